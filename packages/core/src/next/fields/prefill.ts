import type { Cites } from '../../base/citation.ts'
import type { Day } from '../../base/day.ts'
import { type StrengthPart, sizeOn, strengthParts } from '../../record/composition.ts'
import { type Count, type Field, stepFields } from '../../record/fields.ts'
import { dayOf, isMeeting, type Matter, type Meeting, type Step } from '../../record/matter.ts'
import { type OpenStep, rulesAskedOf } from './bare-step.ts'

/** Where a value comes from that nobody typed. */
export type PrefillSource =
  /** the village's composition since a day, and the numbers that add up to it */
  | { readonly by: 'composition'; readonly since: Day; readonly parts: readonly StrengthPart[] }
  | { readonly by: 'village' }
  | { readonly by: 'law'; readonly cites: Cites }
  /** the last record of the village that says it */
  | { readonly by: 'record'; readonly title: string; readonly number?: string; readonly day?: Day }
  /** the highest number of that year, if there is one */
  | { readonly by: 'numbers'; readonly after?: string }

/** A value that the data gives; it is shown with its source, and the clerk may change it. */
export type Prefill = { readonly field: Field; readonly value: Count | string; readonly from: PrefillSource }

/** What else the village has on file; `matters` in whatever order, this one may be among them. */
export type OnFile = { readonly matters: readonly Matter[] }

/**
 * The facts of a step that the village's own data gives, each with its source; without `at`, those of the head.
 *
 * @returns only facts that the step does not have yet
 * @example prefillFor({ matter: { ...matter, steps: [{ ...resolution, shouldAttend: undefined }] }, at: 0, village, lawOn, on: theDay('2026-03-18') }, { matters: [] }).map(({ value }) => value) //=> [{ number: 45, unit: 'person' }]
 */
export const prefillFor = (open: Omit<OpenStep, 'at'> & { readonly at?: number }, { matters }: OnFile): readonly Prefill[] => {
  const { matter, at, on } = open
  if (at === undefined) return matter.number === undefined ? [nextNumber(matters, on)] : []
  const step = matter.steps[at]
  if (step === undefined) return []
  const found = [
    ...(isMeeting(step) ? [...rollOf(open, step), ...convenerOf({ ...open, at })] : []),
    ...hotlineOf(open, step),
    ...lastSaid(open, step, matters),
  ]
  const asIs: { readonly [Name in Field]?: unknown } = step
  return found.filter(({ field }, index) => asIs[field] === undefined && found.findIndex((one) => one.field === field) === index)
}

type Place = Omit<OpenStep, 'at'>

const rollOf = ({ village, on }: Place, step: Meeting): readonly Prefill[] => {
  const size = sizeOn(village.sizes, dayOf(step) ?? on)
  const unit = step.attended?.unit ?? 'person'
  const parts = strengthParts(size, step.body, unit)
  if (size === undefined || parts === undefined) return []
  const number = parts.reduce((sum, part) => sum + part.number, 0)
  return [{ field: 'shouldAttend', value: { number, unit }, from: { by: 'composition', since: size.from, parts } }]
}

/** Who calls the meeting, where the law names one and no two laws differ. */
const convenerOf = (open: OpenStep): readonly Prefill[] => {
  const step = open.matter.steps[open.at]
  const named = rulesAskedOf(open).flatMap(({ demand, cites }) =>
    step && isMeeting(step) && demand.kind === 'held-by' && 'convener' in demand && demand.body === step.body
      ? [{ value: demand.convener, cites }]
      : [],
  )
  const [first] = named
  return first && named.every(({ value }) => value === first.value)
    ? [{ field: 'convener', value: first.value, from: { by: 'law', cites: first.cites } }]
    : []
}

const hotlineOf = ({ village: { hotline } }: Place, step: Step): readonly Prefill[] =>
  hotline !== undefined && 'hotline' in stepFields[step.kind] ? [{ field: 'hotline', value: hotline, from: { by: 'village' } }] : []

/** What is nearly always the same: where, by whom led and written down, who sits in, whom to ring. */
const usual = ['venue', 'chair', 'recorder', 'observers', 'hotline', 'by'] as const

/** What the last such step before this one said. */
const lastSaid = ({ matter, on }: Place, step: Step, matters: readonly Matter[]): readonly Prefill[] => {
  const until = dayOf(step) ?? on
  const alike = [...matters.filter((one) => one !== matter), matter]
    .flatMap((one) => one.steps.map((other) => ({ one, other, day: dayOf(other) })))
    .filter(({ other, day }) => other !== step && isAlike(other, step) && day !== undefined && day <= until)
    .toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))
  return usual.flatMap((field): readonly Prefill[] => {
    const said = (other: Step): string | undefined => (other as { readonly [Name in typeof field]?: string })[field]
    const last = alike.findLast(({ other }) => said(other) !== undefined)
    const value = last && said(last.other)
    if (last === undefined || value === undefined) return []
    const { title, number } = last.one
    return [{ field, value, from: { by: 'record', title, ...(number !== undefined && { number }), ...(last.day && { day: last.day }) } }]
  })
}

const isAlike = (a: Step, b: Step): boolean => a.kind === b.kind && (!isMeeting(a) || (isMeeting(b) && a.body === b.body))

/** The number after the highest of its year, written as that is; a gap is not filled. */
const nextNumber = (matters: readonly Matter[], on: Day): Prefill => {
  const year = on.slice(0, 4)
  const used = matters.flatMap(({ number = '' }) => {
    const [, head = '', digits] = new RegExp(`^(${year}\\D{1,3})(\\d{1,6})`, 'u').exec(number) ?? []
    return digits === undefined ? [] : [{ number, head, digits }]
  })
  const highest = used.toSorted((a, b) => Number(a.digits) - Number(b.digits)).at(-1)
  const value =
    highest === undefined ? `${year}-001` : `${highest.head}${String(Number(highest.digits) + 1).padStart(highest.digits.length, '0')}`
  return { field: 'number', value, from: { by: 'numbers', ...(highest && { after: highest.number }) } }
}
