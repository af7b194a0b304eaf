import { type Dirent, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

/** Why an entry of a folder is not looked into. */
export type PassedOverKind = 'link' | 'pipe' | 'socket' | 'device' | 'name' | 'deep'

/** An entry that nobody looks into. Of a name that is no plain text the odd bytes are written as `\xd5`. */
export type PassedOver = { readonly path: string; readonly is: PassedOverKind }

/** What lies below a folder, by paths relative to it, parts divided by `/`, each list in its order. */
export type Walked = { readonly files: readonly string[]; readonly passedOver: readonly PassedOver[] }

/** How many folders deep anybody looks, and how many entries are taken in. A minute book has three and some thousands. */
const [deepest, most] = [64, 2_000_000]

/**
 * Goes through a folder and everything below it. The only place where a minute book is looked through.
 *
 * A link is named and not followed: it may lead out of the book, or round in a circle. Node's own recursive reading does follow it.
 * A pipe would be waited for and a device never ends; a name that is no UTF-8, or holds a backslash or a line break, is another name
 * as soon as it is written down. Each of them is named, and all else is as if it were not there.
 *
 * @throws where the folder, or one below it, cannot be read, and where there are too many entries: half a list is no list
 */
export const walk = (folder: string): Walked => {
  const [files, passedOver]: [string[], PassedOver[]] = [[], []]
  const folders = ['']
  let seen = 0
  for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
    const entries = readdirSync(join(folder, below), { withFileTypes: true, encoding: 'buffer' })
    seen += entries.length
    if (seen > most) throw new Error(`more than ${most} entries below ${folder}`)
    const isDeep = below.split('/').length >= deepest
    for (const entry of entries) {
      const path = below === '' ? nameOf(entry.name) : `${below}/${nameOf(entry.name)}`
      const is = kindOf(entry)
      if (is === 'file') files.push(path)
      else if (is !== 'folder') passedOver.push({ path, is })
      else if (isDeep) passedOver.push({ path, is: 'deep' })
      else folders.push(path)
    }
  }
  return { files: files.toSorted(), passedOver: passedOver.toSorted((a, b) => (a.path < b.path ? -1 : 1)) }
}

const kindOf = (entry: Dirent<Buffer>): 'file' | 'folder' | PassedOverKind => {
  if (entry.isSymbolicLink()) return 'link'
  if (!isPlain(entry.name)) return 'name'
  if (entry.isDirectory()) return 'folder'
  if (entry.isFile()) return 'file'
  if (entry.isFIFO()) return 'pipe'
  return entry.isSocket() ? 'socket' : 'device'
}

const odd = /[\p{Cc}\\]/u

/** Whether bytes are UTF-8: what is not loses bytes when it is read as such. */
const isText = (name: Buffer): boolean => Buffer.from(name.toString('utf8')).equals(name)

const isPlain = (name: Buffer): boolean => isText(name) && !odd.test(name.toString('utf8'))

const nameOf = (name: Buffer): string =>
  isPlain(name)
    ? name.toString('utf8')
    : name
        .toString(isText(name) ? 'utf8' : 'latin1')
        .replace(isText(name) ? /[\p{Cc}\\]/gu : /[^ -[\]-~]/gu, (one) => `\\x${one.charCodeAt(0).toString(16).padStart(2, '0')}`)

/** A path with its parts divided by `/`, on every system. */
export const withSlashes = (path: string): string => path.split(sep).join('/')
