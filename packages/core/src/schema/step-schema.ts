import * as v from 'valibot'
import { bodies } from '../record/bodies.ts'
import { type FieldType, type StepKind, stepFields, stepKinds } from '../record/fields.ts'
import type { Objection, OtherFact, Step, WorkEvent } from '../record/matter.ts'
import { workTypes } from '../record/terms-and-works.ts'
import { blocksSchema } from './block-schema.ts'
import { civilDay, valueSchemas, wholeNumber } from './value-schemas.ts'

const text = v.string()

/** Facts under names that are not ours. */
export const othersSchema: v.GenericSchema<OtherFact[]> = v.array(v.strictObject({ name: text, value: text }))

/** Each fact of a table, none of which must be there. */
export const factsSchema = (table: Readonly<Record<string, FieldType>>): v.ObjectEntries =>
  Object.fromEntries(Object.entries(table).map(([name, type]) => [name, v.optional(valueSchemas[type])]))

const opinions = v.optional(v.array(v.strictObject({ by: text, day: civilDay, said: text })))

const handling = v.strictObject({
  day: civilDay,
  did: v.picklist(['received', 'answered', 'disputed', 'forwarded', 'settled']),
  by: v.optional(text),
  to: v.optional(text),
  said: v.optional(text),
} satisfies { readonly [Name in keyof Required<Objection['handled'][number]>]: unknown })

const objection = v.strictObject({
  raised: civilDay,
  channel: v.optional(text),
  receiver: v.optional(text),
  about: text,
  handled: v.array(handling),
} satisfies { readonly [Name in keyof Required<Objection>]: unknown })

const workEvent = v.strictObject({
  day: civilDay,
  what: text,
  type: v.optional(v.picklist(workTypes)),
  amount: v.optional(wholeNumber),
  scope: v.optional(text),
  counterparty: v.optional(text),
  term: v.optional(text),
  note: v.optional(text),
} satisfies { readonly [Name in keyof Required<WorkEvent>]: unknown })

const amends = v.union([
  v.strictObject({ unresolved: v.picklist(['corrects', 'item', 'was', 'now']) }),
  v.strictObject({ step: wholeNumber, field: text, was: v.optional(v.unknown()), now: v.unknown() }),
])

/** What some kinds have beside the facts of their table. */
const own: { readonly [Kind in StepKind]?: v.ObjectEntries } = {
  proposal: { body: v.picklist(bodies) },
  deliberation: { body: v.picklist(bodies) },
  review: { body: v.picklist(bodies) },
  resolution: { body: v.picklist(bodies) },
  implementation: { events: v.array(workEvent) },
  correction: { amends: v.optional(amends) },
}

const stepOf = (kind: StepKind) =>
  v.strictObject({
    kind: v.literal(kind),
    round: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
    ...factsSchema(stepFields[kind]),
    ...own[kind],
    others: othersSchema,
    blocks: blocksSchema,
    parts: v.array(v.strictObject({ title: text, blocks: blocksSchema })),
    objections: v.optional(v.array(objection)),
    supervision: opinions,
    advice: opinions,
  })

/** One dated fact about a matter. */
// The entries are made from the tables of fields; the type that they make is `Step`.
export const stepSchema = v.variant('kind', stepKinds.map(stepOf)) as unknown as v.GenericSchema<Step>
