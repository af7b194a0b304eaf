import type { Day } from '../../base/day.ts'
import { lastDay } from '../../check/order/after-works.ts'
import type { Finding, Reading } from '../../finding/finding.ts'
import { isEnded, type Stage } from '../../record/state.ts'
import { overdueFinding } from './built-in-findings.ts'

/** A promised day that has passed: told where today is known and nothing is finished, or where the works were accepted after it. */
export const findOverdue = ({ matter, title }: Reading, stage: Stage, asOf: Day | undefined): readonly Finding[] => {
  const { deadline, steps } = matter
  if (deadline === undefined) return []
  const done = lastDay(matter, 'acceptance', steps.length)
  const seen = asOf ?? done
  if (seen === undefined || (done === undefined ? isEnded(stage) || seen <= deadline : done <= deadline)) return []
  return [overdueFinding(deadline, seen, done, title)]
}
