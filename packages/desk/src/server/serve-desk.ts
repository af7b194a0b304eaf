import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { markOf, type StoreFailure } from '../store/store.ts'
import { saveText, textsOf } from './book-on-disk.ts'
import { refusalOf } from './request-guard.ts'

/** A desk that is open. */
export type OpenDesk = {
  /** where it is; whoever has this address may write in the book, so it is shown to nobody else */
  readonly address: string
  readonly close: () => Promise<void>
}

/**
 * Opens the desk over a book's folder: on this machine alone, on a port and with a token that nobody can guess.
 *
 * @param root - the book's folder, absolute
 * @param page - the whole page, one HTML text
 * @param by - the number of this program, by which a write that was stopped is known later
 * @param port - 0 for the book's own, and where that is taken, any that is free
 */
export const serveDesk = async (root: string, page: string, by: number, port = 0): Promise<OpenDesk> => {
  const token = randomBytes(24).toString('base64url')
  const headers = headersFor(page)
  const server: Server = createServer((request, response) => {
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    const path = request.url ?? ''
    const refusal = refusalOf({ method: request.method ?? '', path, headers: request.headers }, { host, token })
    if (refusal !== undefined) return send(response, refusal, 'text/plain', '', headers)
    if (path === '/') return send(response, 200, 'text/html', page, headers)
    if (path === '/book') return sendJson(response, 200, { book: markOf(root), files: textsOf(root) }, headers)
    return void save({ root, by }, request, response, headers)
  })
  // A request that is begun and never ended holds nobody else up.
  server.requestTimeout = 30_000
  server.headersTimeout = 10_000
  const listen = (at: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(at, '127.0.0.1', () => {
        server.off('error', reject)
        resolve()
      })
    })
  if (port === 0) await listen(portFor(root)).catch(() => listen(0))
  else await listen(port)
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/#${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

/**
 * A book's own port: browsers keep drafts by port, and those of yesterday shall be there again. Nobody is kept out by a port; the token does that.
 * Between 49152 and 65535, where nobody else has a fixed place.
 */
const portFor = (root: string): number => 49_152 + (createHash('sha256').update(root).digest().readUInt16BE() % 16_384)

type Headers = Readonly<Record<string, string>>

/** A record, its path and a mark, as JSON: a good deal more than the largest record. */
const mostBody = 2_000_000

const save = async (
  { root, by }: { readonly root: string; readonly by: number },
  request: IncomingMessage,
  response: ServerResponse,
  headers: Headers,
): Promise<void> => {
  const body = await bodyOf(request)
  if (body === undefined) {
    send(response, 413, 'text/plain', '', { ...headers, connection: 'close' })
    return
  }
  const asked = parsed(body)
  if (asked === undefined) {
    send(response, 400, 'text/plain', '', headers)
    return
  }
  const saved = saveText(root, asked.path, asked.text, asked.mark, by)
  sendJson(response, saved.is === 'saved' ? 200 : saved.is === 'changed' ? 409 : (statusOf[saved.why] ?? 500), saved, headers)
}

const statusOf: { readonly [Why in StoreFailure]?: number } = { path: 403, unreadable: 422, 'too-large': 413 }

const bodyOf = async (request: IncomingMessage): Promise<string | undefined> => {
  const pieces: Buffer[] = []
  let size = 0
  try {
    for await (const piece of request as AsyncIterable<Buffer>) {
      size += piece.length
      if (size > mostBody) return undefined
      pieces.push(piece)
    }
  } catch {
    return undefined
  }
  return Buffer.concat(pieces).toString('utf8')
}

const parsed = (body: string): { readonly path: string; readonly text: string; readonly mark: string | undefined } | undefined => {
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value !== 'object' || value === null) return undefined
    const { path, text, mark } = value as Record<string, unknown>
    if (typeof path !== 'string' || typeof text !== 'string') return undefined
    if (mark !== null && typeof mark !== 'string') return undefined
    return { path, text, mark: mark ?? undefined }
  } catch {
    return undefined
  }
}

/** The page may run its own script and nothing else, and talk to its own server and nobody else. */
const headersFor = (page: string): Headers => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src ${hashes(page, /<script>([\s\S]*?)<\/script>/gu)}`,
    `style-src ${hashes(page, /<style>([\s\S]*?)<\/style>/gu)}`,
    "connect-src 'self'",
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
})

const hashes = (page: string, part: RegExp): string =>
  [...page.matchAll(part)].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ') || "'none'"

const send = (response: ServerResponse, status: number, type: string, body: string, headers: Headers): void => {
  response.writeHead(status, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(body)
}

const sendJson = (response: ServerResponse, status: number, value: object, headers: Headers): void => {
  send(response, status, 'application/json', JSON.stringify(value), headers)
}
