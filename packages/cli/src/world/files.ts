import { createHash } from 'node:crypto'
import { closeSync, type Dirent, mkdirSync, openSync, readdirSync, readFileSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { replaceAtomically } from './atomic-replace.ts'
import { disk } from './disk.ts'
import type { World } from './world.ts'

/** What a call to the file system gives, or nothing where it fails: whoever asked says so in the reader's words. */
export const attempt = <Result>(call: () => Result): Result | undefined => {
  try {
    return call()
  } catch {
    return undefined
  }
}

const look: World['look'] = (path) => {
  const there = attempt(() => statSync(path))
  if (there?.isDirectory()) return 'folder'
  return there?.isFile() ? 'file' : undefined
}

const listed = (folder: string, isWanted: (entry: Dirent) => boolean): readonly string[] | undefined =>
  attempt(() =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(isWanted)
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')),
  )

const writeNew: World['writeNew'] = (path, text) => {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { flag: 'wx', flush: true })
    return 'written'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST' ? 'taken' : 'failed'
  }
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

/**
 * The world's files, as they are on this machine.
 *
 * @param mark - names the new file that takes an old one's place, such as the number of the process
 */
export const files = (
  mark: string,
): Pick<World, 'look' | 'listFiles' | 'listLinks' | 'sizeOf' | 'digestOf' | 'readFile' | 'writeNew' | 'replace' | 'remove'> => ({
  look,
  listFiles: (folder) => listed(folder, (entry) => entry.isFile()),
  listLinks: (folder) => listed(folder, (entry) => entry.isSymbolicLink()) ?? [],
  sizeOf: (path) => attempt(() => statSync(path).size),
  digestOf: (path) => attempt(() => digestOf(path)),
  readFile: (path) => attempt(() => readFileSync(path)),
  writeNew,
  replace: (path, before, after) => replaceAtomically(disk, path, before, Buffer.from(after), mark),
  remove: (path) => attempt(() => rmSync(path)),
})
