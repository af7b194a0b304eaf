import type { Field, FieldType, OtherFact, Place, ReadFault } from '@cunyi/core'
import type { ListItem } from 'mdast'
import { quote, readingFinding } from '../rules/reading-finding.ts'
import { misleads } from '../text/characters.ts'
import type { TextUnderReading } from '../text/page.ts'
import { readField } from '../values/field.ts'
import type { Misread } from '../values/value.ts'
import { find, suggest, type WordTable } from '../vocabulary/lookup.ts'
import { type Entry, entryOf } from './entry.ts'

/** What facts a heading may have: their types, and the words for them. */
export type FactQuestion = {
  readonly table: { readonly [Name in Field]?: FieldType }
  readonly words: WordTable<Field>
  readonly heading: string
  readonly step?: number
}

/** The facts under one heading while they are read. */
export type FactReader = {
  readonly page: TextUnderReading
  readonly ask: FactQuestion
  readonly values: { [Name in Field]?: unknown }
  readonly places: { [Name in Field]?: Place }
  /** where each line of works stands */
  readonly lines: { events?: Place[] }
  readonly unread: Field[]
  readonly others: OtherFact[]
  readonly strangers: Entry[]
}

/** A heading's facts before the first of them is read. */
export const noFacts = (page: TextUnderReading, ask: FactQuestion): FactReader => ({
  page,
  ask,
  values: {},
  places: {},
  lines: {},
  unread: [],
  others: [],
  strangers: [],
})

/**
 * Reads one item of a list of facts.
 *
 * @returns false where the item is no fact: it stays prose
 */
export const readItem = (facts: FactReader, item: ListItem): boolean => {
  const entry = entryOf(facts.page.text, item)
  if (entry === undefined) return false
  const field = find(facts.ask.words, entry.name) ?? find(facts.ask.words, withoutUnit(entry.name))
  if (field === undefined) return keep(facts, entry)
  if (facts.places[field]) repeat(facts, field, entry)
  else readEntry(facts, field, entry)
  return true
}

const units = /[（(](人|名|位|户|票|张|元|千元|万元|亿元)[)）]$/u
const withoutUnit = (name: string): string => name.replace(units, '')

/** A fact written twice: nobody can say which of them counts, so neither does. */
const repeat = (facts: FactReader, field: Field, { name, at }: Entry): void => {
  delete facts.values[field]
  if (!facts.unread.includes(field)) leaveUnread(facts, field, { what: 'repeated-field', field: quote(name) }, at)
}

/** Names that are not ours: the fact is kept, and told; near one of ours that is missing it may be hiding it. */
export const reportUnknownFacts = (facts: FactReader): void => {
  for (const { name, at } of facts.strangers) {
    const meant = suggest(facts.ask.words, name)
    const hidden = meant.map((word) => facts.ask.words.get(word)).find((field) => field !== undefined && !facts.places[field])
    if (hidden) passOver(facts, hidden, at)
    complain(facts, { what: 'name', text: quote(name), meant }, at, hidden ? {} : { rule: 'record-extra' })
  }
}

/** A fact that was written and is not read, for a reason that is told elsewhere. */
export const passOver = (facts: FactReader, field: Field, place: Place): void => {
  facts.places[field] = place
  facts.unread.push(field)
}

/** A fact that was written and cannot be read: it is told once, and nobody says that it is missing. */
export const leaveUnread = (facts: FactReader, field: Field, fault: ReadFault, place: Place): void => {
  passOver(facts, field, place)
  complain(facts, fault, place, fault.what === 'blank' ? { remedy: { kind: 'write', field } } : {})
}

const keep = (facts: FactReader, entry: Entry): true => {
  facts.others.push({ name: entry.name, value: entry.value })
  facts.strangers.push(entry)
  return true
}

/** A value that cannot be read may have swallowed the next facts, as `45人 实到：41人` has: they are not missing either. */
const swallow = (facts: FactReader, text: string, place: Place): void => {
  for (const [, words = ''] of text.slice(0, 200).matchAll(/([^\s：:]{1,30})\s*[：:]/gu)) {
    const names = Array.from(words, (_, index) => words.slice(index))
    const field = names.map((name) => find(facts.ask.words, name)).find((found) => found !== undefined)
    if (field !== undefined && !facts.places[field]) passOver(facts, field, place)
  }
}

const digitsOnly = /^[\d０-９,，.．]+$/u

/** `金额（万元）：18.6` says the unit with the name: it belongs to the number. */
const withUnit = (name: string, text: string, type: FieldType): string => {
  const unit = type === 'text' || text.length > longestNumber ? undefined : units.exec(name)?.[1]
  return unit === undefined || (!digitsOnly.test(text) && text.endsWith(unit)) ? text : text + unit
}
const longestNumber = 20

const readEntry = (facts: FactReader, field: Field, { name, value: written, valueAt }: Entry): void => {
  const type = facts.ask.table[field] ?? 'text'
  const text = withUnit(name, written, type)
  if (text === '') {
    if (type !== 'text') leaveUnread(facts, field, { what: 'blank', field: quote(name) }, valueAt)
    return
  }
  if (type !== 'text' && misleads(written)) {
    // The character is told where it stands; what it stands in is not read.
    passOver(facts, field, valueAt)
    return
  }
  const value = readField(type, text)
  if ('misread' in value) {
    leaveUnread(facts, field, faultOf(value.misread, name, written), valueAt)
    swallow(facts, written, valueAt)
  } else {
    facts.places[field] = valueAt
    facts.values[field] = value.value
  }
}

/**
 * The fault of a fact whose text is no value.
 *
 * @param name - what the record calls the fact
 * @example faultOf({ what: 'no-such-day' }, '时间', '2026-02-31') //=> { what: 'no-such-day', field: '时间', text: '2026-02-31' }
 */
export const faultOf = (misread: Misread, name: string, text: string): ReadFault => ({ ...misread, field: quote(name), text: quote(text) })

const complain = (
  { page, ask: { step } }: FactReader,
  fault: ReadFault,
  place: Place,
  more: Parameters<typeof readingFinding>[2] = {},
): void => {
  page.findings.push(readingFinding(fault, place, { step, ...more }))
}
