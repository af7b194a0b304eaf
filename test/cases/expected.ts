import type { Answer, Level, Stage } from '@cunyi/core'

/** A finding: its rule, its level, which fact is missing or which fault it is, and the line under it. */
export type Told = readonly [rule: string, level: Level, what: string, line: string]

/** Facts that the source does not give, supposed so that the law can be asked; they stand nowhere but here. */
export type Supposed = {
  /** what stands in the record, and what is put in its place */
  readonly record: readonly (readonly [from: string, to: string])[]
  readonly village: readonly (readonly [from: string, to: string])[]
  readonly answer: Answer
  /** the rules that are broken, in the order of the alphabet */
  readonly breaches: readonly string[]
}

/** What a real case comes to. */
export type Expected = {
  readonly answer: Answer
  readonly stage: Stage
  readonly findings: readonly Told[]
  /** the sentences that no program judges and that this case is about */
  readonly byHand?: readonly string[]
  readonly once?: Supposed
}

/** A step whose day the source does not give: which law was in force on it cannot be said, so none is asked. */
export const undated = (line: string): Told => ['step-dated', 'defect', 'day', line]
