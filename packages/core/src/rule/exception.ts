import type { Cites } from '../base/citation.ts'
import type { Day } from '../base/day.ts'

/** What a record may claim so that the law's own exception applies. */
export type Claim = 'urgent' | 'merged' | 'unreachable'

/** The law's own exception: the breach becomes a note that quotes the reason. */
export type Unless = {
  readonly claim: Claim
  readonly cites: Cites
  readonly from?: Day
  /** a law above it knows no such exception: what it alone covers is neither lawful nor breached */
  readonly contested?: true
}

/** An exception that one law makes to a rule of another: a town's, or a province's. */
export type Exception = Unless & { readonly rule: string }
