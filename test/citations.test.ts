import {
  builtInRules,
  type Citation,
  type Cites,
  categories,
  daysBetween,
  judge,
  lawOn,
  nowhere,
  type Rule,
  readingOf,
  recordFormat,
  ruleSets,
  type Statute,
  statutes,
  theDay,
} from '@cunyi/core'
import { readingRules } from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import { matter, meeting, procedureOf, village } from './make.ts'

/** A place that cites the law, under a name that a failing test can print. */
type Citing = { readonly name: string; readonly cites: Cites }

const rules: readonly { readonly name: string; readonly rule: Rule }[] = ruleSets.flatMap((set) =>
  set.rules.map((rule) => ({ name: `${set.statute.id} ${rule.id}`, rule })),
)

const citing: readonly Citing[] = [
  ...rules.map(({ name, rule }) => ({ name, cites: rule.cites })),
  ...rules.flatMap(({ name, rule }) => (rule.unless ? [{ name: `${name} unless ${rule.unless.claim}`, cites: rule.unless.cites }] : [])),
  ...rules.flatMap(({ name, rule }) => (rule.conflicts ? [{ name: `${name} conflicts`, cites: rule.conflicts }] : [])),
  ...ruleSets.flatMap(({ statute, escalates }) => (escalates ? [{ name: `${statute.id} escalates`, cites: escalates }] : [])),
  ...ruleSets.flatMap(({ statute, standIn, attendance = [], mayConvene = [] }) => [
    ...(standIn ? [{ name: `${statute.id} stands in`, cites: standIn }] : []),
    ...attendance.map(({ body, cites }) => ({ name: `${statute.id} attendance ${body}`, cites })),
    ...mayConvene.map(({ body, by, cites }) => ({ name: `${statute.id} ${by} may call ${body}`, cites })),
  ]),
  ...ruleSets.flatMap(({ statute, catalogue = [], exceptions = [] }) => [
    ...catalogue.map(({ category, cites }) => ({ name: `${statute.id} catalogue ${category}`, cites })),
    ...catalogue.flatMap(({ category, conflicts: cites }) =>
      cites ? [{ name: `${statute.id} catalogue ${category} conflicts`, cites }] : [],
    ),
    ...exceptions.map(({ rule, claim, cites }) => ({ name: `${statute.id} exception ${rule} ${claim}`, cites })),
  ]),
  ...Object.entries<{ readonly cites: Cites }>({ ...builtInRules, ...readingRules }).map(([name, { cites }]) => ({ name, cites })),
  ...framed().map(({ rule, cites }) => ({ name: rule, cites })),
]

/** What is found before any law is asked: nothing written, no day, no village, no law. */
function framed() {
  const { sizes } = village()
  const [size] = sizes
  if (size === undefined) throw new Error('the village of the makers has a composition')
  const { day: _, ...dayless } = meeting('proposal', 'party-committee', size, theDay('2026-03-02'))
  return [
    judge(readingOf(matter([])), village(), lawOn),
    judge(readingOf(matter([dayless])), village(), lawOn),
    judge(readingOf(matter(procedureOf(size))), nowhere, lawOn),
    judge(readingOf(matter(procedureOf(size))), village({}, { jurisdiction: 'cn-xx' }), lawOn),
  ].flatMap(({ findings }) => findings)
}

const law = statutes.filter(({ standing }) => standing !== 'format')
const textOf = ({ statute, article }: Citation) => statutes.find(({ id }) => id === statute)?.articles[article]
const stemOf = ({ id }: Statute): string => id.slice(0, id.lastIndexOf('/'))

describe('every citation', () => {
  it('is looked at, those of the frame too', () => {
    expect([...new Set(framed().map(({ rule }) => rule))].toSorted()).toEqual([
      'law-on-file',
      'step-dated',
      'steps-written',
      'village-described',
    ])
    expect(citing.length).toBeGreaterThan(90)
  })

  it.each(citing)('of $name leads to an article told in Chinese and English', ({ cites }) => {
    expect(cites.length).toBeGreaterThan(0)
    for (const one of cites) {
      expect(textOf(one)?.zh.trim()).toBeTruthy()
      expect(textOf(one)?.en?.trim()).toBeTruthy()
    }
  })

  it.each(citing)('of $name counts paragraphs and items from one', ({ cites }) => {
    for (const { article, paragraph = 1, item = 1 } of cites)
      for (const number of [article, paragraph, item]) expect(Number.isInteger(number) && number > 0).toBe(true)
  })

  it('of a rule or a catalogue leads to its own statute', () => {
    for (const set of ruleSets)
      for (const { cites } of [...set.rules, ...(set.catalogue ?? [])])
        expect(cites.map(({ statute }) => statute)).toEqual(cites.map(() => set.statute.id))
  })

  it('of an exception leads to a text in force while the exception holds', () => {
    for (const set of ruleSets)
      for (const unless of [...set.rules.map((rule) => rule.unless), ...(set.exceptions ?? [])])
        for (const { statute } of unless?.cites ?? []) {
          const text = statutes.find(({ id }) => id === statute)
          expect(text?.from.localeCompare(unless?.from ?? set.statute.from)).toBeLessThanOrEqual(0)
          expect(text?.to).toBeUndefined()
        }
  })
})

