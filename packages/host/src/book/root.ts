import { dirname, join } from 'node:path'
import { folderOfPath } from '@cunyi/records'
import type { Files } from '../machine/files.ts'

/**
 * The root of the minute book that a folder belongs to: where `town.md` is, or the folder above `village.md`; the nearest from below.
 *
 * @param folder - absolute
 * @param highest - nothing above this folder is looked at
 */
export const bookRoot = (files: Files, folder: string, highest?: string): string | undefined => {
  if (isThere(files, join(folder, 'town.md'))) return folder
  if (isThere(files, join(folder, 'village.md'))) return dirname(folder)
  const above = dirname(folder)
  return folder === highest || above === folder ? undefined : bookRoot(files, above, highest)
}

/**
 * The pages that some files of a book depend on: the town's, and for each folder its village's, or else the one beside `town.md`.
 *
 * @param paths - from the root, parts divided by `/`
 */
export const pagesFor = (files: Files, root: string, paths: readonly string[]): readonly string[] => {
  const isBelow = (path: string): boolean => isThere(files, join(root, path))
  const folders = new Set(paths.map(folderOfPath))
  const villages = [...folders].flatMap(
    (folder) => [`${folder}/village.md`, 'village.md'].find((page) => !page.startsWith('/') && isBelow(page)) ?? [],
  )
  return [...new Set([...(isBelow('town.md') ? ['town.md'] : []), ...villages])]
}

/** A page that is a link or a pipe is there as well: it cannot be read, and whoever tries says so rather than judge without it. */
const isThere = (files: Files, path: string): boolean => ['file', 'other'].includes(files.look(path) ?? '')
