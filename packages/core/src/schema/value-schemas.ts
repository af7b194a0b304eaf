import * as v from 'valibot'
import { type Day, day } from '../base/day.ts'
import { organs } from '../record/bodies.ts'
import { categories } from '../record/categories.ts'
import type { FieldType, Values } from '../record/fields.ts'

/** A whole number of persons, ballots, households or fen. */
export const wholeNumber: v.GenericSchema<number> = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))

/** A day of the calendar, `YYYY-MM-DD`. */
export const civilDay: v.GenericSchema<Day> = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((text) => day(text) !== undefined),
) as unknown as v.GenericSchema<Day>

const period = v.strictObject({ from: civilDay, to: v.optional(civilDay) })

/** What a value of each type is, for a program that built it. */
export const valueSchemas: { readonly [Type in FieldType]: v.GenericSchema<Values[Type]> } = {
  text: v.string(),
  day: civilDay,
  period: period as unknown as v.GenericSchema<Values['period']>,
  count: v.strictObject({ number: wholeNumber, unit: v.picklist(['person', 'household']) }),
  number: wholeNumber,
  money: wholeNumber,
  organ: v.picklist(organs),
  result: v.picklist(['carried', 'lost']),
  category: v.picklist(categories),
}
