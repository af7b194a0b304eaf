import type { Day } from '../base/day.ts'
import {
  type Body,
  type Field,
  type MeetingKind,
  type matterFields,
  meetingFields,
  opinionFields,
  type PostingKind,
  postingFields,
  type StepFacts,
  type StepFields,
  type StepKind,
  stepFields,
} from './fields.ts'
import type { WorkType } from './terms-and-works.ts'

/** Where something stands in a record: line and column, both counted from 1. */
export type Place = { readonly line: number; readonly column: number }

/** The record's own words, as blocks; shown, never judged. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }

/** A named part of a step: objections, the supervision committee's opinion, the discussion … */
export type Part = { readonly title: string; readonly blocks: readonly Block[] }

/** A fact under a name that is not ours: kept, shown, never judged. */
export type OtherFact = { readonly name: string; readonly value: string }

/** Something done while carrying the decision out. `amount` in fen; `type` where the words say plainly which of the known ones it is. */
export type WorkEvent = {
  readonly day: Day
  readonly what: string
  readonly type?: WorkType
  readonly amount?: number
  readonly scope?: string
  readonly counterparty?: string
  readonly term?: string
  readonly note?: string
}

/** What became of an objection on a day: `by` is a body, never a person. */
export type Handling = {
  readonly day: Day
  readonly did: 'received' | 'answered' | 'disputed' | 'forwarded' | 'settled'
  readonly by?: string
  /** to whom it was sent on */
  readonly to?: string
  readonly said?: string
}

/** Something that was objected to or asked while a notice hung: who took it down, never who raised it. */
export type Objection = {
  readonly raised: Day
  readonly channel?: string
  readonly receiver?: string
  readonly about: string
  readonly handled: readonly Handling[]
}

/** What the supervision committee or an adviser said of a step, and when. */
export type Opinion = { readonly by: string; readonly day: Day; readonly said: string }

/** What a correction puts in the place of what was written. */
export type Amendment = { readonly step: number; readonly field: Field; readonly was?: unknown; readonly now: unknown }

/** What a record held and nobody could read, kept with the matter: in which step, the words, and of a fact also its field and the name it had. */
export type UnreadMark = {
  readonly step?: number
  readonly field?: Field
  readonly name?: string
  readonly text: string
  /** of a heading: the steps that it may have been, any where none are named; none of them is missing */
  readonly steps?: readonly StepKind[]
}

/** The fact of a correction at which it cannot be followed: it names no earlier step, no fact of it, not what was written, or no value. */
export type Unresolved = { readonly unresolved: 'corrects' | 'item' | 'was' | 'now' }

/** What every step has besides its own facts. */
type Common<K extends StepKind> = {
  readonly kind: K
  /** 1 for the first time a step of this kind is taken; `（第二次）` is 2 */
  readonly round: number
  readonly others: readonly OtherFact[]
  readonly blocks: readonly Block[]
  readonly parts: readonly Part[]
  /** present where the record has a part for them, and then perhaps empty: nobody objected */
  readonly objections?: readonly Objection[]
  readonly supervision?: readonly Opinion[]
  readonly advice?: readonly Opinion[]
}

type StepOf = {
  [K in StepKind]: Common<K> &
    StepFacts<StepFields[K]> &
    (K extends MeetingKind ? { readonly body: Body } : unknown) &
    (K extends 'implementation' ? { readonly events: readonly WorkEvent[] } : unknown) &
    /** missing where the correction names no fact: people have to carry it over */
    (K extends 'correction' ? { readonly amends?: Amendment | Unresolved } : unknown)
}

/** One dated fact about a matter. */
export type Step = StepOf[StepKind]
export type Meeting = StepOf[MeetingKind]
export type Posting = StepOf[PostingKind]

/** The thing decided, and everything the minute book says of it, in the order in which it happened. */
export type Matter = StepFacts<typeof matterFields> & {
  readonly title: string
  readonly others: readonly OtherFact[]
  readonly blocks: readonly Block[]
  readonly steps: readonly Step[]
  /** what its record held and nobody could read; missing where all was read */
  readonly unread?: readonly UnreadMark[]
}

/** Whether a step is a meeting that votes. */
export const isMeeting = (step: Step): step is Meeting => stepFields[step.kind] === meetingFields

/** Whether a step is a posting on the board. */
export const isPosting = (step: Step): step is Posting => stepFields[step.kind] === postingFields

type OpinionKind = { readonly [K in StepKind]: StepFields[K] extends typeof opinionFields ? K : never }[StepKind]

/** Whether a step is an opinion given beside the six. */
const isOpinion = (step: Step): step is StepOf[OpinionKind] => stepFields[step.kind] === opinionFields

/** The field that gives a step of a kind its day. */
export const dayField = (kind: StepKind): 'day' | 'posted' | 'held' | 'events' => {
  const fields = stepFields[kind]
  if ('posted' in fields) return 'posted'
  if ('held' in fields) return 'held'
  return kind === 'implementation' ? 'events' : 'day'
}

/** Works are written in whatever order; the earliest is when they began. */
const earliest = (events: readonly WorkEvent[]): Day | undefined =>
  events.reduce<Day | undefined>((first, { day }) => (first === undefined || day < first ? day : first), undefined)

/**
 * The day by whose law a step is judged: of a period its first day, of the works the earliest.
 *
 * @returns nothing where the record gives none
 * @example dayOf(disclosure) //=> '2026-03-19'
 */
export const dayOf = (step: Step): Day | undefined => {
  if (isPosting(step)) return step.posted?.from
  if (isOpinion(step)) return step.held?.from
  return step.kind === 'implementation' ? earliest(step.events) : step.day
}
