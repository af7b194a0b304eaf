import type { Cites, Statute } from '../base/citation.ts'
import type { Day } from '../base/day.ts'
import { type CatalogueRow, covers, type Rule, type RuleSet } from './rule.ts'

/** In what a rule may differ from what it was; where it stands is not one of them. */
const ruleFacets = ['demand', 'on', 'level', 'bodies', 'decidedBy', 'for', 'unless'] as const
export type RuleFacet = (typeof ruleFacets)[number]

/** In what a row of the catalogue may differ from what it was. */
const rowFacets = ['decides', 'delegableTo', 'also', 'unsettled', 'until', 'yields'] as const
export type RowFacet = (typeof rowFacets)[number]

/** A row as it was and as it is. */
export type Pair<Row> = { readonly name: string; readonly before: Row; readonly after: Row }

/** What became of the rows of one text in another; `name` is a rule's id, or a category. */
export type RowsDiff<Row, Facet> = {
  /** the same, and in the same article */
  readonly same: readonly Pair<Row>[]
  /** the same, in another article */
  readonly moved: readonly Pair<Row>[]
  readonly changed: readonly (Pair<Row> & { readonly differs: readonly Facet[] })[]
  readonly new: readonly Row[]
  readonly dropped: readonly Row[]
}

/** How a statute differs between two of its days. */
export type LawDiff = {
  readonly before: Statute
  readonly after: Statute
  readonly rules: RowsDiff<Rule, RuleFacet>
  readonly catalogue: RowsDiff<CatalogueRow, RowFacet>
}

/**
 * The stem that all texts of one statute share.
 *
 * @example stemOf('cn/vco/2026-01-01') //=> 'cn/vco'
 */
export const stemOf = (id: string): string => id.slice(0, id.lastIndexOf('/'))

/**
 * What moved, changed, came and went in a statute from one day to another, by the permanent names of its rules.
 *
 * @param stem - what all texts of the statute share: `cn/vco`
 * @returns nothing where no text of it is on file for one of the days
 * @example lawDiff(ruleSets, 'cn/vco', theDay('2018-12-29'), theDay('2026-01-01'))?.rules.new.map(({ id }) => id) //=> ['party-first', 'board-hung', 'disclosure-posted', 'outcome-posted', 'consulted-first']
 * @example lawDiff(ruleSets, 'cn/vco', theDay('1988-06-01'), theDay('2026-01-01')) //=> undefined
 */
export const lawDiff = (sets: readonly RuleSet[], stem: string, from: Day, to: Day): LawDiff | undefined => {
  const textOn = (on: Day) => sets.find(({ statute }) => stemOf(statute.id) === stem && covers(statute, on))
  const [before, after] = [textOn(from), textOn(to)]
  if (before === undefined || after === undefined) return undefined
  return {
    before: before.statute,
    after: after.statute,
    rules: compared(before.rules, after.rules, ({ id }) => id, differsBy(ruleFacets, facetOf)),
    catalogue: compared(before.catalogue ?? [], after.catalogue ?? [], ({ category }) => category, differsBy(rowFacets, cell)),
  }
}

/** An exception moves with its article, as the rule does: only its claim and its first day count. */
const facetOf = (rule: Rule, facet: RuleFacet): unknown =>
  facet === 'unless' ? rule.unless && { claim: rule.unless.claim, from: rule.unless.from } : rule[facet]

const cell = (row: CatalogueRow, facet: RowFacet): unknown => row[facet]

const differsBy =
  <Row, Facet>(facets: readonly Facet[], value: (row: Row, facet: Facet) => unknown) =>
  (before: Row, after: Row): readonly Facet[] =>
    facets.filter((facet) => canonical(value(before, facet)) !== canonical(value(after, facet)))

type Cited = { readonly cites: Cites }

/** Rows of one name are paired with the one that differs least, so a name may stand more than once in a text. */
const compared = <Row extends Cited, Facet>(
  before: readonly Row[],
  after: readonly Row[],
  nameOf: (row: Row) => string,
  differs: (before: Row, after: Row) => readonly Facet[],
): RowsDiff<Row, Facet> => {
  const left = new Set(before)
  const likest = (row: Row) =>
    [...left]
      .filter((one) => nameOf(one) === nameOf(row))
      .toSorted((a, b) => differs(a, row).length - differs(b, row).length)
      .at(0)
  const pairs = after.map((row) => {
    const found = likest(row)
    if (found !== undefined) left.delete(found)
    return { row, found }
  })
  const both = pairs.flatMap(({ row, found }) =>
    found === undefined ? [] : [{ name: nameOf(row), before: found, after: row, differs: differs(found, row) }],
  )
  const alike = both
    .filter((pair) => pair.differs.length === 0)
    .map(({ name, before: was, after: is }) => ({ name, before: was, after: is }))
  return {
    same: alike.filter((pair) => placesOf(pair.before) === placesOf(pair.after)),
    moved: alike.filter((pair) => placesOf(pair.before) !== placesOf(pair.after)),
    changed: both.filter((pair) => pair.differs.length > 0),
    new: pairs.filter(({ found }) => found === undefined).map(({ row }) => row),
    dropped: [...left],
  }
}

/** Articles without the text they stand in. */
const placesOf = ({ cites }: Cited): string => canonical(cites.map(({ article, paragraph, item }) => ({ article, paragraph, item })))

/** A value as text: neither the order of its keys nor that of a list of words counts. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => {
    if (Array.isArray(one)) return one.every((part) => typeof part === 'string') ? one.toSorted() : one
    return typeof one === 'object' && one !== null ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1))) : one
  }) ?? ''
