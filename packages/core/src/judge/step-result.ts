import type { Outcome } from '../check/check.ts'
import type { Fault } from '../finding/fault.ts'
import { isMeeting, type Step } from '../record/matter.ts'
import type { StepResult } from '../record/state.ts'
import type { Rule } from '../rule/rule.ts'

/** A rule, and what it came to. */
export type RuleOutcome = readonly [Rule, Outcome]

/** Whether any law says with how many votes this body decides. */
export const isRuled = (outcomes: readonly RuleOutcome[]): boolean =>
  outcomes.some(([{ demand }, { is }]) => demand.kind === 'carried' && is !== 'not-asked')

/** A demand surely not kept: no exception covers it, and nothing leaves it open. */
const isBroken = (outcome: Outcome): boolean => outcome.is === 'broken' && outcome.excused === undefined && outcome.level === undefined

/** A demand that is open: nobody can know whether it was kept. */
const isOpen = (outcome: Outcome): boolean => outcome.is === 'unjudged' || (outcome.is === 'broken' && outcome.level === 'defect')

/** A demand not kept, and an exception that covers it, or may. */
export const isPerhapsExcused = (outcome: Outcome): boolean =>
  outcome.is === 'broken' && (outcome.excused !== undefined || outcome.fault.kind === 'unclear')

/** Numbers of one meeting that cannot all be right. */
type Contradiction = Extract<Fault, { kind: 'adds-up' } | { kind: 'composed' }>

/** What is wrong with the numbers of a meeting, as its outcomes have it. */
const contradictionsIn = (outcomes: readonly RuleOutcome[]): readonly Contradiction[] =>
  outcomes.flatMap(([, outcome]) => {
    if (outcome.is !== 'broken') return []
    const { fault } = outcome
    const isOne = (fault.kind === 'adds-up' && fault.what !== 'result') || (fault.kind === 'composed' && fault.what === 'roll')
    return isOne ? [fault] : []
  })

/** Whether a shortfall was counted from a number that another one contradicts: nobody can know which of the two is right. */
const restsOn = (fault: Fault, { kind, what }: Contradiction): boolean => {
  if (fault.kind === 'in-person') return true
  if (fault.kind === 'quorum') return fault.among === 'women' ? what === 'women' : true
  return fault.kind === 'carried' && (kind === 'adds-up' || fault.of !== 'present')
}

/** Without what fell short by a number that cannot be trusted: the contradiction speaks for it. */
export const withoutContradicted = (outcomes: readonly RuleOutcome[]): readonly RuleOutcome[] => {
  const wrong = contradictionsIn(outcomes)
  return wrong.length === 0
    ? outcomes
    : outcomes.filter(([, outcome]) => outcome.is !== 'broken' || !wrong.some((one) => restsOn(outcome.fault, one)))
}

/** A meeting short of its quorum could not vote: how the votes fell is not asked. */
export const withoutVotesUnformed = (outcomes: readonly RuleOutcome[]): readonly RuleOutcome[] =>
  outcomes.some(([{ demand, level }, outcome]) => demand.kind === 'quorum' && level !== 'note' && isBroken(outcome))
    ? outcomes.filter(([{ demand }]) => demand.kind !== 'carried')
    : outcomes

/** A meeting short of its quorum never formed; one whose numbers are not all known, or contradict one another, may have been either. */
export const stepResultOf = (step: Step, outcomes: readonly RuleOutcome[]): StepResult => {
  if (!isMeeting(step)) return 'taken'
  const binding = (kind: 'quorum' | 'carried') =>
    outcomes.filter(([rule]) => rule.demand.kind === kind && rule.level !== 'note').map(([, outcome]) => outcome)
  const quorums = binding('quorum')
  if (quorums.some(isBroken)) return 'not-formed'
  const votes = binding('carried')
  if (step.result === 'lost' || votes.some(isBroken)) return 'lost'
  const judged = [...quorums, ...votes]
  if (contradictionsIn(outcomes).length > 0) return 'unknown'
  return judged.some(isOpen) || !votes.some(({ is }) => is !== 'not-asked') ? 'unknown' : 'taken'
}
