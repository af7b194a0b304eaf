import { addDays, type Day, laterOf } from '../../base/day.ts'
import type { MatterLaw } from '../../judge/law-on-day.ts'
import { earliestAfter } from '../outcome-wait.ts'
import { postedUntil } from '../posting-period.ts'
import { type PlannedStep, rulesFor, startOf } from './planned-step.ts'

/** Whether a plan can still be begun: nothing in it lies before today, or before what it must follow. */
export const isFeasible = (law: MatterLaw, steps: readonly PlannedStep[], asOf: Day): boolean =>
  steps.every((one) => {
    const begins = one.is === 'meeting' && one.notice !== undefined && one.notice < one.day ? one.notice : startOf(one)
    return begins >= asOf && startOf(one) >= floorOf(law, one)
  })

/** The first day that the steps already taken leave for one that is planned. */
const floorOf = (law: MatterLaw, planned: PlannedStep): Day => {
  const { done } = law.verdict.state
  const rules = rulesFor(law, planned)
  const days = Object.values(done).flatMap((taken) => (taken ? [taken.day] : []))
  const waits = earliestAfter(rules, law.verdict.state)
  const hung = planned.step === 'implementation' ? postedUntil(law) : undefined
  return [...days, ...waits, ...(hung === undefined ? [] : [addDays(hung, 1)])].reduce<Day>(
    (latest, one) => laterOf(latest, one) ?? one,
    startOf(planned),
  )
}
