import { resolve } from 'node:path'
import type { Day } from '@cunyi/core'
import {
  isKeyName,
  makeKey,
  readMemory,
  readNote,
  readSecretKey,
  type SecretKey,
  secretBytes,
  witness,
  writeKey,
  writeMemory,
  writeNote,
  writeSecretKey,
} from '@cunyi/ledger'
import { pathsOfNote, readLedgerFiles, textAt, writeOver } from '../../book/ledger-files.ts'
import { shownPath } from '../../book/locate.ts'
import type { CliWords } from '../../words/type.ts'
import { type Exit, exit, isUsageError, type UsageError } from '../../world/exit.ts'
import type { World } from '../../world/world.ts'

/** The town's key, today, and the words. */
export type CosignOptions = { readonly key?: string; readonly today: Day; readonly words: CliWords }

/**
 * Puts the town's word under a village's note: that it has seen this list on this day, and that nothing it has seen before is missing or another.
 * What the town has seen is kept beside its key.
 */
export const cosignNote = (world: World, path: string, { key: file, today, words }: CosignOptions): Exit | UsageError => {
  if (file === undefined) return { wrong: 'ledger', path, why: 'no-key' }
  const paths = pathsOfNote(resolve(world.cwd, path))
  const files = readLedgerFiles(world, paths)
  if (isUsageError(files)) return files
  const { note } = files
  const origin = readNote(note ?? '')?.checkpoint.origin
  if (note === undefined || origin === undefined) return { wrong: 'ledger', path, why: 'note' }
  const key = keyAt(world, file, origin)
  if (isUsageError(key)) return key
  const kept = resolve(world.cwd, `${file}.seen`)
  const memory = readMemory(textAt(world, kept) ?? '')
  if (memory === undefined) return { wrong: 'ledger', path: `${file}.seen`, why: 'memory' }
  const word = witness({ ...files, note }, memory, key, Date.parse(`${today}T00:00:00+08:00`) / 1000)
  if ('trouble' in word) return { wrong: 'ledger', path: shownPath(world, paths.list), why: word.trouble }
  const line = writeKey(key)
  const known = (textAt(world, paths.keys) ?? '').split('\n').filter(Boolean)
  // What the town remembers comes first: it must never have said more than it knows.
  const trouble =
    writeOver(world, kept, writeMemory(word.memory)) ??
    (known.includes(line) ? undefined : writeOver(world, paths.keys, `${[...known, line].join('\n')}\n`)) ??
    writeOver(world, paths.note, writeNote(word.note))
  if (trouble !== undefined) return trouble
  world.print(words.ledger.cosigned(origin, word.note.checkpoint.size, today))
  return exit.lawful
}

/** The town's key; made where there is none, and called by the host of the board. */
const keyAt = (world: World, file: string, origin: string): SecretKey | UsageError => {
  const path = resolve(world.cwd, file)
  const text = textAt(world, path)
  const name = origin.slice(0, Math.max(0, origin.lastIndexOf('/')))
  const key = text === undefined && isKeyName(name) ? makeKey('town', name, world.random(secretBytes)) : readSecretKey(text ?? '')
  if (key === undefined || key.kind !== 'town') return { wrong: 'ledger', path: file, why: 'key' }
  if (text === undefined && world.writeSecret(path, writeSecretKey(key)) !== 'written') return { wrong: 'unwritable', path: file }
  return key
}
