import { formatYuan, type Place, saysNothing, type WorkEvent } from '@cunyi/core'
import type { ListItem, RootContent } from 'mdast'
import { entryOf } from '../../facts/entry.ts'
import { type FactReader, faultOf, leaveUnread } from '../../facts/fact-reader.ts'
import { quote } from '../../rules/reading-finding.ts'
import { linesOf, spanOf } from '../../text/blocks.ts'
import { visible } from '../../text/characters.ts'
import { readDay } from '../../values/day.ts'
import { sumsIn, wholeSumsIn } from '../../values/inside/sums.ts'
import { readMoney } from '../../values/money.ts'
import { ambiguous, notA, type Value } from '../../values/value.ts'
import { find } from '../../vocabulary/lookup.ts'
import { termWords } from '../../vocabulary/tables.ts'
import { workType } from '../../vocabulary/work-type.ts'

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
  const [opening = '', ...more] = line.split(nextEvent)
  const parts = dated.exec(opening)
  if (!parts) {
    leaveUnread(facts, 'events', { what: 'row', text: quote(line) }, place)
    return false
  }
  const read = [opening, ...more].map((one) => {
    const [, date = '', rest = ''] = dated.exec(one) ?? []
    return date === '' ? undated(facts, one, place) : readDated(facts, date, rest, place)
  })
  const whole = read.filter((one) => one !== undefined)
  if (whole.length < read.length) return false
  for (const event of whole) {
    events.push(event)
    facts.lines.events = [...(facts.lines.events ?? []), place]
  }
  facts.places.events ??= place
  return true
}

/** A second event behind a stop has a day of its own; where its year is missing it is asked for. */
const nextEvent = /[；;，,。]\s*(?=[0-9０-９]{4}[年\-/.][0-9０-９]|[0-9０-９]{1,2}月[0-9０-９]{1,2}[日号])/u

const undated = (facts: FactReader, line: string, place: Place): undefined => {
  leaveUnread(facts, 'events', { what: 'row', text: quote(line) }, place)
  return undefined
}

/** A known work on a day, and a word that there was none: nobody can say which of them holds. */
const isDenied = (rest: string): boolean => {
  const [, what = '', said = ''] = named.exec(rest) ?? []
  return said !== '' && saysNothing(said) && workType(what) !== undefined
}

const readDated = (facts: FactReader, date: string, rest: string, place: Place): WorkEvent | undefined => {
  if (isDenied(rest)) return undated(facts, `${date} ${rest}`, place)
  const on = readDay(date)
  if ('misread' in on) {
    leaveUnread(facts, 'events', faultOf(on.misread, facts.ask.heading, date), place)
    return undefined
  }
  const [head = '', ...behind] = rest.split(apart).map((piece) => piece.trim())
  const [what, said] = split(named, head)
  const [sum, more] = split(moneyFirst, said)
  const amount: Value<number> = sum === '' ? { value: 0 } : readMoney(sum)
  const isSum = !('misread' in amount) && sum !== ''
  const type = workType(what)
  const found = isSum ? { value: amount.value } : namedSum(head, type !== undefined)
  const all = [...behind.filter((piece) => find(termWords, split(named, piece)[0]) === undefined), ...(isSum ? [more] : [])].join('；')
  const total = found && 'value' in found ? otherTotal(all, found.value) : undefined
  const misread = total ?? (found && 'misread' in found ? found : isLost(amount, sum, found) ? amount : undefined)
  if (misread && 'misread' in misread) {
    leaveUnread(facts, 'events', faultOf(misread.misread, facts.ask.heading, sum === '' ? head : sum), place)
    return undefined
  }
  return {
    day: on.value,
    what,
    ...(type && { type }),
    ...(found && 'value' in found && { amount: found.value }),
    ...details(isSum ? more : said, behind),
  }
}

/** What begins as a sum and is none, where no other is named either. */
const isLost = (amount: Value<number>, sum: string, found: Value<number> | undefined): boolean =>
  'misread' in amount && found === undefined && (amount.misread.what === 'two-readings' || looksLikeSum.test(sum))

/** 99.9w, as people type 万. */
const inMyriads = /[\d.]+\s*w(?![a-z])/iu

/** A sum anywhere in the words of what was done: 合同价999000元, 第一期5万元. Of two that differ it is asked which counts. */
const namedSum = (head: string, isKnown: boolean): Value<number> | undefined => {
  const sums = [...new Map(wholeSumsIn(head).map((one) => [one.fen, one])).values()]
  const [only] = sums
  if (!isKnown && sums.length !== 1) return undefined
  const [myriads] = isKnown ? (inMyriads.exec(head) ?? []) : []
  if (myriads !== undefined) return notA('money', [myriads.replace(/\s*w$/iu, '万元')])
  if (sums.length > 1) return ambiguous(sums.map(({ text }) => text))
  return only && { value: only.fen }
}

const totalling = /(?:共计|合计|总计|总价|累计|总额|共)(?:款|价|金额|价款)?[：:为是]?\s*$/u

/** A total behind the sum that is another: whether the sum is the whole or a part of it nobody knows. */
const otherTotal = (text: string, amount: number): Value<number> | undefined => {
  const other = wholeSumsIn(text).find(({ start, fen }) => fen !== amount && totalling.test(text.slice(0, start)))
  return other && ambiguous([`${formatYuan(amount)}元`, other.text])
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

/** Money spoken of under the works outside their lines, in prose, in rows or in a list within a list: it is asked for, never lost. */
export const reportStrayWorks = (facts: FactReader, prose: readonly RootContent[]): void => {
  for (const node of prose) {
    // What could not be read of the works is told once.
    if (facts.unread.includes('events')) return
    const { line, column } = spanOf(node, facts.page.text)
    const lines = linesOf(facts.page.text, spanOf(node, facts.page.text))
    const at = lines.findIndex((one) => sumsIn(one).length > 0 && (workType(one) !== undefined || /\d{4}[年./-]\d/u.test(one)))
    if (at >= 0)
      leaveUnread(facts, 'events', { what: 'row', text: quote(lines[at] ?? '') }, { line: line + at, column: at === 0 ? column : 1 })
  }
}
