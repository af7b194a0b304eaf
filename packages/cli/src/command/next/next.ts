import {
  citeWith,
  type Day,
  daysBetween,
  lawOn,
  mayFollow,
  type NextStep,
  postingsUp,
  report,
  stepAfter,
  unansweredObjections,
  type Verdict,
} from '@cunyi/core'
import { requireOneDecision } from '../../book/one-decision.ts'
import type { CliWords } from '../../words/type.ts'
import { type Exit, exit, isUsageError, type UsageError } from '../../world/exit.ts'
import type { World } from '../../world/world.ts'

/** Says what comes next in one matter: first what is to be mended, then the step that may follow, then what is still running. */
export const showNext = (world: World, path: string, asOf: Day, words: CliWords): Exit | UsageError => {
  const verdict = requireOneDecision(world, path, asOf)
  if (isUsageError(verdict)) return verdict
  world.print(
    [
      report.text({ ...verdict, findings: [] }, words.report),
      ...mending(verdict, words),
      ...following(verdict, asOf, words),
      ...running(verdict, asOf, words),
    ].join('\n'),
  )
  return exit.lawful
}

const mending = (verdict: Verdict, words: CliWords): readonly string[] => {
  const findings = verdict.findings.filter(({ level }) => level !== 'note')
  if (findings.length === 0) return []
  return [
    words.next.mend,
    ...report
      .text({ ...verdict, findings }, words.report)
      .split('\n')
      .slice(1),
  ]
}

/** A matter that was voted down may be brought again; after the other ends nothing follows. */
const isClosed = ({ stage }: Verdict): boolean => stepAfter[stage] === undefined

const following = (verdict: Verdict, asOf: Day, words: CliWords): readonly string[] => {
  if (isClosed(verdict)) return [words.next.ended(verdict.stage)]
  const begun = verdict.steps.find((step) => step.day === undefined && !step.superseded)
  if (begun !== undefined) return [words.next.unfilled(begun.kind)]
  const steps = mayFollow(verdict, lawOn, asOf)
  return steps.length === 0
    ? [words.next.nowhere]
    : steps.flatMap((step, index) => [words.next.following(step, index === 0), ...basis(step, verdict, words)])
}

/** Where the numbers come from; practice says of itself that it is no law. */
const basis = (step: NextStep, { village }: Verdict, words: CliWords): readonly string[] => {
  const cites =
    'body' in step ? [...step.attend, ...step.agree, ...(step.notice ? [step.notice] : [])].flatMap((one) => one.cites) : step.cites
  const named = [
    ...new Set(
      (cites ?? []).map(
        citeWith(
          words.report,
          village.local.map(({ statute }) => statute),
        ),
      ),
    ),
  ]
  return named.length === 0 ? [] : [`  ${words.report.labels.basis}${named.join(words.report.labels.between)}`]
}

const running = (verdict: Verdict, asOf: Day, words: CliWords): readonly string[] => {
  const { deadline } = verdict.reading.matter
  const lines = [
    ...postingsUp(verdict, lawOn, asOf).map((duty) => `  ${words.next.duty(duty)}`),
    ...unansweredObjections(verdict, lawOn).map((one) => `  ${words.next.waiting(one)}`),
  ]
  if (deadline !== undefined && !isClosed(verdict)) lines.push(`  ${words.next.deadline(deadline, daysBetween(asOf, deadline))}`)
  return lines.length === 0 ? [] : [words.next.duties, ...lines]
}
