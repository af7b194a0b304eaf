import { type Category, categories, stepKinds } from '@cunyi/core'
import { find, suggest } from '../vocabulary/lookup.ts'
import { categoryWords, type StepWord, vocabularies } from '../vocabulary/tables.ts'
import { isBare, readHeading } from './heading.ts'

/** What a word means, or the words it was perhaps meant to be. */
export type NamedStep<Meaning> = { readonly is: Meaning } | { readonly meant: readonly string[] }

/**
 * The step that a word names: as a heading of a record does, or by our own name for its kind.
 *
 * @returns a bare 决议 is a resolution of nobody in particular
 * @example stepNamed('党员审议') //=> { is: { kind: 'review', body: 'party-members' } }
 */
export const stepNamed = (word: string): NamedStep<StepWord> => {
  const text = word.trim()
  const heading = readHeading(text)
  if (!('meant' in heading)) return { is: heading.step }
  // Object.keys loses the literal names; the table is closed.
  const kind = stepKinds.find((one) => one === text)
  if (kind !== undefined) return { is: { kind } }
  return isBare(text) ? { is: { kind: 'resolution' } } : { meant: heading.meant }
}

/**
 * The category of matters that a word names, in the words of a record or by our own name for it.
 *
 * @example categoryNamed('村规民约') //=> { is: 'charter' }
 */
export const categoryNamed = (word: string): NamedStep<Category> => {
  const text = word.trim()
  const category = find(categoryWords, text) ?? categories.find((one) => one === text)
  return category === undefined ? { meant: suggest(categoryWords, text) } : { is: category }
}

/**
 * The headings by which a language names the steps, as we write them: the resolutions by their bodies.
 *
 * @param language - as `--lang` has it; Chinese where it is none of ours
 * @example stepHeadings('zh')[0] //=> '村党组织提议'
 */
export const stepHeadings = (language: string): readonly string[] => {
  const { names, resolutions } = Object.entries(vocabularies).find(([own]) => own === language)?.[1] ?? vocabularies.zh
  return stepKinds.flatMap((kind) => (kind === 'resolution' ? Object.values(resolutions).map(([name]) => name) : [names.steps[kind]]))
}
