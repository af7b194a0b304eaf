import type { Verdict } from '../judge.ts'
import { isPosting } from '../matter.ts'
import { addDays, type Day, laterOf } from '../measure.ts'
import type { LawOn } from '../rule.ts'
import { type Planned, postedDays, rulesFor, startOf } from './planned.ts'

/** Whether a plan can still be begun: nothing in it lies before today, or before what it must follow. */
export const isInTime = (verdict: Verdict, lawOn: LawOn, steps: readonly Planned[], asOf: Day): boolean =>
  steps.every((one) => {
    const begins = one.is === 'meeting' && one.notice !== undefined && one.notice < one.day ? one.notice : startOf(one)
    return begins >= asOf && startOf(one) >= floorOf(verdict, lawOn, one)
  })

/** The first day that the steps already taken leave for one that is planned. */
const floorOf = (verdict: Verdict, lawOn: LawOn, planned: Planned): Day => {
  const { done } = verdict.state
  const rules = rulesFor(verdict, lawOn, planned)
  const days = Object.values(done).flatMap((taken) => (taken ? [taken.day] : []))
  const waits = rules.flatMap(({ demand }) => {
    if (demand.kind !== 'after' && demand.kind !== 'apart') return []
    const taken = done[demand.kind === 'after' ? demand.step : demand.from]
    return taken === undefined ? [] : [addDays(taken.day, demand.days ?? 0)]
  })
  const hung = planned.step === 'implementation' ? hungUntil(verdict, lawOn) : []
  return [...days, ...waits, ...hung].reduce<Day>((latest, one) => laterOf(latest, one) ?? one, startOf(planned))
}

/** The day after the resolution that hangs now may come down. */
const hungUntil = (verdict: Verdict, lawOn: LawOn): readonly Day[] => {
  const taken = verdict.state.done.disclosure
  const step = taken && verdict.reading.matter.steps[taken.index]
  if (step === undefined || !isPosting(step) || step.posted === undefined) return []
  const { from, to } = step.posted
  const least = addDays(from, postedDays(verdict, lawOn, step.kind, from) ?? 0)
  return [addDays(to === undefined || to < least ? least : to, 1)]
}
