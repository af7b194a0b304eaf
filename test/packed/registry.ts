import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, dirname, join } from 'node:path'

/** A registry of packages on 127.0.0.1, until it is closed. */
export type Registry = { readonly address: string; readonly close: () => Promise<void> }

type Manifest = { readonly name: string; readonly version: string }
type Release = { readonly manifest: Manifest; readonly tarball: () => string }

/** Every package that the repository has installed, as pnpm keeps it. */
const installed = (root: string): readonly string[] => {
  const store = realpathSync(join(root, 'node_modules/.pnpm'))
  return readdirSync(store, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .flatMap(({ name }) => foldersIn(join(store, name, 'node_modules')))
}

/** The packages in a folder that are no links to others. */
const foldersIn = (folder: string): readonly string[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name)
        if (!entry.isDirectory()) return []
        return entry.name.startsWith('@') ? foldersIn(path) : [path]
      })

const manifestOf = (text: string): Manifest => JSON.parse(text) as Manifest

/** A copy is packed, for pnpm lets files that are alike be one, and npm takes no links out of a tarball. */
const packFolder = (folder: string, place: string): string => {
  const copy = join(place, `${basename(dirname(folder))}-${basename(folder)}-${counted++}`)
  cpSync(folder, join(copy, 'package'), { recursive: true, dereference: true, filter: (path) => !path.includes('/package/node_modules') })
  execFileSync('tar', ['-czf', `${copy}.tgz`, '-C', copy, 'package'])
  return `${copy}.tgz`
}
let counted = 0

/**
 * Stands in for the registry of npm, without a network: our own packages as they were packed, and everything else as the repository has installed it.
 *
 * @param packed - the tarballs of our own packages
 * @param place - a folder for what it makes
 */
export const openRegistry = async (root: string, packed: Iterable<string>, place: string): Promise<Registry> => {
  mkdirSync(place, { recursive: true })
  const releases = new Map<string, Map<string, Release>>()
  const add = (release: Release): void => {
    const { name, version } = release.manifest
    const known = releases.get(name) ?? new Map<string, Release>()
    releases.set(name, known.set(version, release))
  }
  for (const folder of installed(root)) {
    const file = join(folder, 'package.json')
    if (existsSync(file)) add({ manifest: manifestOf(readFileSync(file, 'utf8')), tarball: () => packFolder(folder, place) })
  }
  for (const file of packed)
    add({ manifest: manifestOf(execFileSync('tar', ['-xzOf', file, 'package/package.json'], { encoding: 'utf8' })), tarball: () => file })

  const answer = (response: ServerResponse, path: string): void => {
    const [, name = '', version] = /^\/((?:@[^/]+\/)?[^/]+)(?:\/-\/(.+)\.tgz)?$/.exec(path) ?? []
    const known = releases.get(name)
    const asked = version === undefined ? undefined : known?.get(version)
    if (known === undefined || (version !== undefined && asked === undefined)) response.writeHead(404).end('{}')
    else if (asked) response.writeHead(200).end(readFileSync(asked.tarball()))
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(pageOf(name, known)))
  }
  const pageOf = (name: string, known: ReadonlyMap<string, Release>): object => ({
    name,
    'dist-tags': { latest: [...known.keys()].at(-1) },
    versions: Object.fromEntries(
      [...known].map(([version, { manifest }]) => [version, { ...manifest, dist: { tarball: `${address}${name}/-/${version}.tgz` } }]),
    ),
  })
  const server = createServer(({ url = '/' }, response) => answer(response, decodeURIComponent(url)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this kind.
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return {
    address,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
