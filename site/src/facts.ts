import { type Count, type Field, type Matter, matterFields, type Period, type Step, stepFields, type Values, veil } from '@cunyi/core'
import { hotline } from './hotline.ts'
import { yuan } from './money.ts'
import { says, zh } from './words.ts'

/** A fact as it is drawn: its name, and what the record says. */
export type Fact = { readonly name: string; readonly value: string }

/** @example counted({ number: 41, unit: 'person' }) //=> '41人' */
export const counted = ({ number, unit }: Count): string => `${number}${says.tally[unit]}`

/** @example period({ from: theDay('2026-03-19') }) //=> '2026年3月19日起' */
export const period = ({ from, to }: Period): string =>
  to === undefined ? says.village.from(zh.day(from)) : from === to ? zh.day(from) : `${zh.day(from)}${says.steps.to}${zh.day(to)}`

/** How a value of each kind is written on a page. */
const written: { readonly [Kind in keyof Values]: (value: Values[Kind]) => string } = {
  text: veil,
  day: zh.day,
  period,
  count: counted,
  number: String,
  money: yuan,
  organ: (organ) => zh.names.organs[organ],
  result: (result) => zh.names.results[result],
  category: (category) => zh.names.categories[category],
}

/** What is drawn as figures: who should have come, who came, how they voted. */
const figures = ['shouldAttend', 'attended', 'for', 'against', 'abstained', 'invalid'] as const satisfies readonly Field[]

/** What stands elsewhere on the page: the day beside the heading, the votes as figures. */
const drawnApart: ReadonlySet<Field> = new Set<Field>(['day', 'held', 'posted', ...figures])

/** The facts of a step that are not drawn as figures, in the order of the form. */
export const factsOf = (step: Step): readonly Fact[] => [
  ...drawn(step, stepFields[step.kind]).filter(({ field }) => !drawnApart.has(field)),
  ...others(step),
]

/** The facts under the title. */
export const factsOfMatter = (matter: Matter): readonly Fact[] => [...drawn(matter, matterFields), ...others(matter)]

const drawn = (facts: object, fields: Readonly<Record<string, keyof Values>>): readonly (Fact & { readonly field: Field })[] =>
  Object.entries(fields).flatMap(([name, kind]) => {
    // The table of fields is what the facts were typed by: a name in it is a field, and its value is of the kind beside it.
    const field = name as Field
    const value = (facts as Readonly<Record<string, never>>)[name]
    if (value === undefined) return []
    return [{ field, name: zh.names.fields[field], value: field === 'hotline' ? hotline(value) : written[kind](value) }]
  })

const others = ({ others: kept }: Step | Matter): readonly Fact[] =>
  kept.map(({ name, value }) => ({ name: veil(name), value: veil(value) }))

/** Who should have come, who came and how they voted, as far as it was written down. */
export const votesOf = (step: Step): readonly Fact[] =>
  drawn(step, stepFields[step.kind]).filter(({ field }) => (figures as readonly Field[]).includes(field))
