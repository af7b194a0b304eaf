import { hash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { walk, writeAtomically } from '@cunyi/host'
import type { DrawnDecision } from './draw.ts'

/** What is kept of a decision from one build to the next: what it was made of, the pages it has, and what others read of it. */
export type KeptDecision = DrawnDecision & { readonly key: string }

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Everything that a page is made of besides the minute book: the engine, the law, the reader, the board, and what they stand on. */
const sources = [
  ...['@cunyi/core', '@cunyi/records', '@cunyi/host', '@cunyi/notice', '@cunyi/ledger'].map((name) =>
    dirname(fileURLToPath(import.meta.resolve(name))),
  ),
  at('../src'),
  at('../builder'),
  at('../astro.config.mjs'),
  // The versions of everything else: of the repository, or of the package that the board came in.
  ...[at('../../pnpm-lock.yaml'), at('../package.json')].filter(existsSync),
]

/** What the builder may ask for that is seen on a page. */
const options = ['CUNYI_LANGUAGES', 'CUNYI_URL']

/** The digest of the code, of the law and of what the builder asks for. Whatever changes in them, nothing that was kept is used again. */
export const codeDigest = (): string => {
  const files = sources.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [path]
    return walk(path)
      .files.filter((name) => !name.endsWith('.test.ts'))
      .map((name) => join(path, name))
  })
  return hash(
    'sha256',
    JSON.stringify([
      process.version,
      options.map((name) => process.env[name] ?? ''),
      ...files.toSorted().map((path) => [path, hash('sha256', readFileSync(path))]),
    ]),
  )
}

/** What was kept of the last build into a folder; nothing where the file is missing, torn, or of another shape. */
export const readKept = (file: string): ReadonlyMap<string, KeptDecision> => {
  if (!existsSync(file)) return new Map()
  const lines = readFileSync(file, 'utf8').split('\n')
  // A build that was stopped while it wrote leaves no last line: then all is made anew.
  if (lines.at(-1) !== end) return new Map()
  return new Map(
    lines.slice(0, -1).map((line) => {
      const [head = '', row = '', text = ''] = line.split(between)
      // The file was written by `writeKept` of the same code: its key holds the digest of this very source.
      const kept = { ...(JSON.parse(head) as Omit<KeptDecision, 'row' | 'text'>), row, text }
      return [kept.path, kept]
    }),
  )
}

/** Keeps what the next build may use. */
export const writeKept = (file: string, kept: readonly KeptDecision[]): void => {
  if (writeAtomically(file, [...kept.map(lineOf), end].join('\n'), 'over', process.pid) !== 'written')
    throw new Error(`${file} cannot be written`)
}

const lineOf = ({ row, text, ...head }: KeptDecision): string => [JSON.stringify(head), row, text].join(between)

/** JSON writes it in another way, so it stands in no text. */
const between = '\t'
const end = '"end"'

/** Whether every page of a decision still lies where it was written, as it was written. */
export const hasPages = (outDir: string, { pages }: KeptDecision): boolean =>
  pages.every(({ address, size, time }) => {
    const found = lstatSync(join(outDir, address), { throwIfNoEntry: false })
    return found?.isFile() === true && found.size === size && found.mtimeMs === time
  })
