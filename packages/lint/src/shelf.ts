import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { BookFile } from '@cunyi/records'

/** A file of a minute book and the pages it depends on, under the paths that the book knows them by. */
export type LintBook = {
  readonly path: string
  readonly isPage: boolean
  /** `town.md` and the village's page, where they are there */
  readonly pages: readonly BookFile[]
}

/**
 * Where a file stands in its minute book, and the pages beside and above it, from disk.
 *
 * @param cwd - nothing above this folder is looked at
 * @param path - absolute, or from `cwd`
 * @returns nothing where no `town.md` and no `village.md` stands beside or above the file, and nothing for a README: such a file is no record
 */
export const shelfOf = (cwd: string, path: string): LintBook | undefined => {
  const file = resolve(cwd, path)
  if (!/\.md$/iu.test(file) || /^(?:readme(?:\.|$)|\.)/iu.test(basename(file))) return undefined
  const root = rootOf(dirname(file), resolve(cwd))
  if (root === undefined) return undefined
  const own = relative(root, file).split(sep).join('/')
  const folder = own.includes('/') ? own.slice(0, own.indexOf('/')) : ''
  const isPage = /^(?:town|(?:[^/]+\/)?village)\.md$/u.test(own)
  const village = [`${folder}/village.md`, 'village.md'].find((page) => isFile(join(root, page)))
  const pages = [
    ...(isFile(join(root, 'town.md')) ? [page(root, 'town.md', 'town.md')] : []),
    ...(village !== undefined && folder !== '' ? [page(root, village, `${folder}/village.md`)] : []),
  ]
  return { path: own, isPage, pages: pages.flatMap((one) => one ?? []) }
}

/**
 * What stands on disk where a text was opened from: an editor shows a file that is no UTF-8 with its characters lost.
 *
 * @returns the bytes where they are what the text was decoded from, else the text's own
 */
export const bytesOf = (cwd: string, path: string, text: string): Uint8Array => {
  const typed = new TextEncoder().encode(text)
  if (!text.includes('\ufffd')) return typed
  const saved = read(resolve(cwd, path))
  return saved !== undefined && new TextDecoder().decode(saved) === text ? saved : typed
}

/** The folder that holds `town.md`, or the one above `village.md`; the nearest from below. */
const rootOf = (folder: string, highest: string): string | undefined => {
  if (isFile(join(folder, 'town.md'))) return folder
  if (isFile(join(folder, 'village.md'))) return dirname(folder)
  const above = dirname(folder)
  return folder === highest || above === folder ? undefined : rootOf(above, highest)
}

const page = (root: string, from: string, path: string): BookFile | undefined => {
  const bytes = read(join(root, from))
  return bytes && { path, bytes }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** A page that cannot be opened is one that is not there: the record then says that its village is missing. */
const read = (path: string): Uint8Array | undefined => {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
