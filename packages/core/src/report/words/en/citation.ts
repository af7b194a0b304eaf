import type { Citation, Statute } from '../../../base/citation.ts'
import { wordingIn } from '../../../base/wording.ts'
import { locale } from './locale.ts'

/** How a text is called in full. */
export const titleOf = (id: string, statutes: readonly Statute[]): string => {
  const text = statutes.find((one) => one.id === id)
  return text === undefined ? id : wordingIn(text.title, locale)
}

/** A place in a text, as lawyers name it in speech; a text that is not among these goes by its id. */
export const cite = ({ statute, article, paragraph, item }: Citation, statutes: readonly Statute[]): string => {
  const text = statutes.find(({ id }) => id === statute)
  const place = `art. ${article}${paragraph === undefined ? '' : `(${paragraph})`}${item === undefined ? '' : ` item ${item}`}`
  const title = text === undefined ? statute : wordingIn(text.short, locale)
  return text?.standing === 'practice' ? `${title} (not required by law)` : `${title}, ${place}`
}
