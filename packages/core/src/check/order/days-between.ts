import { addDays, daysBetween } from '../../base/day.ts'
import { dayField } from '../../record/matter.ts'
import { type Check, notAsked } from '../check.ts'

/** So many days lie between two steps; where the earlier one was never taken, that is told as such. */
export const checkDaysBetween: Check<'apart'> = ({ from, days }, { step, day, state }) => {
  const before = state.done[from]
  if (before === undefined || day === undefined || day < before.day) return notAsked
  const had = daysBetween(before.day, day)
  if (had >= days) return { is: 'kept' }
  return {
    is: 'broken',
    fault: { kind: 'apart', step: step.kind, from, foundOn: before.day, day, needed: days, had },
    at: dayField(step.kind),
    remedy: { kind: 'meet-from', day: addDays(before.day, days) },
  }
}
