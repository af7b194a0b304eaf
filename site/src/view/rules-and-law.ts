import {
  type BuiltInRule,
  builtInRules,
  type Citation,
  type Finding,
  type Rule,
  type RuleSet,
  ruleSets,
  type Statute,
  statutes,
  wordingIn,
} from '@cunyi/core'
import { readingRules } from '@cunyi/records'
import { type BoardDecision, board } from '../board/board.ts'
import type { Spoken } from '../words/type.ts'

/** One row of law, and the text it stands in. */
export type RuleRow = { readonly set: RuleSet; readonly rule: Rule }

/** A rule by its permanent name: its rows in every text that has it, or what is asked of a record beside the law. */
export type NamedRule = {
  readonly id: string
  readonly rows: readonly RuleRow[]
  readonly own?: BuiltInRule
  /** what the decisions on the board have against it */
  readonly found: readonly FoundArticle[]
}

/** A finding, and the decision it was found in. */
export type FoundArticle = { readonly decision: BoardDecision; readonly finding: Finding }

/** The law on file, with the local rules of the town and of its villages. */
const everySet = (): readonly RuleSet[] => {
  const { town, villages } = board()
  const local = [...town.local, ...villages.flatMap(({ village }) => village.local)]
  return [...ruleSets, ...new Map(local.map((set) => [set.statute.id, set])).values()]
}

/** Every text that a page can cite. */
export const everyStatute = (): readonly Statute[] => [
  ...new Map([...statutes, ...everySet().map(({ statute }) => statute)].map((text) => [text.id, text])).values(),
]

/** Every finding on the board, by its rule and by the articles it cites. */
type Index = {
  readonly byRule: ReadonlyMap<string, readonly FoundArticle[]>
  readonly byArticle: ReadonlyMap<string, readonly FoundArticle[]>
}

const indexes = new WeakMap<readonly BoardDecision[], Index>()

const everyFinding = (): Index => {
  const { decisions } = board()
  const before = indexes.get(decisions)
  if (before !== undefined) return before
  const all = decisions.flatMap((decision) => decision.findings.map((finding) => ({ decision, finding })))
  const byArticle = new Map<string, FoundArticle[]>()
  for (const found of all)
    for (const key of new Set(found.finding.cites.map(keyOf))) {
      const list = byArticle.get(key)
      if (list) list.push(found)
      else byArticle.set(key, [found])
    }
  const index = { byRule: Map.groupBy(all, ({ finding }) => finding.rule), byArticle }
  indexes.set(decisions, index)
  return index
}

const keyOf = ({ statute, article }: Pick<Citation, 'statute' | 'article'>): string => `${statute} ${article}`

/** Every rule that is on file, or that a finding names. */
export const everyRule = (): readonly NamedRule[] => {
  const rows = everySet().flatMap((set) => set.rules.map((rule): RuleRow => ({ set, rule })))
  const own = new Map(Object.entries<BuiltInRule>({ ...builtInRules, ...readingRules }))
  const { byRule } = everyFinding()
  const byId = Map.groupBy(rows, ({ rule }) => rule.id)
  const ids = new Set([...byId.keys(), ...own.keys(), ...byRule.keys()])
  return [...ids].map((id) => {
    const asked = own.get(id)
    return {
      id,
      rows: byId.get(id) ?? [],
      found: byRule.get(id) ?? [],
      ...(asked && { own: asked }),
    }
  })
}

/** The rows that rest on an article, each rule once. */
export const restingOn = (statute: string, article: number): readonly RuleRow[] => [
  ...new Map(
    everySet()
      .flatMap((set) => set.rules.map((rule): RuleRow => ({ set, rule })))
      .filter(({ rule }) => rule.cites.some(points(statute, article)))
      .map((row) => [row.rule.id, row]),
  ).values(),
]

/** The findings that cite an article. */
export const findingsCiting = (statute: string, article: number): readonly FoundArticle[] =>
  everyFinding().byArticle.get(keyOf({ statute, article })) ?? []

/** The decisions of which a step was judged by a text. */
export const judgedBy = (statute: string): readonly BoardDecision[] =>
  board().decisions.filter(({ statutes: texts }) => texts.includes(statute))

const points =
  (statute: string, article: number) =>
  (cite: Citation): boolean =>
    cite.statute === statute && cite.article === article

/** A demand in one sentence, and the rows that make it. */
export type AskedRule = { readonly sentence: string; readonly rows: readonly RuleRow[] }

/** What a rule asks: a sentence once, however many texts say it. */
export const askedBy = ({ rows }: NamedRule, spoken: Spoken): readonly AskedRule[] =>
  [...Map.groupBy(rows, ({ rule }) => sentenceOf(rule, spoken))].map(([sentence, all]) => ({ sentence, rows: all }))

/** What a rule asks, with the step where the demand alone does not name its body. */
export const sentenceOf = ({ on, demand }: Rule, { says, words }: Spoken): string => {
  const asked = words.demand(demand)
  return demand.kind === 'after' || demand.kind === 'present' || demand.kind === 'posted'
    ? `${on.map((step) => words.names.steps[step]).join(says.listed)}${says.colon}${asked}`
    : asked
}

/** A rule's name on a page: what it asks, by the newest text. */
export const titleOf = ({ id, rows, own }: NamedRule, spoken: Spoken): string => {
  const newest = rows.toSorted((a, b) => b.set.statute.from.localeCompare(a.set.statute.from))[0]
  const sentence = newest ? sentenceOf(newest.rule, spoken) : own === undefined ? id : wordingIn(own.demand, spoken.words.locale)
  return sentence.replace(/[。.]$/u, '')
}

/** On what a rule of the record format rests. */
export const citesOf = ({ own, found }: NamedRule): readonly Citation[] => own?.cites ?? found[0]?.finding.cites ?? []
