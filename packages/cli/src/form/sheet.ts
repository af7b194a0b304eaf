import {
  type Body,
  type Day,
  type LawOn,
  type Matter,
  type MeetingKind,
  meetingFields,
  nextStepAs,
  type PostingKind,
  postingFields,
  type StepKind,
  stepFields,
  type Verdict,
} from '@cunyi/core'
import type { FormLine, PaperForm } from './form.ts'
import { meetingLines } from './meeting.ts'
import { basisOf, field, type SheetInput } from './sheet-input.ts'
import type { FormWords } from './words.ts'

/** Which sheet is asked for: a kind of step, and of a resolution perhaps the body. */
export type Sheet = { readonly kind: StepKind; readonly body?: Body }

/**
 * The blank form of one step, as the paper forms have it, with what is known filled in: the matter, who should attend, how many must come and agree.
 *
 * @param on - the day by whose law and composition it is made out
 * @source 村级重大事务“四议两公开”决策实施登记表; the minutes of 一事一议
 */
export const sheetOf = (verdict: Verdict, lawOn: LawOn, { kind, body }: Sheet, on: Day, words: FormWords): PaperForm => {
  const ways = nextStepAs(verdict, lawOn, kind, on)
  const asked = body === undefined ? ways[0] : ways.find((one) => 'body' in one && one.body === body)
  const meets = body ?? (asked && 'body' in asked ? asked.body : undefined)
  return {
    title: words.title,
    sheet: words.sheet(kind, meets),
    lines: [...matterLines(verdict, words), ...linesFor({ verdict, on, words, ways, asked, body: meets }, kind)],
    colon: words.colon,
    end: words.end,
  }
}

const linesFor = (made: SheetInput, kind: StepKind): readonly FormLine[] => {
  // Whose fields are those of a meeting is a meeting, and likewise of a posting.
  if (stepFields[kind] === meetingFields) return meetingLines(made, kind as MeetingKind)
  if (stepFields[kind] === postingFields) return postingLines(made, kind as PostingKind)
  return kind === 'implementation' ? worksLines(made.words) : opinionLines(kind, made.words)
}

/** The same on every sheet. */
const matterLines = ({ village, reading: { matter } }: Verdict, words: FormWords): readonly FormLine[] => [
  field(words.village, village.name),
  field(words.fields.number, matter.number ?? ''),
  { ...field(words.matter, matter.title), wide: true },
  field(words.fields.category, matter.category === undefined ? '' : words.categories[matter.category]),
  field(words.fields.amount, matter.amount === undefined ? '' : words.money(matter.amount)),
  { is: 'boxes', label: words.origin, boxes: words.origins.map((text) => ({ text, ticked: isOrigin(matter, text) })) },
]

const isOrigin = ({ origin = '' }: Matter, text: string): boolean =>
  origin !== '' && origin.replaceAll(/\s/gu, '') === text.replaceAll(/\s/gu, '')

const postingLines = (made: SheetInput, kind: PostingKind): readonly FormLine[] => {
  const {
    verdict: { village },
    asked,
    words,
  } = made
  const days = asked !== undefined && 'days' in asked ? asked.days : undefined
  return [
    { ...field(words.fields.posted, words.blankPeriod), wide: true },
    ...(days === undefined ? [] : [{ is: 'note' as const, text: `${words.posted(days)}${basisOf(made)}` }]),
    { ...field(words.postedAt), wide: true },
    field(words.fields.hotline, village.hotline ?? ''),
    field(kind === 'outcome' ? words.fields.settled : words.poster),
    { is: 'room', label: words.content(kind), share: 4 },
    { is: 'room', label: words.objections, share: 4 },
    field(words.firstPhoto),
    field(words.lastPhoto),
    { is: 'room', label: words.supervision, share: 2 },
    field(words.supervisors),
    field(words.fields.day, words.blankDay),
  ]
}

const opinionLines = (kind: StepKind, words: FormWords): readonly FormLine[] => [
  field(words.fields.day, words.blankDay),
  field(words.fields.by),
  { is: 'room', label: words.content(kind), share: 3 },
  { is: 'room', label: words.fields.opinion, share: 4 },
  field(words.fields.reference),
  field(words.signature),
]

const worksLines = (words: FormWords): readonly FormLine[] => [
  field(words.fields.by),
  field(words.fields.day, words.blankPeriod),
  ...words.works.map((label): FormLine => ({ is: 'room', label, share: 1 })),
  { is: 'room', label: words.supervision, share: 1 },
  field(words.supervisors),
  field(words.fields.day, words.blankDay),
]
