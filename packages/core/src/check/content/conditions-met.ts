import { readClaim } from '../../record/claim.ts'
import { type Check, notAsked } from '../check.ts'

/** An opinion given on conditions says how they were met. */
export const checkConditionsMet: Check<'met'> = (_, { step }) => {
  if (!('conditions' in step) || step.conditions === undefined || readClaim('conditions', step.conditions) === 'denied') return notAsked
  if (step.met !== undefined && readClaim('met', step.met) === 'claimed') return { is: 'kept' }
  return {
    is: 'broken',
    fault: { kind: 'met', step: step.kind },
    at: 'conditions',
    remedy: { kind: 'write', field: 'met' },
  }
}
