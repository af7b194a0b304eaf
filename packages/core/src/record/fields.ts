// What a record may say: the names of its facts, and what each of them may be.

import type { Day } from '../base/day.ts'
import type { Organ } from './bodies.ts'
import type { Category } from './categories.ts'
import type { LineField } from './terms-and-works.ts'

export type { Body, Office, Organ } from './bodies.ts'
export { bodies, organs } from './bodies.ts'

/** How many came or should come; households where the record says 户. */
export type Count = { readonly number: number; readonly unit: 'person' | 'household' }

/** From a day to a day, both written down; an end not yet written is missing. */
export type Period = { readonly from: Day; readonly to?: Day }

/** What a record's value may be, by the kind of its field. */
export type Values = {
  readonly text: string
  readonly day: Day
  readonly period: Period
  /** persons or households */
  readonly count: Count
  /** a whole number of persons or ballots */
  readonly number: number
  /** fen: hundredths of a yuan, a whole number */
  readonly money: number
  readonly organ: Organ
  readonly result: 'carried' | 'lost'
  readonly category: Category
}
export type FieldType = keyof Values

/** The facts a table of fields allows; each may be missing, none may be of another type. */
export type StepFacts<Fields extends Readonly<Record<string, FieldType>>> = { readonly [Name in keyof Fields]?: Values[Fields[Name]] }

/** What stands under the title. */
export const matterFields = {
  number: 'text',
  category: 'category',
  origin: 'text',
  amount: 'money',
  scope: 'text',
  counterparty: 'text',
  term: 'text',
  responsible: 'text',
  deadline: 'day',
} as const

export const meetingFields = {
  notice: 'day',
  day: 'day',
  venue: 'text',
  convener: 'organ',
  chair: 'text',
  recorder: 'text',
  observers: 'text',
  shouldAttend: 'count',
  attended: 'count',
  womenAttended: 'number',
  proxies: 'number',
  online: 'number',
  method: 'text',
  for: 'number',
  against: 'number',
  abstained: 'number',
  invalid: 'number',
  result: 'result',
  urgent: 'text',
  merged: 'text',
  unreachable: 'number',
  delegation: 'text',
  amount: 'money',
  scope: 'text',
  counterparty: 'text',
  term: 'text',
  recorded: 'day',
  attachments: 'text',
} as const

export const postingFields = {
  posted: 'period',
  venue: 'text',
  hotline: 'text',
  settled: 'money',
  amount: 'money',
  scope: 'text',
  counterparty: 'text',
  term: 'text',
  recorded: 'day',
  attachments: 'text',
} as const

export const opinionFields = {
  held: 'period',
  by: 'text',
  opinion: 'text',
  conditions: 'text',
  met: 'text',
  reference: 'text',
  recorded: 'day',
  attachments: 'text',
} as const

export const workFields = { by: 'text', recorded: 'day', attachments: 'text' } as const

export const endingFields = {
  day: 'day',
  by: 'text',
  reason: 'text',
  recorded: 'day',
} as const

export const correctionFields = {
  day: 'day',
  corrects: 'text',
  item: 'text',
  was: 'text',
  now: 'text',
  by: 'text',
  reason: 'text',
  recorded: 'day',
} as const

type MeetingFields = typeof meetingFields
type PostingFields = typeof postingFields
type OpinionFields = typeof opinionFields
type EndingFields = typeof endingFields

/** Every kind of step, and the fields it may carry. The first six rows are the procedure; the rest stand beside it. */
export type StepFields = {
  readonly proposal: MeetingFields
  readonly deliberation: MeetingFields
  readonly review: MeetingFields
  readonly resolution: MeetingFields
  readonly disclosure: PostingFields
  readonly outcome: PostingFields
  readonly consultation: OpinionFields
  readonly expertise: OpinionFields
  readonly risk: OpinionFields
  readonly legality: OpinionFields
  readonly approval: OpinionFields
  readonly implementation: typeof workFields
  readonly withdrawal: EndingFields
  readonly termination: EndingFields
  readonly correction: typeof correctionFields
  readonly preview: PostingFields
  readonly filing: OpinionFields
}

/** The table behind `StepFields`, for readers and writers. */
export const stepFields: StepFields = {
  proposal: meetingFields,
  deliberation: meetingFields,
  review: meetingFields,
  resolution: meetingFields,
  disclosure: postingFields,
  outcome: postingFields,
  consultation: opinionFields,
  expertise: opinionFields,
  risk: opinionFields,
  legality: opinionFields,
  approval: opinionFields,
  implementation: workFields,
  withdrawal: endingFields,
  termination: endingFields,
  correction: correctionFields,
  preview: postingFields,
  filing: opinionFields,
}

export type StepKind = keyof StepFields

/** Every kind of step, in the order of the table. */
// Object.keys loses the literal names; the table is closed.
export const stepKinds = Object.keys(stepFields) as readonly StepKind[]

export type MeetingKind = 'proposal' | 'deliberation' | 'review' | 'resolution'
export type PostingKind = 'disclosure' | 'outcome' | 'preview'

/** Every field name that a step or a matter can carry. */
export type Field = keyof typeof matterFields | { [K in StepKind]: keyof StepFields[K] }[StepKind] | LineField

/** The six, in the order in which the law has them. */
export const procedure = ['proposal', 'deliberation', 'review', 'resolution', 'disclosure', 'outcome'] as const
