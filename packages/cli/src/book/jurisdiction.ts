import { dirname, join, resolve } from 'node:path'
import { type Day, lawForVillage, lawOn, type RuleSet, type Village } from '@cunyi/core'
import { fastParse } from '@cunyi/host'
import { type BookFile, readBook, readTown, type Town } from '@cunyi/records'
import { isUsageError, type UsageError } from '../world/exit.ts'
import type { World } from '../world/world.ts'
import { isPage, shownPath } from './locate.ts'
import { villageFoldersIn } from './villages.ts'

/** A place whose law is asked for: a jurisdiction, or a town or village with rules of its own. */
export type LawPlace = {
  /** a town’s or village’s own name; a jurisdiction’s as it was typed */
  readonly name: string
  readonly kind: 'jurisdiction' | 'village'
  readonly jurisdiction: string
  readonly local: readonly RuleSet[]
  /** the village, where the place is one */
  readonly village?: Village
  /** the page that is not read in full, if there is one: its own rules may be more than were found */
  readonly unread?: string
}

/**
 * The place that is meant: `cn-zj`, `浙江省`, a village's folder or name, or any file of it.
 *
 * @param content - where villages are looked for by folder or name
 */
export const findPlace = (world: World, text: string, content: string): LawPlace | UsageError => {
  const jurisdiction = jurisdictionOf(text)
  if (jurisdiction !== undefined) return { name: text, kind: 'jurisdiction', jurisdiction, local: [] }
  const root = resolve(world.cwd, content)
  const homes = villageFoldersIn(world, root)
  if (isUsageError(homes)) return homes
  const home = homes.find(({ folder, name }) => folder === text || name === text)
  const page = home === undefined ? pageAbove(world, resolve(world.cwd, text)) : join(root, home.folder, 'village.md')
  return page === undefined ? { wrong: 'where', text, known: homes } : described(world, page)
}

/** The law of a place on a day, its own rules last; nothing where that law is not on file. */
export const lawAt = (place: LawPlace, on: Day): readonly RuleSet[] | undefined => lawForVillage(place, lawOn, on)?.sets

/** A jurisdiction by its code or its name, as a village's page may write it. */
const jurisdictionOf = (text: string): string | undefined =>
  readTown('town.md', `# -\n\n- 适用地区：${text.replaceAll(/\s+/gu, ' ')}`, { parse: fastParse }).jurisdiction

const pageAbove = (world: World, path: string): string | undefined => {
  if (world.look(path) === undefined) return undefined
  const here = ['village.md', 'town.md'].map((name) => join(path, name)).find((page) => isPage(world, page))
  const above = dirname(path)
  return here ?? (above === path ? undefined : pageAbove(world, above))
}

const described = (world: World, page: string): LawPlace | UsageError => {
  const files = filesOf(world, page)
  if (isUsageError(files)) return files
  const book = readBook(files, { parse: fastParse })
  const found: Omit<Town, 'path'> | undefined = book.villages[0]?.village ?? book.town
  if (found?.jurisdiction === undefined) return { wrong: 'no-jurisdiction', path: shownPath(world, page) }
  const { name, jurisdiction, local, findings } = found
  const village = book.villages[0]?.village
  return {
    name,
    kind: 'village',
    jurisdiction,
    local,
    ...(village && { village }),
    ...(findings.length > 0 && { unread: shownPath(world, page) }),
  }
}

/** The page, and for a village that of the town it lies in. */
const filesOf = (world: World, page: string): readonly BookFile[] | UsageError => {
  const folder = dirname(page)
  const isTown = page.endsWith('town.md')
  const town = isTown ? page : join(dirname(folder), 'town.md')
  const named = [...(isTown ? [] : [['village/village.md', page] as const]), ['town.md', town] as const]
  const files = named.filter(([, path]) => isPage(world, path)).map(([path, from]) => ({ path, from, bytes: world.readFile(from) }))
  const shut = files.find(({ bytes }) => bytes === undefined)
  if (shut !== undefined) return { wrong: 'unreadable', path: shownPath(world, shut.from) }
  return files.flatMap(({ path, bytes }) => (bytes === undefined ? [] : [{ path, bytes }]))
}
