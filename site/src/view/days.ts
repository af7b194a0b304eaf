import { addDays, type Day, dayOf, daysBetween, isEnded, isMeeting, isPosting, type Step, type StepKind, type Verdict } from '@cunyi/core'

/** A step on the line of days: when it began and ended, and since when people knew of it. */
export type DayRow = {
  readonly kind: StepKind
  readonly from: Day
  readonly to: Day
  /** parts of a hundred: where its bar begins, how long it is */
  readonly at: number
  readonly wide: number
  /** the same of the time between a meeting's notice and the meeting */
  readonly notice?: { readonly at: number; readonly wide: number }
}

/** The steps of a matter as days on one line; strokes stand at the promised day and at today, while the matter is under way. */
export type DayLine = {
  readonly rows: readonly DayRow[]
  readonly first: Day
  readonly last: Day
  readonly deadline?: number
  readonly today?: number
}

/**
 * The days of a matter.
 *
 * @returns nothing where fewer than two steps have a day, or all are on one
 */
export const dayLine = (verdict: Verdict, asOf: Day): DayLine | undefined => {
  const { matter } = verdict.reading
  const spans = matter.steps.flatMap((step) => spanOf(step) ?? [])
  const isOpen = !isEnded(verdict.stage)
  const marks = [...(matter.deadline === undefined ? [] : [matter.deadline]), ...(isOpen && spans.length > 0 ? [asOf] : [])]
  const days = [...spans.flatMap(({ from, to, notice }) => [notice ?? from, to]), ...marks].toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (spans.length < 2 || first === undefined || last === undefined || first === last) return undefined
  const whole = daysBetween(first, last)
  const part = (day: Day) => Math.round((daysBetween(first, day) / whole) * 1000) / 10
  const wide = (from: Day, to: Day) => Math.max(narrowest, Math.round((part(to) - part(from)) * 10) / 10)
  return {
    first,
    last,
    rows: spans.map(({ kind, from, to, notice }) => ({
      kind,
      from,
      to,
      at: Math.min(part(from), 100 - narrowest),
      wide: wide(from, to),
      ...(notice !== undefined && notice < from && { notice: { at: part(notice), wide: wide(notice, from) } }),
    })),
    ...(matter.deadline !== undefined && { deadline: part(matter.deadline) }),
    ...(isOpen && { today: part(asOf) }),
  }
}

/** A single day has still to be seen. */
const narrowest = 1.2

type Span = { readonly kind: StepKind; readonly from: Day; readonly to: Day; readonly notice?: Day }

const spanOf = (step: Step): Span | undefined => {
  const from = dayOf(step)
  if (from === undefined) return undefined
  const { kind } = step
  if (isMeeting(step)) return { kind, from, to: from, ...(step.notice !== undefined && { notice: step.notice }) }
  if (isPosting(step)) return { kind, from, to: step.posted?.to ?? from }
  if (step.kind === 'implementation')
    return {
      kind,
      from,
      to: latest(
        step.events.map(({ day }) => day),
        from,
      ),
    }
  return { kind, from, to: ('held' in step && step.held?.to) || from }
}

const latest = (days: readonly Day[], from: Day): Day => days.reduce((last, day) => (day > last ? day : last), addDays(from, 0))
