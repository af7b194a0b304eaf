import { type Finding, nowhere, type Reading, type Village } from '@cunyi/core'
import { type ReadOptions, read } from '../decision/read.ts'
import { readTown, type Town } from '../place/town.ts'
import { readVillage } from '../place/village.ts'
import { quote, readingFinding } from '../rules/reading-finding.ts'
import { type Attachment, sortedAttachments, withAttachments } from './attachments.ts'
import { folderOfPath, kindOfPath } from './kind-of-path.ts'

/** A file of a minute book: its path from the book's root, parts divided by `/`, and its bytes. */
export type BookFile = { readonly path: string; readonly bytes: Uint8Array }

/** What a caller may hand in with the files. */
export type BookOptions = ReadOptions & {
  /** every file beside the records, and of those with the same size a digest; where they are not given, nothing is said of attachments */
  readonly attachments?: readonly Attachment[]
}

/** A village and the folder that is its own; of the page beside `town.md`, which stands for every folder that has none, the folder is empty. */
export type BookVillage = { readonly folder: string; readonly path: string; readonly village: Village }

/** A decision as it was read, with the village that its folder names. */
export type Decision = { readonly folder: string; readonly reading: Reading; readonly village: Village }

/** A whole minute book: a town, its villages and their decisions, in the order of their paths. */
export type Book = {
  readonly town?: Town
  readonly villages: readonly BookVillage[]
  readonly decisions: readonly Decision[]
  /** paths of photos, scans and plans */
  readonly attachments: readonly string[]
}

/**
 * Sorts the files of a minute book and reads them. Pure: nothing is opened but what is handed in.
 *
 * A village without its own jurisdiction, filing body or local rules has the town's. A folder without a `village.md` of its own has the one beside
 * `town.md`, if there is one. What each file is, `kindOfPath` says.
 *
 * @param files - `town.md`, `<village>/village.md`, `<village>/<year>/<number>-<slug>.md`, and attachments in a folder named as their decision
 * @returns every file but those outside; a file that cannot be read is a decision with findings, and never stops the others
 * @example readBook([{ path: 'cangxi/2026/003-roof.md', bytes: new Uint8Array() }]).decisions.length //=> 1
 */
export const readBook = (files: Iterable<BookFile>, options: BookOptions = {}): Book => {
  const sorted = [...files].toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const {
    town: towns = [],
    village: pages = [],
    decision: records = [],
    attachment = [],
  } = Object.groupBy(sorted, (file) => kindOfPath(file.path))
  const [town] = towns.map((file) => readTown(file.path, file.bytes, options))
  const villages = pages.map((file) => villageOf(file, town, options))
  const byFolder = new Map(villages.map((one) => [one.folder, one.village]))
  const own = { ...options, hotlines: town?.hotline ? [town.hotline] : [] }
  const decisions = records.map((file) => decisionOf(file, byFolder, own))
  return {
    ...(town && { town }),
    villages,
    decisions: withFiles(withNumbersOnce(decisions), options.attachments),
    attachments: attachment.map(({ path }) => path),
  }
}

/** Each decision with what is wrong with the files beside it, if anybody says which there are. */
const withFiles = (decisions: readonly Decision[], attachments: readonly Attachment[] | undefined): readonly Decision[] => {
  if (attachments === undefined) return decisions
  const sorted = sortedAttachments(
    attachments,
    decisions.map(({ reading }) => reading.path),
  )
  return decisions.map((decision) => ({ ...decision, reading: withAttachments(decision.reading, sorted) }))
}

const villageOf = ({ path, bytes }: BookFile, town: Town | undefined, options: ReadOptions): BookVillage => ({
  folder: folderOfPath(path),
  path,
  village: inTown(readVillage(path, bytes, options), town),
})

/** A village has what its town has, unless it says so itself; rules of both hold side by side. */
const inTown = (village: Village, town: Town | undefined): Village => ({
  ...(town?.jurisdiction !== undefined && { jurisdiction: town.jurisdiction }),
  ...(town?.filing !== undefined && { filing: town.filing }),
  ...village,
  local: [...(town?.local ?? []), ...village.local],
  findings: [...village.findings, ...(town?.findings ?? [])],
})

const decisionOf = ({ path, bytes }: BookFile, villages: ReadonlyMap<string, Village>, options: ReadOptions): Decision => {
  const folder = folderOfPath(path)
  const village = villages.get(folder) ?? villages.get('')
  const reading = /\.mdx$/iu.test(path)
    ? refused(path)
    : read(path, bytes, { ...options, hotlines: [...(options.hotlines ?? []), ...(village?.hotline ? [village.hotline] : [])] })
  if (village) return { folder, reading, village }
  const remedy = { kind: 'write', field: 'village' } as const
  const missing = readingFinding({ what: 'no-village', text: quote(`${folder}/village.md`) }, reading.title.heading, { remedy })
  return { folder, reading: withFinding(reading, missing), village: nowhere }
}

/** A number taken by an earlier record of the same village is told where the later one claims it. */
const withNumbersOnce = (decisions: readonly Decision[]): readonly Decision[] => {
  const takers = new Map<string, string>()
  return decisions.map((decision) => {
    const { folder, reading } = decision
    const number = reading.matter.number
    if (number === undefined) return decision
    const key = `${folder}/${number.normalize('NFKC').replace(/\s/gu, '').toLowerCase()}`
    const path = takers.get(key)
    if (path === undefined) takers.set(key, reading.path)
    if (path === undefined) return decision
    const place = reading.title.facts.number ?? reading.title.heading
    return {
      ...decision,
      reading: withFinding(reading, readingFinding({ what: 'taken-number', text: quote(number), path: quote(path) }, place)),
    }
  })
}

const withFinding = (reading: Reading, finding: Finding): Reading => ({ ...reading, findings: [...reading.findings, finding] })

/** MDX can run programs: it is not opened at all. */
const refused = (path: string): Reading => ({ ...read(path, ''), findings: [readingFinding({ what: 'mdx' }, { line: 1, column: 1 })] })
