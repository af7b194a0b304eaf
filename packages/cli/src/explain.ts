import { type StepKind, stepFields } from '@cunyi/core'
import { alike } from './alike.ts'
import { examplesOf } from './examples.ts'
import { exceptionsTo, type FormatRule, lawRules, type Row, reading, rowsOf, ruleIds, structure, toldBy } from './rulebook.ts'
import type { Words } from './words/words.ts'
import type { World } from './world.ts'
import { type Exit, exit, type Wrong } from './wrong.ts'

/**
 * Says what a rule asks, where it stands in the law, its exception, and how a record keeps it; without a rule, lists them all.
 *
 * @param folder - where `<rule>/kept.md` and `<rule>/broken.md` stand, as typed
 */
export const explain = (world: World, id: string | undefined, folder: string, words: Words): Exit | Wrong => {
  if (id === undefined) {
    world.print(listed(words).join('\n'))
    return exit.lawful
  }
  const rows = rowsOf(id)
  const own = structure.get(id) ?? reading.get(id)
  if (rows.length === 0 && own === undefined) return { wrong: 'rule', text: id, meant: alike(id, ruleIds) }
  const told = own === undefined ? lawful(rows, words) : formal(own, words)
  world.print([id, ...told, ...examplesOf(world, id, folder, words)].join('\n'))
  return exit.lawful
}

const lawful = (rows: readonly Row[], words: Words): readonly string[] => {
  const demands = [...new Set(rows.map(({ rule }) => words.report.demand(rule.demand)))]
  const steps = [...new Set(rows.flatMap(({ rule }) => rule.on as readonly StepKind[]))]
  const matters = [...new Set(rows.flatMap(({ rule }) => rule.for ?? []))]
  const levels = [...new Set(rows.map(({ rule }) => words.explain.level(rule.level)))]
  return [
    ...demands,
    words.explain.on(steps),
    ...(matters.length === 0 ? [] : [words.explain.for(matters)]),
    ...levels,
    words.explain.basis,
    ...rows.flatMap((row) => basis(row, demands.length > 1, words)),
    ...exceptions(rows[0]?.rule.id ?? '', words),
  ]
}

/** Where it stands and since when; which of several demands it is; the article in our own words. */
const basis = ({ rule, statute }: Row, several: boolean, words: Words): readonly string[] => [
  `  ${rule.cites.map(words.report.cite).join(words.report.labels.between)}（${words.explain.span(statute.from, statute.to)}）`,
  ...(several ? [`    → ${words.report.demand(rule.demand)}`] : []),
  ...new Set(rule.cites.flatMap((cite) => toldBy(cite)?.[words.language] ?? []).map((sentence) => `    ${sentence}`)),
]

const exceptions = (id: string, words: Words): readonly string[] => {
  const cited = exceptionsTo(id).map(words.report.cite)
  return cited.length === 0 ? [] : [words.explain.unless([...new Set(cited)].join(words.report.labels.between))]
}

const formal = ({ level, cites, demand }: FormatRule, words: Words): readonly string[] => [
  demand[words.language],
  words.explain.level(level),
  words.explain.basis,
  ...cites.flatMap((cite) => [`  ${words.report.cite(cite)}`, `    ${toldBy(cite)?.[words.language] ?? ''}`]),
]

const listed = (words: Words): readonly string[] => {
  // Object.keys loses the literal names; the table is closed.
  const steps = (Object.keys(stepFields) as readonly StepKind[]).map((step) => {
    const rules = [...lawRules.values()].filter(({ on }) => (on as readonly StepKind[])[0] === step)
    return group(
      words.report.names.steps[step],
      rules.map(({ id, demand }) => [id, words.report.demand(demand)]),
    )
  })
  const own = ([title, rules]: readonly [string, ReadonlyMap<string, FormatRule>]) =>
    group(
      title,
      [...rules].map(([id, { demand }]) => [id, demand[words.language]]),
    )
  const format = (
    [
      [words.explain.structure, structure],
      [words.explain.reading, reading],
    ] as const
  ).map(own)
  return [...steps, ...format].flat().concat(words.explain.hint)
}

const widest = 27

const group = (title: string, rules: readonly (readonly [id: string, demand: string])[]): readonly string[] =>
  rules.length === 0 ? [] : [title, ...rules.map(([id, demand]) => `  ${id.padEnd(widest)} ${demand}`), '']
