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
  if (isFile(files, join(folder, 'town.md'))) return folder
  if (isFile(files, join(folder, 'village.md'))) return dirname(folder)
  const above = dirname(folder)
  return folder === highest || above === folder ? undefined : bookRoot(files, above, highest)
}

/**
 * The pages that some files of a book depend on: the town's, and for each folder its village's, or else the one beside `town.md`.
 *
 * @param paths - from the root, parts divided by `/`
 */
export const pagesFor = (files: Files, root: string, paths: readonly string[]): readonly string[] => {
  const isThere = (path: string): boolean => isFile(files, join(root, path))
  const folders = new Set(paths.map(folderOfPath))
  const villages = [...folders].flatMap(
    (folder) => [`${folder}/village.md`, 'village.md'].find((page) => !page.startsWith('/') && isThere(page)) ?? [],
  )
  return [...new Set([...(isThere('town.md') ? ['town.md'] : []), ...villages])]
}

const isFile = (files: Files, path: string): boolean => files.look(path) === 'file'
