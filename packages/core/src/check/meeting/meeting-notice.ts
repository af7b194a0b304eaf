import { addDays, daysBetween } from '../../base/day.ts'
import { isMeeting } from '../../record/matter.ts'
import { type Check, lacksField, notAsked } from '../check.ts'

/**
 * Notice was given so many days before.
 *
 * The law leaves open whether the meeting's own day counts. Ten days' notice of a meeting on the 21st:
 * ```text
 *   10 ├ 11 12 13 14 15 16 17 18 19 20 ┤ 21    ten clear days: safe under every reading
 *      11 ├ 12 13 14 15 16 17 18 19 20 21 ┤    the tenth is the meeting's own day: the lenient reading only
 *         12 ├ 13 …                            too late under both
 * ```
 *
 * @source 民法典 art. 201
 */
export const checkMeetingNotice: Check<'notice'> = (demand, { step, day }) => {
  if (!isMeeting(step) || step.body !== demand.body) return notAsked
  if (day === undefined) return lacksField('day')
  if (step.notice === undefined) return lacksField('notice')
  const had = daysBetween(step.notice, day)
  const latest = addDays(day, -demand.days - 1)
  const tally = { kind: 'notice', got: had, needed: demand.days, last: latest } as const
  if (had > demand.days) return { is: 'kept', tally }
  return {
    is: 'broken',
    fault: { kind: 'notice', body: step.body, given: step.notice, day, needed: demand.days, had, latest },
    at: 'notice',
    remedy: { kind: 'meet-from', day: addDays(step.notice, demand.days + 1) },
    tally,
    ...(had === demand.days && { level: 'note' as const }),
  }
}
