import { addDays, type Day, laterOf } from '../../base/day.ts'
import type { Verdict } from '../../judge/verdict.ts'
import type { LawOn } from '../../rule/rule.ts'
import { earliestAfter } from '../outcome-wait.ts'
import { postedUntil } from '../posting-period.ts'
import { type PlannedStep, rulesFor, startOf } from './planned-step.ts'

/** Whether a plan can still be begun: nothing in it lies before today, or before what it must follow. */
export const isFeasible = (verdict: Verdict, lawOn: LawOn, steps: readonly PlannedStep[], asOf: Day): boolean =>
  steps.every((one) => {
    const begins = one.is === 'meeting' && one.notice !== undefined && one.notice < one.day ? one.notice : startOf(one)
    return begins >= asOf && startOf(one) >= floorOf(verdict, lawOn, one)
  })

/** The first day that the steps already taken leave for one that is planned. */
const floorOf = (verdict: Verdict, lawOn: LawOn, planned: PlannedStep): Day => {
  const { done } = verdict.state
  const rules = rulesFor(verdict, lawOn, planned)
  const days = Object.values(done).flatMap((taken) => (taken ? [taken.day] : []))
  const waits = earliestAfter(rules, verdict.state)
  const hung = planned.step === 'implementation' ? postedUntil(verdict, lawOn) : undefined
  return [...days, ...waits, ...(hung === undefined ? [] : [addDays(hung, 1)])].reduce<Day>(
    (latest, one) => laterOf(latest, one) ?? one,
    startOf(planned),
  )
}
