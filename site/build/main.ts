import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { today } from '../src/shelf.ts'
import { carry } from './carry.ts'

// Decisions are many and their pages alike: they are judged and drawn in threads, only those that changed. Astro builds the rest.

const site = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' }, fresh: { type: 'boolean', default: false } } })
const outDir = resolve(site, values.outDir)
const cache = join(site, 'node_modules/.cache/board', hash('sha256', outDir).slice(0, 16))
const rows = join(cache, 'rows.jsonl')
const aside = join(cache, 'aside')
const env = { ...process.env, CUNYI_AS_OF: today() }

const run = (args: readonly string[], more: Readonly<Record<string, string>> = {}): void => {
  execFileSync(process.execPath, args, { cwd: site, env: { ...env, ...more }, stdio: 'inherit' })
}

/** Left alone, a program lets its memory grow for longer than it has to; so many megabytes are more than its rows and lists need. */
const memory = (decisions: number): readonly string[] => [
  `--max-old-space-size=${Math.round(Math.max(320, 200 + decisions * 0.012))}`,
  '--max-semi-space-size=8',
]

mkdirSync(cache, { recursive: true })
mkdirSync(outDir, { recursive: true })
run(['build/decide.ts', '--outDir', outDir, '--cache', cache, ...(values.fresh ? ['--fresh'] : [])])
const pages = new Set(readFileSync(join(cache, 'pages.txt'), 'utf8').split('\n').filter(Boolean))
rmSync(aside, { recursive: true, force: true })
run([...memory(pages.size), '--env-file=astro.env', 'node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', aside], {
  CUNYI_ROWS: rows,
})
const { written, removed } = carry(aside, outDir, pages)
renameSync(join(cache, 'kept.next'), join(cache, 'kept.jsonl'))
console.log(`other pages: ${written} written, ${removed} files removed; ${outDir}`)
