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
