import { spawn } from 'node:child_process'
import { hash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { dayWanted } from '../src/board/clock.ts'
import { bookTrouble } from '../src/settings/book-trouble.ts'
import { content } from '../src/settings/settings.ts'
import { carry, settle } from './carry.ts'

// Decisions are many and their pages alike: they are judged and drawn in threads, only those that changed. Astro builds the rest.

const site = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' }, fresh: { type: 'boolean', default: false } } })
const outDir = resolve(site, values.outDir)
const cache = join(site, 'node_modules/.cache/board', hash('sha256', outDir).slice(0, 16))
const rows = join(cache, 'rows.jsonl')
const aside = join(cache, 'aside')
const beside = join(cache, 'beside')
// Four programs load the same libraries, build after build: what was compiled once is kept.
const env = { NODE_COMPILE_CACHE: join(site, 'node_modules/.cache/compiled'), ...process.env, CUNYI_AS_OF: dayWanted() }

/** Runs a program to its end. Where it fails, it has said why, and the build ends with it. */
const run = (args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: site, env: { ...env, ...more }, stdio: 'inherit' })
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (code === 0) return resolve()
      console.error(`the build stopped: ${args.find((one) => !one.startsWith('-'))} ended with ${code ?? signal}`)
      process.exit(code ?? 1)
    })
  })

/** Left alone, a program lets its memory grow for longer than it has to; so many megabytes are more than its rows and lists need. */
const memory = (pages: number): readonly string[] => [`--max-old-space-size=${Math.round(300 + pages * 0.003)}`, young]

/** Room for what is soon thrown away: left alone, it grows and is not given back. */
const young = '--max-semi-space-size=8'

const troubles = bookTrouble(content, process.env.CUNYI_URL)
const trouble = troubles.length > 0 ? troubles.join('\n') : settle(outDir)
if (trouble !== undefined) {
  console.error(trouble)
  process.exit(1)
}
mkdirSync(cache, { recursive: true })
await run([young, 'builder/decide.ts', '--outDir', outDir, '--cache', cache, ...(values.fresh ? ['--fresh'] : [])])
const pages = new Set(readFileSync(join(cache, 'pages.txt'), 'utf8').split('\n').filter(Boolean))
for (const folder of [aside, beside]) rmSync(folder, { recursive: true, force: true })
const astro = ['--env-file=astro.env', 'node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', aside]
// One after the other: side by side they would hold every row twice.
await run([...memory(pages.size), '--env-file=astro.env', 'builder/files.ts', '--to', beside], { CUNYI_ROWS: rows })
await run([...memory(pages.size), ...astro], { CUNYI_ROWS: rows })
cpSync(beside, aside, { recursive: true })
const { written, removed } = carry(aside, outDir, pages)
renameSync(join(cache, 'kept.next'), join(cache, 'kept.jsonl'))
console.log(`other pages: ${written} written, ${removed} files removed; ${outDir}`)
