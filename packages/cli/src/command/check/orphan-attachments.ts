import { join, relative, resolve } from 'node:path'
import { folderBeside, isBesideRecord, isRecordName } from '@cunyi/records'
import { type BookOnDisk, isFolder, shownPath } from '../../book/locate.ts'
import type { World } from '../../world/world.ts'

/**
 * The folders with files in them that lie where a record's attachments would, and beside no record: its name was changed, or it was never written.
 *
 * @param paths - as typed; only where a folder is asked about is anybody told what lies in it
 * @returns as they are shown, each once, in their order
 */
export const orphanFolders = (world: World, { root }: BookOnDisk, paths: readonly string[]): readonly string[] => {
  const starts = paths.map((path) => resolve(world.cwd, path)).filter((start) => isFolder(world, start))
  const below = (path: string) => starts.some((start) => !relative(start, join(root, path)).startsWith('..'))
  const files = starts.length === 0 ? [] : (world.listFiles(root) ?? [])
  const beside = new Set(files.filter(isRecordName).map(folderBeside))
  const folders = new Set(files.filter((path) => isBesideRecord(path) && below(path)).map((path) => `${path.split('/', 3).join('/')}/`))
  return [...folders]
    .filter((folder) => !beside.has(folder))
    .toSorted()
    .map((folder) => shownPath(world, join(root, folder)))
}
