import { addDays, daysBetween } from '../../base/day.ts'
import { isPosting } from '../../record/matter.ts'
import { type Check, lacksField, notAsked } from '../check.ts'

/**
 * The posting stayed up long enough.
 *
 * The first day is not counted; whether a board hung up in the morning counts that day too is disputed.
 * Fifteen days from the 1st:
 * ```text
 *   1 ├ 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 ┤   down at the end of the 16th: safe under every reading
 *     ├ 1 2 3 … 15 ┤                             down on the 15th: the lenient reading only
 *     ├ 1 2 3 … 14 ┤                             too short under both
 * ```
 *
 * @source 民法典 art. 201
 */
export const checkPostingPeriod: Check<'posted'> = (demand, { step, asOf }) => {
  if (!isPosting(step)) return notAsked
  if (step.posted === undefined) return lacksField('posted')
  const { from, to } = step.posted
  const until = addDays(from, demand.days)
  if (to === undefined) return asOf !== undefined && asOf <= until ? notAsked : lacksField('posted')
  const had = daysBetween(from, to)
  const tally = { kind: 'posted', got: had, needed: demand.days, last: until } as const
  if (had >= demand.days) return { is: 'kept', tally }
  return {
    is: 'broken',
    fault: { kind: 'posted', step: step.kind, from, to, needed: demand.days, had, until },
    at: 'posted',
    remedy: { kind: 'post-until', day: until, ...(asOf !== undefined && asOf > until && { again: demand.days }) },
    tally,
    ...(had === demand.days - 1 && { level: 'note' as const }),
  }
}
