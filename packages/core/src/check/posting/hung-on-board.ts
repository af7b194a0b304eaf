import { isPosting } from '../../record/matter.ts'
import { shownTerm } from '../../record/term-values.ts'
import { type Check, notAsked } from '../check.ts'
import { readVenue } from './venue.ts'

/**
 * It hung on a board. Whether words for a place mean one is read; where they do not say, it is asked.
 *
 * With `money` it is asked only of what costs something, and then nothing else will do.
 */
export const checkHungOnBoard: Check<'hung'> = (demand, { step, matter }) => {
  if (!isPosting(step)) return notAsked
  if (demand.money && (step.amount ?? step.settled ?? matter.amount) === undefined) return notAsked
  // That the place is written is another demand's.
  if (step.venue === undefined) return notAsked
  const sense = readVenue(step.venue)
  if (sense === 'board') return { is: 'kept' }
  const text = shownTerm(step.venue)
  return {
    is: 'broken',
    fault: sense === 'elsewhere' ? { kind: 'hung', step: step.kind, text } : { kind: 'unclear', step: step.kind, field: 'venue', text },
    at: 'venue',
    remedy: { kind: 'write', field: 'venue' },
    ...(sense === 'unclear' && { level: 'defect' as const }),
  }
}
