import type { Day } from '../base/day.ts'
import type { Field, PostingKind, StepKind } from '../record/fields.ts'
import type { Term, WorkType } from '../record/terms-and-works.ts'

/** How money, contracts, objections and the keeping of the record fall short. */
export type DeliveryFault =
  | { readonly kind: 'corrected'; readonly what: 'by-hand' }
  | { readonly kind: 'corrected'; readonly what: 'unfollowed'; readonly stops: 'corrects' | 'item' | 'was' | 'now' }
  | { readonly kind: 'corrected'; readonly what: 'applied' | 'unwatched'; readonly step: StepKind; readonly field: Field }
  | {
      readonly kind: 'unchanged'
      readonly step: StepKind
      readonly since: StepKind
      readonly term: Term
      /** fen, or the record's words */
      readonly was: number | string
      readonly now: number | string
    }
  | {
      readonly kind: 'agrees'
      readonly what: 'invoiced' | 'paid' | 'contracted'
      /** fen */
      readonly settled: number
      readonly other: number
      readonly difference: number
    }
  | {
      readonly kind: 'agrees'
      readonly what: 'overpaid'
      readonly of: 'contract' | 'resolution'
      /** fen: what was agreed, and what was paid */
      readonly settled: number
      readonly other: number
      readonly difference: number
    }
  | {
      readonly kind: 'agrees'
      readonly what: 'unnamed'
      /** the record's own word for what the sum was for */
      readonly text: string
      /** fen: what was decided, and what it comes to with that sum */
      readonly settled: number
      readonly other: number
      readonly difference: number
    }
  | {
      readonly kind: 'agrees'
      readonly what: 'counterparty'
      readonly asked: string
      readonly found: string
      /** held against whom that step named, and not against other works */
      readonly since?: 'resolution'
    }
  | {
      readonly kind: 'answered'
      readonly from: Day
      /** missing where it still waits */
      readonly day?: Day
      readonly needed: number
      readonly had: number
      readonly latest: Day
    }
  | { readonly kind: 'settled'; readonly raised: Day /** it was raised against this very notice */; readonly own: boolean }
  | {
      readonly kind: 'outside'
      readonly of: PostingKind
      readonly type: WorkType
      readonly day: Day
      readonly from: Day
      readonly to: Day
    }
  | {
      readonly kind: 'since'
      readonly step: PostingKind
      readonly work: WorkType
      readonly done: Day
      readonly day: Day
      readonly earliest: Day
    }
  | {
      readonly kind: 'apart'
      readonly step: StepKind
      readonly from: StepKind
      readonly foundOn: Day
      readonly day: Day
      readonly needed: number
      readonly had: number
    }
  | {
      readonly kind: 'recorded'
      readonly step: StepKind
      readonly day: Day
      readonly recorded: Day
      /** days after the step; negative where it was written down before it happened */
      readonly late: number
      readonly allowed: number
      /** `recorded` is the day of this commit of the version history, in which the step is first seen */
      readonly commit?: string
      /** the day on which it says itself that it was written down, and which the version history does not bear out */
      readonly said?: Day
    }
  | {
      readonly kind: 'rewritten'
      readonly what: 'changed' | 'added' | 'gone'
      readonly step: StepKind
      readonly round: number
      /** the facts; none where the whole step is gone */
      readonly fields: readonly Field[]
      /** the commit since which it is so, and its day; missing where that is not committed yet */
      readonly on?: Day
      readonly commit?: string
      /** as it stood before, the record would not be lawful */
      readonly weighs?: true
    }
  | {
      readonly kind: 'followed'
      readonly work: WorkType
      readonly by: StepKind
      readonly done: Day
      /** the day on which the step was taken, or today where it has not been */
      readonly until: Day
      readonly taken?: true
      readonly needed: number
      readonly had: number
      readonly latest: Day
    }
  | { readonly kind: 'attested'; readonly step: PostingKind; readonly day: Day; readonly next: StepKind; readonly on: Day }
  | { readonly kind: 'met'; readonly step: StepKind }
  /** a notice that is said to hang for more than a year */
  | { readonly kind: 'hung-long'; readonly step: PostingKind; readonly from: Day; readonly to: Day; readonly days: number }
  | {
      readonly kind: 'promised'
      readonly deadline: Day
      readonly asOf: Day /** the works were accepted, and after it */
      readonly done?: Day
    }
