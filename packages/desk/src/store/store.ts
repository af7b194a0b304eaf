import { decode } from '@cunyi/records'

/** Why a book could not be opened, or a file not be saved: each has its words in every language. */
export type StoreFailure =
  /** the address is not, or no longer, that of the server that runs */
  | 'expired'
  /** nobody answers where the server was */
  | 'offline'
  | 'no-records'
  /** the browser may not write there */
  | 'permission'
  /** no record of the book lies, or may be made, at this path */
  | 'path'
  /** what stands there is no text, or in no writing that is known: writing over it would destroy it */
  | 'unreadable'
  | 'too-large'
  | 'disk'

/** A file of the minute book: its path from the book's root, its text, and a mark of that very text. */
export type StoredFile = {
  readonly path: string
  readonly text: string
  readonly mark: string
  /** it could not be opened: its text is empty then, and nothing is saved over it */
  readonly closed?: 'unreadable' | 'too-large'
}

/** What became of a file that was to be saved. */
export type Saved =
  | { readonly is: 'saved'; readonly mark: string }
  /** somebody else has changed it since it was opened: both texts are there, and a person chooses; without a mark it is there no more */
  | { readonly is: 'changed'; readonly text: string; readonly mark?: string }
  | { readonly is: 'failed'; readonly why: StoreFailure }

/** Where a book's files lie: behind the desk's own server, in a folder that the browser may write, or in single files handed over by hand. */
export type Store = {
  /** tells one book from another on the same machine: drafts are kept under it */
  readonly key: string
  /** `handed`: what is saved is a download, that somebody has to put in its place */
  readonly kind: 'served' | 'folder' | 'handed'
  readonly load: () => Promise<readonly StoredFile[]>
  /** @param mark - of the text that was opened; none for a file that is to be new */
  readonly save: (path: string, text: string, mark: string | undefined) => Promise<Saved>
}

/** A file as it lies somewhere, decoded as records are, whatever it was saved with. */
export const storedFile = (path: string, bytes: Uint8Array): StoredFile => {
  const decoded = decode(bytes)
  if (!('fault' in decoded)) return { path, text: decoded.text, mark: markOf(decoded.text) }
  return { path, text: '', mark: markOf(''), closed: decoded.fault.what === 'too-large' ? 'too-large' : 'unreadable' }
}

/** Why a text may not be written: nobody could read it again. */
export const refusalToSave = (text: string): StoreFailure | undefined => storedFile('', new TextEncoder().encode(text)).closed

/**
 * What becomes of a text that is to be saved, before anything is written.
 *
 * @param before - what lies there now; nothing where there is no file
 * @param mark - of the text that was opened; none for a file that is to be new
 * @returns nothing where it may be written
 */
export const savedBefore = (before: StoredFile | undefined, text: string, mark: string | undefined): Saved | undefined => {
  const refusal = before?.closed ?? refusalToSave(text)
  if (refusal !== undefined) return { is: 'failed', why: refusal }
  if (before === undefined) return mark === undefined ? undefined : { is: 'changed', text: '' }
  if (before.text === text) return { is: 'saved', mark: before.mark }
  return before.mark === mark ? undefined : { is: 'changed', text: before.text, mark: before.mark }
}

/**
 * A mark of a text: two texts with the same mark are taken for the same. Short, not secret, and the same in every browser and on the server.
 *
 * FNV-1a over UTF-16 units, twice with other beginnings, and the length.
 */
export const markOf = (text: string): string => {
  let first = 0x811c9dc5
  let second = 0x01000193
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ unit, 0x5bd1e995) + index
  }
  return `${text.length.toString(36)}-${(first >>> 0).toString(36)}${(second >>> 0).toString(36)}`
}
