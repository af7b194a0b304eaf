import type { Field } from '../../record/fields.ts'
import type { Check, Lack } from '../check.ts'

/** The record says what it must say. */
export const checkHasFields: Check<'present'> = (demand, { step }) => {
  // A step's facts are its own properties under the names of its fields.
  const facts = step as { readonly [Name in Field]?: unknown }
  const [first, ...rest] = demand.fields.filter((field) => facts[field] === undefined).map((field): Lack => ({ of: 'step', field }))
  return first === undefined ? { is: 'kept' } : { is: 'unjudged', lacks: [first, ...rest] }
}
