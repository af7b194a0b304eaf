import type { Day } from '@cunyi/core'
import type { DocumentRefusal } from '@cunyi/import/documents'
import type { LedgerTrouble } from '@cunyi/ledger'

/** Why a command could not run: the caller's mistake, said in one line on standard error, exit code 3. */
export type UsageError =
  | {
      readonly wrong: 'no-path' | 'no-board' | 'unreadable' | 'no-records' | 'not-a-record' | 'unwritable' | 'taken' | 'no-browser'
      readonly path: string
    }
  | { readonly wrong: 'ledger'; readonly path: string; readonly why: LedgerRefusal }
  | { readonly wrong: 'document'; readonly path: string; readonly why: DocumentRefusal }
  | { readonly wrong: 'not-one-record'; readonly path: string; readonly found: number }
  | { readonly wrong: 'no-desk' | 'no-goal' | 'no-command' | 'no-argument' | 'too-many' | 'no-value' }
  | { readonly wrong: 'command' | 'option' | 'step' | 'category'; readonly text: string; readonly meant: readonly string[] }
  | {
      readonly wrong: 'value'
      readonly option: string
      readonly text: string
      readonly asked: 'day' | 'days' | 'year' | 'port' | 'slug' | 'address' | readonly string[]
    }
  | { readonly wrong: 'rule'; readonly text: string; readonly meant: readonly string[] }
  | { readonly wrong: 'local-rule'; readonly text: string }
  | { readonly wrong: 'statute'; readonly text: string; readonly meant: readonly string[] }
  | { readonly wrong: 'no-text'; readonly stem: string; readonly on: Day; readonly spans: readonly NumberRange[] }
  | { readonly wrong: 'where'; readonly text: string; readonly known: readonly Known[] }
  | { readonly wrong: 'no-jurisdiction'; readonly path: string }
  | {
      readonly wrong: 'village'
      readonly text: string
      readonly known: readonly Known[]
      /** each of them may be meant */
      readonly several?: true
    }
  | { readonly wrong: 'title'; readonly why: 'blank' | 'personal' }

/** Why a list is not sealed, and not cosigned. */
export type LedgerRefusal = LedgerTrouble['trouble'] | 'keys' | 'key' | 'no-key' | 'other-key' | 'key-inside' | 'one-village' | 'memory'

/** The first and the last day of a text of law; no last day while it is in force. */
export type NumberRange = { readonly from: Day; readonly to?: Day }

/** A village by its folder and its name. */
export type Known = { readonly folder: string; readonly name: string }

/** Exit codes: other programs rely on them. */
export const exit = { lawful: 0, breached: 1, unknown: 2, failed: 3 } as const
export type Exit = (typeof exit)[keyof typeof exit]

export const isUsageError = (result: object): result is UsageError => 'wrong' in result
