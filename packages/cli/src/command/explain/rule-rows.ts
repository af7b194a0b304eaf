import {
  type BuiltInRule,
  builtInRules,
  type Citation,
  type Claim,
  type Day,
  type RuleSet,
  ruleSets,
  statutes,
  type Wording,
} from '@cunyi/core'
import { readingRules } from '@cunyi/records'

export type ExplainedRule = RuleSet['rules'][number]

/** One rule as one text of law has it. */
export type ExplainedRow = { readonly rule: ExplainedRule; readonly statute: RuleSet['statute'] }

/** A rule of the record itself: no law asks it, our format does. */
export type FormatRule = BuiltInRule

/** Every text of law that holds a rule, the nation's first, the older first. */
export const rowsOf = (id: string, sets: readonly RuleSet[] = ruleSets): readonly ExplainedRow[] =>
  sets.flatMap(({ statute, rules }) => rules.filter((rule) => rule.id === id).map((rule) => ({ rule, statute })))

/** Every rule of the law by its permanent name, in the order in which the law on file has them. */
export const lawRules: ReadonlyMap<string, ExplainedRule> = new Map(ruleSets.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule])))

/** What must be there before any law can be asked, and what is worth knowing of the law. */
export const structure: ReadonlyMap<string, FormatRule> = new Map(Object.entries<FormatRule>(builtInRules))

/** How a record is written. */
export const readingRows: ReadonlyMap<string, FormatRule> = new Map(Object.entries<FormatRule>(readingRules))

/** Every name that `explain` knows. */
export const ruleIds: readonly string[] = [...lawRules.keys(), ...structure.keys(), ...readingRows.keys()]

/** What lets a rule be broken lawfully, by the field that claims it: its own exception, or one that another text makes to it. */
export const exceptionsTo = (id: string, sets: readonly RuleSet[], on?: Day): ReadonlyMap<Claim, readonly Citation[]> => {
  const all = sets
    .flatMap(({ rules, exceptions = [] }) => [
      ...rules.flatMap((rule) => (rule.id === id && rule.unless !== undefined ? [rule.unless] : [])),
      ...exceptions.filter(({ rule }) => rule === id),
    ])
    .filter(({ from }) => on === undefined || from === undefined || from <= on)
  return all.reduce(
    (claims, { claim, cites }) => claims.set(claim, [...(claims.get(claim) ?? []), ...cites]),
    new Map<Claim, readonly Citation[]>(),
  )
}

/** What a cited article says, in our own words. */
export const findingsUnder = ({ statute, article }: Citation): Wording | undefined =>
  statutes.find(({ id }) => id === statute)?.articles[article]
