import { categories } from '@cunyi/core'
import { describe, expect, it } from 'vitest'
import { run } from '../../program/run.ts'
import { book, stage } from '../../testing/make.ts'
import { categoryFrom } from './category.ts'
import { ruleIds } from './rule-rows.ts'

const told = (...typed: readonly string[]): string => {
  const { world, said, warned } = stage(book({}))
  expect([run(['explain', ...typed], world), warned]).toEqual([0, []])
  return said.join('\n')
}

describe('explain, of a matter', () => {
  it('takes its permanent name, or what a record calls it', () => {
    expect(categoryFrom('fund-and-labour-raising')).toBe('fund-and-labour-raising')
    expect(categoryFrom('筹资筹劳方案')).toBe('fund-and-labour-raising')
    expect(categoryFrom('representatives-quorum')).toBeUndefined()
    expect(categories.filter((one) => ruleIds.includes(one))).toEqual([])
  })

  it('says who decides and on what that rests, and that nobody else may', () => {
    const said = told('charter', '--in', '浙江省', '--on', '2026-03-18')
    expect(said).toMatch(/^charter {2}村民自治章程、村规民约\n在浙江省，2026年3月18日：\n由谁决定：村民会议。不能授权别的会议决定。\n/)
    expect(said).toContain('  依据：《村民委员会组织法》第三十一条第一款\n')
  })

  it('says whom a village has delegated it to, and counts with its numbers', () => {
    const said = told('public-welfare', '--in', 'cangxi', '--on', '2026-03-18')
    expect(said).toContain('可以授权村民代表会议决定')
    expect(said).toContain('的授权有效，到2030年1月9日为止。')
    expect(said).toContain('45人中至少30人到会；到会30人时至少16票赞成（到会的过半数）。')
  })

  it('names the law that lets fewer decide', () => {
    expect(told('土地承包经营方案', '--on', '2026-03-18')).toContain('《农村土地承包法》第十九条第三项的要求较宽')
  })

  it('lists what comes first, by when, and how long it is posted', () => {
    const said = told('charter', '--in', 'cn-zj-ningbo', '--on', '2026-03-18')
    expect(said).toContain('先要办的：\n')
    expect(said).toContain('“实施结果公开”之前，要有“备案”')
    expect(said).toContain('几天以内要办的：\n  “备案”在“决议”之后10天以内，首日不计\n    依据：《宁波市法治乡村条例》第十四条第三款')
    expect(said).toContain('要公布多久：\n  “决议公开”不少于15天，首日不计')
  })

  it('says what is only a note, and of which bodies it is asked', () => {
    expect(told('public-welfare', '--in', '浙江省', '--on', '2026-03-18')).toContain(
      '“决议”之前（由村民代表会议决定的），要有“合法性审查”（只作提示，该不该办看具体情况）',
    )
  })

  it('does not guess where the law is not on file, or names nobody, or counts by a text we do not have', () => {
    expect(told('charter', '--in', '江苏省', '--on', '2026-03-18')).toContain('江苏省2026年3月18日的法规，库里没有或者不全')
    expect(told('assistance', '--on', '2025-12-31')).toContain('没有写明这类事项归谁决定')
    expect(told('筹资筹劳方案', '--on', '2026-03-18')).toContain('由村民代表会议决定的，表决另有规定，库里没有那个文本，无法判断。')
  })

  it('tells every matter in both languages, and lists them all', () => {
    for (const id of categories)
      for (const lang of ['zh', 'en']) expect(told(id, '--lang', lang, '--in', 'cn-zj').split('\n').length, id).toBeGreaterThan(3)
    for (const id of categories) expect(told()).toContain(`  ${id} `)
  })
})
