import type { Fault } from '../../../../finding/fault.ts'
import type { FaultSentences } from '../../sentences.ts'
import { names } from '../names.ts'
import { many, share } from '../numbers.ts'

export const bodyFaults: FaultSentences<'bodies'> = {
  'in-person': ({ what, body, unit, got, absent, needed }) => {
    const those = `no law on file says that the ${absent} by proxy or online count`
    if (what === 'carried')
      return `${many(got, 'vote')} for, some of which may be by proxy or online; ${those}; without them ${needed} of those in the room must agree, and whether they did is not known.`
    return what === 'women'
      ? `${got} women representatives came, some of them perhaps by proxy or online; ${those}; ${needed} must be in the room, and whether they were is not known.`
      : `${many(got, unit)} came to the ${names.bodies[body]}, ${absent} of them by proxy or online, ${got - absent} in person; ${needed} are needed, and ${those}.`
  },
  'stand-in': standIn,
  bound: ({ what, body, by, day, term }) => {
    const higher = `the ${names.bodies[by]} of ${day}`
    const own = `the ${names.bodies[body]}`
    if (what === 'rejected')
      return `It was not carried in ${higher}, and ${own} then passed it; ${own} cannot contradict the ${names.bodies[by]}.`
    if (what === 'passed')
      return `It was carried in ${higher}, and ${own} then rejected it; only the ${names.bodies[by]} can change what it decided.`
    if (what === 'unsure')
      return `It was put to ${higher}, and whether it was carried cannot be seen; whether ${own} contradicts that cannot be judged.`
    return `It was decided in ${higher}, and ${own} changed “${term === undefined ? '' : names.fields[term]}”; only the ${names.bodies[by]} can change what it decided.`
  },
  voted: ({ body, found, ways }) => {
    if (ways === undefined)
      return `The ${names.bodies[body]} decided by “${found === undefined ? '' : names.votingMethods[found]}”; that is no vote in a meeting, one voice each.`
    const asked = ways.map((one) => `“${names.votingMethods[one]}”`).join(' or ')
    return found === undefined
      ? `How the vote was taken cannot be seen; the ${names.bodies[body]} must take this one by ${asked}.`
      : `The vote was by ${names.votingMethods[found]}; the ${names.bodies[body]} must take this one by ${asked}.`
  },
  ended: (fault) =>
    fault.what === 'by'
      ? `What the ${names.bodies[fault.body]} has decided, only it can end; “${names.steps[fault.step]}” does not name it.`
      : `The matter was ${fault.ending === 'withdrawal' ? 'withdrawn' : 'terminated'} on ${fault.on}, and “${names.steps[fault.step]}” came after; without a new proposal nothing more can be done in it. To go on, propose it anew; if it was only winding up, say what it was, for people to look at.`,
}

function standIn(fault: Extract<Fault, { kind: 'stand-in' }>): string {
  const law = "applied by reference, the collective's own law"
  switch (fault.what) {
    case 'unsaid':
      return `${fault.category ? `“${names.categories[fault.category]}” is a matter of the members of the collective; ` : ''}the villagers' committee and assembly stand in only where no collective organisation was set up, and the village page does not say.`
    case 'contradicted':
      return 'The village page says that no collective organisation was set up, and counts directors or representatives of its members; the two do not agree, so who decides cannot be judged.'
    case 'none':
      return 'Called by the board, or held by it; the village page says that no collective organisation was set up, and then there is no board; the two do not agree.'
    case 'representatives':
      return `Where no collective organisation was set up, whether the representatives may decide “${fault.category ? names.categories[fault.category] : ''}” is not said, so it cannot be judged.`
    case 'notice':
      return `The villagers' assembly stood in for the collective; ${law} asks for ${many(fault.needed, 'day')} of notice, and ${fault.had} passed; whether it may be called at short notice is not said.`
    default:
      return `The villagers' assembly stood in for the collective; ${law} asks for ${fault.needed} ${fault.what === 'carried' ? 'in favour' : 'to attend'} (${share(fault.share)} of ${fault.whole}), and there were ${fault.got}; whether that is enough cannot be judged.`
  }
}
