import { type Check, notAsked } from '../check.ts'

/** An opinion given on conditions says how they were met. */
export const checkConditionsMet: Check<'met'> = (_, { step }) => {
  if (!('conditions' in step)) return notAsked
  if (step.met !== undefined) return { is: 'kept' }
  return {
    is: 'broken',
    fault: { kind: 'met', step: step.kind },
    at: 'conditions',
    remedy: { kind: 'write', field: 'met' },
  }
}
