import { type Day, day } from '@cunyi/core'
import { type Git, isTrouble, type NoHistory } from './git.ts'

/** A text that a commit gave a file: of the commit its name, its day, and where in the history it stands. */
export type Sighting = {
  readonly commit: string
  readonly day: Day
  /** the name of the text itself */
  readonly blob: string
  readonly isFirst?: true
  readonly isAside?: true
}

/** The version history of a minute book: for each file, by its path in the book, every text it was given, oldest first. */
export type Log = ReadonlyMap<string, readonly Sighting[]>

/** All Markdown of the repository: a book that was moved to another folder is still the same book. */
const asked = [
  '--raw',
  '-z',
  '--no-abbrev',
  '-M',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--format=%x01%H %ct %P',
  'HEAD',
  '--',
]
const everyRecord = ':(top,icase)*.md'

/**
 * The version history of the book in whose folder git is run.
 *
 * The main line says what a file was and became; side branches say only when a text was first there. Renames are followed.
 *
 * @returns nothing of a shallow copy: where it ends, everything looks new
 */
export const logOf = (git: Git): Log | NoHistory => {
  const where = git(['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix'])
  if (isTrouble(where)) return where.trouble === 'failed' ? { trouble: 'no-repository' } : where
  const [isInside, isShallow, prefix = ''] = text(where).split('\n')
  if (isInside !== 'true') return { trouble: 'no-repository' }
  if (isShallow !== 'false') return { trouble: 'shallow' }
  if (isTrouble(git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']))) return { trouble: 'nothing-committed' }
  const line = git(['log', '--first-parent', '--diff-merges=first-parent', ...asked, everyRecord])
  const sides = git(['log', '--full-history', '--no-merges', ...asked, everyRecord])
  if (isTrouble(line)) return line
  return isTrouble(sides) ? sides : sightings(commitsIn(text(line)), commitsIn(text(sides)), prefix)
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

type Entry = { readonly path: string; readonly from?: string; readonly blob: string }
type Commit = Omit<Sighting, 'blob'> & { readonly entries: Entry[] }

/**
 * Reads what `git log --raw -z` writes.
 *
 * ```text
 *   \1 <commit> <seconds> <parents> \0 \n:<modes> <blob> <blob> R90 \0 <old path> \0 <path> \0 :… \0 <path> \0
 * ```
 */
const commitsIn = (written: string): readonly Commit[] => {
  const tokens = written.split('\0')
  const commits: Commit[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? ''
    if (token.startsWith('\u0001')) commits.push(...commitOf(token.slice(1)))
    const raw = /^\n?:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])/.exec(token)
    if (raw === null) continue
    const [, mode, blob = '', status = ''] = raw
    const from = /[RC]/.test(status) ? tokens[++at] : undefined
    const path = tokens[++at]
    if (path !== undefined && mode?.startsWith('100')) commits.at(-1)?.entries.push({ path, blob, ...(status === 'R' && from && { from }) })
  }
  return commits
}

/** The short name by which people know a commit. */
const short = 8

const commitOf = (header: string): readonly Commit[] => {
  const [commit = '', seconds = '', ...parents] = header.split(' ').filter(Boolean)
  const on = civilDay(Number(seconds))
  return on === undefined ? [] : [{ commit: commit.slice(0, short), day: on, entries: [], ...(parents.length === 0 && { isFirst: true }) }]
}

/** China has one time zone, eight hours ahead. */
const civilDay = (seconds: number): Day | undefined => {
  const then = new Date((seconds + 8 * 3600) * 1000)
  return Number.isNaN(then.getTime()) ? undefined : day(then.toISOString().slice(0, 10))
}

/** Walks back from now: a file that was renamed is looked for under the name that it had before. */
const sightings = (line: readonly Commit[], sides: readonly Commit[], prefix: string): Log => {
  const named = new Map<string, string>()
  const found = new Map<string, Sighting[]>()
  const take = ({ entries, ...seen }: Commit, aside: { readonly isAside?: true }): void => {
    for (const { path, blob } of entries) {
      const now = named.get(path) ?? path
      if (!now.startsWith(prefix)) continue
      const own = now.slice(prefix.length)
      found.set(own, [{ ...seen, blob, ...aside }, ...(found.get(own) ?? [])])
    }
  }
  for (const commit of line) {
    take(commit, {})
    for (const { path, from } of commit.entries) if (from !== undefined) named.set(from, named.get(path) ?? path)
  }
  const known = new Set(line.map(({ commit }) => commit))
  for (const commit of sides) {
    if (known.has(commit.commit)) continue
    take(commit, { isAside: true })
    for (const { path, from } of commit.entries) if (from !== undefined && !named.has(from)) named.set(from, named.get(path) ?? path)
  }
  return found
}
