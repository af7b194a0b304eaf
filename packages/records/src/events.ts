import type { Place, WorkEvent } from '@cunyi/core'
import type { ListItem } from 'mdast'
import { linesOf, spanOf } from './blocks.ts'
import { quote } from './complaint.ts'
import { type Facts, faultOf, leaveUnread } from './facts.ts'
import { readDay } from './values/day.ts'
import { readMoney } from './values/money.ts'
import type { Value } from './values/value.ts'

const numbered = /^[0-9０-９]/
const dated = /^([0-9０-９]{4}[年\-/.][0-9０-９年月\-/.]*[0-9０-９日号])[\s，,、：:]*(.*)$/su
const named = /^([^：:]*)[：:]\s*(.*)$/su
const moneyFirst = /^([^；;，]+)[；;，]\s*(.*)$/su

/** Whether a line begins with a number: among works it is meant as something done on a day. */
export const isNumbered = (text: string, { children: [first] }: ListItem): boolean =>
  first?.type === 'paragraph' && numbered.test(text.charAt(spanOf(first, text).start))

/**
 * Reads one line of what was done, `2026-04-12 签订合同：182000元`.
 *
 * @returns false where it could not be read: it is told, and stays prose
 */
export const readEvent = (facts: Facts, events: WorkEvent[], item: ListItem): boolean => {
  const { text } = facts.page
  const [first] = item.children
  if (first?.type !== 'paragraph') return false
  const span = spanOf(first, text)
  const line = linesOf(text, span).join(' ')
  const place = { line: span.line, column: span.column }
  const parts = dated.exec(line)
  if (parts) return readDated(facts, events, parts[1] ?? '', parts[2] ?? '', place)
  leaveUnread(facts, 'events', { what: 'row', text: quote(line) }, place)
  return false
}

const readDated = (facts: Facts, events: WorkEvent[], date: string, rest: string, place: Place): boolean => {
  const on = readDay(date)
  if ('misread' in on) {
    leaveUnread(facts, 'events', faultOf(on.misread, facts.ask.heading, date), place)
    return false
  }
  const [what, said] = split(named, rest)
  const [sum, note] = split(moneyFirst, said)
  const amount: Value<number> = sum === '' ? { value: 0 } : readMoney(sum)
  if ('misread' in amount && amount.misread.what === 'two-readings') {
    leaveUnread(facts, 'events', faultOf(amount.misread, facts.ask.heading, sum), place)
    return false
  }
  facts.places.events ??= place
  if ('misread' in amount || sum === '') events.push({ day: on.value, what, ...(said !== '' && { note: said }) })
  else events.push({ day: on.value, what, amount: amount.value, ...(note !== '' && { note }) })
  return true
}

const split = (by: RegExp, text: string): readonly [string, string] => {
  const parts = by.exec(text)
  return parts ? [(parts[1] ?? '').trim(), (parts[2] ?? '').trim()] : [text.trim(), '']
}
