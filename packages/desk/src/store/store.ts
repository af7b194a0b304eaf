/** A file of the minute book: its path from the book's root, its text, and a mark of that very text. */
export type StoredFile = { readonly path: string; readonly text: string; readonly mark: string }

/** What became of a file that was to be saved. */
export type Saved =
  | { readonly is: 'saved'; readonly mark: string }
  /** somebody else has changed it since it was opened: both texts are there, and a person chooses */
  | { readonly is: 'changed'; readonly text: string; readonly mark: string }
  | { readonly is: 'failed'; readonly why: string }

/** Where a book's files lie: behind the desk's own server, in a folder that the browser may write, or in single files handed over by hand. */
export type Store = {
  /** tells one book from another on the same machine: drafts are kept under it */
  readonly key: string
  /** `handed`: what is saved is a download, that somebody has to put in its place */
  readonly kind: 'served' | 'folder' | 'handed'
  readonly load: () => Promise<readonly StoredFile[]>
  /** @param mark - of the text that was opened; none for a file that is to be new */
  readonly save: (path: string, text: string, mark: string | undefined) => Promise<Saved>
  /** who works here, where a server knows it */
  readonly user?: { readonly name: string; readonly role: 'write' | 'supervise' | 'read'; readonly villages?: readonly string[] }
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
