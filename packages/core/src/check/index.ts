import type { Demand } from '../rule/rule.ts'
import { checkAddsUp } from './adds-up.ts'
import { checkAfter } from './after.ts'
import { checkAfterWorks } from './after-works.ts'
import { checkAmountsAgree } from './amounts-agree.ts'
import type { Case, Check, Outcome } from './check.ts'
import { checkComposition } from './composition.ts'
import { checkConditionsMet } from './conditions-met.ts'
import { checkDaysBetween } from './days-between.ts'
import { checkFollowedBy } from './followed-by.ts'
import { checkHasFields } from './has-fields.ts'
import { checkHeldBy } from './held-by.ts'
import { checkMajority } from './majority.ts'
import { checkMeetingNotice } from './meeting-notice.ts'
import { checkNotDuringPosting } from './not-during-posting.ts'
import { checkObjectionsAnswered } from './objections-answered.ts'
import { checkObjectionsSettled } from './objections-settled.ts'
import { checkPostingPeriod } from './posting-period.ts'
import { checkQuorum } from './quorum.ts'
import { checkRecordedInTime } from './recorded-in-time.ts'
import { checkSupervisedInTime } from './supervised-in-time.ts'
import { checkTermsUnchanged } from './terms-unchanged.ts'
import { checkWithin } from './within.ts'

/** Every way in which the law asks. A new kind of demand does not compile until it stands here. */
const checks: { readonly [Kind in Demand['kind']]: Check<Kind> } = {
  after: checkAfter,
  quorum: checkQuorum,
  carried: checkMajority,
  notice: checkMeetingNotice,
  posted: checkPostingPeriod,
  'held-by': checkHeldBy,
  composed: checkComposition,
  'adds-up': checkAddsUp,
  present: checkHasFields,
  within: checkWithin,
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
}

/** What a demand comes to for a step. */
export const outcomeOf = (demand: Demand, about: Case): Outcome => {
  // The table pairs each kind with the check that takes it; the compiler cannot follow the pairing through the look-up.
  const check = checks[demand.kind] as (demand: Demand, about: Case) => Outcome
  return check(demand, about)
}
