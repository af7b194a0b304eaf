import { type Day, day } from '@cunyi/core'
import { type LedgerEntry, lineOf, readList } from '../list/entry.ts'
import { rootOf } from '../list/root.ts'
import { type Checkpoint, readNote, type SignedNote } from '../note/checkpoint.ts'
import type { PublicKey } from '../note/key.ts'
import { isSignedBy, seenBy } from '../note/sign.ts'

/** A village's list with its note and the keys, as their files hold them. */
export type LedgerFiles = { readonly list: string; readonly note?: string; readonly keys: readonly PublicKey[] }

/** A list that holds: its entries, how many of them the village has signed, and how many the town has seen, and on which day. */
export type Ledger = {
  readonly entries: readonly LedgerEntry[]
  readonly origin?: string
  readonly signed: number
  readonly seen?: { readonly by: string; readonly day: Day }
}

/** What is wrong with a list: a line, the note, the signature, a list that is shorter than what was signed, or another list. */
export type LedgerTrouble = { readonly trouble: 'line' | 'note' | 'signature' | 'shorter' | 'forked'; readonly line?: number }

/**
 * Looks whether a list is what its village has signed. Lines that came after the signature are in the list and not yet signed.
 *
 * @param origin - whose list it must be, where that is known
 */
export const examineLedger = ({ list, note: text, keys }: LedgerFiles, origin?: string): Ledger | LedgerTrouble => {
  const found = readList(list)
  if ('line' in found) return { trouble: 'line', line: found.line }
  const { entries } = found
  if (text === undefined) return { entries, signed: 0 }
  const note = readNote(text)
  if (note === undefined || (origin !== undefined && note.checkpoint.origin !== origin)) return { trouble: 'note' }
  const own = keys.find(({ kind, name }) => kind === 'village' && name === note.checkpoint.origin)
  if (own === undefined || !isSignedBy(note, own)) return { trouble: 'signature' }
  const standing = standsIn(entries, note.checkpoint)
  if (standing !== 'stands') return { trouble: standing }
  const seen = seenIn(note, keys)
  return { entries, origin: note.checkpoint.origin, signed: note.checkpoint.size, ...(seen && { seen }) }
}

/** Whether a list begins with the lines that a checkpoint speaks of. */
export const standsIn = (
  entries: readonly LedgerEntry[],
  { size, root }: Pick<Checkpoint, 'size' | 'root'>,
): 'stands' | 'shorter' | 'forked' => {
  if (entries.length < size) return 'shorter'
  const own = rootOf(entries.slice(0, size).map(lineOf))
  return own.every((byte, index) => byte === root[index]) ? 'stands' : 'forked'
}

const seenIn = (note: SignedNote, keys: readonly PublicKey[]): Ledger['seen'] => {
  for (const key of keys.filter(({ kind }) => kind === 'town')) {
    const seconds = seenBy(note, key)
    const on = seconds === undefined ? undefined : dayInChina(seconds)
    if (on !== undefined) return { by: key.name, day: on }
  }
  return undefined
}

const dayInChina = (seconds: number): Day | undefined =>
  seconds < mostSeconds ? day(new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10)) : undefined

/** The year 9999 and what comes after it are no days here. */
const mostSeconds = 253_000_000_000
