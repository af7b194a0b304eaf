import { addDays, type Day, laterOf } from '../../base/day.ts'
import { lawForMatter } from '../../judge/law-on-day.ts'
import type { Verdict } from '../../judge/verdict.ts'
import type { LawOn } from '../../rule/rule.ts'
import { stepAfter } from '../next-steps.ts'
import { isFeasible } from './feasible.ts'
import { furthest, type PlanGoal, type PlanLink, type PlannedStep, planLinks } from './planned-step.ts'
import { workBack } from './work-back.ts'

/** The latest days that reach a goal, or why there are none. */
export type Plan =
  | { readonly is: 'plan'; readonly steps: readonly PlannedStep[] }
  /** too late from today; `earliest` is the first day by which the goal can be reached, missing where none was found within two years */
  | { readonly is: 'too-late'; readonly earliest?: Day }
  /** the goal is reached already, or the matter has ended */
  | { readonly is: 'nothing-left' }
  /** the law of a planned day is not on file, or no body may decide */
  | { readonly is: 'unknown' }

/**
 * The latest day of each step that is still to be taken, worked back from a goal.
 *
 * Each step is planned by the law of its own planned day, by the strict reading of every period, with the town's own rules. Where several bodies may
 * decide, the one that needs the shorter notice is planned.
 *
 * ```text
 *   notice ─ N clear days ─ resolution ── disclosure ─ N days ─ down ── works ── outcome
 *                                                                              by ↑
 * ```
 *
 * @param asOf - today: no notice is given and no step taken before it
 * @example planFor(reviewed, lawOn, { step: 'resolution', by: theDay('2026-04-01') }, theDay('2026-03-13')).is //=> 'plan'
 */
export const planFor = (verdict: Verdict, lawOn: LawOn, goal: PlanGoal, asOf: Day): Plan => {
  const chain = chainTo(verdict, goal)
  if (chain.length === 0) return { is: 'nothing-left' }
  const law = lawForMatter(verdict, lawOn)
  const planned = workBack(law, chain, goal)
  if (planned !== undefined && isFeasible(law, planned, asOf)) return { is: 'plan', steps: planned }
  const from = laterOf(goal.by, asOf) ?? asOf
  for (let days = goal.by < asOf ? 0 : 1; days <= furthest; days++) {
    const by = addDays(from, days)
    const later = workBack(law, chain, { ...goal, by })
    if (later !== undefined && isFeasible(law, later, asOf)) return { is: 'too-late', earliest: by }
  }
  return planned === undefined ? { is: 'unknown' } : { is: 'too-late' }
}

/** What is still to be taken, in order, up to the goal. */
const chainTo = ({ stage }: Verdict, goal: PlanGoal): readonly PlanLink[] => {
  const first = stepAfter[stage]
  if (first === undefined) return []
  const begin = first === 'outcome' ? planLinks.indexOf('implementation') : planLinks.indexOf(first)
  return planLinks.slice(begin, planLinks.indexOf(goal.step) + 1)
}
