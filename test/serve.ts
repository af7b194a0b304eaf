import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A folder on 127.0.0.1, until it is closed. */
export type Served = { readonly base: string; readonly close: () => Promise<void> }

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

/** As the recipe for nginx sends a file: kept for ever where its name changes with its content, and compressed where that gains something. */
const asInTheRecipe = (path: string, bytes: Uint8Array) => ({
  headers: {
    'cache-control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(packed.test(path) && { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
  },
  bytes: packed.test(path) ? gzipSync(bytes) : bytes,
})
const packed = /(?:\/|\.(?:html|css|js|svg|txt|xml|json))$/

/**
 * Serves the files of a folder as any plain host would: a folder's page is its `index.html`.
 *
 * @param isTuned - whether it compresses and lets things be kept, as the recipes do
 */
export const serve = async (folder: string, isTuned = false): Promise<Served> => {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://board').pathname))
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    try {
      const read = await readFile(file)
      const { headers, bytes } = isTuned ? asInTheRecipe(path, read) : { headers: {}, bytes: read }
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', ...headers }).end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return {
    base: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
