import {
  type Day,
  type Finding,
  isAbandoned,
  type LawOn,
  mayFollow,
  type NextStep,
  type PlacedFacts,
  procedure,
  type Step,
  type StepKind,
  type StepVerdict,
  type Verdict,
} from '@cunyi/core'
import { lateOf } from '../board/late-entry.ts'

type Six = (typeof procedure)[number]

/** A step on record, with what was made of it. */
export type Taken = {
  readonly is: 'taken'
  readonly step: Step
  readonly judged: StepVerdict
  readonly findings: readonly Finding[]
  readonly placed: PlacedFacts | undefined
  /** by how many days it was written down late */
  readonly late: number | undefined
}

/** A step of the six that is not on record, and why not; `next` says what the law asks of the one that is due. */
export type Missing = {
  readonly is: 'missing'
  readonly kind: Six
  readonly why: 'missing' | 'skipped' | 'ended' | 'notYet'
  readonly next: readonly NextStep[]
}

/**
 * Everything that happened, in the order of the record, and in their places the steps that did not.
 *
 * ```text
 *   recorded   proposal  deliberation            resolution
 *   drawn      proposal  deliberation  (review)  resolution  (disclosure)  (outcome)
 *                                      └ missing              └ not yet
 * ```
 */
export const timeline = (verdict: Verdict, lawOn: LawOn, asOf: Day): readonly (Taken | Missing)[] => {
  const { reading, findings, steps } = verdict
  const taken = reading.matter.steps.flatMap((step, index): readonly Taken[] => {
    const judged = steps[index]
    return judged
      ? [
          {
            is: 'taken',
            step,
            judged,
            findings: findings.filter((one) => one.step === index),
            placed: reading.steps[index],
            late: lateOf(verdict, index),
          },
        ]
      : []
  })
  const next = mayFollow(verdict, lawOn, asOf)
  return procedure.reduce<readonly (Taken | Missing)[]>((drawn, kind) => withGap(drawn, kind, verdict, next), taken)
}

/** Puts a step of the six that nobody recorded before the first one that should have waited for it. */
const withGap = (
  drawn: readonly (Taken | Missing)[],
  kind: Six,
  verdict: Verdict,
  next: readonly NextStep[],
): readonly (Taken | Missing)[] => {
  if (drawn.some((entry) => kindOf(entry) === kind)) return drawn
  const later = procedure.slice(procedure.indexOf(kind) + 1) as readonly StepKind[]
  const found = drawn.findIndex((entry) => later.includes(kindOf(entry)))
  const relied = drawn.some((entry) => entry.is === 'taken' && later.includes(entry.step.kind))
  const gap: Missing = { is: 'missing', kind, why: whyMissing(kind, verdict, relied), next: next.filter(({ step }) => step === kind) }
  return found < 0 ? [...drawn, gap] : [...drawn.slice(0, found), gap, ...drawn.slice(found)]
}

const kindOf = (entry: Taken | Missing): StepKind => (entry.is === 'taken' ? entry.step.kind : entry.kind)

const whyMissing = (kind: Six, { findings, stage }: Verdict, relied: boolean): Missing['why'] => {
  if (findings.some(({ fault }) => fault.kind === 'after' && fault.missing === kind && fault.foundOn === undefined)) return 'missing'
  if (relied) return 'skipped'
  return isAbandoned(stage) ? 'ended' : 'notYet'
}
