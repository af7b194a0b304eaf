import { lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesOnDisk, walk, writeAtomically } from '@cunyi/host'
import { manifest, readManifest, writeManifest } from './manifest.ts'

/**
 * Makes the place of a board and marks it with the board's own list, so that a build that was stopped may go on there.
 * What belongs to no page is removed from it in the end, therefore it is looked at before anything is put there.
 *
 * @returns why nothing can be built there: the folder holds other things than a board
 */
export const settle = (place: string): string | undefined => {
  mkdirSync(place, { recursive: true })
  if (readManifest(place) !== undefined) return undefined
  const isMarked = filesOnDisk.look(join(place, manifest)) !== undefined
  // What begins with a dot is never built: a repository or a host's own settings may lie in the folder.
  if (isMarked || readdirSync(place).some((name) => !name.startsWith('.')))
    return `${place} holds other things than a board, and the build does not touch them: choose an empty folder, or remove this one if an older version built it`
  writeManifest(place, [])
  return undefined
}

/**
 * Brings the pages that were built aside to their place: only those that differ are written, and what belongs to no page any more goes,
 * where the board's own list says that a build had written it. What anybody else has put there stays, and no link is followed.
 *
 * @param own - files in that place which were written there already
 * @returns how many were written and how many removed
 * @throws where a page cannot be put in its place
 */
export const carry = (from: string, to: string, own: ReadonlySet<string>): { readonly written: number; readonly removed: number } => {
  const built = walk(from).files
  const wanted = new Set([...built, ...own])
  const before = readManifest(to) ?? new Set()
  // Said before anything is written: whatever a build that is stopped leaves, the next one knows for its own.
  writeManifest(to, [...before, ...wanted])
  // What is withheld by now is gone before anything new is seen.
  const stale = [...before].filter((path) => !wanted.has(path) && isWayClear(to, path) && filesOnDisk.look(join(to, path)) !== undefined)
  for (const path of stale) rmSync(join(to, path), { force: true })
  const changed = built.filter((path) => !own.has(path) && !isSame(join(from, path), to, path))
  for (const path of changed) put(to, path, filesOnDisk.readFile(join(from, path)))
  writeManifest(to, [...wanted])
  return { written: changed.length, removed: stale.length }
}

const put = (to: string, path: string, bytes: Uint8Array | undefined): void => {
  if (bytes === undefined) throw new Error(`${path} was built and cannot be read`)
  clearWay(to, path)
  if (writeAtomically(join(to, path), bytes, 'over', process.pid) !== 'written') throw new Error(`${join(to, path)} cannot be written`)
}

/** The folders that a path leads through, below a place. */
const folders = (path: string): readonly string[] => (dirname(path) === '.' ? [] : [...folders(dirname(path)), dirname(path)])

/** Whether a path below a place leads through folders alone. */
const isWayClear = (place: string, path: string): boolean => folders(path).every((one) => filesOnDisk.look(join(place, one)) === 'folder')

/**
 * Makes the folders that a page stands in.
 *
 * @throws where a link or a file stands in the way: nothing is written through it
 */
export const clearWay = (place: string, path: string): void => {
  for (const folder of folders(path)) {
    const at = join(place, folder)
    if (filesOnDisk.look(at) === undefined) mkdirSync(at, { recursive: true })
    if (!lstatSync(at).isDirectory()) throw new Error(`${at} is no folder of the board: nothing is written through it`)
  }
}

const isSame = (one: string, to: string, path: string): boolean => {
  const other = join(to, path)
  if (!isWayClear(to, path) || filesOnDisk.sizeOf(other) !== filesOnDisk.sizeOf(one)) return false
  const [a, b] = [filesOnDisk.readFile(one), filesOnDisk.readFile(other)]
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0
}
