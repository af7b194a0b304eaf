import type { Demand } from '../rule/rule.ts'
import { addsUp } from './adds-up.ts'
import { after } from './after.ts'
import { since } from './after-works.ts'
import { agrees } from './amounts-agree.ts'
import type { Case, Check, Outcome } from './check.ts'
import { composed } from './composition.ts'
import { met } from './conditions-met.ts'
import { apart } from './days-between.ts'
import { followed } from './followed-by.ts'
import { present } from './has-fields.ts'
import { heldBy } from './held-by.ts'
import { carried } from './majority.ts'
import { notice } from './meeting-notice.ts'
import { outside } from './not-during-posting.ts'
import { answered } from './objections-answered.ts'
import { settled } from './objections-settled.ts'
import { posted } from './posting-period.ts'
import { quorum } from './quorum.ts'
import { recorded } from './recorded-in-time.ts'
import { attested } from './supervised-in-time.ts'
import { unchanged } from './terms-unchanged.ts'
import { within } from './within.ts'

/** Every way in which the law asks. A new kind of demand does not compile until it stands here. */
const checks: { readonly [Kind in Demand['kind']]: Check<Kind> } = {
  after,
  quorum,
  carried,
  notice,
  posted,
  'held-by': heldBy,
  composed,
  'adds-up': addsUp,
  present,
  within,
  unchanged,
  agrees,
  answered,
  settled,
  outside,
  since,
  apart,
  recorded,
  followed,
  attested,
  met,
}

/** What a demand comes to for a step. */
export const outcomeOf = (demand: Demand, about: Case): Outcome => {
  // The table pairs each kind with the check that takes it; the compiler cannot follow the pairing through the look-up.
  const check = checks[demand.kind] as (demand: Demand, about: Case) => Outcome
  return check(demand, about)
}
