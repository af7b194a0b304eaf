import { daysBetween, isEnded, procedure, type StepKind } from '@cunyi/core'
import type { BoardDecision, StepRow } from '../../board/decision.ts'
import type { Status } from '../../board/status.ts'

/** A part of a whole, both counted; a share is drawn from it and never stored. */
export type FigurePart = { readonly part: number; readonly whole: number }

/** From one of the six steps to the next. */
export type Leg = { readonly from: (typeof procedure)[number]; readonly to: (typeof procedure)[number] }

/** The five ways between the six steps. */
export const legs: readonly Leg[] = procedure.slice(1).map((to, index) => ({ from: procedure[index] ?? to, to }))

/** What some decisions add up to on a day. Money in fen, time in days. */
export type Figures = {
  readonly total: number
  /** neither ended nor refused */
  readonly underWay: number
  /** with a last day that has passed: of a promise, of a step that the law wants, of an answer */
  readonly overdue: number
  /** a notice hangs today */
  readonly posted: number
  /** something unlawful that has not been mended */
  readonly breached: number
  readonly unknown: number
  /** who came, of those who should have, at every meeting with both numbers in one unit */
  readonly turnout?: FigurePart
  /** women among those who came to the representatives' meetings that say so */
  readonly women?: FigurePart
  /** what lawful resolutions planned to spend */
  readonly decided: number
  /** what was spent on these same matters, by the published account, or else what has been paid */
  readonly spent: number
  /** what was spent on all others: not lawfully resolved, and yet it is spent */
  readonly besides: number
  /** the middle time between two steps, one for each leg; none where no decision went it */
  readonly days: readonly (number | undefined)[]
}

/** @example figuresOf([]).total //=> 0 */
export const figuresOf = (decisions: readonly BoardDecision[]): Figures => {
  const count = (is: (decision: BoardDecision) => boolean) => decisions.filter(is).length
  const turnout = sum(decisions.flatMap(({ steps }) => steps.flatMap(came)))
  const approved = decisions.filter(({ status }) => carried.has(status))
  const women = sum(decisions.flatMap(({ steps }) => steps.flatMap(womenAmong)))
  return {
    total: decisions.length,
    underWay: count(isUnderWay),
    overdue: count(isOverdue),
    posted: count(({ hanging }) => hanging !== undefined),
    breached: count(({ status }) => status === 'breached'),
    unknown: count(({ status }) => status === 'unknown' || status === 'unread' || status === 'withheld'),
    ...(turnout && { turnout }),
    ...(women && { women }),
    decided: total(approved, ({ amount }) => amount),
    spent: total(approved, spentOn),
    besides: total(
      decisions.filter(({ status }) => !carried.has(status)),
      spentOn,
    ),
    days: legs.map((leg) => median(decisions.flatMap(({ steps }) => daysOn(leg, steps)))),
  }
}

/**
 * The figures of a year of every village that decided something in it; each list of villages is gone through once a year, however many ask.
 *
 * @example figuresOfYear([{ decisions: [] }], '2026') //=> []
 */
export const figuresOfYear = (villages: readonly Deciding[], year: string): readonly Figures[] => {
  const years = known.get(villages) ?? new Map<string, readonly Figures[]>()
  known.set(villages, years)
  const before = years.get(year)
  if (before !== undefined) return before
  const own = villages.map(({ decisions }) => decisions.filter((one) => one.year === year)).filter(({ length }) => length > 0)
  const found = own.map((decisions) => figuresOf(decisions))
  years.set(year, found)
  return found
}

type Deciding = { readonly decisions: readonly BoardDecision[] }

const known = new WeakMap<readonly Deciding[], Map<string, readonly Figures[]>>()

/** Whether a decision still waits for a step. */
export const isUnderWay = ({ stage, status }: BoardDecision): boolean => status !== 'unread' && status !== 'withheld' && !isEnded(stage)

/** Whether a last day has passed, by the same reckoning as `cunyi status`. */
export const isOverdue = ({ overdue }: BoardDecision): boolean => overdue !== undefined

/** What a decision has cost so far: the published account, or else what has been paid. */
const spentOn = ({ settled, paid }: BoardDecision): number | undefined => settled ?? paid

const total = (decisions: readonly BoardDecision[], of: (one: BoardDecision) => number | undefined): number =>
  decisions.reduce((all, one) => all + (of(one) ?? 0), 0)

const carried: ReadonlySet<Status> = new Set(['resolved', 'posted', 'disclosed', 'implementing', 'completed'])

/**
 * The middle of some numbers; of an even count, halfway between the two in the middle.
 *
 * @returns nothing of nothing
 * @example median([3, 1, 2, 10]) //=> 2.5
 */
export const median = (numbers: readonly number[]): number | undefined => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2
}

/** @example percent({ part: 41, whole: 45 }) //=> 91.1 */
export const percent = ({ part, whole }: FigurePart): number => Math.round((part / whole) * 1000) / 10

const sum = (parts: readonly FigurePart[]): FigurePart | undefined => {
  const whole = parts.reduce((all, one) => all + one.whole, 0)
  return whole === 0 ? undefined : { part: parts.reduce((all, one) => all + one.part, 0), whole }
}

/** A meeting that has been held and says who should have come and who came. More than all cannot come: such a row is a slip, and counts for nothing. */
const came = ({ turnout, standing }: StepRow): readonly FigurePart[] => {
  const { due, came: present } = turnout ?? {}
  if (due === undefined || present === undefined || standing === 'to-come') return []
  return due.unit === present.unit && present.number <= due.number ? [{ part: present.number, whole: due.number }] : []
}

const womenAmong = ({ turnout, standing }: StepRow): readonly FigurePart[] => {
  const { body, women, came: present } = turnout ?? {}
  if (body !== 'representatives' || women === undefined || present === undefined || standing === 'to-come') return []
  return present.unit === 'person' && women <= present.number ? [{ part: women, whole: present.number }] : []
}

/** The days on one leg, by the last time that each of its two steps was taken. */
const daysOn = ({ from, to }: Leg, steps: readonly StepRow[]): readonly number[] => {
  const dayOf = (kind: StepKind) => steps.findLast((step) => step.kind === kind && step.standing !== 'to-come')?.day
  const [first, last] = [dayOf(from), dayOf(to)]
  return first === undefined || last === undefined || last < first ? [] : [daysBetween(first, last)]
}
