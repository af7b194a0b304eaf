/** What lies under a key: a text, or that it was taken away, and when. */
export type Shelved = { readonly key: string; readonly text: string | undefined; readonly at: number }

/**
 * The browser's own database, for drafts. What is put there is safe within the same moment, also where the browser itself is killed; the simpler storage
 * of a page is written to the disk some five seconds late.
 */
export type DraftShelf = {
  readonly all: () => Promise<readonly Shelved[]>
  readonly put: (one: Shelved) => void
}

const [database, store] = ['cunyi-desk-drafts', 'drafts']

/** @returns nothing where the browser has no database, or gives none to this page */
export const openShelf = (): Promise<DraftShelf | undefined> =>
  new Promise((resolve) => {
    try {
      const request = indexedDB.open(database, 1)
      request.addEventListener('upgradeneeded', () => {
        request.result.createObjectStore(store, { keyPath: 'key' })
      })
      request.addEventListener('success', () => resolve(shelfIn(request.result)))
      request.addEventListener('error', () => resolve(undefined))
      request.addEventListener('blocked', () => resolve(undefined))
    } catch {
      resolve(undefined)
    }
  })

const shelfIn = (opened: IDBDatabase): DraftShelf => ({
  all: () =>
    new Promise((resolve) => {
      const request = opened.transaction(store).objectStore(store).getAll()
      // The database is our own; what somebody else put there is no draft, and is passed over by who reads it.
      request.addEventListener('success', () => resolve(request.result as readonly Shelved[]))
      request.addEventListener('error', () => resolve([]))
    }),
  put: (one) => {
    const writing = opened.transaction(store, 'readwrite')
    writing.objectStore(store).put(one)
    // A page that is closed in this moment would take back what it has not committed.
    writing.commit()
  },
})
