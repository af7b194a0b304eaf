import { ruleSets } from '@cunyi/core'
import { readTown } from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import { run } from '../../program/run.ts'
import { book, type Files, stage } from '../../testing/make.ts'
import { words } from '../../words/index.ts'

const lawOf = (files: Files, ...typed: readonly string[]) => {
  const { world, said, warned } = stage(book(files))
  return { code: run(['law', ...typed], world), said: said.join('\n'), warned }
}
const told = (...typed: readonly string[]): string => {
  const { code, said, warned } = lawOf({}, ...typed)
  expect([code, warned]).toEqual([0, []])
  return said
}

describe('law', () => {
  it('lists every text once, the nation’s first, with its days and how much it holds', () => {
    const said = told()
    for (const { statute } of ruleSets) expect(said.split(`  ${statute.id}  `), statute.id).toHaveLength(2)
    expect(said).toMatch(
      /^全国 {2}cn\n {2}cn\/vco\/2018-12-29 {2}中华人民共和国村民委员会组织法（2018年修正）\n {4}2018年12月29日至2025年12月31日；规则\d+条，事项\d+项；2026年\d+月\d+日与原文核对\n/,
    )
    expect(said.indexOf('浙江省  cn-zj\n')).toBeGreaterThan(said.indexOf('全国  cn\n'))
    expect(said).toContain(`共${ruleSets.length}部。`)
  })

  it('speaks English', () => {
    expect(told('--lang', 'en')).toContain('Zhejiang  cn-zj\n')
  })

  it('says that practice is no law', () => {
    expect(told()).toContain('；是做法，不是法律')
  })

  it('says until when a source had a text as valid, where one did', () => {
    const lineOf = (id: string, said: string): string => said.split(`  ${id}  `)[1]?.split('\n')[1] ?? ''
    expect(lineOf('cn-gx/vco/2020-03-27', told())).toContain('与原文核对，2024年8月1日还查到有效')
    expect(lineOf('cn-gx/vco/2020-03-27', told('--lang', 'en'))).toContain(', last seen as valid on 2024-08-01')
    expect(lineOf('cn/vco/2026-01-01', told())).not.toContain('查到有效')
  })

  it('lists by age those never seen as valid first, then those seen longest ago, and no law that has ended', () => {
    const ids = [...told('--by-age').matchAll(/^ {2}(cn\S*) {2}/gm)].map(([, id]) => id)
    const seen = ids.map((id) => ruleSets.find(({ statute }) => statute.id === id)?.statute.seenInForce ?? '')
    expect(seen).toEqual(seen.toSorted())
    expect([seen[0], seen.at(-1)]).toEqual(['', expect.stringMatching(/^20\d\d-/)])
    expect(ids).toContain('cn-gx/vco/2020-03-27')
    expect(ids).not.toContain('cn/vco/2018-12-29')
    expect(ids.indexOf('cn-ha/vco/2011-09-01')).toBeLessThan(ids.indexOf('cn-gx/vco/2020-03-27'))
    const practice = ruleSets.filter(({ statute }) => statute.standing === 'practice').map(({ statute }) => statute.id)
    expect(ids.filter((id) => practice.includes(id ?? ''))).toEqual([])
  })

  it('shows what is in force somewhere on a day', () => {
    const said = told('--on', '2026-03-18', '--in', 'cn-zj')
    expect(said).toContain('cn/vco/2026-01-01')
    expect(said).toContain('cn-zj/vco/2020-07-31')
    expect(said).not.toContain('cn/vco/2018-12-29')
    expect(said).not.toContain('cn-sd')
  })

  it('shows a village’s own rules below the law', () => {
    const town = '# 溪口街道\n\n- 适用地区：浙江省\n\n## 本地规定\n\n- 决议公开天数：20天（依据：本街道村级议事规则）\n'
    const { said } = lawOf({ 'content/town.md': town }, '--in', 'cangxi')
    expect(said).toContain('溪口街道本地规定\n')
    expect(said.indexOf('溪口街道本地规定')).toBeGreaterThan(said.indexOf('浙江省  cn-zj\n'))
  })

  it('says where the law of a day and place is not on file', () => {
    expect(told('--on', '2001-03-18', '--in', '浙江省')).toContain('浙江省2001年3月18日的法规，库里没有或者不全，那一天的记录无法判断')
    expect(told('--on', '2026-03-18', '--in', '江苏省')).toContain('江苏省2026年3月18日的法规，库里没有或者不全')
  })

  it('calls every jurisdiction on file by a name that a village’s page may write', () => {
    for (const { jurisdiction } of ruleSets)
      for (const { law } of Object.values(words)) {
        expect(law.place(jurisdiction)).not.toBe(jurisdiction)
        expect(readTown('town.md', `# 镇\n\n- 适用地区：${law.place(jurisdiction)}`).jurisdiction).toBe(jurisdiction)
      }
  })
})

