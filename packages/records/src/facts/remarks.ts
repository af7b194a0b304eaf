import type { Count, Field } from '@cunyi/core'
import { quote } from '../rules/reading-finding.ts'
import { type FactReader, leaveUnread, type Remark, tellJoined } from './fact-reader.ts'
import { countsIn } from './joined.ts'

const share = /\s*[，,、；;]?\s*[（(]?\s*占[^\d%]{0,10}(\d{1,3}(?:\.\d{1,2})?)\s*[%％]\s*[)）]?$/u
const all = /\s*[（(]\s*(?:全票|全体|一致)(?:通过|赞成|同意)?\s*[)）]$/u
const household = /(?:户|households?)$/iu
const person = /(?:人|名|位|persons?|people)$/iu
const householdsNamed = /户数?[)）]?$/u

/**
 * A number without what stands beside it, `41人，占91%`, `41（全票）`, and what that was.
 *
 * @param name - what the record calls the fact: 应到户数 says the unit
 */
export const withoutRemark = (name: string, text: string): readonly [string, Remark] => {
  const percent = share.exec(text)
  const isAll = all.test(text)
  const bare = text.replace(share, '').replace(all, '').trim()
  const unit =
    household.test(bare) || (householdsNamed.test(name) && !person.test(bare)) ? 'household' : person.test(bare) ? 'person' : undefined
  return [bare, { ...(percent && { percent: Number(percent[1]) }), ...(isAll && { isAll }), ...(unit && { unit }) }]
}

const everybody =
  /^(?:全票|全部|一致|全体|全数|全员|所有人?|一致(?:同意|通过|赞成)|全体(?:人员|代表|党员)?(?:一致)?(?:同意|通过|赞成)?|全票(?:通过|赞成|同意)|all|unanimous(?:ly)?)$/iu
const percentage = /^(\d{1,3}(?:\.\d{1,2})?)\s*[%％]$/u

/** A number of votes in words that only the number of those present can say: the number is suggested, never taken. */
export const suggestVotes = (text: string, attended: Count | undefined): readonly string[] | undefined => {
  const bare = text.trim().replace(/[。；;，,]$/u, '')
  const percent = percentage.exec(bare)?.[1]
  if (!everybody.test(bare) && percent === undefined) return undefined
  if (attended === undefined) return []
  return [String(percent === undefined ? attended.number : Math.round((attended.number * Number(percent)) / 100))]
}

const votes = ['for', 'against', 'abstained', 'invalid'] as const satisfies readonly Field[]

/** What the facts of a list say of each other: once a unit is said it holds for all, and what a remark says must be so. */
export const weighRemarks = (facts: FactReader): void => {
  askWhole(facts)
  oneUnit(facts)
  for (const field of ['attended', ...votes] as const) if (!isTrue(facts, field)) contradict(facts, field)
  for (const { field, text } of facts.texts) {
    const joined = countsIn(facts, text)
    if (joined.length > 0 && facts.places[field]) tellJoined(facts, field, text, joined, facts.places[field])
  }
}

const askWhole = (facts: FactReader): void => {
  for (const { field, name, text, at } of facts.asked)
    leaveUnread(
      facts,
      field,
      {
        what: 'value',
        field: quote(name),
        text: quote(text),
        asked: 'number',
        meant: suggestVotes(text, countIn(facts, 'attended')) ?? [],
      },
      at,
    )
}

const countIn = (facts: FactReader, field: 'shouldAttend' | 'attended'): Count | undefined => facts.values[field] as Count | undefined

/** 应到250户 and 实到180: a unit said once. Where one says 人 and another 户, nobody knows which was counted. */
const oneUnit = (facts: FactReader): void => {
  const counts = (['shouldAttend', 'attended'] as const).filter((field) => countIn(facts, field) !== undefined)
  const said = [...counts, ...votes].flatMap((field) => facts.remarks[field]?.unit ?? [])
  if (!said.includes('household')) return
  for (const field of counts) {
    const count = countIn(facts, field)
    if (count && facts.remarks[field]?.unit !== 'person') facts.values[field] = { ...count, unit: 'household' }
  }
  const isMixed = countIn(facts, 'attended')?.unit !== 'household'
  if (isMixed) for (const field of votes) if (facts.remarks[field]?.unit === 'household') contradict(facts, field)
}

/** Whether a share or 全票 that stands beside a number agrees with it. */
const isTrue = (facts: FactReader, field: 'attended' | (typeof votes)[number]): boolean => {
  const { percent, isAll } = facts.remarks[field] ?? {}
  const number = field === 'attended' ? countIn(facts, 'attended')?.number : (facts.values[field] as number | undefined)
  const whole = field === 'attended' ? countIn(facts, 'shouldAttend')?.number : countIn(facts, 'attended')?.number
  if (number === undefined || whole === undefined || whole === 0) return true
  if (isAll && number !== whole) return false
  return percent === undefined || Math.abs((100 * number) / whole - percent) < 1.01
}

const contradict = (facts: FactReader, field: Field): void => {
  const place = facts.places[field]
  const text = facts.written[field] ?? ''
  delete facts.values[field]
  if (place === undefined || facts.unread.includes(field)) return
  leaveUnread(facts, field, { what: 'value', field: quote(facts.names[field] ?? ''), text: quote(text), asked: 'number', meant: [] }, place)
}
