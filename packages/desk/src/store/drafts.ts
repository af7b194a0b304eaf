import type { DraftShelf, Shelved } from './draft-shelf.ts'

/** A text that is not in the book yet, or not as it is there. */
export type Draft = {
  readonly path: string
  readonly text: string
  /** the mark of the text in the book when the draft was begun; none where the file is to be new */
  readonly mark?: string
  /** milliseconds since 1970 */
  readonly at: number
}

const prefix = 'cunyi-desk'

/**
 * Drafts of one book, kept by the browser at once and half filled. All pages opened from a stick share one storage, and two books may lie in folders of
 * the same name: so every key names the book, and the town and the village that the path belongs to.
 *
 * They are kept twice: in the page's storage, which is written before anything else happens, and in the browser's database, which outlives a browser
 * that is killed. Of the two the later counts.
 */
export type Drafts = {
  readonly all: () => Promise<readonly Draft[]>
  /** @returns whether it is kept */
  readonly keep: (draft: Draft) => boolean
  readonly forget: (path: string, at: number) => void
}

/** Where drafts are kept; a browser without either keeps none, and a page is told so by `keep`. */
export type DraftPlaces = { readonly storage: Storage | undefined; readonly shelf: DraftShelf | undefined }

/**
 * @param book - the key of its store
 * @param placeOf - the town and the village that a path belongs to
 */
export const draftsOf = (book: string, placeOf: (path: string) => string, { storage, shelf }: DraftPlaces): Drafts => {
  const start = `${prefix}:${book}:`
  const key = (path: string): string => `${start}${placeOf(path)}:${path}`
  const isOwn = (one: Shelved): boolean => {
    const path = one.text === undefined ? undefined : parsed(one.text)?.path
    return one.key.startsWith(start) && (one.text === undefined || (path !== undefined && key(path) === one.key))
  }
  return {
    all: async () => {
      const latest = new Map<string, Shelved>()
      for (const one of [...stored(storage), ...((await shelf?.all()) ?? [])].filter(isOwn)) {
        const before = latest.get(one.key)
        if (before === undefined || one.at >= before.at) latest.set(one.key, one)
      }
      return [...latest.values()].flatMap(({ text }) => (text === undefined ? [] : (parsed(text) ?? [])))
    },
    keep: (draft) => {
      const text = JSON.stringify(draft)
      const isShelved = put(shelf, { key: key(draft.path), text, at: draft.at })
      try {
        storage?.setItem(key(draft.path), text)
        return storage !== undefined || isShelved
      } catch {
        return isShelved
      }
    },
    forget: (path, at) => {
      put(shelf, { key: key(path), text: undefined, at })
      try {
        storage?.removeItem(key(path))
      } catch {
        // A storage that cannot be written keeps an old draft; the shelf knows that it was taken away later.
      }
    },
  }
}

const put = (shelf: DraftShelf | undefined, one: Shelved): boolean => {
  try {
    shelf?.put(one)
    return shelf !== undefined
  } catch {
    return false
  }
}

const stored = (storage: Storage | undefined): readonly Shelved[] =>
  Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '').flatMap((key) => {
    const text = storage?.getItem(key) ?? ''
    const draft = parsed(text)
    return draft === undefined ? [] : [{ key, text, at: draft.at }]
  })

/** What the storage holds may have been cut off, or be somebody else's. */
const parsed = (text: string): Draft | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return undefined
    const { path, text: written, mark, at } = value as Partial<Draft>
    if (typeof path !== 'string' || typeof written !== 'string' || typeof at !== 'number') return undefined
    return { path, text: written, at, ...(typeof mark === 'string' && { mark }) }
  } catch {
    return undefined
  }
}
