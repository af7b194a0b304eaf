import { type Day, lawOn, type PlanGoal, planFor, report, type Verdict } from '@cunyi/core'
import { requireOneDecision } from '../../book/one-decision.ts'
import type { CliWords } from '../../words/type.ts'
import { type Exit, exit, isUsageError, type UsageError } from '../../world/exit.ts'
import type { World } from '../../world/world.ts'

/** Says the latest day of everything that is still to be done, worked back from a goal; where it is too late for that, from the earliest day that is not. */
export const showPlan = (world: World, path: string, goal: PlanGoal, asOf: Day, words: CliWords): Exit | UsageError => {
  const verdict = requireOneDecision(world, path, asOf)
  if (isUsageError(verdict)) return verdict
  world.print(report.text({ ...verdict, findings: [] }, words.report))
  for (const line of planned(verdict, goal, asOf, words)) world.print(line)
  return planFor(verdict, lawOn, goal, asOf).is === 'plan' ? exit.lawful : exit.breached
}

const planned = (verdict: Verdict, goal: PlanGoal, asOf: Day, words: CliWords): readonly string[] => {
  const found = planFor(verdict, lawOn, goal, asOf)
  switch (found.is) {
    case 'plan':
      return [words.plan.heading(goal), ...found.steps.map((step) => `  ${words.plan.planned(step)}`), words.plan.note]
    case 'too-late': {
      const said = words.plan.tooLate(goal, found.earliest)
      return found.earliest === undefined ? [said] : [said, ...planned(verdict, { ...goal, by: found.earliest }, asOf, words).slice(1)]
    }
    case 'nothing-left':
      return [words.plan.nothingLeft]
    case 'unknown':
      return [words.plan.unknown]
  }
}
