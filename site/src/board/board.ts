import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Day, judge, languages, lawOn, nowhere, type RuleSet, type Verdict, type Village, words } from '@cunyi/core'
import { fastParse } from '@cunyi/host'
import { type Attachment, type Book, type BookFile, readBook } from '@cunyi/records'
import { ownFolders } from '../route/list-address.ts'
import { boardSettings } from '../settings/settings.ts'
import { allAttachments, fingerprintOf } from './attachments.ts'
import { exampleFiles, fileAt, isDescription, recordPaths, today } from './content.ts'
import type { BoardDecision, DecisionRow, JudgedDecision } from './decision.ts'
import { historyMark, withBoardHistory } from './history.ts'
import { judgedOf } from './rows/decision-row.ts'
import { publishedPath, publishedVerdict, publishedVillage } from './withheld.ts'

export type { BoardDecision, JudgedDecision } from './decision.ts'

export type VillageOnBoard = { readonly folder: string; readonly village: Village; readonly decisions: readonly BoardDecision[] }

export type Board = {
  readonly asOf: Day
  readonly town: { readonly name: string; readonly filing?: string; readonly site?: string; readonly local: readonly RuleSet[] }
  readonly villages: readonly VillageOnBoard[]
  /** the newest first */
  readonly decisions: readonly BoardDecision[]
  /** what a search looks through, by the path of the record */
  readonly texts: ReadonlyMap<string, string>
  /** the files that show each rule kept and broken, by their path under `examples/` */
  readonly examples: ReadonlyMap<string, BookFile>
}

/** Where the build has put the rows of the decisions, if it has judged them already and draws their pages itself. */
const rowsFile = process.env.CUNYI_ROWS

/** Whether the pages of decisions and the files that are no pages are written by programs of their own, beside Astro. */
export const builtApart = rowsFile !== undefined

/**
 * The one door: file → read → judge. A build goes through it once; the dev server judges again only what has changed.
 *
 * Nothing is read before it is asked for: the page of one decision needs the town and the day, a list needs every decision.
 *
 * @throws where `CUNYI_AS_OF` names no day, or the content folder cannot be read
 */
export const board = (): Board => {
  if (known === undefined || isDev) known = load()
  return known
}

let known: Board | undefined

// Drawn by Vite there is an environment; in a plain program there is none, and nothing changes while it runs.
const isDev = (import.meta.env as { readonly DEV?: boolean } | undefined)?.DEV === true

/** The decisions with all that their own pages are drawn from; none where the build draws those pages itself. */
export const judgedDecisions = (): readonly JudgedDecision[] => (rowsFile === undefined ? newestFirst(judgeAll(today())) : [])

const load = (): Board => {
  const asOf = today()
  const paths = recordPaths()
  const book = readBook(paths.filter(isDescription).map(fileAt), { parse: fastParse })
  const town = book.town && publishedVillage(book.town)
  const described = book.villages.map(({ folder, path, village }) => ({
    folder: publishedPath(folder),
    path,
    village: publishedVillage(village),
  }))
  const judgedNow = later(() => judgeAll(asOf))
  const decisions = later(() => newestFirst(rowsFile === undefined ? judgedNow() : rowsIn(rowsFile, described)))
  const texts = later(
    () => new Map(rowsFile === undefined ? judgedNow().map(({ path, text }) => [path, text]) : textsIn(`${rowsFile}.texts`)),
  )
  const villages = later(() => villagesOf(described, decisions()))
  const examples = later(exampleFiles)
  return {
    asOf,
    town: {
      name: town?.name ?? '',
      ...(town?.filing && { filing: town.filing }),
      ...siteOf(town?.website),
      local: town?.local ?? [],
    },
    get villages() {
      return villages()
    },
    get decisions() {
      return decisions()
    },
    get texts() {
      return texts()
    },
    get examples() {
      return examples()
    },
  }
}

/** Where the board stands on the web, if it does: the builder's word comes before the town's. */
const siteOf = (written: string | undefined): Pick<Board['town'], 'site'> => {
  const site = process.env.CUNYI_URL || boardSettings().address || written
  return site === undefined ? {} : { site }
}

