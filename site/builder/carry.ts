import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { walk } from '@cunyi/host'

/**
 * Makes the place of a board and marks it with the board's own headers, so that a build that was stopped may go on there.
 * What belongs to no page is removed from it in the end, therefore it is looked at before anything is put there.
 *
 * @returns why nothing can be built there: the folder holds other things than a board
 */
export const settle = (place: string, headers: string): string | undefined => {
  mkdirSync(place, { recursive: true })
  const there = readdirSync(place).filter(isOurs)
  if (there.includes(mark)) return undefined
  if (there.length > 0) return `${place} holds other things than a board, and the build would remove them: choose an empty folder`
  writeFileSync(join(place, mark), readFileSync(headers))
  return undefined
}

const mark = '_headers'

/** What begins with a dot is never built: a repository or a host's own settings may lie in the folder. */
const isOurs = (path: string): boolean => !path.startsWith('.')

/**
 * Brings the pages that were built aside to their place: only those that differ are written, and what belongs to no page any more goes.
 *
 * @param own - files in that place which were written there already
 * @returns how many were written and how many removed
 */
export const carry = (from: string, to: string, own: ReadonlySet<string>): { readonly written: number; readonly removed: number } => {
  const built = walk(from).files
  const wanted = new Set(built)
  const changed = built.filter((path) => !own.has(path) && !same(join(from, path), join(to, path)))
  for (const path of changed) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    writeFileSync(join(to, path), readFileSync(join(from, path)))
  }
  const stale = walk(to).files.filter((path) => isOurs(path) && !wanted.has(path) && !own.has(path))
  for (const path of stale) rmSync(join(to, path))
  return { written: changed.length, removed: stale.length }
}

const same = (one: string, other: string): boolean => {
  const found = statSync(other, { throwIfNoEntry: false })
  return found !== undefined && found.size === statSync(one).size && readFileSync(one).equals(readFileSync(other))
}
