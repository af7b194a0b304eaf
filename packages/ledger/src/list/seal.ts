import type { Day, Reading } from '@cunyi/core'
import { digestsOf } from '../record/digests.ts'
import type { PublishedRecord } from '../record/published-record.ts'
import type { LedgerEntry } from './entry.ts'

/** A record with what a list holds of it. */
export type SealableRecord = { readonly reading: Reading; readonly record: PublishedRecord }

/** A step of a record as a list names it, and what the record comes to up to it. */
export type StepDigest = Pick<LedgerEntry, 'step' | 'digest'>

/** Every step of a record with its digest, in the order of the text. */
export const stepDigests = ({ reading, record }: SealableRecord): readonly StepDigest[] => {
  const kinds = new Map(reading.matter.steps.map(({ kind }, index) => [reading.steps[index]?.heading.line ?? 0, kind]))
  const inOrder = [...kinds].toSorted(([a], [b]) => a - b).map(([, kind]) => kind)
  const digests = digestsOf(record).slice(1)
  return digests.map((digest, index) => ({ step: `${index + 1}-${inOrder[index] ?? 'step'}`, digest }))
}

/**
 * What is to be added to a list: every step of every record that does not stand in it as it is now. A step that was sealed and changed since is added
 * again, below; nothing that stands there is touched.
 */
export const entriesToAdd = (entries: readonly LedgerEntry[], records: readonly SealableRecord[], today: Day): readonly LedgerEntry[] => {
  const latest = new Map(entries.map(({ number, step, digest }) => [`${number}\t${step}`, digest]))
  return records.flatMap((one) => {
    const { number } = one.reading.matter
    if (number === undefined) return []
    return stepDigests(one)
      .filter(({ step, digest }) => latest.get(`${number}\t${step}`) !== digest)
      .map(({ step, digest }) => ({ day: today, number, step, digest }))
  })
}
