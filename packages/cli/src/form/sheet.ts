import {
  type Body,
  citing,
  type Day,
  type Following,
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
  const ways = followingAs(verdict, lawOn, kind, on)
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

/** What a sheet is made out from. */
type Made = {
  readonly verdict: Verdict
  readonly on: Day
  readonly words: FormWords
  /** all the ways in which the law lets the step be taken */
  readonly ways: readonly Following[]
  /** the way that is meant; none where the law has none for this body */
  readonly asked: Following | undefined
  readonly body: Body | undefined
}

const linesFor = (made: Made, kind: StepKind): readonly Line[] => {
  // Whose fields are those of a meeting is a meeting, and likewise of a posting.
  if (stepFields[kind] === meetingFields) return meetingLines(made, kind as MeetingKind)
  if (stepFields[kind] === postingFields) return postingLines(made, kind as PostingKind)
  return kind === 'implementation' ? worksLines(made.words) : opinionLines(kind, made.words)
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

const meetingLines = (made: Made, kind: MeetingKind): readonly Line[] => {
  const { words, verdict, body, on } = made
  const isCalled = kind === 'review' || kind === 'resolution'
  return [
    ...headLines(made, isCalled),
    ...(kind === 'resolution' ? [formLine(made)] : []),
    field(words.fields.shouldAttend, rollText(verdict, body, on, words)),
    field(words.fields.attended, words.blankAttended(body)),
    ...neededLines(made),
    { is: 'room', label: words.content(kind), share: 3 },
    { is: 'room', label: words.discussion, share: 4 },
    ...voteLines(words),
    ...(isCalled ? [field(words.teller), field(words.counter)] : []),
    signatureLine(made),
    ...(isCalled ? [{ ...field(words.town), wide: true }] : []),
  ]
}

const headLines = ({ words, asked }: Made, isCalled: boolean): readonly Line[] => {
  const convener = asked !== undefined && 'convener' in asked && asked.convener !== undefined ? words.organs[asked.convener] : ''
  const { notice, convener: called, day, venue, chair, recorder, observers } = words.fields
  return [
    ...(isCalled ? [field(notice, words.blankDay), field(called, convener)] : []),
    field(day, words.blankTime),
    field(venue),
    field(chair),
    field(recorder),
    { ...field(observers), wide: true },
  ]
}

/** The bodies that may decide, the one that is meant ticked. */
const formLine = ({ words, ways, body }: Made): Line => {
  const may = ways.flatMap((one) => ('body' in one ? [one.body] : []))
  const all = [...new Set([...may, ...(body === undefined ? [] : [body])])]
  return { is: 'boxes', label: words.form, boxes: all.map((one) => ({ text: words.bodies[one], ticked: one === body })) }
}

/** How many must come and agree; or that the law gives the matter to somebody else. */
const neededLines = (made: Made): readonly Line[] => {
  const { words, ways, asked } = made
  if (asked !== undefined && 'body' in asked)
    return asked.attend.length === 0 ? [] : [{ is: 'note', text: `${words.needed(asked)}${basisOf(made)}` }]
  const others = ways.flatMap((one) => ('body' in one ? [words.bodies[one.body]] : []))
  return others.length === 0 ? [] : [{ is: 'note', text: words.notTheirs(others) }]
}

/** The articles behind the numbers; practice says of itself that it is no law. */
const basisOf = ({ asked, words, verdict }: Made): string => {
  if (asked === undefined) return ''
  const cites = 'body' in asked ? [...asked.attend, ...asked.agree].flatMap((one) => one.cites) : (asked.cites ?? [])
  const own = verdict.village.local.map(({ statute }) => statute)
  return cites.length === 0 ? '' : words.basis([...new Set(cites.map(citing(words.report, own)))])
}

const voteLines = (words: FormWords): readonly Line[] => [
  { is: 'boxes', label: words.fields.method, boxes: words.methods.map((text) => ({ text, ticked: false })) },
  { ...field(words.vote, words.blankVote), wide: true },
  { is: 'boxes', label: words.fields.result, boxes: words.results.map((text) => ({ text, ticked: false })) },
]

const signatureLine = ({ verdict, on, body, words }: Made): Line => {
  const roll = body && strength(sizeOn(verdict.village, on), body, 'person')
  const places = roll && 'most' in roll && roll.most <= mostSignatures ? roll.most : undefined
  if (places === undefined) return { ...field(words.signatures, words.rollApart), wide: true }
  return { is: 'signatures', label: words.signatures, places }
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

const postingLines = (made: Made, kind: PostingKind): readonly Line[] => {
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
