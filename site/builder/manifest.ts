import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { filesOnDisk, writeAtomically } from '@cunyi/host'

/** The list of the files that builds have put into a place: only these may a build ever remove. */
export const manifest = '.cunyi-board'

/** Pages that a build was about to write when it was stopped: one line each, added before the page is. */
const journal = '.cunyi-board.begun'

const head = '# files of a board, written by its build; only these may the next build remove'

/**
 * The files that a place has from builds.
 *
 * @returns nothing where there is no list, or one that is none of ours, or not whole
 */
export const readManifest = (place: string): ReadonlySet<string> | undefined => {
  const text = textOf(join(place, manifest))
  const lines = text?.split('\n') ?? []
  if (lines[0] !== head || lines.at(-1) !== end) return undefined
  // The last line of the journal may be torn: what it names is then no file, or another of ours.
  const begun = (textOf(join(place, journal)) ?? '').split('\n').slice(0, -1)
  return new Set([...lines.slice(1, -1), ...begun].filter(isInside))
}

const end = '# end'

/** Somebody may have written in the list: a path out of the place, or to what a host keeps there, is none of ours. */
const isInside = (path: string): boolean =>
  path !== '' && !path.includes('\\') && path.split('/').every((part) => part !== '' && !part.startsWith('.'))

/**
 * Writes the list down where it says anything new, and forgets what was begun.
 *
 * @throws where it cannot be written
 */
export const writeManifest = (place: string, paths: readonly string[]): void => {
  const text = [head, ...[...new Set(paths)].toSorted(), end].join('\n')
  const file = join(place, manifest)
  if (textOf(file) !== text && writeAtomically(file, text, 'over', process.pid) !== 'written') throw new Error(`${file} cannot be written`)
  rmSync(join(place, journal), { force: true })
}

/** Says which pages are about to be written. */
export const noteBegun = (place: string, paths: readonly string[]): void => {
  const file = join(place, journal)
  if (filesOnDisk.look(file) === 'other') throw new Error(`${file} is no file`)
  appendFileSync(file, paths.map((path) => `${path}\n`).join(''))
}

const textOf = (path: string): string | undefined => {
  const bytes = filesOnDisk.readFile(path)
  return bytes && new TextDecoder().decode(bytes)
}
