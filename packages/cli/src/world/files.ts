import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { attempt, disk, replaceAtomically, writeAtomically } from '@cunyi/host'
import type { World } from './world.ts'

/**
 * How files are written on this machine: each whole or not at all.
 *
 * @param by - the number of the process
 */
export const files = (by: number): Pick<World, 'writeNew' | 'writeSecret' | 'random' | 'replace' | 'remove'> => ({
  writeNew: (path, text) => writeAtomically(path, text, 'new', by),
  replace: (path, before, after) => replaceAtomically(disk, path, before, Buffer.from(after), `${by}-${randomUUID().slice(0, 8)}`),
  writeSecret: (path, text) => {
    if (existsSync(path)) return 'taken'
    const written = attempt(() => {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text, { flag: 'wx', mode: 0o600, flush: true })
      return 'written' as const
    })
    return written ?? 'failed'
  },
  random: (count) => randomBytes(count),
  remove: (path) => attempt(() => rmSync(path)),
})
