import { join } from 'node:path'
import { type Day, initialState, judge, lawOn, type Reading, type Verdict, type Village } from '@cunyi/core'
import { attachmentsIn, fastParse, pagesFor } from '@cunyi/host'
import { type BookFile, kindOfPath, type NoHistory, read, readBook, readTown, readVillage, type Town } from '@cunyi/records'
import type { World } from '../world/world.ts'
import { type BookOnDisk, shownPath } from './locate.ts'
import { withHistory } from './with-history.ts'

/** What became of the files asked about, each in the order of the paths. */
export type JudgedFiles = {
  /** one for each decision */
  readonly verdicts: readonly Verdict[]
  /** what is wrong with `town.md` or a `village.md`, in the form of a verdict; none where nothing is */
  readonly pages: readonly Verdict[]
  /** files that could not be opened */
  readonly unreadable: readonly string[]
  /** why nothing is known of the version history, where it was asked for */
  readonly unseen?: NoHistory
}

/**
 * Reads a minute book and judges the decisions asked about; the pages of town and village are read with them.
 *
 * @param asOf - today, for periods still running
 * @param history - whether to look into the version history as well
 */
export const judgeFiles = (world: World, shelf: BookOnDisk, asOf: Day, history = false): JudgedFiles => {
  const unreadable: string[] = []
  const files = [...filesOf(world, shelf, unreadable)]
  const book = readBook(files, { parse: fastParse, attachments: attachmentsIn(world, shelf.root, shelf.wanted) })
  const wanted = new Set(shelf.wanted)
  const pathOf = (path: string) => shownPath(world, join(shelf.root, path))
  const decisions = book.decisions.filter(({ reading }) => wanted.has(reading.path))
  const seen = history ? withHistory(world, shelf.root, decisions) : { decisions }
  const verdicts = seen.decisions.map(({ reading, village }) => judge({ ...reading, path: pathOf(reading.path) }, village, lawOn, asOf))
  const pages = files
    .filter(({ path }) => wanted.has(path) && kindOfPath(path) !== 'decision')
    .flatMap((file) => pageOf(file, pathOf(file.path), asOf))
  return { verdicts, pages, unreadable: unreadable.map(pathOf), ...(seen.unseen && { unseen: seen.unseen }) }
}

/** The files asked about, and the pages they depend on. */
function* filesOf(world: World, { root, wanted }: BookOnDisk, unreadable: string[]): Generator<BookFile> {
  const paths = new Set([...wanted, ...pagesFor(world, root, wanted)])
  let done = 0
  for (const path of paths) {
    world.progress(done++, paths.size)
    const bytes = world.readFile(join(root, path))
    if (bytes === undefined) unreadable.push(path)
    else yield { path, bytes }
  }
  world.progress(done, done)
}

/** A page with findings, as the verdict of a matter that has not begun: one form for all that is found. */
const pageOf = ({ path, bytes }: BookFile, as: string, asOf: Day): readonly Verdict[] => {
  const village =
    path === 'town.md' ? inTown(readTown(as, bytes, { parse: fastParse })) : readVillage(as, bytes, { parse: fastParse, asOf })
  if (village.findings.length === 0) return []
  return [pageVerdict({ path: as, text: read(as, bytes, { parse: fastParse }).text, village })]
}

/** A town has no bodies and no delegations of its own. */
const inTown = ({ name, local, findings }: Town): Village => ({ name, local, findings, sizes: [], delegations: [] })

type Page = { readonly path: string; readonly text: string; readonly village: Village }

const pageVerdict = ({ path, text, village }: Page): Verdict => {
  const { name, findings } = village
  const reading: Reading = {
    path,
    text,
    matter: { title: name, others: [], blocks: [], steps: [] },
    title: { heading: { line: 1, column: 1 }, facts: {}, unread: [] },
    steps: [],
    findings,
  }
  const answer = findings.some(({ level }) => level === 'defect') ? 'unknown' : 'lawful'
  return { reading, village, answer, stage: 'empty', findings, steps: [], state: initialState, isPage: true }
}
