import * as v from 'valibot'
import { matterFields, stepKinds } from '../record/fields.ts'
import type { Matter } from '../record/matter.ts'
import { blocksSchema } from './block-schema.ts'
import { factsSchema, othersSchema, stepSchema } from './step-schema.ts'
import { wholeNumber } from './value-schemas.ts'

const unread = v.strictObject({
  step: v.optional(wholeNumber),
  field: v.optional(v.string()),
  name: v.optional(v.string()),
  text: v.string(),
  steps: v.optional(v.array(v.picklist(stepKinds))),
})

/**
 * What a matter that a program built must be before it is judged: whole numbers, days of the calendar, kinds that there are.
 *
 * A Standard Schema, for forms and services: it gives the matter, or a list of places. `judge` asks it in any case.
 *
 * @example matterSchema['~standard'].vendor //=> 'valibot'
 */
// The entries are made from the table of fields; the type that they make is `Matter`.
export const matterSchema = v.strictObject({
  title: v.string(),
  ...factsSchema(matterFields),
  others: othersSchema,
  blocks: blocksSchema,
  steps: v.array(stepSchema),
  unread: v.optional(v.array(unread)),
}) as unknown as v.GenericSchema<Matter>
