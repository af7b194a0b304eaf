import * as v from 'valibot'
import { bodies } from '../record/bodies.ts'
import { categories } from '../record/categories.ts'
import { sizeFields } from '../record/composition.ts'
import type { Village } from '../rule/village.ts'
import { civilDay, wholeNumber } from './value-schemas.ts'

const text = v.string()
const number = v.number()

/** No village counts as many: a larger number is a slip. */
const most = 10_000_000

const size = v.strictObject({
  from: civilDay,
  ...Object.fromEntries(sizeFields.map((name) => [name, v.optional(v.pipe(wholeNumber, v.maxValue(most)))])),
})

const delegation = v.strictObject({
  from: civilDay,
  until: v.optional(civilDay),
  by: v.picklist([...bodies, 'charter']),
  to: v.picklist(bodies),
  categories: v.array(v.picklist(categories)),
})

const rule = v.looseObject({
  id: text,
  on: v.array(text),
  level: v.picklist(['breach', 'defect', 'note']),
  cites: v.array(v.looseObject({})),
  demand: v.looseObject({ kind: text }),
})

const ruleSet = v.looseObject({ statute: v.looseObject({ id: text }), rules: v.array(rule) })

const finding = v.looseObject({
  rule: text,
  level: v.picklist(['breach', 'defect', 'note']),
  fault: v.looseObject({ kind: text }),
  place: v.looseObject({ line: number, column: number }),
  cites: v.array(v.looseObject({})),
})

/**
 * What a village that a program describes must be before anything is judged in it.
 *
 * @example villageSchema['~standard'].vendor //=> 'valibot'
 */
// The columns are made from the list of sizes; the type that they make is `Village`.
export const villageSchema: v.GenericSchema<Village> = v.strictObject({
  name: text,
  code: v.optional(text),
  jurisdiction: v.optional(text),
  hotline: v.optional(text),
  filing: v.optional(text),
  collective: v.optional(v.picklist(['established', 'none'])),
  scattered: v.optional(v.boolean()),
  sizes: v.array(size),
  delegations: v.array(delegation),
  local: v.array(ruleSet),
  unread: v.optional(v.array(text)),
  findings: v.array(finding),
} satisfies { readonly [Name in keyof Required<Village>]: unknown }) as unknown as v.GenericSchema<Village>
