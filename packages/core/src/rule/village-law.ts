import type { Day } from '../base/day.ts'
import { indexLaw, type LawIndex } from './law-index.ts'
import { inForceOn, type LawOn, type RuleSet } from './rule.ts'
import type { Village } from './village.ts'

/** The law of a village on a day: the texts in force, those of the town and the village last, and their rows. */
export type VillageLaw = { readonly sets: readonly RuleSet[]; readonly index: LawIndex }

/** The law that holds in a place on a day, its own rules of that day among them; nothing where that law is not on file. */
export const lawForVillage = (
  { jurisdiction, local }: Pick<Village, 'jurisdiction' | 'local'>,
  lawOn: LawOn,
  on: Day,
): VillageLaw | undefined => {
  const sets = jurisdiction === undefined ? undefined : lawOn(jurisdiction, on)
  if (sets === undefined) return undefined
  const own = inForceOn(local, on)
  return { sets: [...sets, ...own], index: indexLaw(sets, own) }
}