describe('law diff', () => {
  const said = told('diff', 'cn/vco', '2018-12-29', '2026-01-01')

  it('names both texts, and what moved from which article to which', () => {
    expect(said).toContain('从2018年12月29日到2026年1月1日\n  cn/vco/2018-12-29  ')
    expect(said).toContain('    representatives-quorum\n      第二十六条第二款 → 第三十条第二款\n')
  })

  it('says in words how a changed rule was and is', () => {
    expect(said).toContain(
      '  要求变了（2）\n    assembly-notice\n      第二十一条第二款 → 第二十五条第二款\n      例外\n        原来：没有\n        现在：记录写明“特殊情况”和原因的，不算违反\n',
    )
  })

  it('names what is new, and what was dropped, with its last day', () => {
    // Article 35(4) of 2025 is the first to ask for a board, and for fifteen days on it.
    expect(said).toContain('  新增的（5）\n    party-first\n      在“村党组织提议”之后进行。（第二十八条第三款）\n    board-hung\n')
    expect(said).toMatch(
      /取消的（4）\n {4}collective-project[^\n]*\n {6}由谁决定：村民会议；可以授权给：村民代表会议；最后一天：2025年4月30日（第二十四条/,
    )
  })

  it('speaks English', () => {
    expect(told('diff', 'cn/vco', '2018-12-29', '2026-01-01', '--lang', 'en')).toContain(
      '    representatives-quorum\n      art. 26(2) → art. 30(2)\n',
    )
  })

  it('says so where nothing changed', () => {
    expect(told('diff', 'cn/vco', '2026-01-01', '2026-06-01')).toContain('这两天是同一个文本，没有变化。')
  })

  it.each([
    [['diff', 'cn/vcoo', '2018-12-29', '2026-01-01'], /^库里没有“cn\/vcoo”这部法规。是不是cn\/vco，/],
    [['diff', 'cn/rceo', '2018-12-29', '2026-01-01'], /^库里没有cn\/rceo在2018年12月29日的文本；有的是：2025年5月1日起。$/],
    [['diff', 'cn/vco', '2018', '2026-01-01'], /^<from> 写的是“2018”；应当写日期/],
    [['diff', 'cn/vco', '2018-12-29', '2026-13-01'], /^<to> 写的是“2026-13-01”/],
    [['diff', 'cn/vco'], /^话没有说完/],
    [['dif'], /^没有“law dif”这个命令。是不是law diff？$/],
    [['--in', '某地'], /^不知道“某地”是哪里/],
    [['--on', '某天'], /^--on 写的是“某天”/],
  ])('%j ends with 3 and one line', (typed, line) => {
    const { code, said: nothing, warned } = lawOf({}, ...typed)
    expect([code, nothing, warned.length]).toEqual([3, '', 1])
    expect(warned[0]).toMatch(line)
  })
})

describe('law export', () => {
  it('prints one document, the same in each language', () => {
    expect(JSON.parse(told('export'))).toMatchObject({ $schema: 'law.schema.json', version: 1, statutes: { length: ruleSets.length } })
    expect(told('export', '--lang', 'en')).toBe(told('export'))
  })

  it('prints the schema', () => {
    expect(JSON.parse(told('export', '--schema'))).toMatchObject({ $id: 'urn:cunyi:law:1' })
  })
})
