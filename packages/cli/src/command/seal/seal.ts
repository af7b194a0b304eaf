import { isAbsolute, join, relative, resolve } from 'node:path'
import { type Day, redact, type Verdict } from '@cunyi/core'
import {
  entriesToAdd,
  examineLedger,
  isKeyName,
  lineOf,
  makeKey,
  readSecretKey,
  rootOf,
  type SecretKey,
  saltBytes,
  secretBytes,
  signCheckpoint,
  writeKey,
  writeList,
  writeNote,
  writeSalt,
  writeSecretKey,
} from '@cunyi/ledger'
import { plain } from '@cunyi/notice'
import { readTown } from '@cunyi/records'
import { judgeFiles } from '../../book/judge-files.ts'
import {
  isSealable,
  type LedgerPaths,
  ledgerPaths,
  readLedgerFiles,
  recordOf,
  saltPath,
  textAt,
  writeOver,
} from '../../book/ledger-files.ts'
import { isFolder, locateBooks, shownPath } from '../../book/locate.ts'
import { type VillageFolder, villageFoldersIn } from '../../book/villages.ts'
import type { CliWords } from '../../words/type.ts'
import { type Exit, exit, isUsageError, type UsageError } from '../../world/exit.ts'
import type { World } from '../../world/world.ts'

/** Where the book is, what it is signed with, and on which day. */
export type SealOptions = { readonly content: string; readonly key?: string; readonly today: Day; readonly words: CliWords }

/**
 * Gives every record its salt, adds what is new to each village's list, and signs the list where a key is named. Nothing that stands in a list is touched.
 *
 * @param wanted - a village's folder or name; all where none is named
 */
export const sealBook = (world: World, wanted: string | undefined, options: SealOptions): Exit | UsageError => {
  const root = resolve(world.cwd, options.content)
  if (!isFolder(world, root)) return { wrong: 'no-path', path: options.content }
  const homes = villageFoldersIn(world, root)
  if (isUsageError(homes)) return homes
  const own = wanted === undefined ? homes : homes.filter(({ folder, name }) => folder === wanted || name === wanted)
  if (own.length === 0) return { wrong: 'village', text: wanted ?? '', known: homes }
  // One key signs one village's list.
  if (options.key !== undefined && own.length > 1) return { wrong: 'ledger', path: options.key, why: 'one-village' }
  for (const home of own) {
    const trouble = sealVillage(world, root, home, options)
    if (trouble !== undefined) return trouble
  }
  return exit.lawful
}

const sealVillage = (world: World, root: string, home: VillageFolder, { key, today, words }: SealOptions): UsageError | undefined => {
  const shelves = locateBooks(world, [join(root, home.folder)])
  if (isUsageError(shelves)) return shelves
  const judged = shelves.map((shelf) => judgeFiles(world, shelf, today))
  const [unreadable] = judged.flatMap((one) => one.unreadable)
  if (unreadable !== undefined) return { wrong: 'unreadable', path: unreadable }
  const verdicts = judged.flatMap((one) => one.verdicts)
  const sealable = verdicts.filter(isSealable)
  const salts = addSalts(world, sealable)
  if (isUsageError(salts)) return salts
  const paths = ledgerPaths(root, home.folder)
  const files = readLedgerFiles(world, paths)
  if (isUsageError(files)) return files
  const before = examineLedger(files)
  if ('trouble' in before) return { wrong: 'ledger', path: shownPath(world, paths.list), why: before.trouble }
  const added = entriesToAdd(
    before.entries,
    sealable.flatMap((verdict) => recordOf(world, verdict) ?? []),
    today,
  )
  const entries = [...before.entries, ...added]
  const trouble = added.length === 0 ? undefined : writeOver(world, paths.list, writeList(entries))
  if (trouble !== undefined) return trouble
  const name = redact(home.name)
  world.print(
    words.ledger.sealed(name, { added: added.length, total: entries.length, salts: salts.made, left: verdicts.length - sealable.length }),
  )
  if (key === undefined || entries.length === before.signed) return undefined
  const secret = keyAt(world, root, key, originOf(world, root, home.folder))
  if (isUsageError(secret)) return secret
  const signed = { origin: secret.name, size: entries.length, root: rootOf(entries.map(lineOf)) }
  return (
    addKey(world, paths, secret) ??
    writeOver(world, paths.note, writeNote(signCheckpoint(signed, secret))) ??
    tell(world, words.ledger.signed(name))
  )
}

const tell = (world: World, line: string): undefined => {
  world.print(line)
  return undefined
}

const addSalts = (world: World, verdicts: readonly Verdict[]): { readonly made: number } | UsageError => {
  const missing = verdicts.map(({ reading }) => saltPath(world, reading)).filter((path) => world.readFile(path) === undefined)
  const failed = missing.find((path) => world.writeNew(path, writeSalt(world.random(saltBytes))) !== 'written')
  return failed === undefined ? { made: missing.length } : { wrong: 'unwritable', path: shownPath(world, failed) }
}

/** Whose list it is: the board's host, where it has one, and the village's folder. */
const originOf = (world: World, root: string, folder: string): string => {
  const town = world.readFile(join(root, 'town.md'))
  const site = town && readTown('town.md', town).website
  const host = site !== undefined && URL.canParse(site) ? new URL(site).host : 'cunyi'
  return `${host}/${plain(folder)}`
}

/** The secret key of a file; made there where there is none. It never lies in the book, which goes to others. */
const keyAt = (world: World, root: string, file: string, origin: string): SecretKey | UsageError => {
  const path = resolve(world.cwd, file)
  const fromBook = relative(root, path)
  if (!fromBook.startsWith('..') && !isAbsolute(fromBook)) return { wrong: 'ledger', path: file, why: 'key-inside' }
  const text = textAt(world, path)
  const key = text === undefined ? makeKey('village', origin, world.random(secretBytes)) : readSecretKey(text)
  if (key === undefined || key.kind !== 'village' || key.name !== origin || !isKeyName(origin))
    return { wrong: 'ledger', path: file, why: 'key' }
  if (text === undefined && world.writeSecret(path, writeSecretKey(key)) !== 'written') return { wrong: 'unwritable', path: file }
  return key
}

/** The village's key among those that anybody may know; another key of the same name is not taken over. */
const addKey = (world: World, { keys }: LedgerPaths, key: SecretKey): UsageError | undefined => {
  const lines = (textAt(world, keys) ?? '').split('\n').filter(Boolean)
  const line = writeKey(key)
  if (lines.includes(line)) return undefined
  if (lines.some((one) => one.startsWith(`${key.name}+`))) return { wrong: 'ledger', path: shownPath(world, keys), why: 'other-key' }
  return writeOver(world, keys, `${[...lines, line].join('\n')}\n`)
}
