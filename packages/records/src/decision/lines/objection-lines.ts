import type { Day, Handling, Objection } from '@cunyi/core'
import { beginsWithDay, leadingDay } from '../../values/inside/leading-day.ts'
import type { Value } from '../../values/value.ts'
import { vocabularies } from '../../vocabulary/tables.ts'

const named = /^([^：:]*)[：:]\s*(.*)$/su
const longest = 2_000
const lines = Object.values(vocabularies).map((one) => one.lines)

/**
 * One objection with all that became of it, `2026-03-25 书面 询问预算；2026-03-27 村民委员会答复：已张贴`.
 *
 * A day behind the first may leave out its year: it follows the one before it. What speaks of an answer and gives no day for it is asked about.
 *
 * @returns why it cannot be read, where a day is none; nothing where a clause says nothing that we know
 * @example readObjectionLine('2026-03-25 电话 问工期；3月26日 村民委员会答复：九月底')?.value?.handled.length //=> 1
 */
export const readObjectionLine = (text: string): Value<Objection> | undefined => {
  if (text.length > longest) return undefined
  const lead = leadingDay(text.trim())
  if (lead === undefined) return undefined
  if ('misread' in lead.day) return lead.day
  const raised = lead.day.value
  const parts = handlingsIn(lead.rest, raised)
  if (parts === undefined || 'misread' in parts) return parts
  const [said, handled] = parts.value
  const begun = begunBy(said)
  if (begun === undefined || (!handled.some(({ did }) => did === 'answered' || did === 'settled') && answering.test(said))) return undefined
  return { value: { raised, ...begun, handled } }
}

/**
 * What became of an objection, where a line says that alone: `4月8日村民委员会答复：已解释`, `答复日期：2026-04-08`.
 *
 * @param after - the day that it follows
 * @returns nothing where it says something else
 */
export const readHandlingLine = (text: string, after: Day): Value<readonly Handling[]> | undefined => {
  const parts = text.length > longest ? undefined : handlingsIn(`；${text.trim()}`, after)
  if (parts === undefined || 'misread' in parts) return parts
  const [before, handled] = parts.value
  return before.trim() === '' && handled.length > 0 ? { value: handled } : undefined
}

/** An answer that was given, in words without a day; that one was asked for, or is still to come, is none. */
const answering =
  /(?<!未|没有|尚未|还没|待|要求|请求?|希望|应当?|需要?|无人|后|再|不予)(?:已经?|当面|当场|口头|书面|予以|作出|进行|给予|均|全部)?(?:答复|回复|回应)(?!期限|时间)|已(?:经)?(?:解释|说明|解决|处理|整改|调整|办结)/u

const boundary = /[；;。，,]\s*/gu
const answerDay = /^(?:答复|回复)(?:日期|时间)[：:]\s*/u

/** The words before the first clause that has a day of its own, and what each clause says became of it. */
const handlingsIn = (text: string, raised: Day): Value<readonly [string, readonly Handling[]]> | undefined => {
  const cuts = [...text.matchAll(boundary)].filter(({ index, 0: mark }) => {
    const rest = text.slice(index + mark.length)
    return beginsWithDay(rest, true) || answerDay.test(rest)
  })
  const handled: Handling[] = []
  let before: string | undefined
  let last = raised
  for (const [at, { index, 0: mark }] of cuts.entries()) {
    const clause = text.slice(index + mark.length, cuts[at + 1]?.index).trim()
    const one = handlingOf(clause, last)
    if (one === undefined) {
      // A comma also stands within a sentence that goes on with a day.
      if (/[，,]/u.test(mark) && before === undefined) continue
      return undefined
    }
    if ('misread' in one) return one
    before ??= text.slice(0, index)
    handled.push(one.value)
    last = one.value.day
  }
  return { value: [before ?? text, handled] }
}

const begunBy = (all: string): Pick<Objection, 'channel' | 'receiver' | 'about'> | undefined => {
  const channel = lines.flatMap((one) => one.channels).find((word) => all.toLowerCase().startsWith(word))
  const rest = (channel === undefined ? all : all.slice(channel.length)).replace(/^[\s，,：:]+/u, '')
  const [receiver, about] = received(rest)
  return about === '' ? undefined : { ...(channel && { channel }), ...(receiver && { receiver }), about }
}

const received = (text: string): readonly [string | undefined, string] => {
  const [, who = '', about = ''] = named.exec(text) ?? []
  const receiver = lines.map((one) => one.receiver.exec(who.trim())?.[1]).find((found) => found !== undefined)
  return receiver === undefined ? [undefined, text.trim()] : [receiver.trim(), about.trim()]
}

const handlingOf = (clause: string, after: Day): Value<Handling> | undefined => {
  const isAnswer = answerDay.test(clause)
  const lead = leadingDay(clause.replace(answerDay, ''), after)
  if (lead === undefined) return undefined
  if ('misread' in lead.day) return lead.day
  const day = lead.day.value
  const all = lead.rest.trim()
  if (isAnswer) return { value: { day, did: 'answered', ...(all !== '' && { said: all }) } }
  const [, head = all, said = ''] = named.exec(all) ?? []
  for (const { did, pattern } of lines.flatMap((one) => one.handling)) {
    const found = pattern.exec(head.trim().replace(/[。.]$/u, ''))
    if (found === null) continue
    const { by = '', to = '' } = found.groups ?? {}
    return { value: { day, did, ...(by !== '' && { by }), ...(to !== '' && { to }), ...(said !== '' && { said: said.trim() }) } }
  }
  return undefined
}
