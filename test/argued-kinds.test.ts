import { type Answer, judge, lawOn, mayFollow, message, report, theDay, type Verdict, words } from '@cunyi/core'
import { noticeOf } from '@cunyi/notice'
import { read, readVillage } from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import { recordPack, villagePages } from './conformance/pack.ts'

// One record, lawful as it stands, with a single thing written otherwise: what must come of it was argued from the article before it was run.

const wholes = recordPack.flatMap(({ cases }) => cases)
const today = theDay('2026-12-01')

/** What is written otherwise: each text stands there once, and the other stands in its place. */
type Changes = readonly (readonly [was: string, now: string])[]

const changed = (text: string, changes: Changes): string =>
  changes.reduce((whole, [was, now]) => {
    if (!whole.includes(was)) throw new Error(`nothing there says ${was}`)
    return whole.replace(was, now)
  }, text)

const judged = (id: string, changes: Changes = [], page: Changes = []): Verdict => {
  const whole = wholes.find((one) => one.id === id)
  if (whole === undefined) throw new Error(`there is no ${id}`)
  const village = changed(villagePages[whole.village] ?? '', page)
  return judge(read('cangxi/2026/011-x.md', changed(whole.record, changes)), readVillage('cangxi/village.md', village), lawOn, today)
}

const told = ({ findings }: Verdict): readonly string[] => findings.map((one) => `${one.level} ${one.rule}: ${message(one, words.zh)}`)
const comesTo = (verdict: Verdict, want: readonly Answer[]): void => {
  expect(want, told(verdict).join('\n')).toContain(verdict.answer)
}

describe('how a meeting voted, where nobody came (VCOL 30(2), 26(1); RCEO 27(1), 31(1))', () => {
  const way = (said: string): Changes => [['- 表决方式：微信群接龙', `- 表决方式：${said}`]]
  it.each([
    ['举手', ['lawful']],
    ['无记名投票', ['lawful']],
    ['腾讯会议线上投票', ['unknown']],
    ['村民在线小程序表决', ['unknown']],
    ['钉钉群内表态', ['unknown']],
    // Part came and part did not, and how many, nobody wrote.
    ['现场举手和线上投票相结合', ['unknown']],
  ] as const)('%s: %j', (said, want) => {
    comesTo(judged('vo-nation-reps-chat', way(said)), want)
  })

  it('is judged by who was there where the record counts those who were not', () => {
    const some = (online: number): Changes => [['- 表决方式：微信群接龙', `- 表决方式：现场举手和线上投票\n- 线上：${online}人`]]
    comesTo(judged('vo-nation-reps-chat', some(3)), ['lawful'])
    comesTo(judged('vo-nation-reps-chat', some(20)), ['unknown', 'breached'])
  })
})

describe('the same voted on again under one heading (VCOL 30(2): the vote that counts is one)', () => {
  it.each(['### 第二次表决', '### 第二轮投票', '### 重新表决'])('%s leaves neither vote to rest on', (heading) => {
    const verdict = judged('s-second-vote-heading', [['### 第二次表决', heading]])
    comesTo(verdict, ['unknown'])
    expect(told(verdict).join('\n')).toContain('第二次')
  })

  it('another topic does not: the vote on this one stands, and was lost', () => {
    comesTo(judged('s-second-vote-heading', [['### 第二次表决', '### 议题二：村规民约']]), ['breached'])
  })
})

describe('supervisors who say that the notice was not there (VCOL 35(4), 37(2))', () => {
  it.each(['公示栏无此件', '公开栏上没有找到', '现场未见张贴', '墙上看不到该公告', '查无此公告'])('%s', (said) => {
    comesTo(judged('sv-no2', [['公示栏无此件', said]]), ['unknown', 'breached'])
  })
  it.each(['公开属实', '已在公示栏张贴，属实', '栏内内容完整，无异议', '公开属实，未发现问题'])('%s', (said) => {
    comesTo(judged('sv-no2', [['公示栏无此件', said]]), ['lawful'])
  })
})

describe('a condition on an approval (land contracting law 52(1): approved before it is let)', () => {
  const met = (said: string): Changes => [['2026-05-10已落实', said]]
  it.each([
    ['2026年5月10日落实', ['unknown', 'breached']],
    ['已于2026/05/10完成审查', ['unknown', 'breached']],
    ['2026-04-17已落实', ['lawful']],
    ['2026年4月17日已完成资信审查', ['lawful']],
    ['已落实', ['lawful']],
  ] as const)('%s: %j', (said, want) => {
    comesTo(judged('conditions-met-later', met(said)), want)
  })
})

