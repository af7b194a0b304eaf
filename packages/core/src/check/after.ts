import { dayField, dayOf, type Step } from '../matter.ts'
import { addDays, type Day, daysBetween } from '../measure.ts'
import { plainly } from '../opinion.ts'
import type { Check, Outcome } from './check.ts'

/**
 * A step comes after another: later in the record, and not on an earlier day.
 *
 * A step of the needed kind that failed or never formed does not count; that it failed is the finding of the
 * demand it failed, so nothing is said here a second time. Written below this one but dated before it, the
 * record's order is wrong, not the village's. What an adviser said under a step is a legality review too.
 * Where by when is not asked, it is enough that it has been done since.
 */
export const after: Check<'after'> = (demand, { step, index, matter, state, day }) => {
  const before = state.done[demand.step]
  if (before !== undefined && (day === undefined || before.day <= day))
    return (demand.granted && ungranted(demand, step, matter.steps[before.index])) || tooSoon(demand, step, before.day, day)
  if (demand.step === 'legality' && isAdvised(matter.steps.slice(0, index + 1), day)) return { is: 'kept' }
  if (before === undefined && state.tried.includes(demand.step)) return { is: 'not-asked' }
  const later = matter.steps.slice(index + 1).find(({ kind }) => kind === demand.step)
  const foundOn = before?.day ?? (later && dayOf(later))
  const misplaced = foundOn !== undefined && day !== undefined && foundOn <= day
  if (demand.undated && foundOn !== undefined && !misplaced) return { is: 'kept' }
  const undated = demand.undated && foundOn === undefined && { undated: true as const }
  const isUndecided = step.kind === 'implementation' && demand.step === 'resolution' && !misplaced
  return {
    is: 'broken',
    fault: {
      kind: 'after',
      step: step.kind,
      missing: demand.step,
      ...(foundOn !== undefined && { foundOn }),
      ...(day !== undefined && { day }),
      ...undated,
    },
    at: before === undefined ? 'heading' : dayField(step.kind),
    remedy: { kind: 'take', step: demand.step, ...(isUndecided && { begun: true }), ...undated },
    ...(misplaced && { level: 'defect' as const }),
  }
}

/** Whether an adviser spoke under any of some steps, by a day. */
const isAdvised = (steps: readonly Step[], on: Day | undefined): boolean =>
  steps.some(({ advice = [] }) => advice.some(({ day }) => on === undefined || day <= on))

/** It came after, but what it came after did not say yes. */
const ungranted = ({ step: missing }: Parameters<typeof after>[0], { kind }: Step, before: Step | undefined): Outcome | undefined => {
  const said = plainly(before && 'opinion' in before ? (before.opinion ?? '') : '')
  if (said === 'yes') return undefined
  return {
    is: 'broken',
    fault: { kind: 'after', step: kind, missing, said },
    at: 'heading',
    remedy: { kind: 'take', step: missing },
    ...(said === 'nothing' && { level: 'defect' as const }),
  }
}

/** It came after, but the days that must lie between had not passed. */
const tooSoon = (demand: Parameters<typeof after>[0], { kind }: Step, before: Day, day: Day | undefined): Outcome => {
  if (demand.days === undefined || day === undefined) return { is: 'kept' }
  const had = daysBetween(before, day)
  if (had >= demand.days) return { is: 'kept' }
  return {
    is: 'broken',
    fault: { kind: 'after', step: kind, missing: demand.step, foundOn: before, day, needed: demand.days, had },
    at: dayField(kind),
    remedy: { kind: 'meet-from', day: addDays(before, demand.days) },
    ...(had === demand.days - 1 && { level: 'note' as const }),
  }
}
