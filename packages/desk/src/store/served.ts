import type { Saved, Store, StoredFile, StoreFailure } from './store.ts'

/** What the server says of the book when it is opened. */
type Opened = { readonly book: string; readonly files: readonly StoredFile[] }

/**
 * The book behind the desk's own server.
 *
 * @param token - as it stands behind the `#` of the address that the server printed
 * @returns why not, where the server does not answer, or refuses
 */
export const openServed = async (token: string): Promise<Store | StoreFailure> => {
  const ask = async (path: string, init: RequestInit = {}): Promise<Response | 'offline'> => {
    try {
      return await fetch(path, {
        ...init,
        headers: { ...init.headers, 'x-cunyi-desk': token },
        cache: 'no-store',
        credentials: 'same-origin',
      })
    } catch {
      return 'offline'
    }
  }
  const response = await ask('/book')
  if (response === 'offline') return response
  if (!response.ok) return failureOf(response.status)
  // The server is our own, of the same version: it serves this page too.
  const { book, files } = (await response.json()) as Opened
  return {
    key: `served:${book}`,
    kind: 'served',
    load: () => Promise.resolve(files),
    save: async (path, text, mark) => {
      const answer = await ask('/file', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ path, text, mark: mark ?? null }),
      })
      if (answer === 'offline') return { is: 'failed', why: answer }
      const isOurs = answer.headers.get('content-type')?.startsWith('application/json') === true
      return isOurs ? ((await answer.json()) as Saved) : { is: 'failed', why: failureOf(answer.status) }
    },
  }
}

/** Whoever asks with a token that is not this server's asks with that of one that has ended. */
const failureOf = (status: number): StoreFailure => (status === 401 || status === 421 ? 'expired' : status === 413 ? 'too-large' : 'disk')
