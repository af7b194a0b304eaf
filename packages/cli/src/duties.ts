import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  isPosting,
  type LawOn,
  lawbook,
  type Rule,
  type Step,
  spells,
  type Verdict,
} from '@cunyi/core'
import type { Duty, Waiting } from './words/words.ts'

/**
 * Postings that are up and may not come down yet: each until the last day that the law of its first day asks for.
 *
 * @param asOf - today; a posting whose last day is today still runs
 */
export const duties = ({ reading, village, steps }: Verdict, lawOn: LawOn, asOf: Day): readonly Duty[] =>
  reading.matter.steps.flatMap((step, index) => {
    if (!isPosting(step) || step.posted === undefined || steps[index]?.superseded) return []
    const { from } = step.posted
    const rules = rulesOn({ reading, village }, step, lawOn, from)
    const days = Math.max(0, ...rules.map(({ demand }) => (demand.kind === 'posted' ? demand.days : 0)))
    const until = addDays(from, days)
    return days > 0 && from <= asOf && asOf <= until ? [{ step: step.kind, from, until, left: daysBetween(asOf, until) }] : []
  })

/** Objections that wait for an answer, with the last day that the law of the place allows, where it names one. */
export const waiting = ({ reading, village }: Verdict, lawOn: LawOn): readonly Waiting[] =>
  reading.matter.steps.flatMap((step) => {
    const on = dayOf(step)
    const rules = on === undefined ? [] : rulesOn({ reading, village }, step, lawOn, on)
    const days = Math.min(...rules.map(({ demand }) => (demand.kind === 'answered' ? demand.days : Number.POSITIVE_INFINITY)))
    return (step.objections ?? []).flatMap((objection) => {
      const last = spells(objection).at(-1)
      if (last === undefined || last.to !== undefined) return []
      return [{ from: last.from, ...(Number.isFinite(days) && { until: addDays(last.from, days) }) }]
    })
  })

const rulesOn = ({ reading, village }: Pick<Verdict, 'reading' | 'village'>, { kind }: Step, lawOn: LawOn, on: Day): readonly Rule[] => {
  const sets = village.jurisdiction === undefined ? undefined : lawOn(village.jurisdiction, on)
  return sets === undefined ? [] : lawbook(sets, village.local).rulesOn(kind, reading.matter.category)
}
