import type { Day } from './measure.ts'

/** Where something stands in a record: line and column, both counted from 1. */
export type Place = { readonly line: number; readonly column: number }

/** How many came or should come; households where the record says 户. */
export type Count = { readonly number: number; readonly unit: 'person' | 'household' }

/** From a day to a day, both written down; an end not yet written is missing. */
export type Period = { readonly from: Day; readonly to?: Day }

/** Who meets. */
export const bodies = [
  'party-committee',
  'two-committees',
  'party-members',
  'assembly',
  'representatives',
  'group',
  'members',
  'member-representatives',
] as const
export type Body = (typeof bodies)[number]

/** Who calls a meeting, gives an opinion or approves. */
export const organs = [
  'party-organisation',
  'villagers-committee',
  'villagers-group',
  'board',
  'supervision-committee',
  'township',
] as const
export type Organ = (typeof organs)[number]

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
type Facts<Fields extends Readonly<Record<string, FieldType>>> = { readonly [Name in keyof Fields]?: Values[Fields[Name]] }

/** What stands under the title. */
export const matterFields = {
  number: 'text',
  category: 'category',
  origin: 'text',
  amount: 'money',
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
  delegation: 'text',
  attachments: 'text',
} as const

export const postingFields = {
  posted: 'period',
  venue: 'text',
  hotline: 'text',
  settled: 'money',
  attachments: 'text',
} as const

export const opinionFields = {
  held: 'period',
  by: 'text',
  opinion: 'text',
  reference: 'text',
  attachments: 'text',
} as const

export const workFields = { by: 'text', attachments: 'text' } as const

export const endingFields = {
  day: 'day',
  by: 'text',
  reason: 'text',
} as const

export const correctionFields = {
  day: 'day',
  corrects: 'text',
  by: 'text',
  reason: 'text',
} as const

type MeetingFields = typeof meetingFields
type PostingFields = typeof postingFields
type OpinionFields = typeof opinionFields
type EndingFields = typeof endingFields

/** Every kind of step, and the fields it may carry. The first six rows are the procedure; the rest stand beside it. */
type StepFields = {
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
}

export type StepKind = keyof StepFields
export type MeetingKind = 'proposal' | 'deliberation' | 'review' | 'resolution'
export type PostingKind = 'disclosure' | 'outcome'

/** Every field name that a step or a matter can carry. */
export type Field = keyof typeof matterFields | { [K in StepKind]: keyof StepFields[K] }[StepKind] | 'events'

/** The six, in the order in which the law has them. */
export const procedure = ['proposal', 'deliberation', 'review', 'resolution', 'disclosure', 'outcome'] as const

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

/** Something done while carrying the decision out. `amount` in fen. */
export type WorkEvent = { readonly day: Day; readonly what: string; readonly amount?: number; readonly note?: string }

/** What every step has besides its own facts. */
type Common<K extends StepKind> = {
  readonly kind: K
  /** 1 for the first time a step of this kind is taken; `（第二次）` is 2 */
  readonly round: number
  readonly others: readonly OtherFact[]
  readonly blocks: readonly Block[]
  readonly parts: readonly Part[]
}

type StepOf = {
  [K in StepKind]: Common<K> &
    Facts<StepFields[K]> &
    (K extends MeetingKind ? { readonly body: Body } : unknown) &
    (K extends 'implementation' ? { readonly events: readonly WorkEvent[] } : unknown)
}

/** One dated fact about a matter. */
export type Step = StepOf[StepKind]
export type Meeting = StepOf[MeetingKind]
export type Posting = StepOf[PostingKind]

/** The thing decided, and everything the minute book says of it, in the order in which it happened. */
export type Matter = Facts<typeof matterFields> & {
  readonly title: string
  readonly others: readonly OtherFact[]
  readonly blocks: readonly Block[]
  readonly steps: readonly Step[]
}

/** The matters the law names; which day's law names which is in the catalogue. */
export const categories = [
  'village-planning',
  'lost-time-allowance',
  'collective-income-use',
  'public-welfare',
  'fund-and-labour-raising',
  'assistance',
  'land-contracting',
  'collective-project',
  'homestead',
  'land-compensation',
  'asset-disposal',
  'charter',
  'other',
] as const
export type Category = (typeof categories)[number]

/** Whether a step is a meeting that votes. */
export const isMeeting = (step: Step): step is Meeting => stepFields[step.kind] === meetingFields

/** Whether a step is a posting on the board. */
export const isPosting = (step: Step): step is Posting => stepFields[step.kind] === postingFields

/** Whether a step is an opinion given beside the six. */
const isOpinion = (step: Step): step is StepOf['consultation' | 'expertise' | 'risk' | 'legality' | 'approval'] =>
  stepFields[step.kind] === opinionFields

/** The field that gives a step of a kind its day. */
export const dayField = (kind: StepKind): 'day' | 'posted' | 'held' | 'events' => {
  const fields = stepFields[kind]
  if ('posted' in fields) return 'posted'
  if ('held' in fields) return 'held'
  return kind === 'implementation' ? 'events' : 'day'
}

/**
 * The day by whose law a step is judged: of a period its first day, of the works the first event.
 *
 * @returns nothing where the record gives none
 * @example dayOf({ kind: 'disclosure', posted: { from: theDay('2026-03-19') }, … }) //=> '2026-03-19'
 */
export const dayOf = (step: Step): Day | undefined => {
  if (isPosting(step)) return step.posted?.from
  if (isOpinion(step)) return step.held?.from
  return step.kind === 'implementation' ? step.events[0]?.day : step.day
}
