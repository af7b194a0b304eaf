import { type Count, claimFields, type Field, type FieldType, saysNothing, type Values } from '@cunyi/core'
import type { ListItem } from 'mdast'
import { quote } from '../rules/reading-finding.ts'
import { misleads } from '../text/characters.ts'
import { readField } from '../values/field.ts'
import { tickedIn } from '../values/inside/boxes.ts'
import type { Value } from '../values/value.ts'
import { find, type WordTable } from '../vocabulary/lookup.ts'
import { partOf } from '../vocabulary/tables.ts'
import { readCompound } from './compound.ts'
import { type Entry, entryOf } from './entry.ts'
import { type FactReader, faultOf, leaveUnread, passOver, type Remark, tellJoined } from './fact-reader.ts'
import { joinedIn } from './joined.ts'
import { suggestVotes, withoutRemark } from './remarks.ts'
import { confirmFact } from './unconfirmed.ts'

/**
 * Reads one item of a list of facts.
 *
 * @returns false where the item is no fact: it stays prose
 */
export const readItem = (facts: FactReader, item: ListItem): boolean => {
  const entry = entryOf(facts.page.text, item)
  if (entry === undefined) return false
  const field = fieldNamed(facts.ask.words, entry.name)
  if (field === undefined) return readPartFact(facts, entry) || readCompound(facts, entry) || keep(facts, entry)
  if (facts.places[field]) repeat(facts, field, entry)
  else readEntry(facts, field, entry)
  return true
}

/** 异议：… or 监督意见：… among the facts of a posting: read with the part of that name. */
const readPartFact = (facts: FactReader, entry: Entry): boolean => {
  const isPart = 'posted' in facts.ask.table && partOf(entry.name) !== undefined
  if (isPart) facts.parts.push(entry)
  return isPart
}

const units = /[（(](人|名|位|户|票|张|元|千元|万元|亿元)[)）]$/u

/** The field that a name means, which may have its unit in brackets: `金额（万元）`. */
export const fieldNamed = (words: WordTable<Field>, name: string): Field | undefined => find(words, name) ?? find(words, withoutUnit(name))
const withoutUnit = (name: string): string => name.replace(units, '')

/** A fact written twice: nobody can say which of them counts, so neither does. */
const repeat = (facts: FactReader, field: Field, { name, at }: Entry): void => {
  const first = facts.names[field]
  delete facts.values[field]
  if (!facts.unread.includes(field))
    leaveUnread(
      facts,
      field,
      { what: 'repeated-field', field: quote(name), ...(first !== undefined && first !== name && { first: quote(first) }) },
      at,
    )
}

const keep = (facts: FactReader, entry: Entry): true => {
  facts.others.push({ name: entry.name, value: entry.value })
  facts.strangers.push(entry)
  return true
}

const digitsOnly = /^[\d０-９,，.．]+$/u

/** `金额（万元）：18.6` says the unit with the name: it belongs to the number. */
const withUnit = (name: string, text: string, type: FieldType): string => {
  const unit = type === 'text' || text.length > longestNumber ? undefined : units.exec(name)?.[1]
  return unit === undefined || (!digitsOnly.test(text) && text.endsWith(unit)) ? text : text + unit
}
const longestNumber = 20

const counting: ReadonlySet<FieldType> = new Set(['count', 'number'])
/** Facts that may be left out: a word for nothing leaves them out. */
const optional: ReadonlySet<Field> = new Set(['deadline', 'notice', 'amount', 'settled'])

const readEntry = (facts: FactReader, field: Field, { name, value, valueAt }: Entry): void => {
  const written = confirmFact(value)
  const type = facts.ask.table[field] ?? 'text'
  facts.names[field] = name
  facts.written[field] = written
  const ticked = isClaim(field) ? undefined : tickedIn(written)
  const [only] = ticked ?? []
  const chosen = ticked?.length === 1 && only !== undefined ? only : written
  const [text, remark] = counting.has(type) ? withoutRemark(name, withUnit(name, chosen, type)) : [withUnit(name, chosen, type), {}]
  if (type === 'day' && optional.has(field) && saysNothing(text)) return
  if (text === '') {
    if (type !== 'text') leaveUnread(facts, field, { what: 'blank', field: quote(name) }, valueAt)
    return
  }
  if (type !== 'text' && misleads(written)) {
    // The character is told where it stands; what it stands in is not read.
    passOver(facts, field, valueAt)
    return
  }
  const found = readVotes(type, text, remark)
  const joined = joinedIn(facts, field, written, 'misread' in found)
  if (joined.length > 0) {
    passOver(facts, field, valueAt)
    tellJoined(facts, field, written, joined, valueAt)
  } else if ('misread' in found) {
    if (type === 'number' && suggestVotes(text, undefined)) facts.asked.push({ field, name, text: written, at: valueAt })
    else if (
      field !== 'result' ||
      !/[\d票]/u.test(written) ||
      !readCompound(facts, { name: '表决情况', value: written, at: valueAt, valueAt })
    )
      leaveUnread(facts, field, faultOf(found.misread, name, written), valueAt)
    else return
    facts.places[field] = valueAt
  } else {
    facts.places[field] = valueAt
    facts.values[field] = found.value
    facts.remarks[field] = remark
    if (type === 'text') facts.texts.push({ field, text: written })
  }
}

const isClaim = (field: Field): boolean => claimFields.some((one) => one === field)

/** A number, of votes also in households, as a meeting of households counts them. */
const readVotes = (type: FieldType, text: string, { unit }: Remark): Value<Values[FieldType]> => {
  if (type !== 'number' || unit !== 'household') return readField(type, text)
  const count = readField('count', text)
  return 'misread' in count ? count : { value: (count.value as Count).number }
}
