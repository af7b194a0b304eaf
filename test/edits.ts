import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Field, type FieldType, type Matter, matterFields, stepFields } from '@cunyi/core'
import { fastParse } from '@cunyi/host'
import { decode, type EditedRecord, edit, type RecordChange, type RecordPart, read } from '@cunyi/records'

// Every fact of every record, the broken and the hostile among them, set to something else, cleared, and set again.

const root = join(import.meta.dirname, '..')

/** A fact of a record, and the type of its value. */
export type WrittenFact = {
  readonly path: string
  readonly text: string
  readonly in: RecordPart
  readonly field: Field
  readonly type: FieldType
}

const records = ['content', 'test/hostile'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !/(?:^|\/)(?:village|town|README)\.md$/.test(path))
    .map((path) => join(folder, path))
    .toSorted(),
)

const factsIn = (path: string): readonly WrittenFact[] => {
  const { text } = decode(readFileSync(join(root, path)))
  const { matter, title, steps } = read('', text, { parse: fastParse })
  const parts: readonly (readonly [RecordPart, object, object])[] = [
    ['head', title.facts, matterFields],
    ...steps.map(({ facts }, index) => [index, facts, stepFields[matter.steps[index]?.kind ?? 'correction']] as const),
  ]
  return parts.flatMap(([part, facts, table]) =>
    Object.keys(facts).flatMap((field) => {
      const type = (table as { readonly [Name in string]?: FieldType })[field]
      // The places of a reading are under the names of fields.
      return type === undefined ? [] : [{ path, text, in: part, field: field as Field, type }]
    }),
  )
}

/** One in so many of all facts. */
export const everyFact = (one = 1): readonly WrittenFact[] => records.flatMap(factsIn).filter((_, index) => index % one === 0)

const others: Readonly<Record<FieldType, unknown>> = {
  text: '另写的内容',
  day: '2026-06-07',
  period: { from: '2026-06-07', to: '2026-06-30' },
  count: { number: 37, unit: 'person' },
  number: 13,
  money: 4_321_000,
  organ: 'supervision-committee',
  result: 'lost',
  category: 'homestead',
}

/** How many of a text's lines are other ones, where it has as many; else how many there are more or fewer. */
export const linesChanged = (before: string, after: string): { readonly other: number; readonly more: number } => {
  const [a, b] = [before.split(/\r\n|\n|\r/), after.split(/\r\n|\n|\r/)]
  if (a.length !== b.length) return { other: 0, more: b.length - a.length }
  return { other: a.filter((line, index) => line !== b[index]).length, more: 0 }
}

const partIn = (matter: Matter, part: RecordPart): { readonly [Name in Field]?: unknown } | undefined =>
  part === 'head' ? matter : matter.steps[part]

const restOf = (text: string, { in: part, field }: WrittenFact): string => {
  const { matter } = read('', text, { parse: fastParse })
  const { unread: _, steps, ...head } = matter
  const own = partIn(matter, part)
  // A unit that is said once holds for both counts; what a correction amends follows from what it corrects.
  const left = (one: object): object => ({
    ...one,
    amends: undefined,
    ...(one === own && { [field]: undefined, shouldAttend: 0, attended: 0 }),
  })
  return sorted([part === 'head' ? { ...head, [field]: undefined } : head, steps.map(left)])
}

/** A value as text, its names in one order. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )

const takenAlong: readonly string[] = ['perhaps-written', 'changes-more']

/** What became of the edits of one fact: how it was refused, or what is wrong. */
export type EditTrial =
  | { readonly is: 'held' }
  | { readonly is: 'refused'; readonly why: string }
  | { readonly is: 'wrong'; readonly what: string }

/** Sets a fact to something else, reads it, clears it and sets it again: one line each, all else as it was. */
export const tryEdits = (fact: WrittenFact): EditTrial => {
  const { text, in: part, field, type } = fact
  const change = (more: object): RecordChange => ({ in: part, field, ...more }) as RecordChange
  const wrong = (what: string): EditTrial => ({ is: 'wrong', what: `${fact.path} ${part} ${field}: ${what}` })
  const valueIn = (written: string): string => JSON.stringify(partIn(read('', written, { parse: fastParse }).matter, part)?.[field])
  const done = (written: string, more: object): EditedRecord => edit(written, change(more), { parse: fastParse })
  const set = done(text, { do: 'set', value: others[type] })
  if ('refused' in set) return { is: 'refused', why: set.refused }
  if (valueIn(set.text) !== JSON.stringify(others[type])) return wrong('not read as it was set')
  if (linesChanged(text, set.text).other > 1 || linesChanged(text, set.text).more > 0) return wrong('more than one line is another')
  if (restOf(set.text, fact) !== restOf(text, fact)) return wrong('something else is read otherwise')
  const cleared = done(set.text, { do: 'clear' })
  // Another list may hold it too, or other facts stand indented below it.
  if ('refused' in cleared && takenAlong.includes(cleared.refused)) return { is: 'refused', why: `clear: ${cleared.refused}` }
  if ('refused' in cleared) return wrong(`cannot be cleared: ${cleared.refused}`)
  if (valueIn(cleared.text) !== undefined || linesChanged(set.text, cleared.text).more >= 0) return wrong('not cleared with its line')
  const again = done(cleared.text, { do: 'set', value: others[type] })
  if ('refused' in again) return wrong(`cannot be set again: ${again.refused}`)
  return restOf(again.text, fact) === restOf(text, fact) && valueIn(again.text) === valueIn(set.text)
    ? { is: 'held' }
    : wrong('not the same when set again')
}
