import type { Broken, Case, Outcome } from '../check/check.ts'
import { type ClaimSense, readClaim } from '../record/claim.ts'
import type { Field } from '../record/fields.ts'
import { isMeeting, type Meeting } from '../record/matter.ts'
import { shownTerm } from '../record/term-values.ts'
import type { Claim, Unless } from '../rule/exception.ts'
import type { LawIndex } from '../rule/law-index.ts'
import type { Rule } from '../rule/rule.ts'

/**
 * A broken demand with the exception that covers it: the record claims one, and the law of that day has it.
 *
 * A claim that says no is none. One that says neither yes nor no, and one that could not be read, leave it open
 * whether the demand was broken. That people were out of reach covers a quorum only if enough came of the rest.
 *
 * @param unread - the facts of the step that were written and could not be read
 */
export const applyException = (
  rule: Rule,
  outcome: Outcome,
  { step, day }: Case,
  { exceptionsTo }: LawIndex,
  unread: readonly Field[] = [],
): Outcome => {
  if (outcome.is !== 'broken' || !isMeeting(step)) return outcome
  const known = exceptionsTo(rule).filter(({ from }) => from === undefined || (day !== undefined && from <= day))
  const [lost] = known.filter(({ claim }) => unread.includes(claim) && mayCover(claim, outcome))
  const covering = known.filter(({ claim }) => step[claim] !== undefined && covers(claim, outcome))
  const claimed = covering.find(({ claim }) => senseOf(step, claim) === 'claimed')
  if (claimed !== undefined) return excused(outcome, claimed, String(step[claimed.claim]))
  // What is a note without the claim hangs on no claim.
  if ((outcome.level ?? rule.level) === 'note') return outcome
  if (lost !== undefined) return { is: 'unjudged', lacks: [{ of: 'step', field: lost.claim }] }
  const doubtful = covering.find(({ claim }) => senseOf(step, claim) === 'unclear')
  return doubtful === undefined ? outcome : unclear(step, doubtful.claim)
}

/** What a law above it perhaps does not allow is no excuse, and no breach either. */
const excused = (outcome: Broken, { cites, contested }: Unless, reason: string): Broken =>
  contested ? { ...outcome, level: 'defect', conflicts: cites } : { ...outcome, excused: { by: 'exception', reason, cites } }

/** An urgent notice is still a notice: it comes before the meeting. */
const covers = (claim: Claim, { fault }: Broken): boolean => {
  if (claim === 'unreachable') return fault.kind === 'quorum' && fault.enoughWithoutUnreachable === true
  return claim !== 'urgent' || fault.kind !== 'notice' || fault.given <= fault.day
}

/** Whether a claim that could not be read may have covered it. */
const mayCover = (claim: Claim, outcome: Broken): boolean =>
  claim === 'unreachable' ? outcome.fault.kind === 'quorum' && outcome.fault.unit === 'person' : covers(claim, outcome)

const senseOf = (meeting: Meeting, claim: Claim): ClaimSense =>
  claim === 'unreachable' ? 'claimed' : readClaim(claim, meeting[claim] ?? '')

/** A claim on which all hangs, and which nobody can be sure of. */
const unclear = (meeting: Meeting, field: Claim): Broken => ({
  is: 'broken',
  fault: { kind: 'unclear', step: meeting.kind, field, text: shownTerm(String(meeting[field])) },
  at: field,
  level: 'defect',
  remedy: { kind: 'write', field },
})
