import { addDays, type Day } from '../../base/day.ts'
import { lawForMatter, type MatterLaw } from '../../judge/law-on-day.ts'
import type { Verdict } from '../../judge/verdict.ts'
import { dayOf, type Step } from '../../record/matter.ts'
import { openPeriods } from '../../record/open-objections.ts'
import type { LawOn } from '../../rule/rule.ts'

/** An objection that waits for an answer, and the last day for it where the law of the place names one. */
export type UnansweredObjection = { readonly from: Day; readonly until?: Day }

/** Objections that wait for an answer, with the last day that the law of the place allows, where it names one. */
export const unansweredObjections = (verdict: Verdict, lawOn: LawOn): readonly UnansweredObjection[] => {
  const law = lawForMatter(verdict, lawOn)
  return verdict.reading.matter.steps.flatMap((step) => {
    const days = daysToAnswer(law, step)
    return (step.objections ?? []).flatMap((objection) => {
      const last = openPeriods(objection).at(-1)
      if (last === undefined || last.to !== undefined) return []
      return [{ from: last.from, ...(days !== undefined && { until: addDays(last.from, days) }) }]
    })
  })
}

/** Within how many days the law of a step's day wants an objection answered; nothing where it names none. */
export const daysToAnswer = (law: MatterLaw, step: Step): number | undefined => {
  const on = dayOf(step)
  const rules = on === undefined ? [] : (law.on(on)?.rules(step.kind) ?? [])
  const days = Math.min(...rules.map(({ demand }) => (demand.kind === 'answered' ? demand.days : Number.POSITIVE_INFINITY)))
  return Number.isFinite(days) ? days : undefined
}
