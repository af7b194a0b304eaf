import { type Body, type Day, type MeetingKind, sizeOn, strength, type Verdict } from '@cunyi/core'
import type { FormLine } from './form.ts'
import { basisOf, field, type SheetInput } from './sheet-input.ts'
import type { FormWords } from './words.ts'

/** More people than this sign on a roll of their own. */
const mostSignatures = 60

/** What stands on the sheet of a meeting. */
export const meetingLines = (made: SheetInput, kind: MeetingKind): readonly FormLine[] => {
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

const headLines = ({ words, asked }: SheetInput, isCalled: boolean): readonly FormLine[] => {
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
const formLine = ({ words, ways, body }: SheetInput): FormLine => {
  const may = ways.flatMap((one) => ('body' in one ? [one.body] : []))
  const all = [...new Set([...may, ...(body === undefined ? [] : [body])])]
  return { is: 'boxes', label: words.form, boxes: all.map((one) => ({ text: words.bodies[one], ticked: one === body })) }
}

/** How many must come and agree; or that the law gives the matter to somebody else. */
const neededLines = (made: SheetInput): readonly FormLine[] => {
  const { words, ways, asked } = made
  if (asked !== undefined && 'body' in asked)
    return asked.attend.length === 0 ? [] : [{ is: 'note', text: `${words.needed(asked)}${basisOf(made)}` }]
  const others = ways.flatMap((one) => ('body' in one ? [words.bodies[one.body]] : []))
  return others.length === 0 ? [] : [{ is: 'note', text: words.notTheirs(others) }]
}

const voteLines = (words: FormWords): readonly FormLine[] => [
  { is: 'boxes', label: words.fields.method, boxes: words.methods.map((text) => ({ text, ticked: false })) },
  { ...field(words.vote, words.blankVote), wide: true },
  { is: 'boxes', label: words.fields.result, boxes: words.results.map((text) => ({ text, ticked: false })) },
]

const signatureLine = ({ verdict, on, body, words }: SheetInput): FormLine => {
  const roll = body && strength(sizeOn(verdict.village.sizes, on), body, 'person')
  const places = roll && 'most' in roll && roll.most <= mostSignatures ? roll.most : undefined
  if (places === undefined) return { ...field(words.signatures, words.rollApart), wide: true }
  return { is: 'signatures', label: words.signatures, places }
}

/** How many should attend, by the village's composition; of the assembly also the households. */
const rollText = ({ village }: Verdict, body: Body | undefined, on: Day, words: FormWords): string => {
  const size = sizeOn(village.sizes, on)
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
