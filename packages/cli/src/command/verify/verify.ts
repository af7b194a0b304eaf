import { join, resolve } from 'node:path'
import type { Day } from '@cunyi/core'
import { examineLedger, examineVillage, type SealableRecord, type VillageStanding } from '@cunyi/ledger'
import { folderOfPath } from '@cunyi/records'
import { judgeFiles } from '../../book/judge-files.ts'
import { isSealable, ledgerPaths, publishedAt, readLedgerFiles, recordOf } from '../../book/ledger-files.ts'
import { locateBooks, shownPath } from '../../book/locate.ts'
import type { CliWords } from '../../words/type.ts'
import { type Exit, exit, isUsageError, type UsageError } from '../../world/exit.ts'
import type { World } from '../../world/world.ts'

/**
 * Compares every record of a book, or of a board as it is published, with the lists.
 *
 * @returns 0 where all agree and the town has seen it, 1 where something does not agree, 2 where something was not checked or nobody has seen it
 */
export const verifyFolder = (world: World, path: string, today: Day, words: CliWords): Exit | UsageError => {
  const found = recordsIn(world, path, today)
  if (isUsageError(found)) return found
  const { root } = found
  const villages: (readonly [folder: string, standing: VillageStanding])[] = []
  for (const [folder, records] of found.villages) {
    const paths = ledgerPaths(root, folder)
    const files = readLedgerFiles(world, paths)
    if (isUsageError(files)) return files
    const ledger = examineLedger(files)
    if ('trouble' in ledger) {
      world.print(words.ledger.broken(shownPath(world, paths.list), ledger.trouble))
      return exit.breached
    }
    villages.push([folder, examineVillage(ledger, records)])
  }
  for (const [folder, standing] of villages) for (const line of words.ledger.verified(folder, standing)) world.print(line)
  return codeOf(villages.map(([, standing]) => standing))
}

const codeOf = (villages: readonly VillageStanding[]): Exit => {
  const all = villages.flatMap(({ records }) => records)
  if (all.some(({ standing }) => standing.is === 'different')) return exit.breached
  const isSeen = villages.every(
    ({ ledger, gone }) => ledger.seen !== undefined && ledger.signed === ledger.entries.length && gone.length === 0,
  )
  return isSeen && all.every(({ standing }) => standing.is === 'same') ? exit.lawful : exit.unknown
}

/** Records by the folder of their village, and the folder in which the lists lie. */
type FoundRecords = { readonly root: string; readonly villages: ReadonlyMap<string, readonly SealableRecord[]> }

/** The records of a board, each in its file; or of the villages of a book, all of them where one is asked about. */
const recordsIn = (world: World, path: string, today: Day): FoundRecords | UsageError => {
  const root = resolve(world.cwd, path)
  const published = (world.listFiles(root) ?? []).filter((file) => /^[^/]+\/[^/]+\/[^/]+\/record\.js$/.test(file))
  if (published.length > 0) {
    const records = published.flatMap((file) => publishedAt(world, root, file) ?? [])
    return { root, villages: Map.groupBy(records, ({ reading }) => reading.path.split('/')[0] ?? '') }
  }
  const shelves = locateBooks(world, [path])
  if (isUsageError(shelves)) return shelves
  const [shelf] = shelves
  if (shelf === undefined) return { wrong: 'no-records', path }
  const folders = [...new Set(shelf.wanted.map(folderOfPath))].filter((folder) => folder !== '')
  const villages = new Map<string, readonly SealableRecord[]>()
  for (const folder of folders) {
    const whole = locateBooks(world, [join(shelf.root, folder)])
    if (isUsageError(whole)) return whole
    const verdicts = whole.flatMap((one) => judgeFiles(world, one, today).verdicts)
    villages.set(
      folder,
      verdicts.filter(isSealable).flatMap((verdict) => recordOf(world, verdict) ?? []),
    )
  }
  return { root: shelf.root, villages }
}
