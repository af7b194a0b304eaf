import type { FieldType, Values } from '@cunyi/core'
import { categoryWords, organWords, resultWords } from '../lexicon.ts'
import { find, suggest, type Words } from '../words.ts'
import { readCount, readNumber } from './count.ts'
import { readDay } from './day.ts'
import { readMoney } from './money.ts'
import { readPeriod } from './period.ts'
import { notA, type Value } from './value.ts'

type Readers = { readonly [Type in FieldType]: (text: string) => Value<Values[Type]> }

/** A word of a closed table, or what it was perhaps meant to be. */
const wordIn =
  <Meaning>(words: Words<Meaning>, asked: 'organ' | 'result' | 'category') =>
  (text: string): Value<Meaning> => {
    const value = find(words, text)
    return value === undefined ? notA(asked, suggest(words, text)) : { value }
  }

const readers: Readers = {
  text: (value) => ({ value }),
  day: readDay,
  period: readPeriod,
  count: readCount,
  number: readNumber,
  money: readMoney,
  organ: wordIn(organWords, 'organ'),
  result: wordIn(resultWords, 'result'),
  category: wordIn(categoryWords, 'category'),
}

/**
 * What a fact says, by the type of its field.
 *
 * @param text - not blank
 * @example readField('count', '46人') //=> { value: { number: 46, unit: 'person' } }
 */
export const readField = (type: FieldType, text: string): Value<Values[FieldType]> => readers[type](text)
