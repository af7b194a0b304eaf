import { lawOn, type Verdict } from '@cunyi/core'
import { type Notice, type NoticeKind, noticeOf } from '@cunyi/notice'
import { board } from '../../board/board.ts'
import type { JudgedDecision } from '../../board/decision.ts'
import { proofOf } from './proof.ts'

/** A notice that may be printed, and which of the two it is. */
export type MadeNotice = { readonly which: NoticeKind; readonly notice: Notice }

/** A decision's pages ask for its notices one after the other; they are made once. */
const made = new WeakMap<Verdict, readonly MadeNotice[]>()

/**
 * The notices of a decision: of the resolution once it is approved, of the outcome once it is being carried out.
 *
 * @returns none for what is unlawful, unknown or not resolved
 */
export const noticesOf = (decision: JudgedDecision): readonly MadeNotice[] => {
  const { verdict, path } = decision
  const before = made.get(verdict)
  if (before !== undefined) return before
  const { asOf, town } = board()
  const about = { lawOn, asOf, path, town: town.name, ...(town.site !== undefined && { site: town.site }) }
  const proofs = proofOf(decision)?.notices
  const notices = (['disclosure', 'outcome'] as const).flatMap((which) => {
    const proof = proofs?.[which]
    const notice = noticeOf(verdict, which, { ...about, ...(proof && { proof }) })
    return 'refused' in notice ? [] : [{ which, notice }]
  })
  made.set(verdict, notices)
  return notices
}
