import type { Citation } from '../../../base/citation.ts'
import { wordingIn } from '../../../base/wording.ts'
import { statutes } from '../../../law/index.ts'
import { locale } from './locale.ts'

export const titleOf = (id: string): string => {
  const text = statutes.find((one) => one.id === id)
  return text === undefined ? id : wordingIn(text.title, locale)
}

export const cite = ({ statute, article, paragraph, item }: Citation): string => {
  const text = statutes.find(({ id }) => id === statute)
  const place = `art. ${article}${paragraph === undefined ? '' : `(${paragraph})`}${item === undefined ? '' : ` item ${item}`}`
  const title = text === undefined ? statute : wordingIn(text.short, locale)
  return text?.standing === 'practice' ? `${title} (not required by law)` : `${title}, ${place}`
}
