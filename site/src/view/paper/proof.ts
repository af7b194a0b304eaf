import { redact, type Verdict } from '@cunyi/core'
import { digitsOf, noticeDigest, type PublishedRecord, publishRecord } from '@cunyi/ledger'
import type { NoticeKind, RecordProof } from '@cunyi/notice'
import { saltAt } from '../../board/content.ts'
import type { JudgedDecision } from '../../board/decision.ts'
import type { Spoken } from '../../words/type.ts'

/** A record as it is published beside its page, and what its notices bear of it. */
export type PageProof = { readonly record: PublishedRecord; readonly notices: { readonly [Which in NoticeKind]?: RecordProof } }

/** The pages of a decision ask for it one after the other; it is made once. */
const made = new WeakMap<Verdict, PageProof>()

/**
 * What a decision's page is compared with.
 *
 * @returns nothing where the record has no salt, is withheld, or could not be read: then nothing of its text is published
 */
export const proofOf = ({ verdict, status }: Pick<JudgedDecision, 'verdict' | 'status'>): PageProof | undefined => {
  const before = made.get(verdict)
  if (before !== undefined) return before
  const salt = status === 'withheld' || status === 'unread' ? undefined : saltAt(verdict.reading.path)
  if (salt === undefined) return undefined
  const record = publishRecord(verdict.reading, salt)
  const notices = Object.fromEntries(
    (['disclosure', 'outcome'] as const).flatMap((which) => {
      const digest = noticeDigest(verdict, which, record)
      return digest === undefined ? [] : [[which, { digest, digits: digitsOf(digest) }]]
    }),
  )
  const proof = { record, notices }
  made.set(verdict, proof)
  return proof
}

/** What each part of the published record is called, the head first. */
export const partNames = ({ reading }: Verdict, { words, says }: Spoken): readonly string[] => {
  const named = reading.matter.steps.map((step, index) => ({
    line: reading.steps[index]?.heading.line ?? 0,
    name: words.names.steps[step.kind],
  }))
  const byLine = new Map(named.map(({ line, name }) => [line, redact(name)]))
  return [says.proof.head, ...[...byLine].toSorted(([a], [b]) => a - b).map(([, name]) => name)]
}
