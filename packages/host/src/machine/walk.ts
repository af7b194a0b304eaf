import { type Dirent, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

/** What lies below a folder, by paths relative to it, parts divided by `/`, each list in its order. */
export type Walked = { readonly files: readonly string[]; readonly links: readonly string[] }

/**
 * Goes through a folder and everything below it. The only place where a minute book is looked through.
 *
 * A link is named and not followed: it may lead out of the book, or round in a circle. Node's own recursive reading does follow it.
 *
 * @throws where the folder, or one below it, cannot be read
 */
export const walk = (folder: string): Walked => {
  const [files, links]: [string[], string[]] = [[], []]
  const folders = ['']
  for (let below = folders.pop(); below !== undefined; below = folders.pop())
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const list = listFor(entry, { files, links, folders })
      list?.push(below === '' ? entry.name : `${below}/${entry.name}`)
    }
  return { files: files.toSorted(), links: links.toSorted() }
}

type Lists = Readonly<Record<'files' | 'links' | 'folders', string[]>>

/** Where an entry is noted down; a socket and its like nowhere. */
const listFor = (entry: Dirent, { files, links, folders }: Lists): string[] | undefined => {
  if (entry.isSymbolicLink()) return links
  if (entry.isDirectory()) return folders
  return entry.isFile() ? files : undefined
}

/** A path with its parts divided by `/`, on every system. */
export const withSlashes = (path: string): string => path.split(sep).join('/')
