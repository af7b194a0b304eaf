import { createRequire } from 'node:module'
import { lawDocument, words as reports, ruleSets } from '@cunyi/core'
import { type Exit, exit } from '../../world/exit.ts'
import type { World } from '../../world/world.ts'

/** Prints all the law on file as one JSON document, or the schema that it keeps. */
export const exportLaw = (world: World, wanted: 'law' | 'schema'): Exit => {
  const document =
    wanted === 'schema'
      ? (createRequire(import.meta.url)('../../../law.schema.json') as object)
      : lawDocument(ruleSets, (demand) => ({ zh: reports.zh.demand(demand), en: reports.en.demand(demand) }))
  world.print(JSON.stringify(document, undefined, 2))
  return exit.lawful
}
