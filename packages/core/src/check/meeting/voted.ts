import { isMeeting, type Meeting } from '../../record/matter.ts'
import { readVoting, type VotingMethod } from '../../record/meeting-words.ts'
import { type Broken, type Check, notAsked } from '../check.ts'

/** The meeting voted as the law asks. Where the record does not say how, no law makes it say so. */
export const checkVoted: Check<'voted'> = (demand, { step }) => {
  if (!isMeeting(step) || step.body !== demand.body || step.method === undefined) return notAsked
  const all = readVoting(step.method)
  if ('never' in demand) {
    const [wrong] = all.filter((way) => demand.never.includes(way) && !isCounted(way, all, step))
    return wrong === undefined
      ? { is: 'kept' }
      : {
          ...broken({ body: step.body, found: wrong }),
          remedy: { kind: 'vote-again', body: step.body },
          // That nobody may vote on a screen where no law says it, no law says either; and votes that are counted were given somehow.
          ...((wrong === 'on-screen' || wrong === 'not-voted') && { level: 'defect' as const }),
        }
  }
  // What each voice counts is another question than how it is given.
  const given = all.filter((way) => way !== 'by-shares' && way !== 'by-households')
  const [found] = given.length === 1 ? given : []
  if (found !== undefined && demand.ways.includes(found)) return { is: 'kept' }
  // A ballot of which it is not said whether it bore names may have been secret.
  const mayBe = found === undefined || found === 'not-voted' || (found === 'ballot' && demand.ways.includes('secret-ballot'))
  return {
    ...broken({ body: step.body, ...(found && { found }), ways: demand.ways }),
    remedy: mayBe ? { kind: 'write', field: 'method' } : { kind: 'vote-again', body: step.body },
    ...(mayBe && { level: 'defect' as const }),
  }
}

/** Where some came and the record says how many did not, the votes of those in the room are counted by themselves. */
const isCounted = (way: VotingMethod, all: readonly VotingMethod[], { online }: Meeting): boolean =>
  way === 'on-screen' && all.length > 1 && online !== undefined

const broken = (fault: Omit<Extract<Broken['fault'], { kind: 'voted' }>, 'kind'>): Broken => ({
  is: 'broken',
  fault: { kind: 'voted', ...fault },
  at: 'method',
})
