import { nowhere, type Reading, type Village } from '@cunyi/core'
import { read, readVillage } from '@cunyi/records'
import { board } from './records.ts'

/** A record that shows a rule kept or broken, and the village it is about. */
export type Shown = { readonly reading: Reading; readonly village: Village }

/** @returns nothing where nobody has written the example yet */
export const exampleOf = (rule: string, shows: 'kept' | 'broken'): Shown | undefined => {
  const { examples, villages } = board()
  const file = examples.get(`${rule}/${shows}.md`)
  if (file === undefined) return undefined
  const own = examples.get(`${rule}/village.md`) ?? examples.get('village.md')
  return {
    reading: read(`examples/${file.path}`, file.bytes),
    village: own ? readVillage(own.path, own.bytes) : (villages[0]?.village ?? nowhere),
  }
}
