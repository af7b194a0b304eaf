import { addDays, type Day, daysBetween, isPosting, type LawOn, lawbook, type Verdict } from '@cunyi/core'
import type { Duty } from './words/words.ts'

/**
 * Postings that are up and may not come down yet: each until the last day that the law of its first day asks for.
 *
 * @param asOf - today; a posting whose last day is today still runs
 */
export const duties = ({ reading, village, steps }: Verdict, lawOn: LawOn, asOf: Day): readonly Duty[] =>
  reading.matter.steps.flatMap((step, index) => {
    if (!isPosting(step) || step.posted === undefined || steps[index]?.superseded) return []
    const { from } = step.posted
    const sets = village.jurisdiction === undefined ? undefined : lawOn(village.jurisdiction, from)
    const rules = sets === undefined ? [] : lawbook(sets, village.local).rulesOn(step.kind, reading.matter.category)
    const days = Math.max(0, ...rules.map(({ demand }) => (demand.kind === 'posted' ? demand.days : 0)))
    const until = addDays(from, days)
    return days > 0 && from <= asOf && asOf <= until ? [{ step: step.kind, from, until, left: daysBetween(asOf, until) }] : []
  })
