import { atLeast, type Citation, type Demand, manualChecks, type Rule, ruleSets, type Share } from '@cunyi/core'
import { describe, expect, it } from 'vitest'
import { articlesIn, articlesOfStatute, files, hasTexts, inHan } from './law-texts/texts.ts'

// Every number of every row stands in the paragraph that the row cites. The texts lie beside the repository and are not always there.

if (!hasTexts) console.warn('The texts of the law are not here: no number was held against its paragraph.')

const han = '零一二三四五六七八九十百千'

/** As a text may write a number: whole, and not the end or the beginning of a greater one. */
const written = (number: number): string => `(?:(?<![${han}])${inHan(number)}(?![${han}])|(?<!\\d)${number}(?!\\d))`
const figure = (number: number): RegExp => new RegExp(written(number))
/** Three to five days are three at least. */
const days = (number: number): RegExp => new RegExp(`${written(number)}(?:至[${han}]+)?个?(?:工作)?[日天]`)

/** How a text writes a share. */
const shares: Readonly<Record<string, RegExp>> = {
  'more-than 1/2': /过半数|超过[^,，。]*半数/,
  'at-least 1/2': /半数以上|二分之一以上/,
  'at-least 2/3': /三分之二以上/,
  'at-least 3/4': /四分之三以上/,
  'at-least 4/5': /五分之四以上/,
  'at-least 1/3': /三分之一以上/,
}

/** What must stand in the paragraph, for each number of a demand. */
const numbersOf = (demand: Demand): readonly (readonly [name: string, written: RegExp])[] => [
  ...sharesOf(demand).map(({ bound, numerator, denominator }): readonly [string, RegExp] => {
    const share = `${bound} ${numerator}/${denominator}`
    // A share that is not in the table is never found.
    return [share, shares[share] ?? /(?!)/]
  }),
  ...('days' in demand && demand.days !== undefined ? [[`${demand.days} days`, days(demand.days)] as const] : []),
  ...('workdays' in demand && demand.workdays !== undefined ? [[`${demand.workdays} workdays`, days(demand.workdays)] as const] : []),
  ...('quarterly' in demand && demand.quarterly !== undefined
    ? [[`${demand.quarterly} of the quarter`, days(demand.quarterly)] as const]
    : []),
  ...('inhabitants' in demand ? [[`${demand.inhabitants} people`, figure(demand.inhabitants)] as const] : []),
  ...('minimum' in demand
    ? demand.minimum.flatMap(({ below, representatives }) => [
        [`${representatives} representatives`, figure(representatives)] as const,
        ...(below === undefined ? [] : [[`below ${below}`, figure(below)] as const]),
      ])
    : []),
]

const isShare = (value: unknown): value is Share => typeof value === 'object' && value !== null && 'numerator' in value

const sharesOf = (demand: Demand): readonly Share[] => Object.values(demand).filter(isShare)

/** The paragraph of a citation, or the whole article where none is named. */
const quoted = ({ statute, article, paragraph }: Citation): string => {
  const found = articlesOfStatute(statute)?.get(inHan(article)) ?? []
  return paragraph === undefined ? found.join('\n') : (found[paragraph - 1] ?? '')
}

/** Numbers that the paragraph does not have, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  'cn/vco/2018-12-29 deliberation-carried: more-than 1/2': '“少数服从多数”：多数就是过半数。',
  'cn/vco/2026-01-01 deliberation-carried: more-than 1/2': '“少数服从多数”：多数就是过半数。',
  'cn-zj/vco/2020-07-31 deliberation-carried: more-than 1/2': '“少数服从多数”：多数就是过半数。',
  'cn/rceo/2025-05-01 member-representatives-number: 21 representatives': '“多于二十人”：至少二十一人。',
  'cn-he/vco/2011-11-01 representatives-carried: at-least 1/2': '“到会人员的半数同意”，没有“以上”二字：半数就够。',
}

const rows = ruleSets
  .filter(({ statute }) => files[statute.id] !== undefined)
  .flatMap(({ statute, rules }) => rules.map((rule) => ({ name: `${statute.id} ${rule.id}`, rule })))

/** The numbers of a demand that none of the cited paragraphs has. */
const lacking = ({ cites, demand }: Pick<Rule, 'cites' | 'demand'>): readonly string[] =>
  numbersOf(demand).flatMap(([number, inText]) => (cites.some((cite) => inText.test(quoted(cite))) ? [] : [number]))

