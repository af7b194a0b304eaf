import type { Citation, Statute } from '../../../base/citation.ts'
import { numeral } from './numbers.ts'

/** How a text is called in full. */
export const titleOf = (id: string, statutes: readonly Statute[]): string =>
  `《${statutes.find((text) => text.id === id)?.title.zh ?? id}》`

/** A place in a text, as lawyers name it in speech; a text that is not among these goes by its id. */
export const cite = ({ statute, article, paragraph, item }: Citation, statutes: readonly Statute[]): string => {
  const text = statutes.find(({ id }) => id === statute)
  const title = text?.short.zh ?? statute
  const place = `第${numeral(article)}条${paragraph === undefined ? '' : `第${numeral(paragraph)}款`}${item === undefined ? '' : `第${numeral(item)}项`}`
  return text?.standing === 'practice' ? `${title}（不是法律要求）` : `《${title}》${place}`
}
