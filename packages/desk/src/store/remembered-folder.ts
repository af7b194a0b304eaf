// A folder that was chosen is kept by the browser itself, in its own database: as a handle, and without what is in it.

const [database, shelf, key] = ['cunyi-desk', 'folders', 'last']

const opened = (): Promise<IDBDatabase | undefined> =>
  new Promise((resolve) => {
    try {
      const request = indexedDB.open(database, 1)
      request.addEventListener('upgradeneeded', () => {
        request.result.createObjectStore(shelf)
      })
      request.addEventListener('success', () => {
        resolve(request.result)
      })
      request.addEventListener('error', () => {
        resolve(undefined)
      })
    } catch {
      resolve(undefined)
    }
  })

/** Keeps the folder for the next time. A browser that cannot is asked for the folder again. */
export const rememberFolder = async (folder: FileSystemDirectoryHandle): Promise<void> => {
  const at = await opened()
  try {
    at?.transaction(shelf, 'readwrite').objectStore(shelf).put(folder, key)
  } catch {
    // Then somebody chooses the folder again.
  }
}

/** The folder of the last time, if there was one. */
export const rememberedFolder = async (): Promise<FileSystemDirectoryHandle | undefined> => {
  const at = await opened()
  return new Promise((resolve) => {
    if (at === undefined) {
      resolve(undefined)
      return
    }
    const request = at.transaction(shelf, 'readonly').objectStore(shelf).get(key)
    request.addEventListener('success', () => {
      // Nothing else is kept there. A browser that knows no folders does not even know their name.
      resolve(request.result as FileSystemDirectoryHandle | undefined)
    })
    request.addEventListener('error', () => {
      resolve(undefined)
    })
  })
}
