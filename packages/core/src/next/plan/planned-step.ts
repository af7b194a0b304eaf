import { addDays, type Day } from '../../base/day.ts'
import type { MatterLaw } from '../../judge/law-on-day.ts'
import type { Body, MeetingKind, PostingKind, StepKind } from '../../record/fields.ts'
import type { Rule } from '../../rule/rule.ts'
import { postingDays } from '../posting-period.ts'

/** One step of a plan with every day it needs, each the latest. */
export type PlannedStep =
  | { readonly is: 'meeting'; readonly step: MeetingKind; readonly body: Body; readonly notice?: Day; readonly day: Day }
  | { readonly is: 'posting'; readonly step: PostingKind; readonly from: Day; readonly to: Day }
  /** an opinion or an approval that the law asks for before a later step */
  | { readonly is: 'gate'; readonly step: StepKind; readonly day: Day }
  /** whatever is built or bought: after the resolution has hung out, before the outcome is posted */
  | { readonly is: 'works'; readonly step: 'implementation'; readonly from: Day; readonly to: Day }

/** What a matter still goes through, in order. */
export const planLinks = ['proposal', 'deliberation', 'review', 'resolution', 'disclosure', 'implementation', 'outcome'] as const
export type PlanLink = (typeof planLinks)[number]

/** What is to be reached, and by which day: a resolution is passed, an outcome is posted. */
export type PlanGoal = {
  readonly step: 'resolution' | 'outcome'
  readonly by: Day
  /** days that the works take, one where nothing is said */
  readonly works?: number
}

/** How far ahead a day is looked for. */
export const furthest = 730

/** The first day of a planned step, by whose law it is judged. */
export const startOf = (planned: PlannedStep): Day => ('day' in planned ? planned.day : planned.from)

/** Whether a rule asks something of a planned step: some ask only the meetings of some bodies. */
const asks = ({ bodies }: Rule, planned: PlannedStep): boolean =>
  bodies === undefined || (planned.is === 'meeting' && bodies.includes(planned.body))

/** What the law of its own day asks of a planned step. */
export const rulesFor = (law: MatterLaw, planned: PlannedStep): readonly Rule[] =>
  (law.on(startOf(planned))?.rules(planned.step) ?? []).filter((rule) => asks(rule, planned))

/** A posting that goes up on a day and comes down as soon as it may. */
export const postingFrom = (law: MatterLaw, step: PostingKind, from: Day): PlannedStep | undefined => {
  const days = postingDays(law, step, from)
  return days === undefined ? undefined : { is: 'posting', step, from, to: addDays(from, days) }
}

/** The latest posting that has hung long enough by a day; how long, the law of its own first day says. */
export const postingUntil = (law: MatterLaw, step: PostingKind, to: Day): PlannedStep | undefined => {
  for (let before = 0; before <= furthest; before++) {
    const from = addDays(to, -before)
    const days = postingDays(law, step, from)
    if (days === undefined) return undefined
    if (days <= before) return { is: 'posting', step, from, to }
  }
  return undefined
}
