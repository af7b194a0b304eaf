import { type Category, type Day, lawForVillage, lawOn, type Village } from '@cunyi/core'
import { categoryNamed } from '@cunyi/records'
import type { CliWords } from '../../words/type.ts'
import type { UsageError } from '../../world/exit.ts'
import type { World } from '../../world/world.ts'

/** The kind of matter that was named, or that somebody at the terminal chose; none where neither. */
export type ChosenCategory = { readonly category?: Category }

/**
 * Which kind of matter a new record is about: as typed, or as answered where somebody can be asked.
 *
 * @param typed - the word or the name of a category
 */
export const askCategory = (
  world: World,
  typed: string | undefined,
  village: Village,
  on: Day,
  words: CliWords,
): ChosenCategory | UsageError => {
  if (typed !== undefined) return named(typed)
  const known = categoriesIn(village, on)
  const answer = world.ask(words.new.question(known))?.trim() ?? ''
  if (answer === '') return {}
  const picked = /^\d+$/.test(answer) ? known[Number(answer) - 1] : undefined
  return picked === undefined ? named(answer) : { category: picked }
}

const named = (text: string): ChosenCategory | UsageError => {
  const found = categoryNamed(text)
  return 'is' in found ? { category: found.is } : { wrong: 'category', text, meant: found.meant }
}

/** The kinds of matters that the law on file names for a village on a day, in the order in which the law has them. */
const categoriesIn = (village: Village, on: Day): readonly Category[] => {
  const rows = lawForVillage(village, lawOn, on)?.index.catalogueOn(on) ?? []
  return [...new Set(rows.map(({ category }) => category))]
}
