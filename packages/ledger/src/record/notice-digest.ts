import { isPosting, type Verdict } from '@cunyi/core'
import { digestsOf } from './digests.ts'
import { type PublishedRecord, partsUpTo } from './published-record.ts'

/**
 * The digest that a notice bears: of the record up to what it makes known. Of the resolution that is the vote, of the outcome all that came before its
 * own posting; what is added later changes neither.
 *
 * @returns nothing where there is no such step
 */
export const noticeDigest = (verdict: Verdict, which: 'disclosure' | 'outcome', record: PublishedRecord): string | undefined => {
  const { matter } = verdict.reading
  const own = matter.steps.findLastIndex((step) => isPosting(step) && step.kind === 'outcome')
  const last = own < 0 ? matter.steps.length - 1 : own - 1
  const at = which === 'disclosure' ? (verdict.state.done.resolution?.index ?? -1) : last
  return at < 0 ? undefined : digestsOf(record)[partsUpTo(verdict.reading, at) - 1]
}
