import { readDay } from '../values/day.ts'
import { readMoney } from '../values/money.ts'
import { vocabularies } from '../vocabulary/tables.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { textOf } from '../write/write.ts'
import { languageOf } from './language.ts'

const dated = /^([0-9０-９]{4}[年\-/.][0-9０-９年月\-/.]*[0-9０-９日号])[\s，,、：:]*(.*)$/su
const parts = /^([^；;，]*)(?:[；;，]\s*(.*))?$/su

/**
 * One thing done while carrying a decision out, as we write it: the day, and the sum behind the first colon.
 *
 * @returns nothing where its day cannot be read
 * @example eventText('2026年4月12日，签订合同:18.2万元') //=> '2026-04-12 签订合同：182000元'
 */
export const eventText = (line: string): string | undefined => {
  const [, date = '', rest = ''] = dated.exec(line) ?? []
  const day = readDay(date)
  if ('misread' in day) return undefined
  const colon = /[：:]/u.exec(rest)
  if (colon === null) return `${day.value} ${rest.trim()}`.trimEnd()
  const [what, said] = [rest.slice(0, colon.index).trim(), rest.slice(colon.index + 1).trim()]
  const words = vocabularies[languageOf(rest)]
  return `${day.value} ${what}${words.colon}${sumIn(said, words)}`.trimEnd()
}

/** A sum that stands first, and what is said of it; any other words stay. */
const sumIn = (said: string, words: Vocabulary): string => {
  const [, sum = '', note = ''] = parts.exec(said) ?? []
  const amount = sum.trim() === '' ? undefined : readMoney(sum.trim())
  if (amount === undefined || 'misread' in amount) return said
  return [textOf('money', amount.value, words), ...(note.trim() === '' ? [] : [note.trim()])].join('；')
}
