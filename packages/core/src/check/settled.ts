import type { Objection } from '../matter.ts'
import { isOpen, isOpenOn } from '../spells.ts'
import { type Broken, type Check, notAsked, together } from './check.ts'

/**
 * Nobody who objected still waits for an answer when the outcome is posted, nor at the end of the record.
 *
 * It looks at every notice before it and at its own.
 */
export const settled: Check<'settled'> = (_, { step, index, matter, day }) => {
  if (day === undefined || matter.steps.every(({ objections = [] }) => objections.length === 0)) return notAsked
  const found = matter.steps.slice(0, index + 1).flatMap((one, at): readonly Broken[] =>
    (one.objections ?? []).flatMap((objection, line): readonly Broken[] => {
      const waits = isOpen(objection) || (one !== step && isOpenOn(objection, day))
      return waits ? [open(objection, at, line, one === step)] : []
    }),
  )
  return together(found)
}

const open = ({ raised }: Objection, step: number, line: number, own: boolean): Broken => ({
  is: 'broken',
  fault: { kind: 'settled', raised, own },
  at: own ? { line: 'objections', index: line } : 'heading',
  beside: { step, at: { line: 'objections', index: line } },
  remedy: { kind: 'answer' },
})
