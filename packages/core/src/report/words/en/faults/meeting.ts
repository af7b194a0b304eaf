import type { Fault } from '../../../../finding/fault.ts'
import type { FaultSentences } from '../../sentences.ts'
import { names } from '../names.ts'
import { many, share, whole } from '../numbers.ts'

export const meetingFaults: FaultSentences<'meeting'> = {
  quorum: ({ body, unit, attended, whole: total, share: part, of, needed, short, among }) =>
    among === 'women'
      ? `${attended} women representatives came, ${needed} are needed (${share(part)} of the ${total}); ${short} short, so the meeting did not form.`
      : `${many(attended, unit)} came to the ${names.bodies[body]}, ${needed} are needed (${share(part)} of ${whole(of, total)}); ${short} short, so the meeting did not form.`,
  carried: ({ approved, counted, whole: total, share: part, of, needed, short }) =>
    counted !== undefined
      ? `${many(approved, 'vote')} for, of which between ${counted.least} and ${counted.most} were of ${counted.among}; ${needed} of theirs are needed (${share(part)} of the ${total}), and whether there were so many cannot be told: write how they voted apart.`
      : `${many(approved, 'vote')} for, ${needed} are needed (${share(part)} of ${whole(of, total)}); ${short} short, so it was not carried.`,
  'held-by': (fault) => {
    switch (fault.what) {
      case 'convener':
        return fault.mayBe
          ? `Called by the ${names.organs[fault.found]}; it may only where the ${names.organs[fault.asked]} let its time pass, which no record shows.`
          : `Called by the ${names.organs[fault.found]}; the ${names.bodies[fault.body]} must be called by the ${names.organs[fault.asked]}.`
      case 'chair':
        return `The ${names.bodies[fault.body]} is chaired by the ${fault.asked.map((one) => names.posts[one]).join(', ')}; ${fault.found.length === 0 ? 'what office the chair holds cannot be seen' : `the record says ${fault.found.map((one) => names.posts[one]).join(', ')}, and whether that is one of them, or was asked to, cannot be seen`}.`
      case 'body':
        return `“${names.categories[fault.category]}” was decided by the ${names.bodies[fault.found]}; the law gives it to the ${names.bodies[fault.asked]}, which cannot delegate it.`
      case 'catalogue':
        return `No law on file for ${fault.day} says who decides “${names.categories[fault.category]}”; the law of the collective or of land may, so it cannot be judged.`
      case 'unruled':
        return `“${names.steps[fault.step]}” was taken by the ${names.bodies[fault.body]}; no law on file for ${fault.day} says how it votes, so it cannot be judged.`
      case 'delegation':
        return `The ${names.bodies[fault.found]} decided “${names.categories[fault.category]}”, ${delegationFault(fault)}; ${fault.charter ? 'where the charter says so, write it in village.md.' : `the ${names.bodies[fault.asked]} must have delegated it by name and term.`}`
    }
  },
  composed: (fault) => {
    switch (fault.what) {
      case 'roll':
        return fault.least === fault.most
          ? `The record says ${fault.written} should attend; by the village's composition that day it is ${fault.most} for the ${names.bodies[fault.body]}${fault.parts ? `: ${fault.parts[0]} of the committee and ${fault.parts[1]} representatives` : ''}.`
          : `The record says ${fault.written} should attend; by the village's composition that day it is between ${fault.least} and ${fault.most} for the ${names.bodies[fault.body]}.`
      case 'inhabitants':
        return `${fault.found} ${fault.of === 'households' ? 'households' : 'people'} live here; only a village of ${fault.needed} or more, or one that lies scattered, may have a ${names.bodies[fault.body]}.`
      case 'minimum':
        return fault.population === undefined
          ? `${fault.found} representatives in the ${names.bodies[fault.body]}; at least ${fault.needed} are needed.`
          : `${fault.found} representatives; a village of ${fault.population} people needs at least ${fault.needed}.`
      default:
        return `${fault.found} ${fault.what === 'women' ? 'women representatives' : 'representatives'}; ${share(fault.share)} of the ${fault.whole} in the composition are needed, that is ${fault.needed}.`
    }
  },
  uncounted: ({ counted, attended, unit }) =>
    `The votes come to ${counted} of ${many(attended, unit)} present; how the other ${attended - counted} voted is not written down. Those who abstained or cast no vote are written down as well.`,
  'adds-up': (fault) => {
    switch (fault.what) {
      case 'votes':
        return `The votes add up to ${fault.sum}, more than the ${fault.most} present; the two do not agree.`
      case 'attended':
        return `${fault.sum} present, more than the ${fault.most} who should attend; the two do not agree.`
      case 'women':
        return `${fault.sum} women present, more than the ${fault.most} present; the two do not agree.`
      case 'absent':
        return `${fault.sum} by proxy and online, more than the ${fault.most} present; the two do not agree.`
      case 'unreachable':
        return `${fault.sum} present or out of reach, more than the ${fault.most} who should attend; who came was within reach, so the two do not agree.`
      case 'unit':
        return `Those present are counted by ${fault.found}; here they must be counted by ${fault.asked}.`
      case 'result':
        return 'Enough voted for it, yet the result says it was not carried; the two do not agree.'
    }
  },
}

const delegationFault = (fault: Extract<Fault, { kind: 'held-by'; what: 'delegation' }>): string => {
  if (fault.claimed !== undefined)
    return `on a delegation that the record calls “${fault.claimed}” and the village page ${fault.ended === undefined ? 'does not have' : `has only until ${fault.ended}`}; if there is one, write its day, who gave it, its matters and its term on village.md`
  if (fault.termless) return 'under a delegation without a term'
  if (fault.outlives !== undefined)
    return `under a delegation to representatives whose term ended by ${fault.outlives}; whether the next ones have one cannot be seen`
  if (fault.unread) return 'and the delegations in village.md were not wholly read'
  if (fault.charter) return "which the collective's charter settles, and it is not on file"
  if (fault.by !== undefined) return `under a delegation by the ${names.bodies[fault.by]}, which cannot give one`
  return fault.ended === undefined ? 'with no delegation on file' : `under a delegation that ended on ${fault.ended}`
}
