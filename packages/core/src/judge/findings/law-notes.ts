import type { Cites, Statute } from '../../base/citation.ts'
import { addDays, type Day } from '../../base/day.ts'
import { builtInGrounds } from '../../finding/built-in/built-in-grounds.ts'
import type { Finding } from '../../finding/finding.ts'
import type { Place } from '../../record/matter.ts'
import type { Rule, RuleSet } from '../../rule/rule.ts'
import { strictness } from '../../rule/strictness.ts'

/** A step as the law sees it: its day, where it stands, and the texts it was judged by. */
export type StepBeforeLaw = { readonly day?: Day; readonly place: Place; readonly statutes: readonly Statute[] }

/** The stem that all texts of one statute share: `cn/vco` of `cn/vco/2026-01-01`. */
const stem = ({ id }: Statute): string => id.slice(0, id.lastIndexOf('/'))

/** A text as a whole, cited by the first article we tell of it. */
const whole = ({ id, articles }: Statute): Cites => [{ statute: id, article: Number(Object.keys(articles)[0]) }]

/**
 * That the law changed while the matter was under way: told at the first step judged by the newer text.
 *
 * @returns one note for each statute that changed
 */
export const findLawCrossings = (steps: readonly StepBeforeLaw[]): readonly Finding[] => {
  const seen = new Map<string, Statute>()
  return steps.flatMap(({ day, place, statutes }, step) =>
    statutes.flatMap((text): readonly Finding[] => {
      const before = seen.get(stem(text))
      seen.set(stem(text), text)
      if (before === undefined || before.id === text.id || day === undefined) return []
      const fault = { kind: 'law', what: 'crossed', before: before.id, since: text.id, day } as const
      return [{ rule: 'law-crossed', level: builtInGrounds['law-crossed'].level, fault, place, cites: whole(text), step }]
    }),
  )
}

/** A year and a day: our rows may have grown old since a person last read the text. */
const tooLong = 366

/**
 * That the rows of some statutes have not been held against their texts for more than a year.
 *
 * @returns one note that names each of them, or none
 */
export const findUnverifiedLaw = (steps: readonly StepBeforeLaw[], asOf: Day | undefined, place: Place): readonly Finding[] => {
  if (asOf === undefined) return []
  const used = [...new Set(steps.flatMap(({ statutes }) => statutes))]
  const [first, ...rest] = used.filter(({ verifiedOn, standing }) => standing === undefined && addDays(verifiedOn, tooLong) <= asOf)
  if (first === undefined) return []
  const texts = [first, ...rest].map(({ id, verifiedOn }) => ({ statute: id, verifiedOn }))
  const cites: Cites = [...whole(first), ...rest.flatMap(whole)]
  return [
    { rule: 'law-verified', level: builtInGrounds['law-verified'].level, fault: { kind: 'law', what: 'unverified', texts }, place, cites },
  ]
}

/**
 * That a town's or a village's own rule asks for less than the law above it.
 *
 * @param asked - the rules asked of one step, the law's and the local ones
 */
export const findLooserRules = (asked: readonly Rule[], local: readonly RuleSet[], place: Place): readonly Finding[] =>
  local.flatMap(({ statute, rules }) =>
    rules.flatMap((rule): readonly Finding[] => {
      const above = asked.find(
        (other) => other.level === 'breach' && !rules.includes(other) && strictness(rule.demand, other.demand) === 'less',
      )
      if (above === undefined || !asked.includes(rule)) return []
      const fault = { kind: 'law', what: 'looser', statute: statute.id, rule: rule.id } as const
      return [{ rule: 'local-stricter', level: builtInGrounds['local-stricter'].level, fault, place, cites: above.cites }]
    }),
  )
