import { addDays, type Day, daysBetween } from '../../base/day.ts'
import { subtractWorkdays } from '../../base/holiday.ts'
import type { MatterLaw } from '../../judge/law-on-day.ts'
import type { Verdict } from '../../judge/verdict.ts'
import { type StepKind, stepKinds } from '../../record/fields.ts'
import type { Demand } from '../../rule/rule.ts'
import { type PlannedStep, planLinks, postingFrom, postingUntil, rulesFor, startOf } from './planned-step.ts'

/**
 * The steps of a plan with the opinions, approvals and postings that the law wants before one of them and that nobody has yet.
 *
 * Besides, what must follow one of them within so many days.
 *
 * @returns in the order of their days; of two that need the same, the one for the earlier
 */
export const withPrerequisites = (law: MatterLaw, steps: readonly PlannedStep[]): readonly PlannedStep[] => {
  const all = steps.flatMap((step) => gatesOf(law, step, steps).map((gate) => ({ gate, before: step })))
  const first = all.filter(({ gate }) => !all.some((other) => other.gate.step === gate.step && startOf(other.gate) < startOf(gate)))
  const kept = first.filter(({ gate }, index) => first.findIndex((other) => other.gate.step === gate.step) === index)
  const placed = steps.flatMap((step) => [...kept.filter(({ before }) => before === step).map(({ gate }) => gate), step])
  const duties = dutiesOf(law, placed)
  return [...placed, ...duties].toSorted((a, b) => startOf(a).localeCompare(startOf(b)))
}

/** What must follow a planned step within so many days, such as filing: no step waits for it, and it is not to be forgotten. */
const dutiesOf = (law: MatterLaw, steps: readonly PlannedStep[]): readonly PlannedStep[] =>
  stepKinds.flatMap((kind): readonly PlannedStep[] => {
    if (planLinks.some((one) => one === kind) || law.verdict.state.done[kind] || steps.some(({ step }) => step === kind)) return []
    const days = steps.flatMap((after) => deadlinesAfter(law, kind, after)).toSorted()
    return days[0] === undefined ? [] : [{ is: 'gate', step: kind, day: days[0] }]
  })

const deadlinesAfter = (law: MatterLaw, kind: StepKind, after: PlannedStep): readonly Day[] =>
  (law.on(startOf(after))?.rules(kind) ?? []).flatMap(({ demand }) =>
    demand.kind === 'within' && demand.after === after.step ? [addDays(startOf(after), demand.days)] : [],
  )

const gatesOf = (law: MatterLaw, before: PlannedStep, steps: readonly PlannedStep[]): readonly PlannedStep[] => {
  const waits = new Map<StepKind, number>()
  for (const { demand } of rulesFor(law, before)) {
    if (demand.kind !== 'after' || planLinks.some((one) => one === demand.step) || isHad(law.verdict, demand, steps)) continue
    waits.set(demand.step, Math.max(daysBefore(demand, startOf(before)), waits.get(demand.step) ?? 0))
  }
  return [...waits].map(([step, days]) => gate(law, step, startOf(before), days, steps))
}

/** How many days must lie between what is asked for and a step on a day. */
const daysBefore = ({ days = 0, workdays }: Extract<Demand, { kind: 'after' }>, day: Day): number =>
  workdays === undefined ? days : daysBetween(subtractWorkdays(day, workdays), day)

/** Whether what is asked for has been had: what only a decision can go through, since the vote that is the last. */
const isHad = (
  { state: { done } }: Verdict,
  { step, undated }: Extract<Demand, { kind: 'after' }>,
  planned: readonly PlannedStep[],
): boolean => {
  const { [step]: had, resolution: vote } = done
  if (had === undefined || !undated) return had !== undefined
  return vote !== undefined && had.index > vote.index && had.day >= vote.day && !planned.some((one) => one.step === 'resolution')
}

const gate = (law: MatterLaw, step: StepKind, before: Day, days: number, steps: readonly PlannedStep[]): PlannedStep => {
  const day = addDays(before, -days)
  if (step !== 'preview') return { is: 'gate', step, day: inTime(law, step, day, steps) }
  const until = postingUntil(law, step, before)
  return until === undefined || startOf(until) > day ? (postingFrom(law, step, day) ?? { is: 'gate', step, day }) : until
}

/** Some must also be had within days of a step: no later than those. */
const inTime = (law: MatterLaw, step: StepKind, day: Day, steps: readonly PlannedStep[]): Day => {
  const rules = law.on(day)?.rules(step) ?? []
  const bounds = rules.flatMap(({ demand }) => {
    if (demand.kind !== 'within') return []
    const planned = steps.find((one) => one.step === demand.after)
    const from = planned === undefined ? law.verdict.state.done[demand.after]?.day : startOf(planned)
    return from === undefined ? [] : [addDays(from, demand.days)]
  })
  const [earliest = day] = [day, ...bounds].toSorted()
  return earliest
}
