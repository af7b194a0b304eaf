import type { Matter, WorkEvent } from '../../record/matter.ts'
import { contractSum, isSame, shownTerm, sumOfEvents, type TermValue, termAt } from '../../record/term-values.ts'
import type { WorkType } from '../../record/terms-and-works.ts'
import { type At, type Broken, type Check, joinBroken, notAsked, type Outcome } from '../check.ts'
import { findUnnamedSums } from './unnamed-sums.ts'

/** Less than this is a matter of rounding: a yuan, in fen. */
const yuan = 100

type Line = { readonly event: WorkEvent; readonly step: number; readonly at: At }

const linesOf = ({ steps }: Matter): readonly Line[] =>
  steps.flatMap((one, step) =>
    one.kind === 'implementation' ? one.events.map((event, index): Line => ({ event, step, at: { line: 'events', index } })) : [],
  )

/**
 * The money and the names of one piece of work agree with each other: what was settled with contracts, invoices and payments, and who was paid with
 * whom the contract was made.
 *
 * That more was paid than settled, or otherwise invoiced, contradicts itself. That less was paid, or otherwise contracted, may have its reason
 * and is looked at `closely` only. A sum under a word that names no work is asked about where it may be too much. Who is paid before any contract is on record may be paid for something else: where that is not whom the decision
 * named, it is a note.
 */
export const checkAmountsAgree: Check<'agrees'> = ({ closely }, { step, index, matter, state }) => {
  const lines = linesOf(matter)
  const vote = state.done.resolution?.index
  const decided = vote === undefined ? undefined : termAt(matter, vote, 'amount')
  if (step.kind === 'implementation')
    return closely
      ? notAsked
      : withMore(
          strangers(
            lines.filter(({ step: at }) => at > (vote ?? -1)),
            index,
            decidedOn(matter, vote),
          ),
          [...overpaid(lines, index, decided), ...unnamed(step.events, lines, index, decided)],
        )
  if (step.kind !== 'outcome' || step.settled === undefined || lines.every(({ event }) => event.type === undefined)) return notAsked
  const { settled } = step
  const found = (what: Sum, isTold: (over: number) => boolean) => compared(what, settled, lines, isTold)
  return joinBroken(
    closely
      ? [...found('paid', (over) => over <= -yuan), ...found('contracted', (over) => Math.abs(over) >= yuan)]
      : [...found('paid', (over) => over >= yuan), ...found('invoiced', (over) => Math.abs(over) >= yuan)],
  )
}

const withMore = (outcome: Outcome, more: readonly Broken[]): Outcome => {
  if (more.length === 0) return outcome
  return joinBroken(outcome.is === 'broken' ? [...more, outcome, ...(outcome.also ?? [])] : more)
}

const unnamed = (events: readonly WorkEvent[], lines: readonly Line[], index: number, decided: TermValue | undefined): readonly Broken[] =>
  typeof decided === 'number'
    ? findUnnamedSums(
        events,
        lines.filter(({ step }) => step < index).map(({ event }) => event),
        decided,
      )
    : []

/** More was paid by the end of a step than the contracts come to, or where none says a sum than was decided. */
const overpaid = (lines: readonly Line[], index: number, decided: TermValue | undefined): readonly Broken[] => {
  const before = lines.filter(({ step }) => step <= index)
  const paid = before.filter(({ event }) => event.type === 'payment' && event.amount !== undefined)
  const last = paid.at(-1)
  const contract = before.findLast(({ event }) => (event.type === 'contract' || event.type === 'change') && event.amount !== undefined)
  const agreed = contractSum(before.map(({ event }) => event)) ?? (typeof decided === 'number' ? decided : undefined)
  const other = sumOfEvents(paid.map(({ event }) => event))
  if (last === undefined || last.step !== index || agreed === undefined || other - agreed < yuan) return []
  const fault = {
    kind: 'agrees',
    what: 'overpaid',
    of: contract ? 'contract' : 'resolution',
    settled: agreed,
    other,
    difference: other - agreed,
  } as const
  return [{ is: 'broken', fault, at: last.at, ...(contract && { beside: { step: contract.step, at: contract.at } }) }]
}

type Sum = 'invoiced' | 'paid' | 'contracted'
const typesOf: Readonly<Record<Sum, readonly WorkType[]>> = {
  invoiced: ['invoice'],
  paid: ['payment'],
  contracted: ['contract', 'change'],
}

/** @param isTold - of how many fen the sum is more than what was settled; negative where it is less */
const compared = (what: Sum, settled: number, lines: readonly Line[], isTold: (over: number) => boolean): readonly Broken[] => {
  const some = lines.filter(({ event: { type, amount } }) => type !== undefined && typesOf[what].includes(type) && amount !== undefined)
  const other = sumOfEvents(some.map(({ event }) => event))
  const last = some.at(-1)
  return last !== undefined && isTold(other - settled) ? [differing(what, settled, other, last)] : []
}

const differing = (what: Sum, settled: number, other: number, { step, at }: Line): Broken => ({
  is: 'broken',
  fault: { kind: 'agrees', what, settled, other, difference: Math.abs(other - settled) },
  at: 'settled',
  beside: { step, at },
})

/** Payments, invoices and contracts of one step with somebody else than the first who was named since the decision. */
const strangers = (lines: readonly Line[], index: number, decided: Decided | undefined): Outcome => {
  const named = lines.flatMap(({ event: { counterparty, type }, step, at }) =>
    counterparty === undefined ? [] : [{ counterparty, type, step, at }],
  )
  const [first, ...others] = named
  if (first === undefined) return notAsked
  const rest = others.filter(({ step }) => step === index)
  const differing = rest.filter(({ counterparty }) => !isSame(first.counterparty, counterparty))
  if (differing.length > 0)
    return joinBroken(differing.map((one) => otherThan(first.counterparty, one, { step: first.step, at: first.at })))
  const isPaid = first.step === index && (first.type === 'payment' || first.type === 'invoice')
  if (!isPaid || decided === undefined) return rest.length === 0 ? notAsked : { is: 'kept' }
  if (isSame(decided.counterparty, first.counterparty)) return { is: 'kept' }
  return { ...otherThan(decided.counterparty, first, { step: decided.index, at: 'counterparty' }, 'resolution'), level: 'note' }
}

/** Whom the decision named. */
type Decided = { readonly index: number; readonly counterparty: string }

const decidedOn = (matter: Matter, index: number | undefined): Decided | undefined => {
  const counterparty = index === undefined ? undefined : termAt(matter, index, 'counterparty')
  return index === undefined || typeof counterparty !== 'string' ? undefined : { index, counterparty }
}

const otherThan = (
  asked: string,
  { counterparty, at }: { readonly counterparty: string; readonly at: At },
  beside: NonNullable<Broken['beside']>,
  since?: 'resolution',
): Broken => ({
  is: 'broken',
  fault: { kind: 'agrees', what: 'counterparty', asked: shownTerm(asked), found: shownTerm(counterparty), ...(since && { since }) },
  at,
  beside,
})
