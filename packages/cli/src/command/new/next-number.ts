import { join } from 'node:path'
import { fastParse } from '@cunyi/host'
import { kindOfPath, read } from '@cunyi/records'
import type { World } from '../../world/world.ts'

/**
 * The number after the highest that a village has used in a year: in the name of a file or folder, or inside a record of any year.
 *
 * A gap is not filled: the record that had the number may have been taken away, and a number is never used again.
 *
 * @returns 1 for the first; nothing where the village's folder or a record in it cannot be read, for then the highest is not known
 */
export const nextNumber = (world: World, root: string, folder: string, year: string): number | undefined => {
  const files = world.listFiles(join(root, folder))
  if (files === undefined) return undefined
  const named = files.map((path) => numberIn(new RegExp(`^${year}/(\\d+)-`), path))
  const records = files.filter((path) => kindOfPath(`${folder}/${path}`) === 'decision')
  const inside = records.flatMap((path) => written(world, join(root, folder, path), year) ?? [])
  return inside.length < records.length ? undefined : [...named, ...inside].reduce((a, b) => Math.max(a, b), 0) + 1
}

/**
 * Does something while a number is held: whoever else wants it in the same moment, under whatever short name, gets the next.
 *
 * The number is held by a hidden file beside the records. One left behind by a machine that went dark costs its number and nothing else.
 *
 * @param folder - of the village and the year, absolute
 * @param three - the number, in three digits
 * @returns what was done; `taken` where the number is held or used by another
 */
export const recordsHolding = (world: World, folder: string, three: string, act: () => Written): Written => {
  const held = join(folder, `.${three}.held`)
  const result = world.writeNew(held, '')
  if (result !== 'written') return result
  const files = world.listFiles(folder)
  const done = files === undefined ? 'failed' : files.some((path) => path.startsWith(`${three}-`)) ? 'taken' : act()
  world.remove(held)
  return done
}

type Written = ReturnType<World['writeNew']>

const written = (world: World, path: string, year: string): number | undefined => {
  const bytes = world.readFile(path)
  if (bytes === undefined) return undefined
  if (!mayHold(bytes, year)) return 0
  const { number = '' } = read(path, bytes, { parse: fastParse }).matter
  return numberIn(new RegExp(`^${year}\\D+0*(\\d+)`), number)
}

/** Signs under which the digits of a year may stand in another form, or in another encoding. */
const disguised = /[\p{Cf}\p{Mn}\uff10-\uff19\ufffd\0]/u

/** Whether a record may hold a number of a year: one that nowhere writes the year does not, and need not be read. */
const mayHold = (bytes: Uint8Array, year: string): boolean => {
  const text = new TextDecoder().decode(bytes)
  return text.includes(year) || disguised.test(text)
}

const numberIn = (pattern: RegExp, text: string): number => Number(pattern.exec(text)?.[1]?.slice(0, 6) ?? 0)
