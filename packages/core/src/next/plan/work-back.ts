import { addDays, type Day } from '../../base/day.ts'
import type { MatterLaw } from '../../judge/law-on-day.ts'
import { type Body, type MeetingKind, meetingFields, type PostingKind, type StepKind, stepFields } from '../../record/fields.ts'
import { mayDecide } from '../deciding-body.ts'
import { bodiesFor } from '../next-steps.ts'
import { type PlanGoal, type PlanLink, type PlannedStep, postingFrom, postingUntil, rulesFor, startOf } from './planned-step.ts'
import { withPrerequisites } from './prerequisites.ts'

/** The steps of a chain, each on its latest day, and whatever else they need, by the days; nothing where the law of a day is not on file. */
export const workBack = (law: MatterLaw, chain: readonly PlanLink[], goal: PlanGoal): readonly PlannedStep[] | undefined => {
  let steps: readonly PlannedStep[] = []
  for (const kind of chain.toReversed()) {
    const planned = plannedAs(law, kind, steps, goal)
    if (planned === undefined) return undefined
    steps = [planned, ...steps]
  }
  const whole = withPrerequisites(law, steps)
  return whole.every((one) => law.on(startOf(one)) !== undefined) ? whole : undefined
}

/** The latest that a step may be, given everything after it. */
const plannedAs = (law: MatterLaw, kind: PlanLink, later: readonly PlannedStep[], goal: PlanGoal): PlannedStep | undefined => {
  const end = latestFor(law, kind, later, goal.by)
  if (kind === 'implementation') return { is: 'works', step: kind, from: addDays(end, 1 - (goal.works ?? 1)), to: end }
  if (stepFields[kind] === meetingFields) return meetingOn(law, kind as MeetingKind, end)
  // What is no meeting and no works is a posting.
  const step = kind as PostingKind
  return step === 'outcome' ? postingFrom(law, step, end) : postingUntil(law, step, end)
}

/** The last day that later steps and days already past leave. */
const latestFor = (law: MatterLaw, kind: StepKind, later: readonly PlannedStep[], by: Day): Day => {
  const [next] = later
  const bounds = [
    next === undefined ? by : boundBy(kind, next),
    ...later.flatMap((one) => afterDays(law, one, kind).map((days) => addDays(startOf(one), -days))),
  ]
  const [earliest = by] = bounds.toSorted()
  return earliest
}

const boundBy = (kind: StepKind, next: PlannedStep): Day => {
  if (next.is === 'works') return addDays(next.from, -1)
  return addDays(startOf(next), kind === 'implementation' ? -1 : 0)
}

const meetingOn = (law: MatterLaw, step: MeetingKind, day: Day): PlannedStep | undefined => {
  const then = law.on(day)
  if (then === undefined) return undefined
  const { village, reading } = law.verdict
  const rules = then.rules(step)
  const noticeOf = (body: Body) =>
    Math.max(-1, ...rules.map(({ demand }) => (demand.kind === 'notice' && demand.body === body ? demand.days : -1)))
  const [body] = bodiesFor(step, rules)
    .filter((one) => step !== 'resolution' || mayDecide(one, reading.matter, then.book.catalogueOn(day), village, day))
    .toSorted((a, b) => noticeOf(a) - noticeOf(b))
  if (body === undefined) return undefined
  const days = noticeOf(body)
  return { is: 'meeting', step, body, ...(days >= 0 && { notice: addDays(day, -days - 1) }), day }
}

/** How many days the law puts between a step and one before it; practice too, which wants no two of them in one day. */
const afterDays = (law: MatterLaw, later: PlannedStep, kind: StepKind): readonly number[] =>
  rulesFor(law, later).flatMap(({ demand }) => {
    if (demand.kind === 'apart') return demand.from === kind ? [demand.days] : []
    return demand.kind === 'after' && demand.step === kind ? [demand.days ?? 0] : []
  })
