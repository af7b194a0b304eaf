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
 * A browser without storage, or with a full one, keeps none: whoever asks is told by `keep`.
 */
export type Drafts = {
  readonly all: () => readonly Draft[]
  /** @returns whether it is kept */
  readonly keep: (draft: Draft) => boolean
  readonly forget: (path: string) => void
}

/**
 * @param book - the key of its store
 * @param placeOf - the town and the village that a path belongs to
 */
export const draftsOf = (book: string, placeOf: (path: string) => string, storage: Storage | undefined): Drafts => {
  const start = `${prefix}:${book}:`
  const key = (path: string): string => `${start}${placeOf(path)}:${path}`
  return {
    all: () => {
      if (storage === undefined) return []
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
      return keys
        .filter((one) => one.startsWith(start))
        .flatMap((one) => {
          const draft = parsed(storage.getItem(one))
          return draft !== undefined && key(draft.path) === one ? [draft] : []
        })
    },
    keep: (draft) => {
      try {
        storage?.setItem(key(draft.path), JSON.stringify(draft))
        return storage !== undefined
      } catch {
        return false
      }
    },
    forget: (path) => {
      try {
        storage?.removeItem(key(path))
      } catch {
        // A storage that cannot be written keeps an old draft; it is offered again, and nothing is lost.
      }
    },
  }
}

/** What the storage holds may have been cut off, or be somebody else's. */
const parsed = (text: string | null): Draft | undefined => {
  try {
    const value: unknown = JSON.parse(text ?? '')
    if (typeof value !== 'object' || value === null) return undefined
    const { path, text: written, mark, at } = value as Partial<Draft>
    if (typeof path !== 'string' || typeof written !== 'string' || typeof at !== 'number') return undefined
    return { path, text: written, at, ...(typeof mark === 'string' && { mark }) }
  } catch {
    return undefined
  }
}
