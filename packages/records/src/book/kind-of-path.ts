/** What a file of a minute book is, by its path alone. */
export type PathKind = 'town' | 'village' | 'decision' | 'attachment' | 'outside'

/** The pages that every repository may hold at any level: they speak of the folder, and are never records. */
const aboutFolder = /^(?:readme(?:\.\w+)?$|(?:readme|license|changelog|contributing)(?:\.[\w-]+)*\.mdx?$)/iu
/** In capitals they may also go on after the word: `README-en.md`, `LICENSE_MIT.md`. */
const inCapitals = /^(?:README|LICENSE|CONTRIBUTING).*\.mdx?$/u
const isHidden = (part: string): boolean => part.startsWith('.')

/** Village, year and file: what lies deeper lies beside a record. */
const deepestRecord = 3

/**
 * What a file is, for everything that reads a minute book: the command line, the board, the editor and the reader itself.
 *
 * `examples/`, everything hidden, and the pages that speak of a folder stand outside the book. All other Markdown is meant as a decision, wherever
 * it was put, unless it lies beside one.
 *
 * @param path - from the book's root, parts divided by `/`
 * @example kindOfPath('cangxi/2026/003-roof.md') //=> 'decision'
 * @example kindOfPath('cangxi/README.en.md') //=> 'outside'
 */
export const kindOfPath = (path: string): PathKind => {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  if (parts.some(isHidden) || (parts.length > 1 && parts[0] === 'examples')) return 'outside'
  if (aboutFolder.test(name) || inCapitals.test(name)) return 'outside'
  if (path === 'town.md') return 'town'
  if (name === 'village.md' && parts.length < deepestRecord) return 'village'
  return isRecordName(name) && parts.length <= deepestRecord ? 'decision' : 'attachment'
}

/** Whether a file is named as a record: Markdown, or MDX, which is refused with a finding. */
export const isRecordName = (path: string): boolean => /\.mdx?$/iu.test(path)

/** Whether a file lies where attachments do, in a folder below the year. */
export const isBesideRecord = (path: string): boolean => kindOfPath(path) === 'attachment' && path.split('/').length > deepestRecord

/** The village's or town's own folder that a file lies in; empty at the root. */
export const folderOfPath = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '')

/**
 * Pages of towns and villages that stand where no book has them: a village deeper than right below its town, a town inside another.
 * What lies beside them is on no board.
 *
 * A county, a folder of towns, is no book and has none of these.
 *
 * @param paths - all files below some folder, parts divided by `/`
 * @example findStrayPages(['town.md', 'east/cangxi/village.md']) //=> ['east/cangxi/village.md']
 * @example findStrayPages(['xikou/town.md', 'xikou/cangxi/village.md']) //=> []
 */
export const findStrayPages = (paths: readonly string[]): readonly string[] => {
  const own = paths.filter((path) => !/(?:^|\/)(?:\.|examples\/)/u.test(path))
  const towns = own.filter((path) => nameIn(path) === 'town.md').map(folderAbove)
  const townsAbove = (folder: string) => towns.filter((town) => town === '' || folder.startsWith(`${town}/`))
  return own.filter((path) => {
    const folder = folderAbove(path)
    if (nameIn(path) === 'town.md') return folder !== '' && townsAbove(folder).length > 0
    if (nameIn(path) !== 'village.md' || towns.includes(folder)) return false
    const [town] = townsAbove(folder).toSorted((a, b) => b.length - a.length)
    return town !== undefined && folderAbove(folder) !== town
  })
}

const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const folderAbove = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '')
