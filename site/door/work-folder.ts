import { hash } from 'node:crypto'
import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What was packed with this program: the board's sources, the guide and the examples. In the repository they lie where they are written. */
const packed = fileURLToPath(new URL('../board/', import.meta.url))
const own = fileURLToPath(new URL('..', import.meta.url))

/** Named in the copy, so that the next build knows whether it is of this version. */
const stamp = 'digest'

/**
 * Where the board is built: sources that Astro may write beside, with links to what they stand on. Nothing is ever written where packages are installed.
 *
 * It lies among the user's own caches and never in the book: whoever can put a file there would have his program run, and a link would lead elsewhere.
 *
 * @param book - the folder of the book, absolute
 * @returns the folder of the site
 */
export const workFolder = (book: string): string => {
  if (!existsSync(packed)) return own
  const place = join(cacheFolder(), 'cunyi', hash('sha256', book).slice(0, 16))
  const site = join(place, 'site')
  mkdirSync(place, { recursive: true, mode: 0o700 })
  if (textOf(join(place, stamp)) !== textOf(join(packed, stamp))) layOut(place)
  linkPackages(join(site, 'node_modules'))
  return site
}

/** Where programs of this user keep what they can make again. */
const cacheFolder = (): string => {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  const named = [XDG_CACHE_HOME, LOCALAPPDATA].find((folder) => folder !== undefined && isAbsolute(folder))
  return named ?? join(homedir(), '.cache')
}

/** The copy is made anew but for what is kept from build to build, and is stamped last: one that was broken off is made again. */
const layOut = (place: string): void => {
  rmSync(join(place, stamp), { force: true })
  for (const folder of ['site/src', 'site/builder', 'site/public', 'docs', 'examples'])
    rmSync(join(place, folder), { recursive: true, force: true })
  cpSync(packed, place, { recursive: true, filter: (path) => path !== join(packed, stamp) })
  cpSync(join(packed, stamp), join(place, stamp))
}

const linkPackages = (folder: string): void => {
  const { dependencies } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as { dependencies: Readonly<Record<string, string>> }
  for (const name of Object.keys(dependencies)) {
    const link = join(folder, name)
    const target = findPackage(realpathSync(own), name)
    if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() && readlinkSync(link) === target) continue
    rmSync(link, { recursive: true, force: true })
    mkdirSync(dirname(link), { recursive: true })
    // A junction needs no rights of its own on Windows; elsewhere the word means nothing.
    symlinkSync(target, link, 'junction')
  }
}

/** Where Node would find a package from here. */
const findPackage = (from: string, name: string): string => {
  const folder = join(from, 'node_modules', name)
  if (existsSync(join(folder, 'package.json'))) return realpathSync(folder)
  const above = dirname(from)
  if (above === from) throw new Error(`${name} is not installed`)
  return findPackage(above, name)
}

const textOf = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)
