import type { Statute } from '../../base/citation.ts'
import type { Fault } from '../../finding/fault.ts'

/** One sentence for each kind of a union. */
export type Sentences<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: (fault: Extract<Union, { kind: Kind }>) => string
}

/** One sentence for a fault; the texts are those that it can name. */
export type FaultSentence = (fault: Fault, statutes: readonly Statute[]) => string

/** One sentence for each kind of fault. */
export type EveryFault = {
  readonly [Kind in Fault['kind']]: (fault: Extract<Fault, { kind: Kind }>, statutes: readonly Statute[]) => string
}

/** The sentences about faults of one subject: they stand in a file of their own. */
export type FaultSentences<Subject extends keyof FaultSubjects> = Pick<EveryFault, FaultSubjects[Subject]>

type FaultSubjects = {
  /** what comes before what, and for how long */
  readonly order: 'after' | 'notice' | 'posted' | 'within' | 'quarterly' | 'hung' | 'hung-long' | 'ahead'
  /** who met, how many came, how they voted */
  readonly meeting: 'quorum' | 'carried' | 'held-by' | 'composed' | 'adds-up' | 'uncounted'
  /** whose matter it was, who was there, what a higher body had decided */
  readonly bodies: 'in-person' | 'stand-in' | 'bound' | 'voted' | 'ended'
  /** what the record or the law on file does not hold */
  readonly missing: 'present' | 'law' | 'malformed' | 'left-unread'
  /** words on which the answer hangs */
  readonly unclear: 'unclear'
  /** money, contracts, objections */
  readonly works:
    | 'unchanged'
    | 'agrees'
    | 'answered'
    | 'settled'
    | 'outside'
    | 'since'
    | 'apart'
    | 'followed'
    | 'attested'
    | 'met'
    | 'promised'
  /** how the record is kept */
  readonly keeping: 'corrected' | 'rewritten' | 'recorded'
}
