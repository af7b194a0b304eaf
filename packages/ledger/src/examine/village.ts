import type { SealableRecord } from '../list/seal.ts'
import type { Ledger } from './ledger.ts'
import { examineRecord, type RecordStanding } from './record.ts'

/** A village's list and its records, compared. */
export type VillageStanding = {
  readonly ledger: Ledger
  readonly records: readonly { readonly path: string; readonly number: string; readonly standing: RecordStanding }[]
  /** numbers in the list of which there is no record */
  readonly gone: readonly string[]
}

/** Compares all the records of a village with its list. */
export const examineVillage = (ledger: Ledger, records: readonly SealableRecord[]): VillageStanding => {
  const present = new Set(records.map(({ reading }) => reading.matter.number))
  return {
    ledger,
    records: records.map((one) => ({
      path: one.reading.path,
      number: one.reading.matter.number ?? '',
      standing: examineRecord(ledger, one),
    })),
    gone: [...new Set(ledger.entries.map(({ number }) => number))].filter((number) => !present.has(number)),
  }
}
