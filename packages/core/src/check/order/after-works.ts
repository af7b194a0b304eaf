import { addDays, type Day } from '../../base/day.ts'
import { isPosting, type Matter } from '../../record/matter.ts'
import { eventsBetween } from '../../record/term-values.ts'
import type { WorkType } from '../../record/terms-and-works.ts'
import { type Check, notAsked } from '../check.ts'

/**
 * A posting goes up from the day after the works came to something: an outcome is posted once there is one.
 *
 * Works told below it are another stage, for another posting, unless none had come to anything before.
 */
export const checkAfterWorks: Check<'since'> = ({ work }, { step, matter, index }) => {
  const last = lastDay(matter, work, index) ?? lastDay(matter, work, matter.steps.length)
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
export const lastDay = (matter: Matter, work: WorkType, before: number): Day | undefined =>
  eventsBetween(matter, -1, before)
    .filter(({ type }) => type === work)
    .map(({ day }) => day)
    .toSorted()
    .at(-1)
