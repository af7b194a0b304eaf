import { isMeeting, isPosting } from '../matter.ts'
import { daysBetween } from '../measure.ts'
import { type Check, notAsked } from './check.ts'

/**
 * A step was written down within so many days; of a notice, from the day it went up.
 *
 * Where a town says how long may pass, the practice that each step is written down on its day steps back. What was written down before it
 * happened contradicts itself.
 */
export const recorded: Check<'recorded'> = ({ days }, { step, day, village }) => {
  const on = step.recorded
  if (on === undefined || day === undefined) return notAsked
  const late = daysBetween(day, on)
  const fault = { kind: 'recorded', step: step.kind, day, recorded: on, late, allowed: days } as const
  const isWhole = isMeeting(step) || isPosting(step)
  if (late < 0) return isWhole ? { is: 'broken', fault, at: 'recorded', level: 'defect' } : notAsked
  if (late <= days || (days === 0 && hasOwnLimit(village))) return { is: 'kept' }
  return { is: 'broken', fault, at: 'recorded' }
}

const hasOwnLimit = ({ local }: Parameters<Check<'recorded'>>[1]['village']): boolean =>
  local.some(({ rules }) => rules.some(({ demand }) => demand.kind === 'recorded'))
