import { addDays, daysBetween } from '../measure.ts'
import { type Check, notAsked } from './check.ts'

/** So many days after works came to something a later step has been taken; counted only where today is known. */
export const followed: Check<'followed'> = ({ work, by, days }, { step, index, matter, asOf }) => {
  if (step.kind !== 'implementation' || asOf === undefined) return notAsked
  const at = step.events.findLastIndex(({ type }) => type === work)
  const done = step.events[at]?.day
  if (done === undefined || matter.steps.slice(index + 1).some(({ kind }) => kind === by)) return notAsked
  const had = daysBetween(done, asOf)
  if (had <= days) return { is: 'kept' }
  return {
    is: 'broken',
    fault: { kind: 'followed', work, by, done, asOf, needed: days, had, latest: addDays(done, days) },
    at: { line: 'events', index: at },
    remedy: { kind: 'take', step: by },
  }
}