/** Reads and judges the whole book. */
const judgeAll = (asOf: Day): readonly JudgedDecision[] => judgeBook(recordPaths().map(fileAt), asOf)

/**
 * Reads and judges some files of the book; those that describe the town and the villages are among them.
 *
 * @param attachments - every file beside the records
 * @example judgeBook([{ path: 'cangxi/2026/003-roof.md', bytes: new Uint8Array() }], asOf).length //=> 1
 */
export const judgeBook = (
  files: readonly BookFile[],
  asOf: Day,
  attachments: readonly Attachment[] = allAttachments(),
): readonly JudgedDecision[] => {
  const keyOf = isDev ? keysOf(files, asOf, attachments) : undefined
  return withBoardHistory(readBook(files, { parse: fastParse, attachments }).decisions).map(({ folder, reading, village }) => {
    const judging = () => publishedVerdict(judge(reading, village, lawOn, asOf))
    return judgedOf(publishedPath(folder), keyOf ? once(keyOf(reading.path, folder), judging) : judging(), asOf)
  })
}

/** What a verdict was made of, for the dev server. The path is part of it: a verdict carries its reading, and two records may say the same. */
const keysOf = (files: readonly BookFile[], asOf: Day, attachments: readonly Attachment[]): ((path: string, folder: string) => string) => {
  const digests = new Map(files.map(({ path, bytes }) => [path, hash('sha256', bytes, 'base64')]))
  const mark = historyMark()
  return (path, folder) =>
    JSON.stringify([
      path,
      ...['town.md', 'village.md', `${folder}/village.md`, path].map((one) => digests.get(one)),
      asOf,
      mark,
      fingerprintOf(path, attachments),
    ])
}

/** The rows that the build has left in a file, one a line, each with its village. */
const rowsIn = (file: string, described: Book['villages']): readonly BoardDecision[] => {
  const villages = new Map(described.map(({ folder, village }) => [folder, village]))
  // The build wrote the file a moment ago, from rows.
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as DecisionRow)
  return rows.map((row) => ({ ...row, village: villages.get(row.folder) ?? villages.get('') ?? nowhere }))
}

/** The texts beside them, each with its path. */
const textsIn = (file: string): readonly (readonly [string, string])[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as readonly [string, string])

const newestFirst = <Of extends BoardDecision>(decisions: readonly Of[]): readonly Of[] =>
  decisions.toSorted((a, b) => compared(b.latest?.day ?? '', a.latest?.day ?? '') || compared(a.path, b.path))

const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** Folders of the board's own pages: a village there would lose its page, so nothing is built until it has another. */
const taken: ReadonlySet<string> = new Set([
  'rules',
  'law',
  'guide',
  '_astro',
  ...languages.flatMap((one) => words[one].locale.folder ?? []),
  ...ownFolders,
])

/** Every village that has a description or a decision; one without a description goes by its folder. */
const villagesOf = (described: Book['villages'], decisions: readonly BoardDecision[]): readonly VillageOnBoard[] => {
  const villages = new Map(described.filter(({ folder }) => folder !== '').map(({ folder, village }) => [folder, village]))
  for (const { folder, village } of decisions)
    if (folder !== '' && !villages.has(folder)) villages.set(folder, { ...village, name: village.name || folder })
  const lost = [...villages.keys()].find((folder) => taken.has(folder))
  if (lost !== undefined) throw new Error(`a village's folder is “${lost}”, where the board has pages of its own; give it another name`)
  const own = Map.groupBy(decisions, ({ folder }) => folder)
  return [...villages].map(([folder, village]) => ({ folder, village, decisions: own.get(folder) ?? [] }))
}

const later = <Of>(make: () => Of): (() => Of) => {
  let made: { readonly value: Of } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const judged = new Map<string, Verdict>()

/** The dev server judges again only what has changed; a build goes through everything once and keeps no verdict longer than its page takes. */
const once = (key: string, judging: () => Verdict): Verdict => {
  const before = judged.get(key)
  if (before !== undefined) return before
  const verdict = judging()
  judged.set(key, verdict)
  return verdict
}
