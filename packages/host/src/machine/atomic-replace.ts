import { dirname, join } from 'node:path'
import { attempt } from './attempt.ts'

/** The calls to a file system by which a file is replaced; each of them throws where it fails. */
export type Disk = {
  /** what stands at a path, without following a link */
  readonly lstat: (path: string) => { readonly isFile: boolean; readonly mode: number }
  readonly read: (path: string) => Uint8Array
  /** opens a new file for writing; throws where there is one */
  readonly create: (path: string) => number
  readonly write: (file: number, bytes: Uint8Array) => void
  readonly chmod: (file: number, mode: number) => void
  /** waits until a file's bytes are on the disk */
  readonly sync: (file: number) => void
  readonly close: (file: number) => void
  readonly rename: (from: string, to: string) => void
  /** waits until a folder's names are on the disk */
  readonly syncFolder: (path: string) => void
  readonly remove: (path: string) => void
}

/** Which text stands in the file now. */
export type Holds = 'old' | 'new' | 'other' | 'unreadable'

/** What became of a file that was to be replaced. */
export type ReplaceResult =
  | { readonly is: 'written' }
  /** a link, or no file at all: left alone */
  | { readonly is: 'not-a-file' }
  /** somebody has written it since it was read: left alone */
  | { readonly is: 'changed' }
  | { readonly is: 'failed'; readonly holds: Holds }

/**
 * Puts a new text in the place of an old one, whole or not at all: a new file beside it, written down to the disk, takes its name.
 *
 * Whenever the machine stops, the file holds the old text or the new one. Its mode is kept; a link is not followed.
 *
 * @param before - what the file held when it was read; where it holds something else by now it is left alone
 * @param mark - makes the new file's name its own, such as the number of the process
 * @returns after any failure the file is read again, and the answer says which text it holds. Never throws.
 */
export const replaceAtomically = (disk: Disk, path: string, before: Uint8Array, after: Uint8Array, mark: string): ReplaceResult => {
  const beside = join(dirname(path), nameOfNew(mark))
  let isOurs = false
  try {
    const { isFile, mode } = disk.lstat(path)
    if (!isFile) return { is: 'not-a-file' }
    if (!isEqual(disk.read(path), before)) return { is: 'changed' }
    const file = disk.create(beside)
    isOurs = true
    written(disk, file, after, mode)
    disk.rename(beside, path)
    disk.syncFolder(dirname(path))
    return { is: 'written' }
  } catch {
    if (isOurs) attempt(() => disk.remove(beside))
    return { is: 'failed', holds: heldBy(disk, path, before, after) }
  }
}

/** The name of a file that is to take another's place. */
export const nameOfNew = (mark: string): string => `.cunyi-${mark}.new`

const written = (disk: Disk, file: number, bytes: Uint8Array, mode: number): void => {
  try {
    disk.write(file, bytes)
    disk.chmod(file, mode)
    disk.sync(file)
  } catch (error) {
    attempt(() => disk.close(file))
    throw error
  }
  disk.close(file)
}

const heldBy = (disk: Disk, path: string, before: Uint8Array, after: Uint8Array): Holds => {
  const now = attempt(() => disk.read(path))
  if (now === undefined) return 'unreadable'
  if (isEqual(now, after)) return 'new'
  return isEqual(now, before) ? 'old' : 'other'
}

const isEqual = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index])
