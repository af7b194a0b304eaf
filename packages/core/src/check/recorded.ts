import type { Fault } from '../fault.ts'
import { isMeeting, isPosting } from '../matter.ts'
import { daysBetween } from '../measure.ts'
import { inForceOn } from '../rule.ts'
import { type Case, type Check, notAsked, type Outcome } from './check.ts'

/**
 * A step was written down within so many days; of a notice, from the day it went up.
 *
 * Where a town's rule of that day says how long may pass, the practice that each step is written down on its day steps back. What was written down before it
 * happened contradicts itself. Where somebody looked into the version history, and the step is first seen there later than it should have
 * been written down, or later than it says it was, that speaks.
 */
export const recorded: Check<'recorded'> = ({ days }, about) => {
  const { step, day } = about
  const on = step.recorded
  if (day === undefined) return notAsked
  if (on !== undefined && on < day) {
    const fault: Fault = { kind: 'recorded', step: step.kind, day, recorded: on, late: daysBetween(day, on), allowed: days }
    return isMeeting(step) || isPosting(step) ? { is: 'broken', fault, at: 'recorded', level: 'defect' } : notAsked
  }
  if (days === 0 && hasOwnLimit(about)) return on === undefined ? notAsked : { is: 'kept' }
  return seenLate(days, about) ?? saidLate(days, about)
}

const saidLate = (days: number, { step, day, seen }: Case): Outcome => {
  const on = step.recorded
  if (day === undefined || on === undefined) return seen === undefined ? notAsked : { is: 'kept' }
  const late = daysBetween(day, on)
  if (late <= days) return { is: 'kept' }
  return { is: 'broken', fault: { kind: 'recorded', step: step.kind, day, recorded: on, late, allowed: days }, at: 'recorded' }
}

/** What was written down on one day may be committed as much later as it may be written down later. */
const seenLate = (days: number, { step, day, seen }: Case): Outcome | undefined => {
  const on = step.recorded
  if (day === undefined || seen === undefined || daysBetween(on ?? day, seen.day) <= days) return undefined
  const fault: Fault = {
    kind: 'recorded',
    step: step.kind,
    day,
    recorded: seen.day,
    late: daysBetween(day, seen.day),
    allowed: days,
    commit: seen.commit,
    ...(on && { said: on }),
  }
  return { is: 'broken', fault, at: 'recorded' }
}

/** A town's rule counts from its own first day, and for the steps and matters it names. */
const hasOwnLimit = ({ village, step, matter: { category }, day }: Case): boolean =>
  day !== undefined &&
  inForceOn(village.local, day).some(({ rules }) =>
    rules.some(
      (rule) =>
        rule.demand.kind === 'recorded' &&
        rule.on.some((kind) => kind === step.kind) &&
        (rule.for === undefined || (category !== undefined && rule.for.includes(category))),
    ),
  )
