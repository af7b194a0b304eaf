import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  isPosting,
  type LawOn,
  type Posting,
  type StepKind,
  stepFields,
  type Verdict,
} from '@cunyi/core'

import { hangsUntil, rulesOn } from './rules-on.ts'

/** A posting that is up, and how long it must stay there. */
export type Duty = { readonly step: StepKind; readonly from: Day; readonly until: Day; readonly left: number }

/** Something with a last day: how far it is from today, below nought where it has passed. */
export type Due = {
  readonly is: /** a posting hangs, and may not come down before that day's end */
    | 'hangs'
    /** a posting has come to its end, and nothing has followed it */
    | 'unfollowed'
    /** the village promised to be done */
    | 'promised'
    /** the law asks for a step within so many days */
    | 'asked'
  readonly step?: StepKind
  readonly day: Day
  readonly left: number
}

/** Nothing more is awaited of a matter at these stages. */
export const isEnded: ReadonlySet<Verdict['stage']> = new Set(['completed', 'withdrawn', 'terminated', 'rejected'])

/**
 * Everything in a matter that has a last day, the most pressing first.
 *
 * @param asOf - today; a last day that is today has not passed
 * @example duesOf(verdict, lawOn, theDay('2026-03-20')).map(({ is, day }) => [is, day]) //=> [['hangs', '2026-04-03']]
 */
export const duesOf = (verdict: Verdict, lawOn: LawOn, asOf: Day): readonly Due[] => {
  const { deadline } = verdict.reading.matter
  const all = [
    ...postingsUp(verdict, lawOn, asOf).map(({ step, until }) => due('hangs', until, asOf, step)),
    ...postings(verdict).flatMap(({ step, index }) => unfollowed(verdict, step, index, lawOn, asOf)),
    ...(deadline === undefined || isEnded.has(verdict.stage) ? [] : [due('promised', deadline, asOf)]),
    ...asked(verdict, lawOn, asOf),
  ]
  return all.toSorted((a, b) => a.left - b.left)
}

const due = (is: Due['is'], day: Day, asOf: Day, step?: StepKind): Due => ({ is, day, left: daysBetween(asOf, day), ...(step && { step }) })

/** Postings that are up and may not come down yet, each with its first day and its last; one that was taken down is not up. */
export const postingsUp = (verdict: Verdict, lawOn: LawOn, asOf: Day): readonly Duty[] =>
  postings(verdict).flatMap(({ step: { kind, posted } }) => {
    if (posted === undefined || posted.from > asOf) return []
    const until = hangsUntil(verdict, kind, posted.from, lawOn)
    const isUp = posted.from < until && asOf <= until && (posted.to === undefined || posted.to >= asOf)
    return isUp ? [{ step: kind, from: posted.from, until, left: daysBetween(asOf, until) }] : []
  })

/** Postings that no later round has taken the place of. */
const postings = ({ reading, steps }: Verdict): readonly { readonly step: Posting; readonly index: number }[] =>
  reading.matter.steps.flatMap((step, index) => (isPosting(step) && !steps[index]?.superseded ? [{ step, index }] : []))

/** A posting has ended, and what comes after it is awaited. */
const unfollowed = (verdict: Verdict, { kind, posted }: Posting, index: number, lawOn: LawOn, asOf: Day): readonly Due[] => {
  if (posted === undefined) return []
  const least = hangsUntil(verdict, kind, posted.from, lawOn)
  const end = posted.to ?? least
  const isFollowed = isEnded.has(verdict.stage) || verdict.reading.matter.steps.slice(index + 1).some((step) => step.kind !== 'correction')
  return isFollowed || asOf <= least || end >= asOf ? [] : [due('unfollowed', end, asOf, kind)]
}

// Object.keys loses the literal names; the table is closed.
const kinds = Object.keys(stepFields) as readonly StepKind[]

/** Steps that the law wants so many days after another that was taken, and that nobody has taken. */
const asked = (verdict: Verdict, lawOn: LawOn, asOf: Day): readonly Due[] => {
  const { steps } = verdict.reading.matter
  const isDecided = !isEnded.has(verdict.stage) || verdict.stage === 'completed'
  return kinds.flatMap((kind) =>
    rulesOn(verdict, kind, asOf, lawOn).flatMap(({ demand }) => {
      const taken = demand.kind === 'within' ? verdict.state.done[demand.after] : undefined
      if (demand.kind !== 'within' || taken === undefined || taken.standing !== 'taken' || !isDecided) return []
      const isDone = steps.some((step) => step.kind === kind && (dayOf(step) ?? taken.day) >= taken.day)
      return isDone ? [] : [due('asked', addDays(taken.day, demand.days), asOf, kind)]
    }),
  )
}
