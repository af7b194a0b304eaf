import type { Objection } from '../../record/matter.ts'
import { isOpen, isOpenOn } from '../../record/open-objections.ts'
import { type Broken, type Check, joinBroken, notAsked } from '../check.ts'

type Line = { readonly objection: Objection; readonly step: number; readonly index: number; readonly own: boolean }

/**
 * Nobody who objected still waits for an answer when the outcome is posted, nor at the end of the record.
 *
 * It looks at every notice before it and at its own.
 */
export const checkObjectionsSettled: Check<'settled'> = (_, { index, matter, day }) => {
  const lines = matter.steps
    .slice(0, index + 1)
    .flatMap(({ objections = [] }, step) =>
      objections.map((objection, line): Line => ({ objection, step, index: line, own: step === index })),
    )
  if (day === undefined || lines.length === 0) return notAsked
  return joinBroken(lines.filter(({ objection, own }) => isOpen(objection) || (!own && isOpenOn(objection, day))).map(open))
}

const open = ({ objection: { raised }, step, index, own }: Line): Broken => ({
  is: 'broken',
  fault: { kind: 'settled', raised, own },
  at: own ? { line: 'objections', index } : 'heading',
  beside: { step, at: { line: 'objections', index } },
  remedy: { kind: 'answer' },
})
