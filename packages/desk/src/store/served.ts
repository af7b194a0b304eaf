import type { Saved, Store, StoredFile } from './store.ts'

/** What the server says of the book when it is opened. */
type Opened = { readonly book: string; readonly files: readonly StoredFile[]; readonly user?: Store['user'] }

/**
 * The book behind the desk's own server.
 *
 * @param token - as it stands behind the `#` of the address that the server printed
 * @throws where the server does not answer, or refuses
 */
export const openServed = async (token: string): Promise<Store> => {
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(path, { ...init, headers: { ...init.headers, 'x-cunyi-desk': token }, cache: 'no-store', credentials: 'same-origin' })
  const open = async (): Promise<Opened> => {
    const response = await ask('/book')
    if (!response.ok) throw new Error(String(response.status))
    // The server is our own, of the same version: it serves this page too.
    return (await response.json()) as Opened
  }
  const first = await open()
  let files: readonly StoredFile[] | undefined = first.files
  return {
    key: `served:${first.book}`,
    kind: 'served',
    load: async () => {
      const now = files ?? (await open()).files
      files = undefined
      return now
    },
    save: async (path, text, mark) => {
      try {
        const response = await ask('/file', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ path, text, mark: mark ?? null }),
        })
        if (response.ok || response.status === 409) return (await response.json()) as Saved
        return { is: 'failed', why: `${response.status}` }
      } catch (error) {
        return { is: 'failed', why: String(error) }
      }
    },
    ...(first.user && { user: first.user }),
  }
}
