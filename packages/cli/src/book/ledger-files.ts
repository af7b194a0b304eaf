import { dirname, join, resolve } from 'node:path'
import type { Reading, Verdict } from '@cunyi/core'
import { fastParse } from '@cunyi/host'
import { type LedgerFiles, publishRecord, readKeys, readRecordFile, readSalt, type SealableRecord, saltFile } from '@cunyi/ledger'
import { plain } from '@cunyi/notice'
import { read } from '@cunyi/records'
import type { UsageError } from '../world/exit.ts'
import type { World } from '../world/world.ts'
import { shownPath } from './locate.ts'

/** The files of a village's list, beneath the book or the board. */
export type LedgerPaths = { readonly list: string; readonly note: string; readonly keys: string }

/** Where a village's list lies. @example ledgerPaths('/book', 'cangxi').list //=> '/book/ledger/cangxi.txt' */
export const ledgerPaths = (root: string, folder: string): LedgerPaths => {
  const at = (name: string) => join(root, 'ledger', name)
  return { list: at(`${plain(folder)}.txt`), note: at(`${plain(folder)}.note`), keys: at('keys.txt') }
}

/** The paths of a note that was handed over: its list and the keys lie beside it. */
export const pathsOfNote = (note: string): LedgerPaths => ({
  list: note.replace(/\.note$/u, '.txt'),
  note,
  keys: join(dirname(note), 'keys.txt'),
})

/** What these files hold: a missing list is an empty one; or why it cannot be known. */
export const readLedgerFiles = (world: World, { list, note, keys }: LedgerPaths): LedgerFiles | UsageError => {
  const [listText = '', noteText, keysText = ''] = [list, note, keys].map((path) => textAt(world, path))
  const known = readKeys(keysText)
  if (known === undefined) return { wrong: 'ledger', path: shownPath(world, keys), why: 'keys' }
  return { list: listText, ...(noteText !== undefined && { note: noteText }), keys: known }
}

export const textAt = (world: World, path: string): string | undefined => {
  const bytes = world.readFile(path)
  return bytes && new TextDecoder().decode(bytes)
}

/** Puts a text where another was read, or where none is. */
export const writeOver = (world: World, path: string, text: string): UsageError | undefined => {
  const before = world.readFile(path)
  const isWritten = before === undefined ? world.writeNew(path, text) === 'written' : world.replace(path, before, text).is === 'written'
  return isWritten ? undefined : { wrong: 'unwritable', path: shownPath(world, path) }
}

/** Whether a record may be published, and so sealed: it has a number, and nothing in it names a person. */
export const isSealable = ({ reading }: Verdict): boolean =>
  reading.matter.number !== undefined && !reading.findings.some(({ rule, level }) => rule.startsWith('private-') && level !== 'note')

/** The salt file of a record, by the path that its verdict has. */
export const saltPath = (world: World, { path }: Reading): string => saltFile(resolve(world.cwd, path))

/** A record with what its salt makes of it; nothing where it has none. */
export const recordOf = (world: World, { reading }: Verdict): SealableRecord | undefined => {
  const salt = readSalt(textAt(world, saltPath(world, reading)) ?? '')
  return salt === undefined ? undefined : { reading, record: publishRecord(reading, salt) }
}

/** The record that a board publishes in a file; nothing where the file holds none. */
export const publishedAt = (world: World, root: string, file: string): SealableRecord | undefined => {
  const record = readRecordFile(textAt(world, join(root, file)) ?? '')
  return record && { record, reading: read(`${dirname(file)}.md`, record.parts.join(''), { parse: fastParse }) }
}
