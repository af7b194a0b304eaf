import { join } from 'node:path'
import { beginning, type Day, type Finding, judge, lawOn, type Reading, type Verdict, type Village } from '@cunyi/core'
import { type Book, type BookFile, read, readBook } from '@cunyi/records'
import { bulk } from './bulk.ts'
import { type Shelf, shown } from './shelf.ts'
import type { World } from './world.ts'

/** What became of the files asked about, each in the order of the paths. */
export type Opened = {
  /** one for each decision */
  readonly verdicts: readonly Verdict[]
  /** what is wrong with `town.md` or a `village.md`, in the form of a verdict; none where nothing is */
  readonly pages: readonly Verdict[]
  /** files that could not be opened */
  readonly unreadable: readonly string[]
}

/**
 * Reads a minute book and judges the decisions asked about; the pages of town and village are read with them.
 *
 * @param asOf - today, for periods still running
 */
export const opened = (world: World, shelf: Shelf, asOf: Day): Opened => {
  const unreadable: string[] = []
  const files = [...filesOf(world, shelf, unreadable)]
  const book = readBook(files, { parse: bulk })
  const wanted = new Set(shelf.wanted)
  const pathOf = (path: string) => shown(world, join(shelf.root, path))
  const verdicts = book.decisions
    .filter(({ reading }) => wanted.has(reading.path))
    .map(({ reading, village }) => judge({ ...reading, path: pathOf(reading.path) }, village, lawOn, asOf))
  const pages = files.filter(({ path }) => wanted.has(path)).flatMap((file) => pageOf(file, pathOf(file.path), book))
  return { verdicts, pages, unreadable: unreadable.map(pathOf) }
}

/** The files asked about, and the pages they depend on. */
function* filesOf(world: World, { root, wanted }: Shelf, unreadable: string[]): Generator<BookFile> {
  const pages = ['town.md', ...wanted.filter((path) => path.includes('/')).map((path) => `${path.slice(0, path.indexOf('/'))}/village.md`)]
  const context = [...new Set(pages)].filter((path) => !wanted.includes(path) && world.look(join(root, path)) === 'file')
  const paths = [...context, ...wanted]
  for (const [index, path] of paths.entries()) {
    world.progress(index, paths.length)
    const bytes = world.readFile(join(root, path))
    if (bytes === undefined) unreadable.push(path)
    else yield { path, bytes }
  }
}

/** A page with findings, as the verdict of a matter that has not begun: one form for all that is found. */
const pageOf = ({ path, bytes }: BookFile, as: string, { town, villages }: Book): readonly Verdict[] => {
  const village = villages.find((one) => one.path === path)?.village
  const own = path === 'town.md' ? town?.findings : village?.findings.filter((one) => !town?.findings.includes(one))
  if (own === undefined || own.length === 0) return []
  const name = village?.name ?? town?.name ?? ''
  const { text } = read(as, bytes, { parse: bulk })
  return [pageVerdict({ path: as, text, name }, own, village ?? { name, sizes: [], delegations: [], local: [], findings: own })]
}

const pageVerdict = (
  { path, text, name }: { readonly path: string; readonly text: string; readonly name: string },
  findings: readonly Finding[],
  village: Village,
): Verdict => {
  const reading: Reading = {
    path,
    text,
    matter: { title: name, others: [], blocks: [], steps: [] },
    title: { heading: { line: 1, column: 1 }, facts: {}, unread: [] },
    steps: [],
    findings,
  }
  const answer = findings.some(({ level }) => level === 'defect') ? 'unknown' : 'lawful'
  return { reading, village, answer, stage: 'empty', findings, steps: [], state: beginning }
}
