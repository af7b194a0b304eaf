import { categories, citeWith, type Day, inForceOn, type RuleSet, ruleSets, type StepKind, wordingIn } from '@cunyi/core'
import { stepHeadings } from '@cunyi/records'
import { findPlace, type LawPlace, lawAt } from '../../book/jurisdiction.ts'
import { didYouMean } from '../../words/did-you-mean.ts'
import type { CliWords } from '../../words/type.ts'
import { type Exit, exit, isUsageError, type UsageError } from '../../world/exit.ts'
import type { World } from '../../world/world.ts'
import { placeName } from '../law/law.ts'
import { categoryFrom, explainCategory } from './category.ts'
import { examplesOf } from './examples.ts'
import { hierarchyOf } from './hierarchy.ts'
import { hierarchyLines } from './hierarchy-text.ts'
import { ruleList } from './rule-list.ts'
import { type ExplainedRow, exceptionsTo, type FormatRule, findingsUnder, readingRows, rowsOf, ruleIds, structure } from './rule-rows.ts'

/** Where the examples and the villages stand, as typed; the place that is asked about, if any, and the day. */
export type ExplainOptions = {
  readonly examples: string
  readonly content: string
  readonly place?: string
  readonly on: Day
  readonly words: CliWords
}

/**
 * Says what a rule asks, where it stands in the law, its exception, and how a record keeps it; of a matter, what the law asks of it
 * before it is begun; without either, lists them all.
 *
 * Of a place it says how the rule runs from the nation down to the village, and which of them is the strictest.
 */
export const explainRule = (world: World, id: string | undefined, options: ExplainOptions): Exit | UsageError => {
  const { place, content, words } = options
  const where = place === undefined ? undefined : findPlace(world, place, content)
  if (where !== undefined && isUsageError(where)) return where
  const sets = [...ruleSets, ...(where?.local ?? [])]
  if (where?.unread !== undefined) world.warn(words.law.ladder.unread(where.unread))
  if (id === undefined) {
    world.print(ruleList(inPlace(where, options) ?? ruleSets, words).join('\n'))
    return exit.lawful
  }
  const category = categoryFrom(id)
  if (category !== undefined) return explainCategory(world, category, where, options.on, words)
  const rows = rowsOf(id, sets)
  const own = structure.get(id) ?? readingRows.get(id)
  if (rows.length === 0 && own === undefined) return unknown(id, where, sets)
  const told = own === undefined ? lawful(id, rows, where, options) : formal(own, words)
  const headings = id === 'record-heading' ? stepHeadings(words.report.locale.language).map((name) => `  ## ${name}`) : []
  world.print([id, ...told, ...headings, ...examplesOf(world, id, options.examples, words)].join('\n'))
  return exit.lawful
}

const inPlace = (where: LawPlace | undefined, { on }: ExplainOptions): readonly RuleSet[] | undefined => where && lawAt(where, on)

/** A town's own rule is known only together with the town. */
const unknown = (id: string, where: LawPlace | undefined, sets: readonly RuleSet[]): UsageError => {
  if (id.startsWith('local-') && where === undefined) return { wrong: 'local-rule', text: id }
  return {
    wrong: 'rule',
    text: id,
    meant: didYouMean(id, [...new Set([...categories, ...ruleIds, ...sets.flatMap(({ rules }) => rules.map((rule) => rule.id))])]),
  }
}

const lawful = (id: string, rows: readonly ExplainedRow[], where: LawPlace | undefined, options: ExplainOptions): readonly string[] => {
  const { words, on } = options
  if (where === undefined) return [...asked(rows, words), ...basis(rows, words), ...exceptions(id, ruleSets, words)]
  const place = placeName(where, words)
  const sets = inPlace(where, options)
  const rungs = hierarchyOf(id, sets ?? [])
  if (sets !== undefined && rungs.length > 0) {
    const here = rungs.map(({ rule, set: { statute } }) => ({ rule, statute }))
    return [...asked(here, words), words.law.ladder.heading(place, on), ...hierarchyLines(rungs, words), ...exceptions(id, sets, words, on)]
  }
  const why = sets === undefined ? words.law.ladder.unknown(place, on) : words.law.ladder.absent(place, on)
  return [why, ...asked(rows, words), ...basis(rows, words), ...exceptions(id, inForceOn([...ruleSets, ...where.local], on), words, on)]
}

/** What is asked, of which steps and matters, and how grave it is not to keep it. */
const asked = (rows: readonly ExplainedRow[], words: CliWords): readonly string[] => {
  const steps = [...new Set(rows.flatMap(({ rule }) => rule.on as readonly StepKind[]))]
  const everywhere = rows.some((row) => row.rule.for === undefined)
  const matters = everywhere ? [] : [...new Set(rows.flatMap(({ rule }) => rule.for ?? []))]
  return [
    ...new Set(rows.map(({ rule }) => words.report.demand(rule.demand))),
    words.explain.on(steps),
    ...(matters.length === 0 ? [] : [words.explain.for(matters)]),
    ...new Set(rows.map(({ rule }) => words.explain.level(rule.level))),
  ]
}

/** Where it stands and since when; which of several demands it is; the article in our own words. */
const basis = (rows: readonly ExplainedRow[], words: CliWords): readonly string[] => {
  const several = new Set(rows.map(({ rule }) => words.report.demand(rule.demand))).size > 1
  const cite = citeWith(
    words.report,
    rows.map(({ statute }) => statute).filter(({ standing }) => standing === 'local'),
  )
  return [
    words.explain.basis,
    ...rows.flatMap(({ rule, statute }) => [
      `  ${rule.cites.map(cite).join(words.report.labels.between)}${words.explain.aside(words.explain.span(statute.from, statute.to))}`,
      ...(several ? [`    → ${words.report.demand(rule.demand)}`] : []),
      ...new Set(rule.cites.flatMap((one) => findingsUnder(one) ?? []).map((one) => `    ${wordingIn(one, words.report.locale)}`)),
    ]),
  ]
}

const exceptions = (id: string, sets: readonly RuleSet[], words: CliWords, on?: Day): readonly string[] => {
  const cite = citeWith(
    words.report,
    sets.map(({ statute }) => statute).filter(({ standing }) => standing === 'local'),
  )
  return [...exceptionsTo(id, sets, on)].map(([claim, cites]) =>
    words.explain.unless(words.report.names.fields[claim], [...new Set(cites.map(cite))].join(words.report.labels.between)),
  )
}

const formal = ({ level, cites, demand }: FormatRule, words: CliWords): readonly string[] => [
  wordingIn(demand, words.report.locale),
  words.explain.level(level),
  words.explain.basis,
  ...cites.flatMap((cite) => {
    const found = findingsUnder(cite)
    return [`  ${words.report.cite(cite)}`, `    ${found === undefined ? '' : wordingIn(found, words.report.locale)}`]
  }),
]
