import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Day, day, judge, lawOn, type RuleSet, type StepKind, type Verdict, type Village } from '@cunyi/core'
import { type BookFile, type BookVillage, readBook } from '@cunyi/records'
import { markdownToMdast } from 'satteri'
import { type Status, statusOf } from './status.ts'

/** A decision as the board lists it; everything drawn of it comes from its verdict. */
export type Decision = {
  readonly path: string
  /** the village's folder; empty for a record that lies in none */
  readonly folder: string
  readonly year: string
  readonly title: string
  readonly village: Village
  readonly verdict: Verdict
  readonly status: Status
  /** the last step that has a day */
  readonly latest?: { readonly kind: StepKind; readonly day: Day }
}

export type VillageOnBoard = { readonly folder: string; readonly village: Village; readonly decisions: readonly Decision[] }

export type Board = {
  readonly asOf: Day
  readonly town: { readonly name: string; readonly filing?: string; readonly local: readonly RuleSet[] }
  readonly villages: readonly VillageOnBoard[]
  /** the newest first */
  readonly decisions: readonly Decision[]
  /** the files that show each rule kept and broken, by their path under `examples/` */
  readonly examples: ReadonlyMap<string, BookFile>
}

const content = resolve(process.env.CUNYI_CONTENT ?? '../content')

/**
 * The one door: file → read → judge. A build goes through it once; the dev server judges again only what has changed.
 *
 * @throws where `CUNYI_AS_OF` names no day, or the content folder cannot be read
 */
export const board = (): Board => {
  if (known !== undefined && !import.meta.env.DEV) return known
  known = load()
  return known
}

let known: Board | undefined

const load = (): Board => {
  const asOf = today()
  const files = filesIn(content)
  const book = readBook(files, { parse: markdownToMdast })
  const digests = new Map(files.map(({ path, bytes }) => [path, digest(bytes)]))
  const decisions = book.decisions.map(({ folder, reading, village }): Decision => {
    // The path is part of it: a verdict carries its reading, and two records may say the same.
    const surroundings = [reading.path, ...['town.md', `${folder}/village.md`, reading.path].map((path) => digests.get(path)), asOf]
    const verdict = once(surroundings.join(), () => judge(reading, village, lawOn, asOf))
    return onBoard(folder, verdict, statusOf(verdict, asOf))
  })
  const newest = decisions.toSorted((a, b) => (b.latest?.day ?? '').localeCompare(a.latest?.day ?? ''))
  const { town } = book
  return {
    asOf,
    town: { name: town?.name ?? '', ...(town?.filing && { filing: town.filing }), local: town?.local ?? [] },
    villages: villagesOf(book.villages, newest),
    decisions: newest,
    examples: new Map(files.filter(({ path }) => path.startsWith('examples/')).map((file) => [file.path.slice('examples/'.length), file])),
  }
}

const onBoard = (folder: string, verdict: Verdict, status: Status): Decision => {
  const { reading, village, steps } = verdict
  const latest = steps.flatMap(({ kind, day: on }) => (on === undefined ? [] : [{ kind, day: on }])).at(-1)
  const [, year = ''] = reading.path.split('/')
  return {
    path: reading.path,
    folder,
    year,
    title: reading.matter.title || reading.path,
    village,
    verdict,
    status,
    ...(latest && { latest }),
  }
}

/** Folders of the board's own pages: a village there would lose its page, so nothing is built until it has another. */
const taken: ReadonlySet<string> = new Set(['rules', 'law', 'guide', '_astro'])

/** Every village that has a description or a decision; one without a description goes by its folder. */
const villagesOf = (described: readonly BookVillage[], decisions: readonly Decision[]): readonly VillageOnBoard[] => {
  const villages = new Map(described.map(({ folder, village }) => [folder, village]))
  for (const { folder, village } of decisions)
    if (folder !== '' && !villages.has(folder)) villages.set(folder, { ...village, name: village.name || folder })
  const lost = [...villages.keys()].find((folder) => taken.has(folder))
  if (lost !== undefined) throw new Error(`a village's folder is “${lost}”, where the board has pages of its own; give it another name`)
  return [...villages].map(([folder, village]) => ({ folder, village, decisions: decisions.filter((one) => one.folder === folder) }))
}

/** Today in the villages, unless the builder says another day. */
const today = (): Day => {
  const text = process.env.CUNYI_AS_OF ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
  const found = day(text)
  if (found === undefined) throw new Error(`CUNYI_AS_OF is “${text}”; it must be a day such as 2026-03-18`)
  return found
}

const filesIn = (root: string): readonly BookFile[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.mdx?$/iu.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ path: file.slice(root.length + 1).replaceAll('\\', '/'), bytes: readFileSync(file) }))

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64')

const judged = new Map<string, Verdict>()

const once = (key: string, judging: () => Verdict): Verdict => {
  const before = judged.get(key)
  if (before !== undefined) return before
  const verdict = judging()
  judged.set(key, verdict)
  return verdict
}
