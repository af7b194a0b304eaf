import { recordFile } from '@cunyi/ledger'
import { filesOf, type PublishedAttachment } from '../../board/attachments.ts'
import type { JudgedDecision } from '../../board/decision.ts'
import { recordAddress } from '../../route/address.ts'
import { proofOf } from './proof.ts'

/** The files that are published beside a decision: its attachments, and the record itself where it can be compared with the wall. */
export const filesBeside = (decision: JudgedDecision): readonly PublishedAttachment[] => {
  const proof = proofOf(decision)
  const record = proof && { address: recordAddress(decision.path), bytes: new TextEncoder().encode(recordFile(proof.record)) }
  return [...filesOf(decision.verdict.reading), ...(record ? [record] : [])]
}
