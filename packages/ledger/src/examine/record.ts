import type { Day } from '@cunyi/core'
import { type SealableRecord, stepDigests } from '../list/seal.ts'
import type { Ledger } from './ledger.ts'

/**
 * What a list says of a record: `same`, `different` from a step on, or `unsealed` where it does not name it. `later` are steps that nobody has sealed yet;
 * `resealed`, steps that were sealed more than once, so that an earlier wording stands in the list beside the one that holds.
 */
export type RecordStanding =
  | { readonly is: 'unsealed' }
  | { readonly is: 'different'; readonly step: string; readonly day: Day }
  | {
      readonly is: 'same'
      /** the step up to which it was sealed, on which day, and in which line, counted from 1 */
      readonly step: string
      readonly day: Day
      readonly line: number
      readonly later: number
      readonly resealed: readonly string[]
    }

/** Compares a record with a list that holds. */
export const examineRecord = ({ entries }: Ledger, one: SealableRecord): RecordStanding => {
  const { number } = one.reading.matter
  const own = entries.flatMap((entry, index) => (entry.number === number ? [{ ...entry, line: index + 1 }] : []))
  const latest = new Map(own.map((entry) => [entry.step, entry]))
  const now = stepDigests(one)
  const digests = new Set(now.map(({ digest }) => digest))
  const lost = [...latest.values()].find(({ digest }) => !digests.has(digest))
  if (lost !== undefined) return { is: 'different', step: lost.step, day: lost.day }
  const last = now.flatMap(({ step }) => latest.get(step) ?? []).at(-1)
  if (last === undefined) return { is: 'unsealed' }
  const resealed = [...latest.keys()].filter((step) => own.filter((entry) => entry.step === step).length > 1)
  return {
    is: 'same',
    step: last.step,
    day: last.day,
    line: last.line,
    later: now.filter(({ step }) => !latest.has(step)).length,
    resealed,
  }
}