describe('two thirds of the representatives, before the members of the collective decided (land contracting law 19(3))', () => {
  it('next asks for so many votes as are enough whoever casts them', () => {
    const verdict = judged('land-reps-32')
    comesTo(verdict, ['lawful'])
    const { reading } = verdict
    const steps = reading.matter.steps.filter(({ kind }) => kind !== 'resolution' && kind !== 'disclosure' && kind !== 'outcome')
    const before = judge({ ...reading, matter: { ...reading.matter, steps } }, verdict.village, lawOn, theDay('2025-03-12'))
    const votes = mayFollow(before, lawOn, theDay('2025-03-12')).flatMap((step) =>
      'body' in step && step.body === 'representatives' ? step.agree.map(({ needed, among }) => [needed, among]) : [],
    )
    expect(votes).toEqual([[32, 'representatives']])
  })
})

describe('whom the village elected serve five years (VCOL 14(2), 29(2); 2018: 11(2), 25(2))', () => {
  const since = (from: string): Changes => [['| 2025-01-10 |', `| ${from} |`]]
  it.each([
    // The first step is of 2026-03-02, the last of 2026-04-12.
    ['2021-04-13', ['lawful']],
    ['2021-03-10', ['unknown']],
    ['2020-01-10', ['unknown']],
    ['2024-12-31', ['lawful']],
  ] as const)('a row of %s alone: %j', (from, want) => {
    comesTo(judged('vo-nation-reps-chat', [['微信群接龙', '举手']], since(from)), want)
  })

  it('a newer row says who sits now, and the older one still holds for its own days', () => {
    const row = '| 2025-01-10 | 960 | 801 | 250 | 46 | 7 | 5 | 1 | 40 | 16 | 940 | 720 | 45 | 7 |'
    const both: Changes = [[row, `${row.replace('2025-01-10', '2020-01-10')}\n${row}`]]
    comesTo(judged('vo-nation-reps-chat', [['微信群接龙', '举手']], both), ['lawful'])
  })

  it('says whose term ended when, and asks for a row', () => {
    const verdict = judged('vo-nation-reps-chat', [['微信群接龙', '举手']], since('2020-01-10'))
    const ended = verdict.findings.filter(({ fault }) => fault.kind === 'present' && fault.of === 'village')
    expect(ended.length).toBeGreaterThan(0)
    for (const one of ended) expect(one).toMatchObject({ fault: { ended: '2025-01-09' }, remedy: { kind: 'write', field: 'composition' } })
  })

  it('what a page says of itself by then is told at its own line, once, and changes nothing of what was decided before', () => {
    const page = changed(villagePages['全国9'] ?? '', since('2020-01-10'))
    const asked = (asOf: string) =>
      readVillage('cangxi/village.md', page, { asOf: theDay(asOf) }).findings.map(({ level, place, fault }) => [
        level,
        place.line,
        fault.kind === 'read' && fault.what === 'term-ended' ? fault.ended : fault.kind,
      ])
    expect(asked('2025-01-09')).toEqual([])
    // Then the last row; the delegation of 2025 runs until 2030-01-09.
    expect(asked('2025-01-10')).toEqual([['note', 11, '2025-01-09']])
    expect(asked('2030-01-10')).toHaveLength(2)
  })
})

