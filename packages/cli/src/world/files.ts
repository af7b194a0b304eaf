import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { attempt, disk, replaceAtomically, writeAtomically } from '@cunyi/host'
import type { World } from './world.ts'

/**
 * How files are written on this machine: each whole or not at all.
 *
 * @param by - the number of the process
 */
export const files = (by: number): Pick<World, 'writeNew' | 'replace' | 'remove'> => ({
  writeNew: (path, text) => writeAtomically(path, text, 'new', by),
  replace: (path, before, after) => replaceAtomically(disk, path, before, Buffer.from(after), `${by}-${randomUUID().slice(0, 8)}`),
  remove: (path) => attempt(() => rmSync(path)),
})
