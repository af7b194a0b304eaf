import { redact } from '../privacy/redact.ts'
import { isMeeting, type Matter, type WorkEvent } from './matter.ts'
import type { Term } from './terms-and-works.ts'

/** What a term is: fen, or the record's own words. */
export type TermValue = number | string

type Bearer = { readonly [Name in Term]?: TermValue }

/**
 * A term as it stood at a step: what the step itself says, or else the last meeting before it, or else the head of the record.
 *
 * What a notice says wrongly is its own mistake, and nobody's after it.
 *
 * @param upTo - the step, counted from 0
 * @returns nothing where nobody had said it yet
 * @example termAt({ title: '修路', amount: 100, others: [], blocks: [], steps: [] }, 0, 'amount') //=> 100
 */
export const termAt = (matter: Matter, upTo: number, term: Term): TermValue | undefined => {
  const stated = matter.steps.findLast(
    (step, index) => index <= upTo && (index === upTo || isMeeting(step)) && bearing(step)[term] !== undefined,
  )
  return (stated && bearing(stated)[term]) ?? bearing(matter)[term]
}

/** Only what approves or posts carries terms; of all else the names mean nothing. */
const bearing = (of: object): Bearer => of

/** Whether two values of a term are the same: other blanks, other widths and a full stop are wording. */
export const isSame = (a: TermValue, b: TermValue): boolean => plain(a) === plain(b)

const plain = (value: TermValue): TermValue =>
  typeof value === 'number'
    ? value
    : value
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s。．.]+/gu, '')

/** What was done between two steps, both counted from 0 and neither of them counted in. */
export const eventsBetween = ({ steps }: Matter, from: number, upTo: number): readonly WorkEvent[] =>
  steps.slice(from + 1, upTo).flatMap((step) => (step.kind === 'implementation' ? step.events : []))

/** What contracts and their changes come to by an event, in fen; nothing where none of them says a sum. */
export const contractSum = (events: readonly WorkEvent[]): number | undefined => {
  const sums = events.filter(({ type, amount }) => (type === 'contract' || type === 'change') && amount !== undefined)
  return sums.length === 0 ? undefined : sumOfEvents(sums)
}

/**
 * The least that contracts and their changes come to, where a change for at least half of all before it may say what the whole now is.
 *
 * ```text
 *   contract 182000 ── change 185000        367000 if that was added, 185000 if that is the new sum
 *   contract 182000 ── change 3000          185000: no contract shrinks to that
 * ```
 */
export const leastContractSum = (events: readonly WorkEvent[]): number | undefined =>
  events.reduce<number | undefined>((sum, { type, amount }) => {
    if (amount === undefined || (type !== 'contract' && type !== 'change')) return sum
    const before = sum ?? 0
    return type === 'change' && amount * 2 >= before ? amount : before + amount
  }, undefined)

/** What some events come to, in fen. */
export const sumOfEvents = (events: readonly WorkEvent[]): number => events.reduce((sum, { amount }) => sum + (amount ?? 0), 0)

const longest = 40

/**
 * A term as a finding may show it: short, and without numbers that could name a person.
 *
 * @example shownTerm('县建筑公司') //=> '县建筑公司'
 */
export const shownTerm = <Value extends TermValue>(value: Value): Value =>
  // A text stays a text, a sum a sum.
  (typeof value === 'string' ? redact(value.slice(0, longest)) : value) as Value
