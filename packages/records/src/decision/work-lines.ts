import type { Place, WorkEvent } from '@cunyi/core'
import type { ListItem } from 'mdast'
import { entryOf } from '../facts/entry.ts'
import { type FactReader, faultOf, leaveUnread } from '../facts/fact-reader.ts'
import { quote } from '../rules/reading-finding.ts'
import { linesOf, spanOf } from '../text/blocks.ts'
import { visible } from '../text/characters.ts'
import { readDay } from '../values/day.ts'
import { readMoney } from '../values/money.ts'
import type { Value } from '../values/value.ts'
import { find } from '../vocabulary/lookup.ts'
import { termWords } from '../vocabulary/tables.ts'
import { workType } from '../vocabulary/work-type.ts'

const numbered = /^[0-9０-９]/
const dated = /^([0-9０-９]{4}[年\-/.][0-9０-９年月\-/.]*[0-9０-９日号])[\s，,、：:]*(.*)$/su
/** What begins as a number and names a unit of money was meant as a sum. */
const looksLikeSum = /^[¥￥]?\s*[0-9０-９][^；;]{0,30}(?:元|万|亿|w$)/iu
/** `&amp;` is a word of somebody's, and no end of a piece. */
const apart = /；|;(?=\s)/u
const named = /^([^：:]*)[：:]\s*(.*)$/su
const moneyFirst = /^([^，]+)，\s*(.*)$/su

/** Whether a line begins with a number: among works it is meant as something done on a day. */
export const isNumbered = (text: string, { children: [first] }: ListItem): boolean =>
  first?.type === 'paragraph' && numbered.test(text.charAt(spanOf(first, text).start))

/**
 * Whether a line is meant as something done: it begins with a number, or names a known work and the money for it.
 *
 * A payment whose day was left out is not just an unknown name: what was paid would go unjudged.
 */
export const isWork = (text: string, item: ListItem): boolean => {
  if (isNumbered(text, item)) return true
  const entry = entryOf(text, item)
  return entry !== undefined && workType(entry.name) !== undefined && isMoney(entry.value)
}

const isMoney = (words: string): boolean => {
  const sum = readMoney(words)
  return !('misread' in sum) || sum.misread.what === 'two-readings'
}

/**
 * Reads one line of what was done, `2026-04-12 签订合同：182000元`.
 *
 * @returns false where it could not be read: it is told, and stays prose
 */
export const readWorkLine = (facts: FactReader, events: WorkEvent[], item: ListItem): boolean => {
  const { text } = facts.page
  const [first] = item.children
  if (first?.type !== 'paragraph') return false
  const span = spanOf(first, text)
  const line = visible(linesOf(text, span).join(' '))
  const place = { line: span.line, column: span.column }
  const parts = dated.exec(line)
  if (parts) return readDated(facts, events, parts[1] ?? '', parts[2] ?? '', place)
  leaveUnread(facts, 'events', { what: 'row', text: quote(line) }, place)
  return false
}

const readDated = (facts: FactReader, events: WorkEvent[], date: string, rest: string, place: Place): boolean => {
  const on = readDay(date)
  if ('misread' in on) {
    leaveUnread(facts, 'events', faultOf(on.misread, facts.ask.heading, date), place)
    return false
  }
  const [head = '', ...behind] = rest.split(apart).map((piece) => piece.trim())
  const [what, said] = split(named, head)
  const [sum, more] = split(moneyFirst, said)
  const amount: Value<number> = sum === '' ? { value: 0 } : readMoney(sum)
  if ('misread' in amount && (amount.misread.what === 'two-readings' || looksLikeSum.test(sum))) {
    leaveUnread(facts, 'events', faultOf(amount.misread, facts.ask.heading, sum), place)
    return false
  }
  facts.places.events ??= place
  facts.lines.events = [...(facts.lines.events ?? []), place]
  const isSum = !('misread' in amount) && sum !== ''
  const type = workType(what)
  events.push({
    day: on.value,
    what,
    ...(type && { type }),
    ...(isSum && { amount: amount.value }),
    ...details(isSum ? more : said, behind),
  })
  return true
}

/** What stands behind the sum: terms of the contract by their names, and the rest as a note. */
const details = (first: string, behind: readonly string[]): Pick<WorkEvent, 'scope' | 'counterparty' | 'term' | 'note'> => {
  const found: { [Name in 'scope' | 'counterparty' | 'term']?: string } = {}
  const rest: string[] = first === '' ? [] : [first]
  for (const piece of behind) {
    const [name, value] = split(named, piece)
    const term = value === '' ? undefined : find(termWords, name)
    if (term === undefined || term === 'amount' || found[term] !== undefined) rest.push(piece)
    else found[term] = value
  }
  const note = rest.join('；')
  return { ...found, ...(note !== '' && { note }) }
}

const split = (by: RegExp, text: string): readonly [string, string] => {
  const parts = by.exec(text)
  return parts ? [(parts[1] ?? '').trim(), (parts[2] ?? '').trim()] : [text.trim(), '']
}
