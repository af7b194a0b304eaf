import { dirname, join, relative, resolve } from 'node:path'
import { bookRoot, filesOnDisk, pagesFor, withSlashes } from '@cunyi/host'
import { type BookFile, kindOfPath, type PathKind } from '@cunyi/records'

/** A file of a minute book and the pages it depends on, under the paths that the book knows them by. */
export type LintBook = {
  readonly path: string
  readonly kind: PathKind
  /** `town.md` and the village's page, where they are there */
  readonly pages: readonly BookFile[]
}

/**
 * Where a file stands in its minute book, and the pages beside and above it, from disk.
 *
 * @param cwd - nothing above this folder is looked at
 * @param path - absolute, or from `cwd`
 * @returns nothing where no `town.md` and no `village.md` stands beside or above the file, and nothing where it is neither a page nor a decision
 */
export const shelfOf = (cwd: string, path: string): LintBook | undefined => {
  const file = resolve(cwd, path)
  const root = bookRoot(filesOnDisk, dirname(file), resolve(cwd))
  if (root === undefined) return undefined
  const own = withSlashes(relative(root, file))
  const kind = kindOfPath(own)
  if (kind === 'outside' || kind === 'attachment') return undefined
  const pages = pagesFor(filesOnDisk, root, [own])
  return { path: own, kind, pages: pages.filter((page) => page !== own).flatMap((page) => fileAt(root, page) ?? []) }
}

/**
 * What stands on disk where a text was opened from: an editor shows a file that is no UTF-8 with its characters lost.
 *
 * @returns the bytes where they are what the text was decoded from, else the text's own
 */
export const bytesOf = (cwd: string, path: string, text: string): Uint8Array => {
  const typed = new TextEncoder().encode(text)
  if (!text.includes('\ufffd')) return typed
  const saved = filesOnDisk.readFile(resolve(cwd, path))
  return saved !== undefined && new TextDecoder().decode(saved) === text ? saved : typed
}

/** A page that cannot be opened is one that is not there: the record then says that its village is missing. */
const fileAt = (root: string, path: string): BookFile | undefined => {
  const bytes = filesOnDisk.readFile(join(root, path))
  return bytes && { path, bytes }
}
