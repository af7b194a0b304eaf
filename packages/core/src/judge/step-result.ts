import type { Outcome } from '../check/check.ts'
import { isMeeting, type Step } from '../record/matter.ts'
import type { StepResult } from '../record/state.ts'
import type { Rule } from '../rule/rule.ts'

/** A rule, and what it came to. */
export type RuleOutcome = readonly [Rule, Outcome]

/** Whether any law says with how many votes this body decides. */
export const isRuled = (outcomes: readonly RuleOutcome[]): boolean =>
  outcomes.some(([{ demand }, { is }]) => demand.kind === 'carried' && is !== 'not-asked')

/** A demand not kept, and no exception for it. */
export const isBroken = (outcome: Outcome): boolean => outcome.is === 'broken' && outcome.excused === undefined

/** A demand not kept, and an exception that covers it. */
export const isExcused = (outcome: Outcome): boolean => outcome.is === 'broken' && outcome.excused !== undefined

/** A meeting short of its quorum could not vote: how the votes fell is not asked. */
export const withoutVotesUnformed = (outcomes: readonly RuleOutcome[]): readonly RuleOutcome[] =>
  outcomes.some(([{ demand, level }, outcome]) => demand.kind === 'quorum' && level !== 'note' && isBroken(outcome))
    ? outcomes.filter(([{ demand }]) => demand.kind !== 'carried')
    : outcomes

/** A meeting short of its quorum never formed; one whose numbers are not all known may have been either. */
export const stepResultOf = (step: Step, outcomes: readonly RuleOutcome[]): StepResult => {
  if (!isMeeting(step)) return 'taken'
  const binding = (kind: 'quorum' | 'carried') =>
    outcomes.filter(([rule]) => rule.demand.kind === kind && rule.level !== 'note').map(([, outcome]) => outcome)
  const quorums = binding('quorum')
  if (quorums.some(isBroken)) return 'not-formed'
  const votes = binding('carried')
  if (step.result === 'lost' || votes.some((vote) => vote.is === 'broken' && isBroken(vote) && vote.level === undefined)) return 'lost'
  const judged = [...quorums, ...votes]
  return judged.some(({ is }) => is === 'unjudged') || !votes.some(({ is }) => is !== 'not-asked') ? 'unknown' : 'taken'
}
