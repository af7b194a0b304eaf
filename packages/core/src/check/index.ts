import type { Demand } from '../rule/rule.ts'
import { addsUp } from './adds-up.ts'
import { after } from './after.ts'
import { agrees } from './agrees.ts'
import { answered } from './answered.ts'
import { apart } from './apart.ts'
import { attested } from './attested.ts'
import { carried } from './carried.ts'
import type { Case, Check, Outcome } from './check.ts'
import { composed } from './composed.ts'
import { followed } from './followed.ts'
import { heldBy } from './held-by.ts'
import { met } from './met.ts'
import { notice } from './notice.ts'
import { outside } from './outside.ts'
import { posted } from './posted.ts'
import { present } from './present.ts'
import { quorum } from './quorum.ts'
import { recorded } from './recorded.ts'
import { settled } from './settled.ts'
import { since } from './since.ts'
import { unchanged } from './unchanged.ts'
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
