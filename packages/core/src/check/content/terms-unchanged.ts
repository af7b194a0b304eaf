import type { StepKind } from '../../record/fields.ts'
import type { Matter, Step, WorkEvent } from '../../record/matter.ts'
import { contractSum, eventsBetween, isSame, leastContractSum, shownTerm, type TermValue, termAt } from '../../record/term-values.ts'
import { type Term, terms } from '../../record/terms-and-works.ts'
import { type At, type Broken, type Check, joinBroken, notAsked } from '../check.ts'

/**
 * What a step decides, posts or carries out is what an earlier step approved: amount, scope, counterparty and term.
 *
 * A contract for less than was approved keeps it; one for more, or with somebody else, does not. What nobody had said before is no change.
 * All contracts since the approval count together, under whichever heading they stand. What a change says may be what it adds, or what the
 * whole now comes to: what is too much by the first alone is unsure.
 */
export const checkTermsUnchanged: Check<'unchanged'> = ({ since }, { step, index, matter, state }) => {
  const before = state.done[since]
  if (before === undefined) return notAsked
  const said = (term: Term): Was => ({ term, since, was: termAt(matter, before.index, term) })
  const found =
    step.kind === 'implementation'
      ? worksOf(step.events, eventsBetween(matter, before.index, index), said)
      : statedBy(step, index, matter, said)
  return found.length === 0 ? notAsked : joinBroken(found.flatMap((one) => brokenBy(step, one)))
}

/** What an earlier step approved; nothing where nobody had said it. */
type Was = { readonly term: Term; readonly since: StepKind; readonly was: TermValue | undefined }

/** A term as it was approved and as it is now. */
type Compared = Was & {
  readonly was: TermValue
  readonly now: TermValue
  readonly at: At
  readonly atMost?: true
  readonly level?: 'defect'
}

const compared = (was: Was, now: TermValue | undefined, at: At, more: Pick<Compared, 'atMost' | 'level'> = {}): readonly Compared[] =>
  was.was === undefined || now === undefined ? [] : [{ ...was, was: was.was, now, at, ...more }]

const statedBy = (step: Step, index: number, matter: Matter, said: (term: Term) => Was): readonly Compared[] => [
  ...terms.flatMap((term) => {
    const isOwn = (step as { readonly [Name in Term]?: TermValue })[term] !== undefined
    return compared(said(term), termAt(matter, index, term), isOwn ? term : 'heading')
  }),
  // More was spent than was decided: whether another record decided the rest is not known here.
  ...(step.kind === 'outcome' ? compared(said('amount'), step.settled, 'settled', { atMost: true, level: 'defect' }) : []),
]

const worksOf = (events: readonly WorkEvent[], earlier: readonly WorkEvent[], said: (term: Term) => Was): readonly Compared[] =>
  events.flatMap((event, index) => {
    const at: At = { line: 'events', index }
    // The contract follows the bid: one for more than was decided is asked about before it is signed.
    if (event.type === 'award') return compared(said('amount'), event.amount, at, { atMost: true, level: 'defect' })
    if (event.type !== 'contract' && event.type !== 'change') return []
    const upTo = [...earlier, ...events.slice(0, index + 1)]
    const sum = event.amount === undefined ? undefined : contractSum(upTo)
    const least = leastContractSum(upTo)
    return terms.flatMap((term) => {
      const was = said(term)
      const mayBeKept = term === 'amount' && least !== undefined && typeof was.was === 'number' && least <= was.was
      return compared(was, term === 'amount' ? sum : event[term], at, { atMost: true, ...(mayBeKept && { level: 'defect' }) })
    })
  })

const brokenBy = ({ kind }: Step, { term, since, was, now, at, atMost, level }: Compared): readonly Broken[] => {
  const isKept = atMost && typeof now === 'number' && typeof was === 'number' ? now <= was : isSame(was, now)
  if (isKept) return []
  const fault = { kind: 'unchanged', step: kind, since, term, was: shownTerm(was), now: shownTerm(now) } as const
  return [{ is: 'broken', fault, at, remedy: { kind: 'ask-again', term }, ...(level && { level }) }]
}
