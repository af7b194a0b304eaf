import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { languages } from '../src/languages.ts'
import { content, isDecision, isDescription, pathsIn, today } from '../src/shelf.ts'
import { bundle } from './bundle.ts'
import { carry } from './carry.ts'
import type { Job } from './draw.ts'
import { codeDigest, hasPages, type Kept, readKept, writeKept } from './kept.ts'
import { inThreads } from './pool.ts'

// Decisions are many and their pages alike: they are judged and drawn in threads, only those that changed. Astro builds the rest.

const site = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' }, fresh: { type: 'boolean', default: false } } })
const outDir = resolve(site, values.outDir)
const cache = join(site, 'node_modules/.cache/board', hash('sha256', outDir).slice(0, 16))
const asOf = today()
const env = { ...process.env, CUNYI_AS_OF: asOf }

/** What each decision is made of, by its path. */
const keysOf = (paths: readonly string[], code: string): ReadonlyMap<string, string> => {
  const digests = new Map(paths.map((path) => [path, hash('sha256', readFileSync(join(content, path)))]))
  return new Map(
    paths.filter(isDecision).map((path) => {
      const surroundings = ['town.md', `${path.split('/', 1)[0]}/village.md`, path].map((one) => digests.get(one))
      return [path, hash('sha256', JSON.stringify([code, asOf, content, languages(), path, surroundings]))]
    }),
  )
}

const folderOf = (path: string): string => (path.includes('/') ? (path.split('/', 1)[0] ?? '') : '')

/** One job for each village in which something changed or vanished. */
const jobsFor = (
  keys: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, Kept>,
  good: ReadonlyMap<string, Kept>,
  descriptions: readonly string[],
): readonly Job[] => {
  const changed = Map.groupBy(
    [...keys.keys()].filter((path) => !good.has(path)),
    folderOf,
  )
  const gone = Map.groupBy(
    [...before.values()].filter(({ row }) => !good.has(row.path)),
    ({ row }) => row.folder,
  )
  const rest = Map.groupBy(good.values(), ({ row }) => row.folder)
  return [...new Set([...changed.keys(), ...gone.keys()])].map((folder) => ({
    descriptions: descriptions.filter((path) => path === 'town.md' || path === `${folder}/village.md`),
    changed: changed.get(folder) ?? [],
    numbers: rest.get(folder)?.map(({ row, number }) => [row.path, number] as const) ?? [],
    freed: gone.get(folder)?.map(({ number }) => number) ?? [],
    asOf,
    outDir,
  }))
}

/** Judges and draws what has to be; returns everything there is now. */
const decisions = async (file: string): Promise<readonly Kept[]> => {
  const paths = pathsIn(content).filter((path) => !path.startsWith('examples/'))
  const code = codeDigest()
  const keys = keysOf(paths, code)
  const before = values.fresh ? new Map<string, Kept>() : readKept(file)
  const good = new Map([...before].filter(([path, kept]) => keys.get(path) === kept.key && hasPages(outDir, kept)))
  const jobs = jobsFor(keys, before, good, paths.filter(isDescription))
  const program = join(cache, `draw-${code.slice(0, 16)}.mjs`)
  if (jobs.length > 0 && !existsSync(program)) await bundle(program)
  const drawn = jobs.length === 0 ? [] : await inThreads(program, jobs, env)
  const now = new Map(good)
  for (const one of drawn) now.set(one.row.path, { ...one, key: keys.get(one.row.path) ?? '' })
  console.log(`${now.size} decisions: ${drawn.length} judged and drawn, ${now.size - drawn.length} kept`)
  return [...now.values()].toSorted((a, b) => (a.row.path < b.row.path ? -1 : 1))
}

mkdirSync(cache, { recursive: true })
mkdirSync(outDir, { recursive: true })
const file = join(cache, 'kept.jsonl')
const kept = await decisions(file)
const rows = join(cache, 'rows.jsonl')
writeFileSync(rows, kept.map(({ row }) => JSON.stringify(row)).join('\n'))
writeFileSync(`${rows}.texts`, kept.map(({ row, text }) => JSON.stringify([row.path, text])).join('\n'))
// Left alone, the program lets its memory grow for longer than it has to; so much is more than its rows and lists need.
const memory = Math.round(Math.max(400, 250 + kept.length * 0.025))
const aside = join(cache, 'aside')
rmSync(aside, { recursive: true, force: true })
execFileSync(
  process.execPath,
  [`--max-old-space-size=${memory}`, '--env-file=astro.env', 'node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', aside],
  {
    cwd: site,
    env: { ...env, CUNYI_ROWS: rows },
    stdio: 'inherit',
  },
)
const { written, removed } = carry(aside, outDir, new Set(kept.flatMap(({ pages }) => pages.map(({ address }) => address))))
writeKept(file, kept)
console.log(`other pages: ${written} written, ${removed} files removed; ${outDir}`)
