import {
  type Body,
  type Day,
  type Field,
  type Following,
  type FollowingMeeting,
  followingAs,
  type LawOn,
  type Matter,
  type MeetingKind,
  meetingFields,
  type PostingKind,
  postingFields,
  type StepKind,
  sizeOn,
  stepFields,
  strength,
  type Verdict,
} from '@cunyi/core'
import type { Form, Line } from './form.ts'
import type { FormWords } from './words.ts'

/** Which sheet is asked for: a kind of step, and of a resolution perhaps the body. */
export type Sheet = { readonly kind: StepKind; readonly body?: Body }

/** More people than this sign on a roll of their own. */
const mostSignatures = 60

/**
 * The blank form of one step, as the paper forms have it, with what is known filled in: the matter, who should attend, how many must come and agree.
 *
 * @param on - the day by whose law and composition it is made out
 * @source 村级重大事务“四议两公开”决策实施登记表; the minutes of 一事一议
 */
export const sheetOf = (verdict: Verdict, lawOn: LawOn, { kind, body }: Sheet, on: Day, words: FormWords): Form => {
  const all = followingAs(verdict, lawOn, kind, on)
  const asked = all.find((one) => body === undefined || ('body' in one && one.body === body)) ?? all[0]
  return {
    title: words.title,
    sheet: words.sheet(kind, body ?? (asked && 'body' in asked ? asked.body : undefined)),
    lines: [...matterLines(verdict, words), ...linesFor(verdict, kind, body, asked, on, words)],
    colon: words.colon,
    end: words.end,
  }
}

const linesFor = (
  verdict: Verdict,
  kind: StepKind,
  body: Body | undefined,
  asked: Following | undefined,
  on: Day,
  words: FormWords,
): readonly Line[] => {
  if (stepFields[kind] === meetingFields) {
    const meeting = asked !== undefined && 'body' in asked ? asked : undefined
    // Whose fields are those of a meeting is a meeting.
    return meetingLines(verdict, kind as MeetingKind, body ?? meeting?.body, meeting, on, words)
  }
  // Likewise of a posting.
  if (stepFields[kind] === postingFields) return postingLines(verdict, kind as PostingKind, asked, words)
  return kind === 'implementation' ? worksLines(words) : opinionLines(kind, words)
}

/** The same on every sheet. */
const matterLines = ({ village, reading: { matter } }: Verdict, words: FormWords): readonly Line[] => [
  field(words.village, village.name),
  field(words.fields.number, matter.number ?? ''),
  { ...field(words.matter, matter.title), wide: true },
  field(words.fields.category, matter.category === undefined ? '' : words.categories[matter.category]),
  field(words.fields.amount, matter.amount === undefined ? '' : words.money(matter.amount)),
  { is: 'boxes', label: words.origin, boxes: words.origins.map((text) => ({ text, ticked: isOrigin(matter, text) })) },
]

const isOrigin = ({ origin = '' }: Matter, text: string): boolean =>
  origin !== '' && origin.replaceAll(/\s/gu, '') === text.replaceAll(/\s/gu, '')

const field = (label: string, value = ''): Line & { readonly is: 'field' } => ({ is: 'field', label, value })

const meetingLines = (
  verdict: Verdict,
  kind: MeetingKind,
  body: Body | undefined,
  asked: FollowingMeeting | undefined,
  on: Day,
  words: FormWords,
): readonly Line[] => {
  const called = kind === 'review' || kind === 'resolution'
  const roll = body && strength(sizeOn(verdict.village, on), body, 'person')
  const most = roll && 'most' in roll ? roll.most : undefined
  const places = most === undefined || most > mostSignatures ? undefined : most
  const text = (name: Field) => field(words.fields[name])
  return [
    ...(called
      ? [
          field(words.fields.notice, words.blankDay),
          field(words.fields.convener, asked?.convener === undefined ? '' : words.organs[asked.convener]),
        ]
      : []),
    field(words.fields.day, words.blankTime),
    text('venue'),
    text('chair'),
    text('recorder'),
    { ...text('observers'), wide: true },
    ...(kind === 'resolution'
      ? [
          {
            is: 'boxes' as const,
            label: words.form,
            boxes: words.forms.map(({ text: name, body: of }) => ({ text: name, ticked: of === body })),
          },
        ]
      : []),
    field(words.fields.shouldAttend, rollText(verdict, body, on, words)),
    field(words.fields.attended, words.blankAttended(body)),
    ...(asked === undefined || asked.attend.length === 0 ? [] : [{ is: 'note' as const, text: words.needed(asked) }]),
    { is: 'room', label: words.content(kind), share: 3 },
    { is: 'room', label: words.discussion, share: 4 },
    { is: 'boxes', label: words.fields.method, boxes: words.methods.map((name) => ({ text: name, ticked: false })) },
    { ...field(words.vote, words.blankVote), wide: true },
    { is: 'boxes', label: words.fields.result, boxes: words.results.map((name) => ({ text: name, ticked: false })) },
    ...(called ? [field(words.teller), field(words.counter)] : []),
    ...(places === undefined
      ? [field(words.signatures, words.rollApart)].map((one) => ({ ...one, wide: true }))
      : [{ is: 'signatures' as const, label: words.signatures, places }]),
    ...(called ? [{ ...field(words.town), wide: true }] : []),
  ]
}

/** How many should attend, by the village's composition; of the assembly also the households. */
const rollText = ({ village }: Verdict, body: Body | undefined, on: Day, words: FormWords): string => {
  const size = sizeOn(village, on)
  const units = body === 'assembly' ? (['person', 'household'] as const) : (['person'] as const)
  const found =
    body === undefined
      ? []
      : units.flatMap((unit) => {
          const whole = strength(size, body, unit)
          return whole && 'most' in whole ? [words.count(whole.most, unit)] : []
        })
  return found.length === 0 ? words.blankCount : found.join(words.or)
}

const postingLines = ({ village }: Verdict, kind: PostingKind, asked: Following | undefined, words: FormWords): readonly Line[] => {
  const days = asked !== undefined && 'days' in asked ? asked.days : undefined
  return [
    { ...field(words.fields.posted, words.blankPeriod), wide: true },
    ...(days === undefined ? [] : [{ is: 'note' as const, text: words.posted(days) }]),
    { ...field(words.fields.venue), wide: true },
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

const opinionLines = (kind: StepKind, words: FormWords): readonly Line[] => [
  field(words.fields.day, words.blankDay),
  field(words.fields.by),
  { is: 'room', label: words.content(kind), share: 3 },
  { is: 'room', label: words.fields.opinion, share: 4 },
  field(words.fields.reference),
  field(words.signature),
]

const worksLines = (words: FormWords): readonly Line[] => [
  field(words.fields.by),
  field(words.fields.day, words.blankPeriod),
  ...words.works.map((label): Line => ({ is: 'room', label, share: 1 })),
  { is: 'room', label: words.supervision, share: 1 },
  field(words.supervisors),
  field(words.fields.day, words.blankDay),
]
