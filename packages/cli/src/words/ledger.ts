import type { Day } from '@cunyi/core'
import type { LedgerTrouble, VillageStanding } from '@cunyi/ledger'
import type { LedgerRefusal } from '../world/exit.ts'

/** What `seal`, `cosign` and `verify` say. */
export type LedgerWords = {
  /** `left` are records that cannot be sealed: without a number, or with personal data in them */
  readonly sealed: (village: string, counts: Readonly<Record<'added' | 'total' | 'salts' | 'left', number>>) => string
  readonly signed: (village: string) => string
  readonly cosigned: (origin: string, size: number, day: Day) => string
  /** of a list that does not hold nothing else is said */
  readonly broken: (path: string, why: LedgerTrouble['trouble']) => string
  readonly verified: (folder: string, standing: VillageStanding) => readonly string[]
  readonly refused: (path: string, why: LedgerRefusal) => string
}
