import type { Cites, Statute } from '../base/citation.ts'
import type { Day } from '../base/day.ts'
import type { Tally } from '../check/check.ts'
import type { Finding, Reading } from '../finding/finding.ts'
import type { StepKind } from '../record/fields.ts'
import type { Answer, Stage, State, StepResult } from '../record/state.ts'
import type { Village } from '../rule/village.ts'

/** What was counted for one demand on one step, and whether it was enough. */
export type Counted = Tally & { readonly rule: string; readonly cites: Cites; readonly kept: boolean }

/** What the judge makes of one step. */
export type StepVerdict = {
  readonly kind: StepKind
  readonly day?: Day
  readonly standing: StepResult
  /** a later round took its place before anything relied on it */
  readonly superseded: boolean
  /** steps it was lawfully held together with, which have no record of their own */
  readonly stoodFor: readonly StepKind[]
  /** the texts of law it was judged by */
  readonly statutes: readonly Statute[]
  readonly counted: readonly Counted[]
}

/** The answer, with everything it rests on. */
export type Verdict = {
  readonly reading: Reading
  readonly village: Village
  readonly answer: Answer
  readonly stage: Stage
  /** in the order of the record */
  readonly findings: readonly Finding[]
  /** one for each step of the matter, in the same order */
  readonly steps: readonly StepVerdict[]
  readonly state: State
  /** it is about the page of a village or a town and not about a decision: a page has no answer and no stage of its own */
  readonly isPage?: true
}

/** What findings come to: a breach breaches, a defect leaves it unknown, a note changes nothing. */
export const answerTo = (findings: readonly Finding[]): Answer => {
  if (findings.some(({ level }) => level === 'breach')) return 'breached'
  return findings.some(({ level }) => level === 'defect') ? 'unknown' : 'lawful'
}
