import { type Checkpoint, readNote, type SignedNote } from '../note/checkpoint.ts'
import type { SecretKey } from '../note/key.ts'
import { cosign } from '../note/sign.ts'
import { examineLedger, type LedgerFiles, type LedgerTrouble, standsIn } from './ledger.ts'

/** What a town remembers of each list that it has seen: it is the town's memory that keeps a village from showing two lists. */
export type Memory = readonly Checkpoint[]

/**
 * The town's word under a village's note.
 *
 * @param seconds - since 1970
 * @returns the note and what the town is to remember; or why it says nothing: the list does not hold, or is smaller or another than the one it has seen
 */
export const witness = (
  files: LedgerFiles & { readonly note: string },
  memory: Memory,
  key: SecretKey,
  seconds: number,
): { readonly note: SignedNote; readonly memory: Memory } | LedgerTrouble => {
  const ledger = examineLedger(files)
  if ('trouble' in ledger) return ledger
  const note = readNote(files.note)
  if (note === undefined) return { trouble: 'note' }
  const { origin, size } = note.checkpoint
  const before = memory.find((one) => one.origin === origin)
  if (before !== undefined && size < before.size) return { trouble: 'shorter' }
  if (before !== undefined && standsIn(ledger.entries, before) !== 'stands') return { trouble: 'forked' }
  return { note: cosign(note, key, seconds), memory: [...memory.filter((one) => one.origin !== origin), note.checkpoint] }
}
