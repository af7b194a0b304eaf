import type { IncomingHttpHeaders } from 'node:http'

/** What is looked at of a request before anything is done. */
export type Asked = { readonly method: string; readonly path: string; readonly headers: IncomingHttpHeaders }

/** What the desk answers to whom. */
export type Guarded = {
  /** `127.0.0.1:port`, as the server listens: no other name reaches it, so that no page of the world can rebind one */
  readonly host: string
  readonly token: string
}

/** Why a request is refused; each is a status of HTTP. */
export type Refusal = 400 | 401 | 403 | 404 | 405 | 415 | 421

const pages: ReadonlySet<string> = new Set(['/', '/book', '/file'])

/**
 * Whether a request is one that the desk's own page sends. Everything else is refused before its body is read.
 *
 * @returns nothing where it may pass
 */
export const refusalOf = ({ method, path, headers }: Asked, { host, token }: Guarded): Refusal | undefined => {
  if (headers.host !== host && headers.host !== host.replace('127.0.0.1', 'localhost')) return 421
  if (!pages.has(path)) return 404
  if (method !== (path === '/file' ? 'POST' : 'GET')) return 405
  // A page that was opened by hand has no site it comes from; our own requests come from ours.
  const site = headers['sec-fetch-site']
  if (path === '/') return site === undefined || site === 'none' || site === 'same-origin' ? undefined : 403
  if (site !== undefined && site !== 'same-origin') return 403
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host}`) return 403
  if (!isSame(headers['x-cunyi-desk'], token)) return 401
  if (path === '/file' && headers['content-type'] !== 'application/json') return 415
  return undefined
}

/** Takes as long for a wrong token as for the right one. */
const isSame = (given: string | readonly string[] | undefined, token: string): boolean => {
  if (typeof given !== 'string' || given.length !== token.length) return false
  let apart = 0
  for (let index = 0; index < token.length; index++) apart |= given.charCodeAt(index) ^ token.charCodeAt(index)
  return apart === 0
}
