import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, lstatSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { nameOfNew } from './atomic-replace.ts'
import { attempt } from './attempt.ts'
import { disk } from './disk.ts'

/** How a file is put in its place: only where none is, or over what is there. */
export type WriteMode = 'new' | 'over'

/**
 * Puts a file in its place, whole or not at all: a hidden file beside it, written down to the disk, takes its name.
 *
 * Whenever the machine stops, there is the file as it was, or the new one. A link in its place is replaced and not followed. The folders above
 * are made. What an earlier run has left of a write that was stopped is taken away first.
 *
 * @param mode - `new` never overwrites
 * @param by - the number of the process that writes, by which the next one knows what was left
 */
export const writeAtomically = (path: string, bytes: string | Uint8Array, mode: WriteMode, by: number): 'written' | 'taken' | 'failed' => {
  const folder = dirname(path)
  if (attempt(() => mkdirSync(folder, { recursive: true }) ?? folder) === undefined) return 'failed'
  if (!cleaned.has(folder)) cleanLeftovers(folder)
  cleaned.add(folder)
  const beside = join(folder, nextName(by))
  try {
    writeDown(beside, bytes)
    place(beside, path, mode)
    disk.syncFolder(folder)
    return 'written'
  } catch (error) {
    return isCode(error, 'EEXIST') ? 'taken' : 'failed'
  } finally {
    attempt(() => rmSync(beside, { force: true }))
  }
}

/** Makes a new file and waits until its bytes are on the disk; where that fails there is no file. */
const writeDown = (path: string, bytes: string | Uint8Array): void => {
  const file = openSync(path, 'wx', 0o666)
  let isDown = false
  try {
    writeFileSync(file, bytes)
    fsyncSync(file)
    isDown = true
  } finally {
    attempt(() => closeSync(file))
    if (!isDown) attempt(() => rmSync(path))
  }
}

/** A second name for a file is given only where no file has it; a name that is changed takes the place of another. */
const place = (from: string, to: string, mode: WriteMode): void => {
  try {
    if (mode === 'over') renameSync(from, to)
    else linkSync(from, to)
  } catch (error) {
    // Some sticks and shares know no second name. Then nobody else writes there in the same moment either.
    if (mode === 'over' || !['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'].some((code) => isCode(error, code))) throw error
    if (attempt(() => lstatSync(to)) !== undefined) throw Object.assign(new Error(to), { code: 'EEXIST' })
    renameSync(from, to)
  }
}

const isCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code

/** A hidden name that nobody else takes, and by which is known who wrote. Short: the file's own name may be as long as a name can be. */
const nextName = (by: number): string => nameOfNew(`${by}-${randomUUID().slice(0, 8)}`)

const named = /^\.cunyi-(\d+)-[\da-f]+\.new$/

/** Folders are many and files in them more: each is looked through once. */
const cleaned = new Set<string>()

/** A day: by then the number of the process may have been given to another. */
const old = 86_400_000

/**
 * Takes away what a write that was stopped has left in a folder: of a process that runs no more, or a day old.
 *
 * Nothing but our own names are looked at, and nothing that fails is an error: what is left is hidden and read by nobody.
 */
const cleanLeftovers = (folder: string): void => {
  for (const name of attempt(() => readdirSync(folder)) ?? []) {
    const [, by] = named.exec(name) ?? []
    if (by === undefined) continue
    const path = join(folder, name)
    if (!isRunning(Number(by)) || attempt(() => Date.now() - lstatSync(path).mtimeMs > old)) attempt(() => rmSync(path))
  }
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return isCode(error, 'EPERM')
  }
}
