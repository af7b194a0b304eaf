import type { Day, Handling, Objection } from '@cunyi/core'
import { readDay } from '../values/day.ts'
import type { Value } from '../values/value.ts'
import { vocabularies } from '../vocabulary/tables.ts'

const dated = /^([0-9０-９]{4}[年\-/.][0-9０-９年月\-/.]*[0-9０-９日号])[\s，,、：:]*(.*)$/su
const clauses = /[；;](?=\s{0,8}[0-9０-９]{4}[年\-/.])/u
const named = /^([^：:]*)[：:]\s*(.*)$/su
const longest = 2_000
const lines = Object.values(vocabularies).map((one) => one.lines)

/**
 * One objection with all that became of it, `2026-03-25 书面 询问预算；2026-03-27 村民委员会答复：已张贴`.
 *
 * @returns why it cannot be read, where a day is none; nothing where a clause says nothing that we know
 * @example readObjectionLine('2026-03-25 电话 问工期；2026-03-26 村民委员会答复：九月底')?.value?.handled.length //=> 1
 */
export const readObjectionLine = (text: string): Value<Objection> | undefined => {
  if (text.length > longest) return undefined
  const [first = '', ...rest] = text.split(clauses).map((clause) => clause.trim())
  const raised = begun(first)
  if (raised === undefined || 'misread' in raised) return raised
  const handled: Handling[] = []
  for (const clause of rest) {
    const one = handling(clause)
    if (one === undefined || 'misread' in one) return one
    handled.push(one.value)
  }
  return { value: { ...raised.value, handled } }
}

/** The day of a clause and what it says. */
const dayAnd = (clause: string): Value<readonly [Day, string]> | undefined => {
  const [, date = '', said = ''] = dated.exec(clause) ?? []
  if (date === '') return undefined
  const on = readDay(date)
  return 'misread' in on ? on : { value: [on.value, said.trim()] }
}

const begun = (clause: string): Value<Omit<Objection, 'handled'>> | undefined => {
  const read = dayAnd(clause)
  if (read === undefined || 'misread' in read) return read
  const [raised, all] = read.value
  const channel = lines.flatMap((one) => one.channels).find((word) => all.toLowerCase().startsWith(word))
  const rest = (channel === undefined ? all : all.slice(channel.length)).replace(/^[\s，,：:]+/u, '')
  const [receiver, about] = received(rest)
  if (about === '') return undefined
  return { value: { raised, ...(channel && { channel }), ...(receiver && { receiver }), about } }
}

const received = (text: string): readonly [string | undefined, string] => {
  const [, who = '', about = ''] = named.exec(text) ?? []
  const receiver = lines.map((one) => one.receiver.exec(who.trim())?.[1]).find((found) => found !== undefined)
  return receiver === undefined ? [undefined, text.trim()] : [receiver.trim(), about.trim()]
}

const handling = (clause: string): Value<Handling> | undefined => {
  const read = dayAnd(clause)
  if (read === undefined || 'misread' in read) return read
  const [day, all] = read.value
  const [, head = all, said = ''] = named.exec(all) ?? []
  for (const { did, pattern } of lines.flatMap((one) => one.handling)) {
    const found = pattern.exec(head.trim())
    if (found === null) continue
    const { by = '', to = '' } = found.groups ?? {}
    return { value: { day, did, ...(by !== '' && { by }), ...(to !== '' && { to }), ...(said !== '' && { said: said.trim() }) } }
  }
  return undefined
}
