import { addDays, daysBetween } from '../../base/day.ts'
import { dayField, dayOf } from '../../record/matter.ts'
import { type Check, notAsked } from '../check.ts'

/** A deadline that ends on a statutory holiday moves to the day after it; no holiday has run for longer than this. */
export const longestHoliday = 9

/**
 * A step follows another within so many days, the first not counted.
 *
 * ```text
 *   decided on the 1st, ten days: 2 3 4 5 6 7 8 9 10 11 │ 12 … 20 │ 21
 *                                 in time               │ only if the 11th was a holiday │ late
 * ```
 *
 * @source 民法典 art. 201, 203
 */
export const checkWithin: Check<'within'> = (demand, { step, day, state }) => {
  const before = state.done[demand.after]
  const on = day ?? dayOf(step)
  if (before === undefined || on === undefined || on < before.day) return notAsked
  const had = daysBetween(before.day, on)
  if (had <= demand.days) return { is: 'kept' }
  const latest = addDays(before.day, demand.days)
  return {
    is: 'broken',
    fault: { kind: 'within', step: step.kind, after: demand.after, from: before.day, day: on, needed: demand.days, had, latest },
    at: dayField(step.kind),
    ...(had <= demand.days + longestHoliday && { level: 'note' as const }),
  }
}
