import { describe, expect, it } from 'vitest'
import { statute } from '../base/citation.ts'
import { theDay } from '../base/day.ts'
import { atLeast, moreThan } from '../base/share.ts'
import { ruleSets } from '../law/index.ts'
import { lawDiff } from './law-diff.ts'
import type { Rule, RuleSet } from './rule.ts'

const title = { zh: '某法', en: 'A law' }
const text = (from: string, to?: string) =>
  statute({
    id: `x/law/${from}`,
    title,
    short: title,
    from: theDay(from),
    ...(to && { to: theDay(to) }),
    verifiedOn: theDay(from),
    articles: { 1: title, 2: title },
  })
const [old, young] = [text('2020-01-01', '2025-12-31'), text('2026-01-01')]

const notice = (cites: Rule['cites'], changes: Partial<Extract<Rule, { demand: { kind: 'posted' } }>> = {}): Rule => ({
  id: 'board',
  on: ['disclosure', 'outcome'],
  level: 'breach',
  cites,
  demand: { kind: 'posted', days: 10 },
  ...changes,
})
const set = ({ text: statuteText }: typeof old, rules: readonly Rule[], catalogue: RuleSet['catalogue'] = []): RuleSet => ({
  jurisdiction: 'x',
  statute: statuteText,
  rules,
  catalogue,
})
const between = (before: readonly Rule[], after: readonly Rule[]) =>
  lawDiff([set(old, before), set(young, after)], 'x/law', theDay('2025-12-31'), theDay('2026-01-01'))?.rules

describe('what became of a rule', () => {
  it('is the same in the same article', () => {
    expect(between([notice([old.art(1)])], [notice([young.art(1)])])).toMatchObject({ same: [{ name: 'board' }], moved: [], changed: [] })
  })

  it('moved where only its article differs', () => {
    expect(between([notice([old.art(1)])], [notice([young.art(2)])])).toMatchObject({ same: [], moved: [{ name: 'board' }], changed: [] })
  })

  it.each([
    ['demand', { demand: { kind: 'posted', days: 15 } }],
    ['on', { on: ['disclosure'] }],
    ['level', { level: 'note' }],
    ['for', { for: ['charter'] }],
    ['unless', { unless: { claim: 'urgent', cites: [young.art(1)] } }],
  ] as const)('changed where its %s differs', (facet, changes) => {
    expect(between([notice([old.art(1)])], [notice([young.art(1)], changes)])).toMatchObject({
      same: [],
      moved: [],
      changed: [{ differs: [facet] }],
    })
  })

  it('is not changed by an exception that moved with it, nor by the order of its steps', () => {
    const excepted = (cite: Rule['cites'][0]) => notice([cite], { unless: { claim: 'urgent', cites: [cite] } })
    expect(between([excepted(old.art(1))], [excepted(young.art(2))])?.changed).toEqual([])
    expect(between([notice([old.art(1)])], [notice([young.art(1)], { on: ['outcome', 'disclosure'] })])?.changed).toEqual([])
  })

  it('came, or went', () => {
    expect(between([], [notice([young.art(1)])])).toMatchObject({ new: [{ id: 'board' }], dropped: [] })
    expect(between([notice([old.art(1)])], [])).toMatchObject({ new: [], dropped: [{ id: 'board' }] })
  })

  it('is found among several of one name by what differs least', () => {
    const land = { for: ['homestead'] } as const
    const found = between([notice([old.art(1)]), notice([old.art(2)], land)], [notice([young.art(1)], land)])
    expect(found).toMatchObject({ moved: [{ before: { for: ['homestead'] } }], dropped: [{ cites: [old.art(1)] }] })
  })
})

describe('the Organic Law from 2018 to 2026', () => {
  const diff = lawDiff(ruleSets, 'cn/vco', theDay('2018-12-29'), theDay('2026-01-01'))

  const changed = [
    { name: 'assembly-notice', differs: ['unless'] },
    { name: 'works-after-resolution', differs: ['for'] },
  ]

  it('moved all its articles, and changed two rules', () => {
    expect(diff?.rules.same).toEqual([])
    // The second follows the list of matters that are done only once they are decided.
    expect(diff?.rules.changed).toMatchObject(changed)
    expect(diff?.rules.new.map(({ id }) => id)).toEqual([
      'party-first',
      'board-hung',
      'disclosure-posted',
      'outcome-posted',
      'consulted-first',
    ])
    expect(diff?.rules.dropped).toEqual([])
  })

  it('gave four matters to the collective, and took up two', () => {
    expect(diff?.catalogue.new.map(({ category }) => category)).toEqual(['village-planning', 'assistance'])
    expect(diff?.catalogue.dropped.map(({ category }) => category)).toEqual([
      'collective-project',
      'homestead',
      'land-compensation',
      'asset-disposal',
    ])
  })

  it('backwards is the mirror of it', () => {
    const back = lawDiff(ruleSets, 'cn/vco', theDay('2026-01-01'), theDay('2018-12-29'))
    expect(back?.rules.dropped).toEqual(diff?.rules.new)
    expect(back?.rules.new).toEqual(diff?.rules.dropped)
    expect(back?.rules.changed).toMatchObject(changed)
  })
})

it('every text is the same as itself', () => {
  for (const { statute: one, rules, catalogue } of ruleSets) {
    const diff = lawDiff(ruleSets, one.id.slice(0, one.id.lastIndexOf('/')), one.from, one.from)
    expect([diff?.rules.same.length, diff?.catalogue.same.length], one.id).toEqual([rules.length, catalogue?.length ?? 0])
  }
})

it('shares count: at least two thirds is not more than a half', () => {
  const carried = (share: ReturnType<typeof atLeast>, cite: Rule['cites'][0]): Rule => ({
    id: 'vote',
    on: ['resolution'],
    level: 'breach',
    cites: [cite],
    demand: { kind: 'carried', body: 'assembly', of: 'present', share },
  })
  expect(between([carried(moreThan(1, 2), old.art(1))], [carried(atLeast(2, 3), young.art(1))])?.changed).toMatchObject([
    { differs: ['demand'] },
  ])
})
