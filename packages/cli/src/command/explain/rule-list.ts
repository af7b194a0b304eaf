import { categories, type RuleSet, stepKinds, wordingIn } from '@cunyi/core'
import type { CliWords } from '../../words/type.ts'
import { type ExplainedRule, type FormatRule, readingRows, structure } from './rule-rows.ts'

/** Every rule of some law by the step it is first asked of, a town's own after them, then those of the record itself, and the matters. */
export const ruleList = (sets: readonly RuleSet[], words: CliWords): readonly string[] => {
  const [law, local] = [rulesIn(sets.filter((set) => !isLocal(set))), rulesIn(sets.filter(isLocal))]
  const spoken = ({ id, demand }: ExplainedRule) => [id, words.report.demand(demand)] as const
  // Object.keys loses the literal names; the table is closed.
  const steps = stepKinds.map((step) => group(words.report.names.steps[step], law.filter(({ on }) => on[0] === step).map(spoken)))
  const own = (title: string, rules: ReadonlyMap<string, FormatRule>) =>
    group(
      title,
      [...rules].map(([id, { demand }]) => [id, wordingIn(demand, words.report.locale)]),
    )
  return [
    ...steps.flat(),
    ...group(words.explain.local, local.map(spoken)),
    ...own(words.explain.structure, structure),
    ...own(words.explain.reading, readingRows),
    ...group(
      words.explain.matters,
      categories.map((one) => [one, words.report.names.categories[one]]),
    ),
    words.explain.hint,
  ]
}

const isLocal = ({ statute }: RuleSet): boolean => statute.standing === 'local'

/** One of each name, as the last text has it. */
const rulesIn = (sets: readonly RuleSet[]): readonly ExplainedRule[] => [
  ...new Map(sets.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const))).values(),
]

const widest = 27

const group = (title: string, rules: readonly (readonly [id: string, demand: string])[]): readonly string[] =>
  rules.length === 0 ? [] : [title, ...rules.map(([id, demand]) => `  ${id.padEnd(widest)} ${demand}`), '']
