import { join, resolve } from 'node:path'
import { type Day, day, redact } from '@cunyi/core'
import { filesOnDisk, walk } from '@cunyi/host'
import { readSalt, saltFile } from '@cunyi/ledger'
import { type BookFile, isRecordName, kindOfPath } from '@cunyi/records'
import { decisionPage } from '../route/address.ts'
import { content } from '../settings/settings.ts'
import { dayWanted } from './clock.ts'
import { publishedPath } from './withheld.ts'

/** Where the records lie that show each rule kept and broken: in the book, if it has its own, else beside the board. */
const examplesFolders = [join(content, 'examples'), resolve('../examples'), resolve('../content/examples')]

/** The records that show each rule kept and broken, by their path in their own folder. */
export const exampleFiles = (): ReadonlyMap<string, BookFile> => {
  const folder = examplesFolders.find((one) => filesOnDisk.look(join(one, 'town.md')) === 'file')
  if (folder === undefined) return new Map()
  const paths = walk(folder).files.filter(isRecordName)
  return new Map(
    paths.map((path) => [path, { path: `examples/${path}`, bytes: filesOnDisk.readFile(join(folder, path)) ?? new Uint8Array() }]),
  )
}

/**
 * Today in the villages, unless the builder says another day.
 *
 * @throws where `CUNYI_AS_OF` names no day
 */
export const today = (): Day => {
  const text = dayWanted()
  const found = day(text)
  if (found === undefined) throw new Error(`CUNYI_AS_OF is “${text}”; it must be a day such as 2026-03-18`)
  return found
}

/** The Markdown files of the book, by their paths in it, divided by `/`. */
export const recordPaths = (): readonly string[] => {
  const { files, passedOver } = walk(content)
  // A page that is a link or a pipe is not a page that is missing: without it every verdict may be wrong.
  const page = passedOver.find((one) => isDescription(one.path))
  if (page !== undefined) throw new Error(`${page.path} is no file but a ${page.is}: put the page itself there`)
  const own = files.filter(isRecordName)
  const left = new Set(clashesOf(own).flatMap(([, ...rest]) => rest))
  return left.size === 0 ? own : own.filter((path) => !left.has(path))
}

/** The records that would stand at one address, be it on a computer that tells neither capitals nor ways to write a sign apart; only the first does. */
export const clashesOf = (paths: readonly string[]): readonly (readonly string[])[] =>
  [...Map.groupBy(paths.filter(isDecision), (path) => decisionPage(publishedPath(path).normalize('NFC')).toLowerCase()).values()].filter(
    ({ length }) => length > 1,
  )

/** What in the book is not looked into, one line each. */
export const passedOverLines = (): readonly string[] => {
  const { files, passedOver } = walk(content)
  const clashes = clashesOf(files.filter(isRecordName)).map(
    ([first = '', ...rest]) =>
      `one address for ${[first, ...rest].map(redact).join(' and ')}: only the first is on the board, rename the others`,
  )
  const rest = passedOver
    .filter(({ path }) => kindOfPath(path) !== 'outside')
    .map(({ path, is }) => `not looked into: ${redact(path)} (${is})`)
  return [...rest, ...clashes]
}

/**
 * A file of the minute book. One that cannot be read is there all the same, and empty: it has its own row, which says that nothing can be said
 * of it, and spoils no other.
 *
 * @throws where it is the page of the town or a village: without it every other verdict may be wrong
 */
export const fileAt = (path: string): BookFile => {
  const bytes = filesOnDisk.readFile(join(content, path))
  if (bytes === undefined && isDescription(path)) throw new Error(`${path} cannot be read`)
  return { path, bytes: bytes ?? new Uint8Array() }
}

/** Whether a file describes the town or a village, rather than a decision. */
export const isDescription = (path: string): boolean => /^(?:town|village)$/.test(kindOfPath(path))

export const isDecision = (path: string): boolean => kindOfPath(path) === 'decision'

/** The salt of a record, in letters; nothing where no file beside it holds one. */
export const saltAt = (path: string): string | undefined => {
  const bytes = filesOnDisk.readFile(join(content, saltFile(path)))
  return bytes && readSalt(new TextDecoder().decode(bytes))
}
