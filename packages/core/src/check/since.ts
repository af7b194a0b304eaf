import { isPosting, type Matter } from '../matter.ts'
import { addDays, type Day } from '../measure.ts'
import type { WorkType } from '../works.ts'
import { type Check, notAsked } from './check.ts'

/** A posting goes up from the day after the works came to something: an outcome is posted once there is one. */
export const since: Check<'since'> = ({ work }, { step, matter, index }) => {
  const last = lastDay(matter, work, index)
  if (!isPosting(step) || step.posted === undefined || last === undefined) return notAsked
  const { from } = step.posted
  if (from > last) return { is: 'kept' }
  return {
    is: 'broken',
    fault: { kind: 'since', step: step.kind, work, done: last, day: from, earliest: addDays(last, 1) },
    at: 'posted',
  }
}

/** The last day before a step on which works of a type were done. */
export const lastDay = ({ steps }: Matter, work: WorkType, before: number): Day | undefined =>
  steps
    .slice(0, before)
    .flatMap((step) => (step.kind === 'implementation' ? step.events : []))
    .filter(({ type }) => type === work)
    .map(({ day }) => day)
    .toSorted()
    .at(-1)
