import type { Demand } from '../rule/rule.ts'
import type { Case, Check, Outcome } from './check.ts'
import { checkAmountsAgree } from './content/amounts-agree.ts'
import { checkConditionsMet } from './content/conditions-met.ts'
import { checkHasFields } from './content/has-fields.ts'
import { checkTermsUnchanged } from './content/terms-unchanged.ts'
import { checkAddsUp } from './meeting/adds-up.ts'
import { checkBound } from './meeting/bound.ts'
import { checkComposition } from './meeting/composition.ts'
import { checkHeldBy } from './meeting/held-by.ts'
import { checkMajority } from './meeting/majority.ts'
import { checkMeetingNotice } from './meeting/meeting-notice.ts'
import { checkQuorum } from './meeting/quorum.ts'
import { checkStandIn } from './meeting/stand-in.ts'
import { checkVoted } from './meeting/voted.ts'
import { checkAfter } from './order/after.ts'
import { checkAfterWorks } from './order/after-works.ts'
import { checkDaysBetween } from './order/days-between.ts'
import { checkEndedBy, checkNotEnded } from './order/ended.ts'
import { checkFollowedBy } from './order/followed-by.ts'
import { checkNotDuringPosting } from './order/not-during-posting.ts'
import { checkQuarterly } from './order/quarterly.ts'
import { checkWithin } from './order/within.ts'
import { checkHungOnBoard } from './posting/hung-on-board.ts'
import { checkObjectionsAnswered } from './posting/objections-answered.ts'
import { checkObjectionsSettled } from './posting/objections-settled.ts'
import { checkPostingPeriod } from './posting/posting-period.ts'
import { checkRecordedInTime } from './posting/recorded-in-time.ts'
import { checkSupervisedInTime } from './posting/supervised-in-time.ts'

/** Every way in which the law asks. A new kind of demand does not compile until it stands here. */
const checks: { readonly [Kind in Demand['kind']]: Check<Kind> } = {
  after: checkAfter,
  quorum: checkQuorum,
  carried: checkMajority,
  notice: checkMeetingNotice,
  posted: checkPostingPeriod,
  hung: checkHungOnBoard,
  'held-by': checkHeldBy,
  composed: checkComposition,
  'adds-up': checkAddsUp,
  present: checkHasFields,
  within: checkWithin,
  quarterly: checkQuarterly,
  unchanged: checkTermsUnchanged,
  agrees: checkAmountsAgree,
  answered: checkObjectionsAnswered,
  settled: checkObjectionsSettled,
  outside: checkNotDuringPosting,
  since: checkAfterWorks,
  apart: checkDaysBetween,
  recorded: checkRecordedInTime,
  followed: checkFollowedBy,
  attested: checkSupervisedInTime,
  met: checkConditionsMet,
  bound: checkBound,
  voted: checkVoted,
  'ended-by': checkEndedBy,
  'not-ended': checkNotEnded,
}

/** What a demand comes to for a step. */
export const outcomeOf = (demand: Demand, about: Case): Outcome => {
  // The table pairs each kind with the check that takes it; the compiler cannot follow the pairing through the look-up.
  const check = checks[demand.kind] as (demand: Demand, about: Case) => Outcome
  return checkStandIn(demand, about) ?? check(demand, about)
}
