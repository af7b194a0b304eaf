import type { Day, PlanGoal, PlannedStep } from '@cunyi/core'

/** What `plan` says. */
export type PlanWords = {
  readonly heading: (goal: PlanGoal) => string
  readonly planned: (planned: PlannedStep) => string
  readonly note: string
  readonly tooLate: (goal: PlanGoal, earliest: Day | undefined) => string
  readonly nothingLeft: string
  readonly unknown: string
}
