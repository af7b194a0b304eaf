import type { Field, Place } from '@cunyi/core'
import { quote } from '../rules/reading-finding.ts'
import { readNumber } from '../values/count.ts'
import { readField } from '../values/field.ts'
import { readPeriod } from '../values/period.ts'
import type { Compound } from '../vocabulary/compounds.ts'
import { find } from '../vocabulary/lookup.ts'
import { compoundWords } from '../vocabulary/tables.ts'
import type { Entry } from './entry.ts'
import { type FactReader, leaveUnread, passOver } from './fact-reader.ts'

/**
 * Reads a line that holds several facts under one name, `表决情况：赞成38票，反对2票，弃权1票`.
 *
 * @returns false where its name is none of those
 */
export const readCompound = (facts: FactReader, entry: Entry): boolean => {
  const compound = find(compoundWords, entry.name)
  const isMeeting = 'for' in facts.ask.table
  const isPosting = 'posted' in facts.ask.table
  if (compound === 'tally' && isMeeting) return readTally(facts, entry)
  if (compound === 'posting' && isPosting) return readPosting(facts, entry)
  if ((compound === 'posting-from' || compound === 'posting-to') && isPosting) {
    facts.ends.push({ ...entry, compound })
    return true
  }
  // Whose meeting it was is read with the heading.
  return compound === 'form' && isMeeting ? facts.others.push({ name: entry.name, value: entry.value }) > 0 : false
}

const votes = ['for', 'against', 'abstained', 'invalid'] as const satisfies readonly Field[]
const between = /[\s，,；;。、]+/u
const piece = /^(\p{L}{2,6}?)[：:]?\s*([\d０-９〇零一二三四五六七八九十百千两]+)\s*(?:票|人|户|张|名|votes?)?$/iu
const remark = /^[（(]?(?:占|为)?\D{0,8}[\d.]{1,5}\s*%[)）]?$/u

const readTally = (facts: FactReader, { name, value, valueAt }: Entry): true => {
  const read = new Map<Field, number>()
  let isWhole = value !== ''
  for (const part of value.slice(0, 200).split(between)) {
    if (part === '' || remark.test(part)) continue
    const field = fieldIn(facts, part)
    const number = readNumber(piece.exec(part)?.[2] ?? '')
    if (field === undefined || 'misread' in number || read.has(field)) isWhole = !('misread' in readField('result', part)) && isWhole
    else read.set(field, number.value)
  }
  if (isWhole && read.size > 0 && [...read.keys()].every((field) => facts.places[field] === undefined)) {
    for (const [field, number] of read) {
      facts.values[field] = number
      facts.places[field] = valueAt
    }
    return true
  }
  const [first = 'for', ...rest] = votes.filter((field) => facts.places[field] === undefined)
  leaveUnread(facts, first, { what: 'value', field: quote(name), text: quote(value), asked: 'votes', meant: [] }, valueAt)
  for (const field of rest) passOver(facts, field, valueAt)
  return true
}

const fieldIn = (facts: FactReader, part: string): Field | undefined => {
  const field = find(facts.ask.words, piece.exec(part)?.[1] ?? '')
  return votes.find((one) => one === field)
}

const hung = /^(.+?\d\s*[日号]?)\s*[，,、]?\s*(?:在|于)\s*(.+?)\s*(?:张贴|张榜|公开|公示|公布|公告|进行)*$/u

const readPosting = (facts: FactReader, { name, value, valueAt }: Entry): true => {
  const [, days = '', venue = ''] = hung.exec(value.replace(/[。.]$/u, '')) ?? []
  const period = readPeriod(days === '' ? value : days)
  if ('misread' in period || facts.places.posted) {
    const fault = { what: 'value', field: quote(name), text: quote(value), asked: 'period', meant: [] } as const
    leaveUnread(facts, 'posted', fault, valueAt)
    return true
  }
  facts.values.posted = period.value
  facts.places.posted = valueAt
  if (venue !== '' && facts.places.venue === undefined) {
    facts.values.venue = venue
    facts.places.venue = valueAt
  }
  return true
}

/** The first day of a notice and the last, each under a name of its own, are its period. */
export const joinEnds = (facts: FactReader): void => {
  const [first] = facts.ends
  if (first === undefined) return
  const end = (compound: Compound) => facts.ends.find((one) => one.compound === compound)
  const [from, to] = [end('posting-from'), end('posting-to')]
  const text = [from, to].flatMap((one) => (one === undefined ? [] : [one.value])).join(' 至 ')
  const read = from === undefined || facts.ends.length > 2 ? undefined : readPeriod(text)
  if (read === undefined || 'misread' in read || facts.places.posted) tellEnds(facts, first.name, text, first.valueAt)
  else {
    facts.values.posted = read.value
    facts.places.posted = first.valueAt
  }
}

const tellEnds = (facts: FactReader, name: string, text: string, place: Place): void =>
  leaveUnread(facts, 'posted', { what: 'value', field: quote(name), text: quote(text), asked: 'period', meant: [] }, place)
