import { addDays, type Day, daysBetween } from '../../base/day.ts'
import { lawForMatter, type MatterLaw } from '../../judge/law-on-day.ts'
import type { Verdict } from '../../judge/verdict.ts'
import { type StepKind, stepKinds } from '../../record/fields.ts'
import { dayOf, isPosting, type Posting } from '../../record/matter.ts'
import { isEnded } from '../../record/state.ts'
import type { LawOn } from '../../rule/rule.ts'
import { postingDays } from '../posting-period.ts'
import { unansweredObjections } from './unanswered.ts'

/** The last day that passed longest ago. */
export type Overdue = { readonly is: Due['is'] | 'unanswered'; readonly step?: StepKind; readonly day: Day; readonly days: number }

/**
 * What is overdue: a last day that has passed, of the matter or of an answer to an objection; the longest ago where there are several.
 *
 * @returns nothing where none has
 * @example overdueOf(verdict, lawOn, theDay('2026-03-20')) //=> undefined
 */
export const overdueOf = (verdict: Verdict, lawOn: LawOn, asOf: Day): Overdue | undefined => {
  const dues = duesOf(verdict, lawOn, asOf).map(({ is, day, left, step }): Overdue => ({ is, day, days: -left, ...(step && { step }) }))
  const objections = isEnded(verdict.stage) ? [] : unansweredObjections(verdict, lawOn)
  const answers = objections.flatMap(({ until }): readonly Overdue[] =>
    until === undefined ? [] : [{ is: 'unanswered', day: until, days: daysBetween(until, asOf) }],
  )
  return [...dues, ...answers].filter(({ days }) => days > 0).toSorted((a, b) => b.days - a.days)[0]
}

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

/**
 * Everything in a matter that has a last day, the most pressing first.
 *
 * @param asOf - today; a last day that is today has not passed
 * @example duesOf(verdict, lawOn, theDay('2026-03-20')).map(({ is, day }) => [is, day]) //=> [['hangs', '2026-04-03']]
 */
export const duesOf = (verdict: Verdict, lawOn: LawOn, asOf: Day): readonly Due[] => {
  const { deadline } = verdict.reading.matter
  const law = lawForMatter(verdict, lawOn)
  const all = [
    ...postingsOf(law, asOf).map(({ step, until }) => due('hangs', until, asOf, step)),
    ...postings(verdict).flatMap(({ step, index }) => unfollowed(law, step, index, asOf)),
    ...(deadline === undefined || isEnded(verdict.stage) ? [] : [due('promised', deadline, asOf)]),
    ...asked(law, asOf),
  ]
  return all.toSorted((a, b) => a.left - b.left)
}

const due = (is: Due['is'], day: Day, asOf: Day, step?: StepKind): Due => ({ is, day, left: daysBetween(asOf, day), ...(step && { step }) })

/** Postings that are up and may not come down yet, each with its first day and its last; one that was taken down is not up. */
export const postingsUp = (verdict: Verdict, lawOn: LawOn, asOf: Day): readonly Duty[] => postingsOf(lawForMatter(verdict, lawOn), asOf)

const postingsOf = (law: MatterLaw, asOf: Day): readonly Duty[] =>
  postings(law.verdict).flatMap(({ step: { kind, posted } }) => {
    if (posted === undefined || posted.from > asOf) return []
    const until = hangsUntil(law, kind, posted.from)
    const isUp = posted.from < until && asOf <= until && (posted.to === undefined || posted.to >= asOf)
    return isUp ? [{ step: kind, from: posted.from, until, left: daysBetween(asOf, until) }] : []
  })

/** The last day a posting must hang, by the law of its first day; that day itself where no law names days. */
const hangsUntil = (law: MatterLaw, kind: Posting['kind'], from: Day): Day => addDays(from, postingDays(law, kind, from) ?? 0)

/** Postings that no later round has taken the place of. */
const postings = ({ reading, steps }: Verdict): readonly { readonly step: Posting; readonly index: number }[] =>
  reading.matter.steps.flatMap((step, index) => (isPosting(step) && !steps[index]?.superseded ? [{ step, index }] : []))

/** A posting has ended, and what comes after it is awaited. */
const unfollowed = (law: MatterLaw, { kind, posted }: Posting, index: number, asOf: Day): readonly Due[] => {
  const { verdict } = law
  if (posted === undefined) return []
  const least = hangsUntil(law, kind, posted.from)
  const end = posted.to ?? least
  const isFollowed = isEnded(verdict.stage) || verdict.reading.matter.steps.slice(index + 1).some((step) => step.kind !== 'correction')
  return isFollowed || asOf <= least || end >= asOf ? [] : [due('unfollowed', end, asOf, kind)]
}

/** Steps that the law wants so many days after another that was taken, and that nobody has taken. */
const asked = (law: MatterLaw, asOf: Day): readonly Due[] => {
  const { verdict } = law
  const { steps } = verdict.reading.matter
  const isDecided = !isEnded(verdict.stage) || verdict.stage === 'completed'
  return stepKinds.flatMap((kind) =>
    (law.on(asOf)?.rules(kind) ?? []).flatMap(({ demand }) => {
      const taken = demand.kind === 'within' ? verdict.state.done[demand.after] : undefined
      if (demand.kind !== 'within' || taken === undefined || taken.standing !== 'taken' || !isDecided) return []
      const isDone = steps.some((step) => step.kind === kind && (dayOf(step) ?? taken.day) >= taken.day)
      return isDone ? [] : [due('asked', addDays(taken.day, demand.days), asOf, kind)]
    }),
  )
}
