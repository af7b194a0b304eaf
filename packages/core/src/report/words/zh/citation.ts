import type { Citation } from '../../../base/citation.ts'
import { statutes } from '../../../law/index.ts'
import { numeral } from './numbers.ts'

export const titleOf = (id: string): string => `《${statutes.find((text) => text.id === id)?.title.zh ?? id}》`

export const cite = ({ statute, article, paragraph, item }: Citation): string => {
  const text = statutes.find(({ id }) => id === statute)
  const title = text?.short.zh ?? statute
  const place = `第${numeral(article)}条${paragraph === undefined ? '' : `第${numeral(paragraph)}款`}${item === undefined ? '' : `第${numeral(item)}项`}`
  return text?.standing === 'practice' ? `${title}（不是法律要求）` : `《${title}》${place}`
}