describe('every statute', () => {
  it('stands once', () => {
    expect(new Set(statutes.map(({ id }) => id)).size).toBe(statutes.length)
  })

  it.each(law)('$id says in its name since when this text is in force', ({ id, from }) => {
    expect(id).toMatch(/^cn(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*\/\d{4}-\d{2}-\d{2}$/)
    expect(id.endsWith(`/${from}`)).toBe(true)
  })

  it.each(law)('$id was held against its text after that text was made', ({ from, to, verifiedOn }) => {
    expect(verifiedOn >= from).toBe(true)
    expect(to === undefined || to >= from).toBe(true)
  })

  it('stands in the jurisdiction its name begins with', () => {
    for (const { jurisdiction, statute } of ruleSets) expect(statute.id.split('/')[0]).toBe(jurisdiction)
  })

  it.each([...new Set(law.map(stemOf))])('%s: one text follows the other, without overlap or gap', (stem) => {
    const texts = law.filter((text) => stemOf(text) === stem).toSorted((a, b) => a.from.localeCompare(b.from))
    for (const [index, text] of texts.entries()) {
      const after = texts[index + 1]
      if (after === undefined) expect(text.to).toBeUndefined()
      else expect(text.to && daysBetween(text.to, after.from)).toBe(1)
    }
  })

  it('tells no article that nothing rests on', () => {
    const cited = new Set(citing.flatMap(({ cites }) => cites.map(({ statute, article }) => `${statute} ${article}`)))
    const told = statutes.flatMap(({ id, articles }) => Object.keys(articles).map((article) => `${id} ${article}`))
    expect(told.filter((article) => !cited.has(article))).toEqual([])
  })

  it('has a title and a short name in both languages', () => {
    for (const { title, short } of statutes)
      for (const wording of [title, short]) {
        expect(wording.zh).toMatch(/\p{Script=Han}/u)
        expect(wording.en).toMatch(/^[\x20-\x7e]+$/)
      }
  })
})

describe('every rule', () => {
  it('has an id without an article number', () => {
    for (const { rule } of rules) expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
    for (const id of Object.keys(readingRules)) expect(id).toMatch(/^(?:record|private|attachment)(?:-[a-z]+)+$/)
  })

  it('asks in one way under one id, of the same steps, wherever it stands', () => {
    const asked = new Map<string, string>()
    for (const { name, rule } of rules) {
      const way = `${rule.demand.kind} of ${rule.on.join(', ')}`
      expect(asked.get(rule.id) ?? way, name).toBe(way)
      asked.set(rule.id, way)
    }
  })

  /** Whose meetings a rule asks, and what it holds them against. */
  const bodiesOf = ({ bodies = [], demand }: Rule): string =>
    [...bodies, 'body' in demand ? demand.body : '', demand.kind === 'bound' ? demand.by : '', 'chair' in demand ? 'chair' : ''].join(' ')

  it('stands once in its statute for each matter and body', () => {
    for (const { statute, rules: own } of ruleSets)
      expect(new Set(own.map((rule) => `${rule.id} ${(rule.for ?? []).join(' ')} ${bodiesOf(rule)}`)).size, statute.id).toBe(own.length)
  })

  it('binds nobody where the statute is only practice', () => {
    const practised = ruleSets.filter(({ statute }) => statute.standing === 'practice').flatMap((set) => set.rules)
    expect(practised.map(({ level }) => level)).toEqual(practised.map(() => 'note'))
  })
})

describe('every catalogue', () => {
  it.each(ruleSets.filter(({ catalogue }) => catalogue !== undefined))('of $statute.id names a matter once', ({ catalogue = [] }) => {
    expect(new Set(catalogue.map(({ category }) => category)).size).toBe(catalogue.length)
    for (const { category } of catalogue) expect(categories).toContain(category)
  })

  it('agrees with every other in force on the same day', () => {
    for (const day of ['2019-06-01', '2020-07-31', '2025-12-31', '2026-01-01', '2026-11-23'])
      for (const jurisdiction of ['cn', 'cn-zj']) {
        // A row that yields to other laws says so itself.
        const rows = (lawOn(jurisdiction, theDay(day)) ?? [])
          .flatMap(({ catalogue = [] }) => catalogue)
          .filter((row) => !row.yields && (row.until === undefined || theDay(day) <= row.until))
        const answers = new Map(rows.map(({ category, decides, delegableTo }) => [category, `${decides} ${delegableTo}`]))
        for (const { category, decides, delegableTo } of rows) expect(answers.get(category)).toBe(`${decides} ${delegableTo}`)
      }
  })
})

describe('the law on file', () => {
  it.each([
    ['cn', '2018-12-28', undefined],
    ['cn', '2018-12-29', 'cn/vco/2018-12-29'],
    ['cn', '2025-12-31', 'cn/vco/2018-12-29'],
    ['cn', '2026-01-01', 'cn/vco/2026-01-01'],
    ['cn-zj', '2020-07-30', undefined],
    ['cn-zj', '2020-07-31', 'cn/vco/2018-12-29'],
    ['cn-zj', '2026-01-01', 'cn/vco/2026-01-01'],
  ])('of %s on %s is the text of that day', (jurisdiction, on, text) => {
    const sets = lawOn(jurisdiction, theDay(on))
    expect(sets?.map(({ statute }) => statute.id).find((id) => id.startsWith('cn/vco/'))).toBe(text)
  })

  it('is cited from the record format by nothing but the form of a record', () => {
    for (const { rule } of rules) for (const { statute } of rule.cites) expect(statute).not.toBe(recordFormat.text.id)
  })
})