describe('a heading that could not be read may hide a step (unsure is never breached, nor lawful)', () => {
  const hands: Changes = [['微信群接龙', '举手']]
  const hidden = (heading: string, facts: readonly string[]): string =>
    [`## ${heading}`, '', ...facts.map((fact) => `- ${fact}`), '', ''].join('\n')
  const rules = ({ findings }: Verdict) => findings.filter(({ level }) => level !== 'note').map(({ rule }) => rule)

  it.each([
    ['## 党员大会审议', '## 党员碰头会', 'resolution-after-review'],
    ['## 党员大会审议', '## 大伙儿坐下来谈', 'resolution-after-review'],
    ['## 村“两委”会议商议', '## 班子碰头', 'review-after-deliberation'],
    ['## 村党组织提议', '## 开头', 'deliberation-after-proposal'],
    ['## 村民代表会议决议', '## 代表开会', 'disclosure-after-resolution'],
  ])('%s written as %s is unread, and not “not held”', (was, now, rule) => {
    const verdict = judged('vo-nation-reps-chat', [...hands, [was, now]])
    expect(verdict.answer, told(verdict).join('\n')).toBe('unknown')
    expect(verdict.findings.map((one) => one.rule)).not.toContain(rule)
    // Without the heading it is missing, and breached.
    const without = judged('vo-nation-reps-chat', [...hands, [was, '### 情况']])
    expect(rules(without)).toContain(rule)
  })

  it('what came too late may have been a second one', () => {
    const late: Changes = [...hands, ['- 时间：2026-03-12', '- 时间：2026-03-29']]
    comesTo(judged('vo-nation-reps-chat', late), ['breached'])
    const twice: Changes = [...late, ['## 党员大会审议', `${hidden('党员会议', ['时间：2026-03-12'])}## 党员大会审议`]]
    comesTo(judged('vo-nation-reps-chat', twice), ['unknown'])
  })

  const chongqing: Changes = [
    ['000000000000', '500101000000'],
    ['适用地区：全国', '适用地区：重庆市'],
  ]

  it('what was to follow within days may have followed before (CQ 30: within ten days)', () => {
    const late: Changes = [...hands, ['2026-03-25 至 2026-04-12', '2026-05-10 至 2026-05-30']]
    const alone = judged('vo-nation-reps-chat', late, chongqing)
    expect(rules(alone), told(alone).join('\n')).toContain('disclosure-within')
    const before = judged(
      'vo-nation-reps-chat',
      [...late, ['## 决议公开', `${hidden('张贴上墙', ['公开日期：2026-03-25 至 2026-04-06'])}## 决议公开`]],
      chongqing,
    )
    expect(rules(before)).not.toContain('disclosure-within')
    comesTo(before, ['unknown'])
  })

  it('what waits for the round of the quarter may have been put up before (VCOL 35(3))', () => {
    const late: Changes = [...hands, ['2026-03-25 至 2026-04-12', '2026-08-25 至 2026-09-12']]
    expect(rules(judged('vo-nation-reps-chat', late))).toContain('disclosure-quarterly')
    const before = judged('vo-nation-reps-chat', [...late, ['## 决议公开', `${hidden('张榜', ['时间：2026-03-25'])}## 决议公开`]])
    expect(rules(before)).not.toContain('disclosure-quarterly')
    comesTo(before, ['unknown'])
  })

  it('an outcome that is to follow the works may have been posted', () => {
    const done = `\n## 实施\n\n- 2026-05-10 验收\n`
    const record: Changes = [...hands, ['- 监督电话：0571-00000000\n', `- 监督电话：0571-00000000\n${done}`]]
    expect(judged('vo-nation-reps-chat', record).findings.map(({ rule }) => rule)).toContain('outcome-follows')
    const hiddenOutcome: Changes = [
      ...hands,
      ['- 监督电话：0571-00000000\n', `- 监督电话：0571-00000000\n${done}\n## 完工后张榜公布\n\n- 时间：2026-05-20\n`],
    ]
    const verdict = judged('vo-nation-reps-chat', hiddenOutcome)
    expect(verdict.findings.map(({ rule }) => rule)).not.toContain('outcome-follows')
    comesTo(verdict, ['unknown'])
  })

  it('a meeting without its quorum may have been held again', () => {
    const few: Changes = [...hands, ['- 实到：41人', '- 实到：29人'], ['- 赞成：38', '- 赞成：28'], ['- 反对：2', '- 反对：0']]
    comesTo(judged('vo-nation-reps-chat', few), ['breached'])
    const again: Changes = [...few, ['## 决议公开', `${hidden('村民代表会议（重新召开）', ['时间：2026-03-24', '实到：41人'])}## 决议公开`]]
    comesTo(judged('vo-nation-reps-chat', again), ['unknown'])
  })

  it('a price may have been voted on once more before the contract was made', () => {
    const dear: Changes = [
      ...hands,
      ['- 监督电话：0571-00000000\n', '- 监督电话：0571-00000000\n\n## 实施\n\n- 2026-04-20 签订合同，金额：300000元\n'],
    ]
    expect(rules(judged('vo-nation-reps-chat', dear))).toContain('works-unchanged')
    const raised: Changes = [...dear, ['## 实施', `${hidden('村代会追加预算表决', ['时间：2026-04-15', '金额：300000元'])}## 实施`]]
    const verdict = judged('vo-nation-reps-chat', raised)
    expect(rules(verdict)).not.toContain('works-unchanged')
    comesTo(verdict, ['unknown'])
  })

  it('next does not name a step that may have been taken', () => {
    const verdict = judged('vo-nation-reps-chat', [...hands, ['## 决议公开', '## 张贴']])
    expect(mayFollow(verdict, lawOn, today)).toEqual([])
    const open = judged('vo-nation-reps-chat', [...hands, ['## 决议公开', '### 情况']])
    expect(mayFollow(open, lawOn, today).map(({ step }) => step)).toEqual(['disclosure'])
  })
})

describe('a village whose place is the nation is a model for teaching', () => {
  const said = '教学样例'
  it('and every report of it says so, lawful or not', () => {
    expect(report.text(judged('vo-nation-reps-chat', [['微信群接龙', '举手']]), words.zh)).toContain(said)
    expect(report.text(judged('vo-nation-reps-chat'), words.zh)).toContain(said)
    expect(report.text(judged('s-second-vote-heading'), words.zh)).not.toContain(said)
  })

  it('and so does the sheet that could be posted', () => {
    const sheet = noticeOf(judged('vo-nation-reps-chat', [['微信群接龙', '举手']]), 'disclosure', {
      lawOn,
      asOf: today,
      path: 'cangxi/2026/011-x.md',
      town: '溪口街道',
    })
    expect(JSON.stringify(sheet)).toContain(said)
  })
})
