import type { Count } from '@cunyi/core'
import { arabic, bothNumbers } from './chinese.ts'
import { halfWidth, whole } from './digits.ts'
import { ambiguous, notA, type Value } from './value.ts'

const simple = /^\d{1,7}$/
/** What nearly every record says: no other form is looked for. */
const usual = /^(0|[1-9]\d{0,6})([人户]?)$/u
const grouped = /^\d{1,3}(?:,\d{3})+$/
const person = /\s*(?:人|名|位|票|张|persons?|people|votes?|ballots?)$/u
const household = /\s*(?:户|households?)$/u
const none = new Set(['无', '没有', '无人', '没有人', 'none', 'nil'])

/**
 * A whole number of persons or ballots: `38`, `38人`, `38票`, `３８`, `三十八`, `1,038`; 无 is 0.
 *
 * @returns a whole number from 0 to 9,999,999, or why there is none; `1,5` can be two numbers
 * @example readNumber('38票') //=> { value: 38 }
 */
export const readNumber = (raw: string): Value<number> => {
  const parts = usual.exec(raw)
  if (parts && parts[2] !== '户') return { value: whole(parts[1] ?? '') ?? 0 }
  const text = arabic(halfWidth(raw)).toLowerCase()
  return none.has(text) ? { value: 0 } : digitsOf(text.replace(person, ''), 'number')
}

/**
 * How many came or should come: persons, or households where the record says 户.
 *
 * @example readCount('250户') //=> { value: { number: 250, unit: 'household' } }
 */
export const readCount = (raw: string): Value<Count> => {
  const parts = usual.exec(raw)
  if (parts) return { value: { number: whole(parts[1] ?? '') ?? 0, unit: parts[2] === '户' ? 'household' : 'person' } }
  const text = arabic(halfWidth(raw)).toLowerCase()
  const unit = household.test(text) ? 'household' : 'person'
  const number = digitsOf(text.replace(unit === 'household' ? household : person, ''), 'count')
  return 'misread' in number ? number : { value: { number: number.value, unit } }
}

const digitsOf = (text: string, asked: 'number' | 'count'): Value<number> => {
  if (grouped.test(text)) return digitsOf(text.replaceAll(',', ''), asked)
  if (/^\d+,\d+$/.test(text)) return ambiguous([text.replace(',', ''), text.replace(',', '.')])
  const both = bothNumbers(text)
  if (both) return ambiguous(both.map(String))
  if (!simple.test(text) || (text.length > 1 && text.startsWith('0'))) return notA(asked)
  const value = whole(text)
  return value === undefined ? notA(asked) : { value }
}
