import { describe, expect, it } from 'vitest'
import { book, proposed, stage, villagePage } from './make.ts'
import { ruleIds } from './rulebook.ts'
import { run } from './run.ts'

const example = 'content/examples/proposal-quorum'
const short = proposed({ attended: '3人' }).replace('赞成：7', '赞成：3')

const told = (...typed: readonly string[]): string => {
  const files = { [`${example}/broken.md`]: short, [`${example}/kept.md`]: proposed(), 'content/examples/village.md': villagePage }
  const { world, said, warned } = stage(book(files))
  expect([run(['explain', ...typed], world), warned]).toEqual([0, []])
  return said.join('\n')
}

describe('explain', () => {
  it('says what is asked, of which step, how grave it is, and in each text of law since when', () => {
    const said = told('representatives-quorum')
    expect(said).toContain('村民代表会议要有三分之二以上的人到会。\n管哪一步：“决议”\n不合的后果：违反规定')
    expect(said).toContain('《村民委员会组织法》第三十条第二款（2026年1月1日起）\n    村民代表会议由村民委员会召集')
    expect(said).toContain('（2018年12月29日至2025年12月31日）')
  })

  it('names the exception', () => {
    expect(told('assembly-notice')).toContain('例外：记录写明“特殊情况”和原因的，不算违反')
  })

  it('shows how a broken record becomes a kept one', () => {
    const said = told('proposal-quorum')
    expect(said).toContain(`不合的例子：${example}/broken.md`)
    expect(said).toContain(`改成这样就合了：${example}/kept.md\n  - - 实到：3人\n  - - 赞成：3\n  + - 实到：7人\n  + - 赞成：7`)
  })

  it('tells every rule it knows, in both languages', () => {
    for (const id of ruleIds) for (const lang of ['zh', 'en']) expect(told(id, '--lang', lang).split('\n').length, id).toBeGreaterThan(4)
  })

  it('lists every rule, the law’s by step and then the format’s', () => {
    const said = told()
    for (const id of ruleIds) expect(said).toContain(`  ${id} `)
    expect(said.indexOf('proposal-quorum')).toBeLessThan(said.indexOf('outcome-posted'))
  })

  it('asks what was meant', () => {
    const { world, warned } = stage({})
    expect(run(['explain', 'representative-quorum'], world)).toBe(3)
    expect(warned[0]).toMatch(/^没有“representative-quorum”这条规则。是不是representatives-quorum/)
  })
})
