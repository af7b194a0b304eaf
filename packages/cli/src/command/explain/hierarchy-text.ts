import { wordingIn } from '@cunyi/core'
import type { CliWords } from '../../words/type.ts'
import type { HierarchyLevel } from './hierarchy.ts'
import { findingsUnder } from './rule-rows.ts'

/** The ladder as lines: of each rung where it stands, what it asks, the article in our own words, and whether it binds. */
export const hierarchyLines = (rungs: readonly HierarchyLevel[], words: CliWords): readonly string[] => {
  const some = rungs.some(({ looser }) => looser)
  return [...rungs.flatMap((rung) => stood(rung, some, words)), ...(rungs.length > 1 && !some ? [`  ${words.law.ladder.alike}`] : [])]
}

const stood = ({ rule, set: { jurisdiction, statute }, looser }: HierarchyLevel, some: boolean, words: CliWords): readonly string[] => {
  const { report, law } = words
  const local = statute.standing === 'local'
  const place = local ? wordingIn(statute.title, report.locale) : law.place(jurisdiction)
  const stands = local
    ? rule.cites.flatMap(({ article }) => statute.articles[article] ?? []).map((one) => wordingIn(one, report.locale))
    : rule.cites.map(report.cite)
  const weighs = looser ? (local ? law.ladder.looserLocal : law.ladder.looser) : law.ladder.binds
  return [
    `  ${place}  ${stands.join(report.labels.between)}${words.explain.aside(local ? rule.id : words.explain.span(statute.from, statute.to))}`,
    `    → ${report.demand(rule.demand)}${some && rule.level !== 'note' ? ` ${weighs}` : ''}`,
    ...(rule.for === undefined ? [] : [`    ${words.explain.for(rule.for)}`]),
    ...(rule.conflicts === undefined ? [] : [`    ${report.conflict(rule.conflicts)}`]),
    ...new Set(rule.cites.flatMap((one) => (local ? [] : (findingsUnder(one) ?? []))).map((one) => `    ${wordingIn(one, report.locale)}`)),
  ]
}
