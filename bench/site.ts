import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { writeBook } from './book.ts'
import { isThere, type Measured, measured } from './measured.ts'
import { writeGlob, writeHugo } from './rivals.ts'

// One run, all programs in turn: on a busy machine the ratios hold where the seconds do not.

const count = Number(process.argv[2] ?? 10_000)
const asOf = '2026-11-23'
const site = join(import.meta.dirname, '../site')
// Inside the site, where the programs' own imports are found; the folder is ignored by git.
const place = join(site, 'node_modules/.cache/bench')
const outDir = join(place, 'board')
const glob = join(place, 'glob')
const book = mkdtempSync(join(tmpdir(), 'cunyi-book-'))
// One page a decision, as the rivals have; both languages are measured by themselves.
const env = { CUNYI_CONTENT: book, CUNYI_AS_OF: asOf, CUNYI_LANGUAGES: 'zh' }
const astro = join(site, 'node_modules/astro/bin/astro.mjs')
const settings = `--env-file=${join(site, 'astro.env')}`

rmSync(place, { recursive: true, force: true })
mkdirSync(glob, { recursive: true })
const changed = join(book, writeBook(book, count))
writeGlob(glob)
const build = (...more: readonly string[]) =>
  measured(process.execPath, [settings, 'builder/main.ts', '--outDir', outDir, ...more], site, env)

const rows: [string, Measured][] = []
const run = async (name: string, running: () => Promise<Measured>): Promise<void> => {
  rows.push([name, await running()])
  console.error(`${name}: done`)
}

await run('a  Astro’s glob collection, nothing judged', () => measured(process.execPath, [settings, astro, 'build', '--silent'], glob, env))
await run('b  the board, judged, from nothing', () => build('--fresh'))
await run('c  the board again, nothing changed', () => build())
appendFileSync(changed, '\n又记一笔。\n')
const before = Date.now()
await run('d  the board again, one record changed', () => build())
await run('e  the board in both languages, from nothing', () =>
  measured(process.execPath, [settings, 'builder/main.ts', '--outDir', join(place, 'both'), '--fresh'], site, {
    ...env,
    CUNYI_LANGUAGES: 'zh,en',
  }),
)
if (isThere('hugo')) {
  const hugo = join(place, 'hugo')
  writeHugo(hugo, book)
  await run('h  Hugo, nothing judged', () => measured('hugo', ['--quiet'], hugo, env))
}

const base = rows[0]?.[1].seconds ?? Number.NaN
console.log(`${count} decisions\n`)
console.log(`${''.padEnd(44)}  time, a = 1   seconds  of processors   MB at most`)
for (const [name, { seconds, worked, megabytes }] of rows)
  console.log(
    `${name.padEnd(44)} ${(seconds / base).toFixed(3).padStart(12)} ${seconds.toFixed(1).padStart(9)} ${worked.toFixed(1).padStart(14)} ${Math.round(megabytes).toString().padStart(12)}`,
  )

const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const paths = files.map(({ parentPath, name }) => join(parentPath, name))
const written = paths.filter((path) => statSync(path).mtimeMs >= before)
console.log(`\nwritten after one record changed: ${written.length} of ${paths.length} files`)
for (const path of written.slice(0, 40)) console.log(`  ${path.slice(outDir.length + 1)}`)

const packed = (path: string): number => gzipSync(readFileSync(path)).length
const style = paths.filter((path) => path.endsWith('.css')).reduce((sum, path) => sum + packed(path), 0)
const pages = paths
  .filter((path) => /\/\d{4}\/\d[^/]*\.html$/.test(path))
  .slice(0, 500)
  .map((path) => packed(path) + style)
console.log(
  `\na decision page with its style, compressed: ${Math.round(Math.max(...pages) / 102.4) / 10} KB at most of ${pages.length}; it may be 14`,
)

const named = (name: string): number => packed(join(outDir, 'search', `${name}.js`))
const pairs = paths.filter((path) => /\/search\/pairs-\d+\.js$/.test(path)).map(packed)
const texts = paths.filter((path) => /\/search\/texts-\d+\.js$/.test(path)).map(packed)
const mean = (sizes: readonly number[]): number => (sizes.length === 0 ? 0 : sizes.reduce((sum, size) => sum + size, 0) / sizes.length)
const first = named('find') + named('manifest') + mean(pairs) + mean(texts)
console.log(
  `the first query of two signs, compressed: ${Math.round(first / 1024)} KB (script, manifest, one of ${pairs.length} files of pairs, one of ${texts.length} of texts)`,
)
rmSync(book, { recursive: true })
