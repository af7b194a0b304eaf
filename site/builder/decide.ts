import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeAtomically } from '@cunyi/host'
import { folderOfPath } from '@cunyi/records'
import { allAttachments, fingerprintOf } from '../src/board/attachments.ts'
import { fileAt, isDecision, isDescription, passedOverLines, recordPaths, saltAt, today } from '../src/board/content.ts'
import { historyMark, historyTrouble } from '../src/board/history.ts'
import { ledgerMark } from '../src/board/ledger/ledger.ts'
import { boardSettings, content } from '../src/settings/settings.ts'
import { languages } from '../src/words/languages.ts'
import { bundle } from './bundle.ts'
import type { Job } from './draw.ts'
import { codeDigest, hasPages, type KeptDecision, readKept, writeKept } from './kept.ts'
import { inThreads } from './pool.ts'

// Judges and draws what has changed. A program of its own, so that its memory is given back before Astro asks for any.

const { values } = parseArgs({
  options: { outDir: { type: 'string', default: '' }, cache: { type: 'string', default: '' }, fresh: { type: 'boolean', default: false } },
})
const { outDir, cache } = values
const asOf = today()

/** What each decision is made of, by its path. */
const keysOf = (paths: readonly string[], code: string): ReadonlyMap<string, string> => {
  const attachments = allAttachments()
  const digests = new Map(paths.map((path) => [path, hash('sha256', fileAt(path).bytes)]))
  const mark = historyMark()
  const settings = JSON.stringify(boardSettings())
  return new Map(
    paths.filter(isDecision).map((path) => {
      const surroundings = ['town.md', 'village.md', `${folderOfPath(path)}/village.md`, path].map((one) => digests.get(one))
      return [
        path,
        hash(
          'sha256',
          JSON.stringify([
            code,
            asOf,
            mark,
            content,
            settings,
            languages(),
            path,
            surroundings,
            saltAt(path),
            ledgerMark(folderOfPath(path)),
            fingerprintOf(path, attachments),
          ]),
        ),
      ]
    }),
  )
}

/** One job for each village in which something changed or vanished. */
const jobsFor = (
  keys: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, KeptDecision>,
  good: ReadonlyMap<string, KeptDecision>,
  descriptions: readonly string[],
): readonly Job[] => {
  const changed = Map.groupBy(
    [...keys.keys()].filter((path) => !good.has(path)),
    folderOfPath,
  )
  const gone = Map.groupBy(
    [...before.values()].filter(({ path }) => !good.has(path)),
    ({ folder }) => folder,
  )
  const rest = Map.groupBy(good.values(), ({ folder }) => folder)
  return [...new Set([...changed.keys(), ...gone.keys()])].map((folder) => ({
    descriptions: descriptions.filter((path) => ['', folder].includes(folderOfPath(path))),
    changed: changed.get(folder) ?? [],
    numbers: rest.get(folder)?.map(({ path, number }) => [path, number] as const) ?? [],
    freed: gone.get(folder)?.map(({ number }) => number) ?? [],
    asOf,
    outDir,
  }))
}

/** Judges and draws what has to be; returns everything there is now. */
const decisions = async (): Promise<readonly KeptDecision[]> => {
  const paths = recordPaths().filter((path) => isDecision(path) || isDescription(path))
  const code = codeDigest()
  const keys = keysOf(paths, code)
  const before = values.fresh ? new Map<string, KeptDecision>() : readKept(join(cache, 'kept.jsonl'))
  const good = new Map([...before].filter(([path, kept]) => keys.get(path) === kept.key && hasPages(outDir, kept)))
  const jobs = jobsFor(keys, before, good, paths.filter(isDescription))
  const program = join(cache, `draw-${code.slice(0, 16)}.mjs`)
  if (jobs.length > 0 && !existsSync(program)) await bundle(program)
  const drawn = jobs.length === 0 ? [] : await inThreads(program, jobs, process.env)
  const now = new Map(good)
  for (const one of drawn) now.set(one.path, { ...one, key: keys.get(one.path) ?? '' })
  console.log(`${now.size} decisions: ${drawn.length} judged and drawn, ${now.size - drawn.length} kept`)
  return [...now.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

for (const line of passedOverLines()) console.warn(line)
const trouble = historyTrouble()
if (trouble !== undefined) console.warn(`the version history was asked for and is not looked into: ${trouble}`)
const kept = await decisions()
const keep = (file: string, text: string): void => {
  if (writeAtomically(file, text, 'over', process.pid) !== 'written') throw new Error(`${file} cannot be written`)
}
keep(join(cache, 'rows.jsonl'), kept.map(({ row }) => row).join('\n'))
keep(join(cache, 'rows.jsonl.texts'), kept.map(({ text }) => text).join('\n'))
keep(join(cache, 'pages.txt'), kept.flatMap(({ pages }) => pages.map(({ address }) => address)).join('\n'))
writeKept(join(cache, 'kept.next'), kept)
