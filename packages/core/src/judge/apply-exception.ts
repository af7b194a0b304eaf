import type { Case, Outcome } from '../check/check.ts'
import { isMeeting, type Meeting } from '../record/matter.ts'
import type { LawIndex } from '../rule/law-index.ts'
import type { Claim, Rule } from '../rule/rule.ts'

/**
 * A broken demand with the exception that covers it: the record claims one, and the law of that day has it.
 *
 * That people were out of reach covers a quorum only if enough came of the rest.
 */
export const applyException = (rule: Rule, outcome: Outcome, { step, day }: Case, { exceptionsTo }: LawIndex): Outcome => {
  if (outcome.is !== 'broken' || !isMeeting(step)) return outcome
  const covering = exceptionsTo(rule).find(
    ({ claim, from }) => step[claim] !== undefined && (from === undefined || (day !== undefined && from <= day)) && covers(claim, outcome),
  )
  return covering === undefined
    ? outcome
    : { ...outcome, excused: { by: 'exception', reason: reasonFor(step, covering.claim), cites: covering.cites } }
}

const covers = (claim: Claim, { fault }: Extract<Outcome, { is: 'broken' }>): boolean =>
  claim !== 'unreachable' || (fault.kind === 'quorum' && fault.enoughWithoutUnreachable === true)

const reasonFor = (meeting: Meeting, claim: Claim): string => String(meeting[claim])