describe.skipIf(!hasTexts)('every number of a row', () => {
  const missing = (hasTexts ? rows : []).flatMap(({ name, rule }) => lacking(rule).map((number) => `${name}: ${number}`))

  it('stands in a paragraph that it cites, unless a reason is given', () => {
    expect(missing.filter((one) => exceptions[one] === undefined)).toEqual([])
  })

  it('has no exception that is not needed', () => {
    expect(Object.keys(exceptions).filter((one) => !missing.includes(one))).toEqual([])
  })

  it('is missed where it is another', () => {
    const cites = [{ statute: 'cn-ah/vco/2020-04-29', article: 19, paragraph: 1 }] as const
    const notice = (days: number) => lacking({ cites, demand: { kind: 'notice', body: 'representatives', days } })
    expect([2, 3, 4].map(notice)).toEqual([['2 days'], [], ['4 days']])
    const share = (of: Share) =>
      lacking({
        cites: [{ ...cites[0], paragraph: 2 }],
        demand: { kind: 'quorum', body: 'representatives', of: 'composition', person: of },
      })
    expect(share(atLeast(2, 3))).toEqual([])
    expect(share(atLeast(3, 4))).toEqual(['at-least 3/4'])
  })
})

describe.skipIf(!hasTexts)('every place in a text', () => {
  /** A list stands in one paragraph of its article; of one that is cited without it, some paragraph has the item. */
  const isThere = (cite: Citation): boolean => {
    const text = quoted(cite)
    return text !== '' && (cite.item === undefined || text.includes(`(${inHan(cite.item)})`))
  }
  const cited = [
    ...ruleSets.flatMap(({ rules, catalogue = [], exceptions: loosened = [] }) => [...rules, ...catalogue, ...loosened]),
    ...manualChecks,
  ].flatMap(({ cites }): readonly Citation[] => cites)

  it('that a rule, a row or a sentence for people cites is there', () => {
    const known = cited.filter(({ statute }) => files[statute] !== undefined)
    expect(known.length).toBeGreaterThan(900)
    expect([...new Set(known.filter((cite) => !isThere(cite)).map((cite) => JSON.stringify(cite)))]).toEqual([])
  })
})

describe.skipIf(!hasTexts)('every text', () => {
  it('is read, but for those of which no copy lies there', () => {
    const law = ruleSets.filter(({ statute }) => statute.standing === undefined).map(({ statute }) => statute.id)
    expect(law.filter((id) => files[id] === undefined)).toEqual(['cn/party-rural/2018-12-28', 'cn/party-constitution/2017-10-24'])
  })
})

describe('a text', () => {
  it('falls into articles, and these into paragraphs with their items', () => {
    const text = '# 某办法\n\n第一条　提前十日通知：\n（一）甲；\n（二）乙。\n半数以上。\n\n第二章　总则\n\n　　第二条 三日。\n'
    expect([...articlesIn(text)]).toEqual([
      ['一', ['第一条 提前十日通知:(一)甲;(二)乙。', '半数以上。']],
      ['二', ['第二条 三日。']],
    ])
  })

  it.each([
    [5, '五'],
    [10, '十'],
    [15, '十五'],
    [20, '二十'],
    [38, '三十八'],
    [101, '一百零一'],
    [115, '一百一十五'],
    [300, '三百'],
    [1000, '一千'],
  ])('writes %i as %s', (number, han) => {
    expect(inHan(number)).toBe(han)
  })

  it('that asks for fifteen days is not one that asks for five, nor ten', () => {
    expect(days(15).test('不得少于十五日')).toBe(true)
    expect(days(10).test('不得少于十五日')).toBe(false)
    expect(days(3).test('应当提前三至五日')).toBe(true)
    expect(days(12).test('不得少于15日')).toBe(false)
  })
})
