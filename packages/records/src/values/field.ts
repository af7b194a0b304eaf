import type { FieldType, Values } from '@cunyi/core'
import { visible, visibleForm } from '../text/characters.ts'
import { find, suggest, type WordTable } from '../vocabulary/lookup.ts'
import { bodyWords, categoryWords, organWords, resultWords } from '../vocabulary/tables.ts'
import { readCount, readNumber } from './count.ts'
import { readDay } from './day.ts'
import { readMoney } from './money.ts'
import { readPeriod } from './period.ts'
import { notA, type Value } from './value.ts'

type Readers = { readonly [Type in FieldType]: (text: string) => Value<Values[Type]> }

/** A word of a closed table, or what it was perhaps meant to be. */
const wordIn =
  <Meaning>(words: WordTable<Meaning>, asked: 'organ' | 'result' | 'category') =>
  (text: string): Value<Meaning> => {
    const value = find(words, text)
    if (value !== undefined) return { value }
    // Two bodies at once are not one that is near: nobody is to be led to another.
    return notA(asked, asked === 'organ' && find(bodyWords, text) !== undefined ? [] : suggest(words, text))
  }

const readers: Readers = {
  text: (value) => ({ value: visible(value) }),
  day: readDay,
  period: readPeriod,
  count: readCount,
  number: readNumber,
  money: readMoney,
  organ: wordIn(organWords, 'organ'),
  result: wordIn(resultWords, 'result'),
  category: wordIn(categoryWords, 'category'),
}

/** A stop or a comma behind a fact, as lists in Chinese end their lines, says nothing. */
const stop = /[\s。；;，,、]+$/u
/** Letters and circles that pass for digits. */
const likeDigits = /(?<=\d[\d.,]*)[OoＯｏ○〇](?=[\d.,OoＯｏ人户票名元万年月日/-]|$)|[lI|](?=[\d.,]*\d)|(?<=\d[\d.,]*)[lI|]/gu

/**
 * What a fact says, by the type of its field. Of a look-alike of a digit it is asked what was meant.
 *
 * @param text - not blank
 * @example readField('count', '46人') //=> { value: { number: 46, unit: 'person' } }
 */
export const readField = (type: FieldType, text: string): Value<Values[FieldType]> => {
  if (type === 'text') return readers.text(text)
  const bare = text.length > longest ? text : visibleForm(text).replace(stop, '')
  const value = readers[type](bare)
  if (!('misread' in value) || value.misread.what !== 'value') return value
  const digits = bare.slice(0, longest).replace(likeDigits, (one) => ('lI|'.includes(one) ? '1' : '0'))
  return digits === bare || 'misread' in readers[type](digits) ? value : notA(value.misread.asked, [digits])
}

/** What is longer is no value, and not searched for one. */
const longest = 120
