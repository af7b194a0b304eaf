import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { attempt } from '@cunyi/host'
import { replaceAtomically } from './atomic-replace.ts'
import { disk } from './disk.ts'
import type { World } from './world.ts'

const writeNew: World['writeNew'] = (path, text) => {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { flag: 'wx', flush: true })
    return 'written'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST' ? 'taken' : 'failed'
  }
}

/**
 * How files are written on this machine.
 *
 * @param mark - names the new file that takes an old one's place, such as the number of the process
 */
export const files = (mark: string): Pick<World, 'writeNew' | 'replace' | 'remove'> => ({
  writeNew,
  replace: (path, before, after) => replaceAtomically(disk, path, before, Buffer.from(after), mark),
  remove: (path) => attempt(() => rmSync(path)),
})
