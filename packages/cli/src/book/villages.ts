import { join } from 'node:path'
import type { Village } from '@cunyi/core'
import { fastParse } from '@cunyi/host'
import { kindOfPath, readBook } from '@cunyi/records'
import type { Known, UsageError } from '../world/exit.ts'
import type { World } from '../world/world.ts'
import { isPage, shownPath } from './locate.ts'

/** A village and where it keeps its records. */
export type VillageFolder = Known & { readonly village: Village }

/** The villages of a minute book, by folder; or why they are not known: a listing that failed is no empty book, and without the town's page no village is known in full. */
export const villageFoldersIn = (world: World, root: string): readonly VillageFolder[] | UsageError => {
  const files = world.look(root) === undefined ? [] : world.listFiles(root)
  if (files === undefined) return { wrong: 'unreadable', path: shownPath(world, root) }
  const page = join(root, 'town.md')
  const town = isPage(world, page) ? world.readFile(page) : undefined
  if (town === undefined && isPage(world, page)) return { wrong: 'unreadable', path: shownPath(world, page) }
  return files
    .filter((path) => path !== 'village.md' && kindOfPath(path) === 'village')
    .toSorted()
    .flatMap((path) => homeOf(world, root, path, town))
}

const homeOf = (world: World, root: string, path: string, town: Uint8Array | undefined): readonly VillageFolder[] => {
  const bytes = world.readFile(join(root, path))
  if (bytes === undefined) return []
  const pages = [{ path, bytes }, ...(town === undefined ? [] : [{ path: 'town.md', bytes: town }])]
  // With the town's jurisdiction and rules, where the village does not say its own.
  return readBook(pages, { parse: fastParse }).villages.map(({ folder, village }) => ({ folder, name: village.name, village }))
}

/**
 * The villages that some words may mean: the one whose folder or name they are, else all whose folder or name begins so.
 *
 * ```text
 *   cangxi（仓溪村）, cangshan（仓山村）: 仓溪 ──▶ cangxi; cang ──▶ both; 石桥 ──▶ none
 * ```
 */
export const findVillages = (villages: readonly VillageFolder[], wanted: string): readonly VillageFolder[] => {
  const exact = villages.find(({ folder, name }) => folder === wanted || name === wanted)
  if (exact !== undefined) return [exact]
  return wanted === '' ? [] : villages.filter(({ folder, name }) => folder.startsWith(wanted) || name.startsWith(wanted))
}
