import { type RuleSet, type StepKind, strictness } from '@cunyi/core'

type Rule = RuleSet['rules'][number]

/** One rule on the way from the nation down to the village, and whether a stricter one takes its place. */
export type HierarchyLevel = { readonly rule: Rule; readonly set: RuleSet; readonly looser: boolean }

/**
 * Every rule of a place that asks what the named one asks, the nation's first; all apply, and where one asks less than another it gives way.
 *
 * @param sets - the law of one day and place, the town's and the village's own at the end
 * @returns nothing where no law of that place has the rule
 * @example hierarchyOf('representatives-quorum', lawOn('cn-zj', theDay('2026-03-18'))).map(({ set }) => set.jurisdiction) //=> ['cn', 'cn-zj']
 */
export const hierarchyOf = (id: string, sets: readonly RuleSet[]): readonly HierarchyLevel[] => {
  const all = sets.flatMap((set) => set.rules.map((rule) => ({ rule, set })))
  const named = all.filter(({ rule }) => rule.id === id)
  const rungs = all.filter(
    ({ rule, set }) => rule.id === id || named.some((one) => (isLocal(set) || isLocal(one.set)) && asksOf(rule, one.rule)),
  )
  return rungs.map((rung) => ({ ...rung, looser: rungs.some((other) => other !== rung && outdoes(other.rule, rung.rule)) }))
}

/** A town names its rules itself, so what it asks is told by the fact it is about. */
const isLocal = ({ statute }: RuleSet): boolean => statute.standing === 'local'

const asksOf = (a: Rule, b: Rule): boolean => strictness(a.demand, b.demand) !== 'apart' && steps(a).some((step) => steps(b).includes(step))

/** Stricter, and asked wherever the other is; what is only worth knowing outdoes no law. */
const outdoes = (rule: Rule, other: Rule): boolean =>
  strictness(rule.demand, other.demand) === 'more' &&
  (rule.level !== 'note' || other.level === 'note') &&
  within(steps(other), steps(rule)) &&
  within(other.for, rule.for) &&
  within(other.bodies, rule.bodies)

/** Whether some are among others; nothing named means all. */
const within = <Name>(some: readonly Name[] | undefined, others: readonly Name[] | undefined): boolean =>
  others === undefined || (some?.every((one) => others.includes(one)) ?? false)

// A rule's steps are one of three narrower lists; here they are compared as steps.
const steps = ({ on }: Rule): readonly StepKind[] => on
