import type { Count, Field, FieldType, OtherFact, Place, ReadFault } from '@cunyi/core'
import { quote, readingFinding } from '../rules/reading-finding.ts'
import type { TextUnderReading } from '../text/page.ts'
import type { Misread } from '../values/value.ts'
import type { Compound } from '../vocabulary/compounds.ts'
import type { WordTable } from '../vocabulary/lookup.ts'
import type { StepWord } from '../vocabulary/tables.ts'
import type { Entry } from './entry.ts'

/** Another fact on a line, by the name that stands there. */
export type Joined = { readonly field: Field; readonly name: string }

/** What a count says besides its number: a share of the others, that all were for it, a unit. */
export type Remark = { readonly percent?: number; readonly isAll?: true; readonly unit?: Count['unit'] }

/** What facts a heading may have: their types, and the words for them. */
export type FactQuestion = {
  readonly table: { readonly [Name in Field]?: FieldType }
  readonly words: WordTable<Field>
  readonly heading: string
  readonly step?: number
  /** which step it is, and whose; nothing for the head of a record */
  readonly of?: StepWord
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
  /** read, and nothing may rest on them */
  readonly doubtful: Field[]
  readonly others: OtherFact[]
  readonly strangers: Entry[]
  /** what stood beside a number, and how the record calls and writes a fact that was read */
  readonly remarks: { [Name in Field]?: Remark }
  readonly names: { [Name in Field]?: string }
  readonly written: { [Name in Field]?: string }
  /** facts in words that may hold others; votes that only those present can tell; the ends of a posting; objections and opinions as facts */
  readonly texts: { readonly field: Field; readonly text: string }[]
  readonly asked: { readonly field: Field; readonly name: string; readonly text: string; readonly at: Place }[]
  readonly ends: (Entry & { readonly compound: Compound })[]
  readonly parts: Entry[]
}

/** A heading's facts before the first of them is read. */
export const noFacts = (page: TextUnderReading, ask: FactQuestion): FactReader => ({
  page,
  ask,
  values: {},
  places: {},
  lines: {},
  unread: [],
  doubtful: [],
  others: [],
  strangers: [],
  remarks: {},
  names: {},
  written: {},
  texts: [],
  asked: [],
  ends: [],
  parts: [],
})

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

/** Other facts on the line of one: neither is read, and none of them is missing. */
export const tellJoined = (facts: FactReader, own: string, text: string, others: readonly Joined[], place: Place): void => {
  const name = facts.names[own as Field] ?? own
  for (const { field } of others) if (!facts.unread.includes(field)) passOver(facts, field, place)
  for (const { field } of others) delete facts.values[field]
  complain(facts, { what: 'joined', field: quote(name), text: quote(text), others: others.map((one) => quote(one.name)) }, place)
}

/**
 * The fault of a fact whose text is no value.
 *
 * @param name - what the record calls the fact
 * @example faultOf({ what: 'no-such-day' }, '时间', '2026-02-31') //=> { what: 'no-such-day', field: '时间', text: '2026-02-31' }
 */
export const faultOf = (misread: Misread, name: string, text: string): ReadFault => ({ ...misread, field: quote(name), text: quote(text) })

/** A finding about a fact of this heading. */
export const complain = (
  { page, ask: { step } }: FactReader,
  fault: ReadFault,
  place: Place,
  more: Parameters<typeof readingFinding>[2] = {},
): void => {
  page.findings.push(readingFinding(fault, place, { step, ...more }))
}
