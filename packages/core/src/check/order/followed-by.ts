import { addDays, daysBetween } from '../../base/day.ts'
import { dayOf } from '../../record/matter.ts'
import { type Check, notAsked } from '../check.ts'

/** So many days after works came to something a later step is taken: counted to that step, or to today where it is still to come. */
export const checkFollowedBy: Check<'followed'> = ({ work, by, days }, { step, index, matter, asOf }) => {
  if (step.kind !== 'implementation') return notAsked
  const at = step.events.findLastIndex(({ type }) => type === work)
  const done = step.events[at]?.day
  const next = matter.steps.slice(index + 1).find(({ kind }) => kind === by)
  const on = next && dayOf(next)
  const isToCome = next === undefined || (on !== undefined && asOf !== undefined && on > asOf)
  const until = isToCome ? asOf : on
  if (done === undefined || until === undefined) return notAsked
  const had = daysBetween(done, until)
  if (had <= days) return { is: 'kept' }
  return {
    is: 'broken',
    fault: { kind: 'followed', work, by, done, until, ...(!isToCome && { taken: true }), needed: days, had, latest: addDays(done, days) },
    at: { line: 'events', index: at },
    ...(isToCome && { remedy: { kind: 'take', step: by } as const }),
  }
}
