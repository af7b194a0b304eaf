import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeAtomically } from '@cunyi/host'
import type { NewTown } from '../town/new-town.ts'
import { townFiles } from './town-files.ts'

/**
 * Writes a new town into a folder that is empty or not there yet. Nothing that exists is touched.
 *
 * @param folder - absolute
 * @param by - the number of the process that writes
 * @returns the paths that were written; nothing where the folder holds something already
 * @throws where a file cannot be written
 */
export const writeTown = (folder: string, town: NewTown, by: number): readonly string[] | undefined => {
  if (existsSync(folder) && readdirSync(folder).some((name) => name !== '.git')) return undefined
  const files = townFiles(town)
  for (const [path, text] of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    if (writeAtomically(file, text, 'new', by) !== 'written') throw new Error(`${path} cannot be written`)
  }
  return [...files.keys()]
}
