import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** A board that can be looked at on this computer, until it is closed. */
export type ServedBoard = { readonly address: string; readonly close: () => Promise<void> }

/**
 * Shows a built board on this computer alone. What is built again is shown at once.
 *
 * @param port - 0 for any that is free
 * @throws where the port is taken
 */
export const serveBoard = async (folder: string, port = 0): Promise<ServedBoard> => {
  const files = sirv(folder, { dev: true, extensions: ['html'] })
  const server = createServer((request, response) => {
    files(request, response, () => void response.writeHead(404).end('404'))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  // A server that listens on a port has an address of this kind.
  const { port: taken } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
