import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { attempt } from './attempt.ts'
import { walk } from './walk.ts'

/** What is asked of a file system to read a minute book. `filesOnDisk` is the machine's; a test makes its own. Nothing here throws. */
export type Files = {
  /** what stands at an absolute path */
  readonly look: (path: string) => 'file' | 'folder' | undefined
  /** every file below a folder, relative to it, parts divided by `/`, links not followed; nothing where it cannot be read */
  readonly listFiles: (folder: string) => readonly string[] | undefined
  /** every link below a folder, in the same form; nobody follows it */
  readonly listLinks: (folder: string) => readonly string[]
  /** in bytes; nothing where the file cannot be seen */
  readonly sizeOf: (path: string) => number | undefined
  /** SHA-256 of a file, read piece by piece; nothing where it cannot be read */
  readonly digestOf: (path: string) => string | undefined
  /** nothing where the file cannot be read */
  readonly readFile: (path: string) => Uint8Array | undefined
}

/** The machine's own files. */
export const filesOnDisk: Files = {
  look: (path) => {
    const there = attempt(() => statSync(path))
    if (there?.isDirectory()) return 'folder'
    return there?.isFile() ? 'file' : undefined
  },
  listFiles: (folder) => attempt(() => walk(folder).files),
  listLinks: (folder) => attempt(() => walk(folder).links) ?? [],
  sizeOf: (path) => attempt(() => statSync(path).size),
  digestOf: (path) => attempt(() => digestOf(path)),
  readFile: (path) => attempt(() => readFileSync(path)),
}

/** A scan may be larger than memory is meant for: so much of it is held at a time. */
const piece = 1_048_576

const digestOf = (path: string): string => {
  const file = openSync(path, 'r')
  try {
    const digest = createHash('sha256')
    const buffer = Buffer.alloc(piece)
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) digest.update(buffer.subarray(0, read))
    return digest.digest('hex')
  } finally {
    closeSync(file)
  }
}
