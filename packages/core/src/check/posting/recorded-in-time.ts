import { type Day, daysBetween } from '../../base/day.ts'
import type { Fault } from '../../finding/fault.ts'
import { inForceOn } from '../../rule/rule.ts'
import { type Broken, type Case, type Check, notAsked } from '../check.ts'

type Recorded = Extract<Fault, { kind: 'recorded' }>

/**
 * A step was written down within so many days; of a notice, from the day it went up.
 *
 * Where a town's rule of that day says how long may pass, the practice that each step is written down on its day steps back. What was
 * written down before it happened contradicts itself. Where somebody looked into the version history, and the step is first seen there
 * later than it should have been written down, or later than it says it was, that speaks.
 */
export const checkRecordedInTime: Check<'recorded'> = ({ days }, about) => {
  const { step, day, seen } = about
  const on = step.recorded
  if (day === undefined) return notAsked
  const late = (by: Day, more: Pick<Recorded, 'commit' | 'said'> = {}): Broken => ({
    is: 'broken',
    fault: { kind: 'recorded', step: step.kind, day, recorded: by, late: daysBetween(day, by), allowed: days, ...more },
    at: 'recorded',
  })
  if (on !== undefined && on < day) return { ...late(on), level: 'defect' }
  if (days === 0 && hasOwnLimit(about, day)) return on === undefined ? notAsked : { is: 'kept' }
  // What was written down on one day may be committed as much later as it may be written down later.
  if (seen !== undefined && daysBetween(on ?? day, seen.day) > days) return late(seen.day, { commit: seen.commit, ...(on && { said: on }) })
  if (on !== undefined && daysBetween(day, on) > days) return late(on)
  return on === undefined && seen === undefined ? notAsked : { is: 'kept' }
}

/** A town's rule counts from its own first day, and for the steps and matters it names. */
const hasOwnLimit = ({ village, step, matter: { category } }: Case, day: Day): boolean =>
  inForceOn(village.local, day).some(({ rules }) =>
    rules.some(
      (rule) =>
        rule.demand.kind === 'recorded' &&
        rule.on.some((kind) => kind === step.kind) &&
        (rule.for === undefined || (category !== undefined && rule.for.includes(category))),
    ),
  )
