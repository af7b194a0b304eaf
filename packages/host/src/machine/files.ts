import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { attempt } from './attempt.ts'
import { type PassedOver, walk } from './walk.ts'

/** What is asked of a file system to read a minute book. `filesOnDisk` is the machine's; a test makes its own. Nothing here throws. */
export type Files = {
  /** what stands at an absolute path, no link followed: `other` is a link, a pipe, a socket or a device */
  readonly look: (path: string) => 'file' | 'folder' | 'other' | undefined
  /** every file below a folder, relative to it, parts divided by `/`, links not followed; nothing where it cannot be read */
  readonly listFiles: (folder: string) => readonly string[] | undefined
  /** what below a folder nobody looks into, in the same form; nothing where the folder cannot be read */
  readonly listPassedOver: (folder: string) => readonly PassedOver[]
  /** in bytes; nothing where there is no file */
  readonly sizeOf: (path: string) => number | undefined
  /** SHA-256 of a file, read piece by piece; nothing where it cannot be read */
  readonly digestOf: (path: string) => string | undefined
  /** nothing where the file cannot be read; of one that is far larger than any record only the beginning, which is too large as well */
  readonly readFile: (path: string) => Uint8Array | undefined
}

/** The machine's own files. */
export const filesOnDisk: Files = {
  look: (path) => {
    const there = attempt(() => lstatSync(path))
    if (there?.isDirectory()) return 'folder'
    return there && (there.isFile() ? 'file' : 'other')
  },
  listFiles: (folder) => attempt(() => walk(folder).files),
  listPassedOver: (folder) => attempt(() => walk(folder).passedOver) ?? [],
  sizeOf: (path) => {
    const there = attempt(() => lstatSync(path))
    return there?.isFile() ? there.size : undefined
  },
  digestOf: (path) => attempt(() => digestOf(path)),
  readFile: (path) => attempt(() => readFileAtMost(path, mostRead)),
}

/** Records are far smaller, and what is published beside them is a little larger than this: nobody reads more than so many bytes at once. */
const mostRead = 24 * 1024 * 1024

/** A scan may be larger than memory is meant for: so much of it is held at a time. */
const piece = 1_048_576

/**
 * The beginning of a file, or all of it.
 *
 * @throws where it cannot be read, and where it is no file: a link is not followed, a pipe not waited for
 */
export const readFileAtMost = (path: string, most: number): Uint8Array =>
  reading(path, (file) => {
    const bytes = Buffer.alloc(Math.min(fstatSync(file).size, most))
    let length = 0
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes, { offset: length })) length += read
    return bytes.subarray(0, length)
  })

/**
 * The size of a file below a folder, in bytes.
 *
 * @param path - from the folder, parts divided by `/`
 * @returns nothing where there is no file, and where the way to it leads over a link
 */
export const sizeBelow = (folder: string, path: string): number | undefined => {
  const parts = path.split('/')
  const isWay = parts.slice(0, -1).every((_, index) => filesOnDisk.look(join(folder, ...parts.slice(0, index + 1))) === 'folder')
  return isWay ? filesOnDisk.sizeOf(join(folder, path)) : undefined
}

const digestOf = (path: string): string =>
  reading(path, (file) => {
    const digest = createHash('sha256')
    const buffer = Buffer.alloc(piece)
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) digest.update(buffer.subarray(0, read))
    return digest.digest('hex')
  })

/** Windows knows neither flag, and has neither links nor pipes that a book would hold. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

const reading = <Result>(path: string, act: (file: number) => Result): Result => {
  // To open a device may already do something.
  if (!lstatSync(path).isFile()) throw new Error(`no file: ${path}`)
  const file = openSync(path, flags)
  try {
    if (!fstatSync(file).isFile()) throw new Error(`no file: ${path}`)
    return act(file)
  } finally {
    closeSync(file)
  }
}
