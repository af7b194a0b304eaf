import { join } from 'node:path'
import type { Village } from '@cunyi/core'
import { fastParse } from '@cunyi/host'
import { kindOfPath, readBook } from '@cunyi/records'
import type { Known } from '../world/exit.ts'
import type { World } from '../world/world.ts'

/** A village and where it keeps its records. */
export type VillageFolder = Known & { readonly village: Village }

/** The villages of a minute book, by folder. */
export const villageFoldersIn = (world: World, root: string): readonly VillageFolder[] =>
  (world.listFiles(root) ?? [])
    .filter((path) => path !== 'village.md' && kindOfPath(path) === 'village')
    .toSorted()
    .flatMap((path) => homeOf(world, root, path))

const homeOf = (world: World, root: string, path: string): readonly VillageFolder[] => {
  const bytes = world.readFile(join(root, path))
  if (bytes === undefined) return []
  const town = world.readFile(join(root, 'town.md'))
  const pages = [{ path, bytes }, ...(town === undefined ? [] : [{ path: 'town.md', bytes: town }])]
  // With the town's jurisdiction and rules, where the village does not say its own.
  return readBook(pages, { parse: fastParse }).villages.map(({ folder, village }) => ({ folder, name: village.name, village }))
}
