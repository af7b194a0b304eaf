import { dayOf } from '../matter.ts'
import type { Check } from './check.ts'

/**
 * A step comes after another: later in the record, and not on an earlier day.
 *
 * A step of the needed kind that failed or never formed does not count; that it failed is the finding of the
 * demand it failed, so nothing is said here a second time. Written below this one but dated before it, the
 * record's order is wrong, not the village's.
 */
export const after: Check<'after'> = (demand, { step, index, matter, state, day }) => {
  const before = state.done[demand.step]
  if (before !== undefined && (before.day === undefined || day === undefined || before.day <= day)) return { is: 'kept' }
  if (before === undefined && matter.steps.slice(0, index).some(({ kind }) => kind === demand.step)) return { is: 'not-asked' }
  const later = matter.steps.slice(index + 1).find(({ kind }) => kind === demand.step)
  const foundOn = before?.day ?? (later && dayOf(later))
  const misplaced = foundOn !== undefined && day !== undefined && foundOn <= day
  return {
    is: 'broken',
    fault: {
      kind: 'after',
      step: step.kind,
      missing: demand.step,
      ...(foundOn !== undefined && { foundOn }),
      ...(day !== undefined && { day }),
    },
    at: before === undefined ? 'heading' : 'day',
    remedy: { kind: 'take', step: demand.step },
    ...(misplaced && { level: 'defect' as const }),
  }
}
