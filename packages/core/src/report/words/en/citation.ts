import type { Citation } from '../../../base/citation.ts'
import { statutes } from '../../../law/index.ts'

export const titleOf = (id: string): string => statutes.find((text) => text.id === id)?.title.en ?? id

export const cite = ({ statute, article, paragraph, item }: Citation): string => {
  const text = statutes.find(({ id }) => id === statute)
  const place = `art. ${article}${paragraph === undefined ? '' : `(${paragraph})`}${item === undefined ? '' : ` item ${item}`}`
  return text?.standing === 'practice' ? `${text.short.en} (not required by law)` : `${text?.short.en ?? statute}, ${place}`
}
