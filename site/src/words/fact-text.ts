import { type Field, type Matter, matterFields, type Period, redact, type Step, stepFields, type Values } from '@cunyi/core'
import { hotline } from '@cunyi/notice'
import type { Spoken } from './type.ts'

/** A fact as it is drawn: its name, and what the record says. */
export type Fact = { readonly name: string; readonly value: string }

/** @example periodOf({ from: theDay('2026-03-19') }, tongues.zh) //=> '2026年3月19日起' */
export const periodOf = ({ from, to }: Period, { says }: Spoken): string => {
  if (to === undefined) return says.from(says.day(from))
  return from === to ? says.day(from) : says.period(says.day(from), says.day(to))
}

/** How a value of each kind is written on a page. */
const written = (spoken: Spoken): { readonly [Kind in keyof Values]: (value: Values[Kind]) => string } => {
  const { says, words } = spoken
  return {
    text: redact,
    day: says.day,
    period: (period) => periodOf(period, spoken),
    count: ({ number, unit }) => says.count(number, unit),
    number: String,
    money: says.yuan,
    organ: (organ) => words.names.organs[organ],
    result: (result) => words.names.results[result],
    category: (category) => words.names.categories[category],
  }
}

/** What is drawn as figures: who should have come, who came, how they voted. */
const figures = ['shouldAttend', 'attended', 'for', 'against', 'abstained', 'invalid'] as const satisfies readonly Field[]

/** What stands elsewhere on the page: the day beside the heading, the votes as figures. */
const drawnApart: ReadonlySet<Field> = new Set<Field>(['day', 'held', 'posted', ...figures])

/** The facts of a step that are not drawn as figures, in the order of the form. */
export const factsOf = (step: Step, spoken: Spoken): readonly Fact[] => [
  ...drawn(step, stepFields[step.kind], spoken).filter(({ field }) => !drawnApart.has(field)),
  ...others(step),
]

/** The facts under the title. */
export const factsOfMatter = (matter: Matter, spoken: Spoken): readonly Fact[] => [
  ...drawn(matter, matterFields, spoken),
  ...others(matter),
]

const drawn = (
  facts: object,
  fields: Readonly<Record<string, keyof Values>>,
  spoken: Spoken,
): readonly (Fact & { readonly field: Field })[] => {
  const write = written(spoken)
  return Object.entries(fields).flatMap(([name, kind]) => {
    // The table of fields is what the facts were typed by: a name in it is a field, and its value is of the kind beside it.
    const field = name as Field
    const value = (facts as Readonly<Record<string, never>>)[name]
    if (value === undefined) return []
    return [{ field, name: spoken.words.names.fields[field], value: field === 'hotline' ? hotline(value) : write[kind](value) }]
  })
}

const others = ({ others: kept }: Step | Matter): readonly Fact[] =>
  kept.map(({ name, value }) => ({ name: redact(name), value: redact(value) }))

/** Who should have come, who came and how they voted, as far as it was written down. */
export const votesOf = (step: Step, spoken: Spoken): readonly Fact[] =>
  drawn(step, stepFields[step.kind], spoken).filter(({ field }) => (figures as readonly Field[]).includes(field))
