import { hash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Usage: node site/door/write-package.ts, after the door was compiled. Writes site/package: what is packed as @cunyi/site.

const root = fileURLToPath(new URL('../..', import.meta.url))
const site = join(root, 'site')
const to = join(site, 'package')
const board = join(to, 'board')

const isSource = (path: string): boolean => !/\.test\.ts$|\/node_modules(?:\/|$)|\/\.astro(?:\/|$)/u.test(path)
const copy = (from: string, into: string): void => cpSync(join(root, from), join(board, into), { recursive: true, filter: isSource })

rmSync(board, { recursive: true, force: true })
mkdirSync(board, { recursive: true })
for (const name of ['src', 'builder', 'public', 'astro.config.mjs', 'astro.env', 'tsconfig.json']) copy(`site/${name}`, `site/${name}`)
copy('docs/guide/a-day.md', 'docs/guide/a-day.md')
copy('content/examples', 'examples')
writeFileSync(join(board, 'site/package.json'), '{ "private": true, "type": "module" }\n')

type Manifest = { version: string; private?: boolean; publishConfig?: object; scripts?: object; devDependencies?: object }
const {
  publishConfig: _,
  scripts: __,
  devDependencies: ___,
  ...manifest
} = JSON.parse(readFileSync(join(site, 'package.json'), 'utf8')) as Manifest
const exports = { '.': { types: './dist/index.d.ts', default: './dist/index.js' } }
writeFileSync(join(to, 'package.json'), `${JSON.stringify({ ...manifest, exports }, null, 2)}\n`)
for (const name of ['README.md', 'CHANGELOG.md']) cpSync(join(site, name), join(to, name))
cpSync(join(root, 'LICENSE'), join(to, 'LICENSE'))

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .toSorted()
const digests = filesBelow(board).map((path) => [path.slice(board.length), hash('sha256', readFileSync(path))])
writeFileSync(join(board, 'digest'), `${manifest.version} ${hash('sha256', JSON.stringify(digests))}\n`)
