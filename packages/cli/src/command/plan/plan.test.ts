import { describe, expect, it } from 'vitest'
import { run } from '../../program/run.ts'
import { book, proposed, stage } from '../../testing/make.ts'

const lamps = 'content/cangxi/2026/008-street-lamps.md'

const planned = (...typed: readonly string[]) => {
  const { world, said, warned } = stage(book({ [lamps]: proposed() }))
  return { code: run(['plan', ...typed], world), said: said.join('\n'), warned }
}

describe('plan', () => {
  it('says the latest day of everything, worked back', () => {
    expect(planned(lamps, '--outcome-by', '2026-06-30', '--works', '30')).toEqual({
      code: 0,
      said: [
        `${lamps}  路灯增设  合法 · 已提议`,
        '要在2026年6月30日贴出实施结果，最迟：',
        '  2026年5月13日开会：村“两委”会议商议',
        '  2026年5月14日开会：党员大会审议',
        '  2026年5月15日以前（含当天）办好：合法性审查',
        '  2026年5月11日发通知，2026年5月15日开会：村民代表会议决议',
        '  2026年5月15日贴出，留到2026年5月30日：决议公开',
        '  2026年5月31日至2026年6月29日办完：实施',
        '  2026年6月30日贴出，留到2026年7月15日：实施结果公开',
        '每个日子都是最迟的，再晚一天就赶不上；能早的，尽量早。',
      ].join('\n'),
      warned: [],
    })
  })

  it('says from which day it is possible where it is not, and ends with 1', () => {
    const { code, said } = planned(lamps, '--resolution-by', '2026-03-16')
    expect(code).toBe(1)
    expect(said).toContain('赶不上2026年3月16日了。从今天排起，最早2026年3月17日才能作出决议：')
    expect(said).toContain('2026年3月13日发通知，2026年3月17日开会：村民代表会议决议')
  })

  it.each([
    [['--outcome-by', '明年'], '--outcome-by 写的是“明年”；应当写日期，如2026-03-18。'],
    [['--outcome-by', '2026-12-31', '--works', '0'], '--works 写的是“0”；应当写天数，如60。'],
    [[], '没有写要赶在哪天；如 --outcome-by 2026-12-31（贴出结果）或 --resolution-by 2026-10-31（作出决议）。'],
  ])('ends with 3 after %j', (typed, sentence) => {
    expect(planned(lamps, ...typed)).toEqual({ code: 3, said: '', warned: [sentence] })
  })
})
