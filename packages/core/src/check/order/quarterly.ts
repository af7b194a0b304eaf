import { endOfNextQuarter, monthsAfter } from '../../base/quarter.ts'
import { dayField, dayOf, isMeeting } from '../../record/matter.ts'
import { type Check, notAsked } from '../check.ts'
import { compareWithTerm } from './within.ts'

/**
 * What a body decided is disclosed at once if it weighs much, and else with the round of a quarter.
 *
 * ```text
 *   decided 03-24 ├── three months: a quarter, by any reading ──┤ 06-24 ├ open ┤ 06-30 │ late by every reading
 * ```
 */
export const checkQuarterly: Check<'quarterly'> = (demand, { step, day, state, matter }) => {
  const before = state.done[demand.after]
  const decided = before && matter.steps[before.index]
  const on = day ?? dayOf(step)
  if (before === undefined || decided === undefined || on === undefined || on < before.day) return notAsked
  if (!isMeeting(decided) || !demand.bodies.includes(decided.body)) return notAsked
  if (compareWithTerm(monthsAfter(before.day, 3), on) === 'in-time') return { is: 'kept' }
  const latest = endOfNextQuarter(before.day)
  return {
    is: 'broken',
    fault: { kind: 'quarterly', step: step.kind, after: demand.after, from: before.day, day: on, latest },
    at: dayField(step.kind),
    ...(compareWithTerm(latest, on) !== 'late' && { level: 'defect' as const }),
  }
}
