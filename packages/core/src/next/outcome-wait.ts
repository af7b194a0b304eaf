import type { Cites } from '../base/citation.ts'
import { addDays, type Day } from '../base/day.ts'
import { addWorkdays } from '../base/holiday.ts'
import { lastDay } from '../check/order/after-works.ts'
import type { LawOnDay, MatterLaw } from '../judge/law-on-day.ts'
import type { State } from '../record/state.ts'
import type { Rule } from '../rule/rule.ts'
import { postedUntil } from './posting-period.ts'

/** The first days that rules leave for a step after others that were taken, one for each that asks for days between. */
export const earliestAfter = (rules: readonly Rule[], { done }: State): readonly Day[] =>
  rules.flatMap(({ demand }) => {
    if (demand.kind !== 'after' && demand.kind !== 'apart') return []
    const taken = done[demand.kind === 'after' ? demand.step : demand.from]
    if (taken === undefined) return []
    const workdays = demand.kind === 'after' ? demand.workdays : undefined
    return [workdays === undefined ? addDays(taken.day, demand.days ?? 0) : addWorkdays(taken.day, workdays)]
  })

/** Why the outcome does not go up today: until the end of which day, and what says so. */
export type OutcomeWait = { readonly for: 'notice' | 'acceptance'; readonly until: Day; readonly cites: Cites }

/**
 * What the outcome waits for the longest: that the notice of the decision comes down, or that the works are accepted.
 *
 * No article of any law says so, and an outcome posted sooner is not judged by it: while the notice hangs people may still object, and what is done
 * waits for its end, by common practice or by the town's own rule.
 *
 * ```text
 *   notice ─────────── its last day │ works ── acceptance │ outcome
 * ```
 */
export const waitOf = (law: MatterLaw, today: LawOnDay): OutcomeWait | undefined => {
  const { matter } = law.verdict.reading
  const notices = today
    .rules('implementation')
    .flatMap(({ demand, cites }) =>
      demand.kind === 'outside' && demand.of === 'disclosure' ? waitUntil('notice', postedUntil(law), cites) : [],
    )
  const works = today
    .rules('outcome')
    .flatMap(({ demand, cites }) =>
      demand.kind === 'since' ? waitUntil('acceptance', lastDay(matter, demand.work, matter.steps.length), cites) : [],
    )
  return [...notices, ...works].toSorted((a, b) => a.until.localeCompare(b.until)).at(-1)
}

const waitUntil = (what: OutcomeWait['for'], until: Day | undefined, cites: Cites): readonly OutcomeWait[] =>
  until === undefined ? [] : [{ for: what, until, cites }]
