import { addDays, type Day, daysBetween } from '../../base/day.ts'
import { longestHoliday, termEnd } from '../../base/holiday.ts'
import { dayOfNextQuarter } from '../../base/quarter.ts'
import { dayField, dayOf } from '../../record/matter.ts'
import { type Check, notAsked } from '../check.ts'

/**
 * Whether something came in time, where the last day of a term that is a holiday or a day of rest moves behind it.
 *
 * @returns `open` where the holidays of that year are not known and one of them may have moved the last day so far
 * @source 民法典 art. 201, 203
 */
export const compareWithTerm = (last: Day, on: Day): 'in-time' | 'open' | 'late' => {
  const { ends, isKnown } = termEnd(last)
  if (on <= ends) return 'in-time'
  return !isKnown && daysBetween(last, on) <= longestHoliday ? 'open' : 'late'
}

/**
 * A step follows another within so many days, the first not counted.
 *
 * ```text
 *   decided on the 1st, ten days: 2 3 4 5 6 7 8 9 10 11 │ 12 …
 *                                 in time               │ late, unless the 11th was a holiday and it came on the first day after it
 * ```
 *
 * What a law lets wait for the round of the quarter is late by every reading only once that has passed too.
 *
 * @source 民法典 art. 201, 203
 */
export const checkWithin: Check<'within'> = (demand, { step, day, state }) => {
  const before = state.done[demand.after]
  const on = day ?? dayOf(step)
  if (before === undefined || on === undefined || on < before.day) return notAsked
  const latest = addDays(before.day, demand.days)
  const came = compareWithTerm(latest, on)
  if (came === 'in-time') return { is: 'kept' }
  const mayWait = demand.quarterly !== undefined && compareWithTerm(dayOfNextQuarter(before.day, demand.quarterly), on) !== 'late'
  const had = daysBetween(before.day, on)
  return {
    is: 'broken',
    fault: { kind: 'within', step: step.kind, after: demand.after, from: before.day, day: on, needed: demand.days, had, latest },
    at: dayField(step.kind),
    ...(came === 'open' && { level: 'defect' as const }),
    ...(mayWait && { level: 'note' as const }),
  }
}
