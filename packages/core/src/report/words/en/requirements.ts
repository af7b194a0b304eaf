import type { Level } from '../../../finding/finding.ts'
import type { NextMeeting } from '../../../next/next-steps.ts'
import type { Prerequisite } from '../../../next/prerequisites.ts'
import type { Decider } from '../../../next/requirements.ts'
import type { Delegation } from '../../../rule/village.ts'
import type { RequirementsWords } from '../requirements.ts'
import { names } from './names.ts'
import { day, share } from './numbers.ts'

const mild = (level: Level): string => (level === 'note' ? ' (only a note: whether it is due depends on the case)' : '')
const the = (body: Decider['body']): string => `the ${names.bodies[body]}`
const many = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`
const people = (number: number, unit: 'person' | 'household'): string =>
  unit === 'household' ? many(number, 'household') : `${number} ${number === 1 ? 'person' : 'people'}`

const decider = (one: Decider | undefined): string => {
  if (one === undefined)
    return 'Who decides: the law of that day does not say who decides such a matter; a record about it can only be “cannot be judged”.'
  const { body, also, delegable, unsettled } = one
  const whose = `Who decides: ${the(body)}${also === undefined ? '' : `, or ${the(also)}`}.`
  if (unsettled !== undefined)
    return `${whose} How ${unsettled === 'any' ? 'it votes' : `${the(unsettled)} votes on it`} is ruled by a text that is not on file: that cannot be judged.`
  if (delegable === undefined) return also === undefined ? `${whose} It must decide itself; nobody else may.` : whose
  return `${whose} It may leave the decision to ${the(delegable.to)}, by a delegation written in village.md${delegable.withTerm ? ' with its matters and its term' : ''}.${onFile(delegable.onFile)}`
}

const onFile = (all: readonly Delegation[]): string =>
  all.map(({ from, until }) => ` The delegation of ${day(from)} holds${until === undefined ? '' : ` until ${day(until)}`}.`).join('')

const meeting = ({ body, convener, notice, attend, agree }: NextMeeting): string =>
  `${[
    `${the(body)}${convener === undefined ? '' : `, called by the ${names.organs[convener]}`}`,
    ...(notice === undefined ? [] : [`${many(notice.days, 'day')}’ notice`]),
    ...(attend.length === 0
      ? ['how many must come and agree is counted from a village’s composition']
      : [attend.map((one) => `at least ${one.needed} of ${people(one.whole, one.unit)} attend`).join(', or ')]),
    ...agree.map((one) =>
      attend.some(({ needed, unit }) => needed === one.whole && unit === one.unit)
        ? `of ${one.whole} present at least ${one.needed} agree (${share(one.share)} of those present)`
        : one.among !== undefined
          ? `at least ${one.needed} agree (${share(one.share)} of the ${one.among} among them)`
          : `at least ${one.needed} agree (${share(one.share)} of all ${one.whole})`,
    ),
  ].join('; ')}.`

const gate = ({ step, before, days, granted, offices, bodies, level }: Prerequisite): string => {
  const whose = bodies.length === 0 ? '' : ` (where ${bodies.map(the).join(' or ')} decides)`
  const where = offices.length === 0 ? '' : ` (${offices.map((office) => names.offices[office]).join(', ')})`
  return `before “${names.steps[before]}”${whose}: “${names.steps[step]}”${where}${days === undefined ? '' : `, ${many(days, 'day')} earlier`}${granted ? ', with its consent' : ''}${mild(level)}`
}

export const requirements: RequirementsWords = {
  heading: (place, on) => `In ${place}, on ${day(on)}:`,
  unknown: (place, on) =>
    `The law of ${place} on ${day(on)} is not on file, or not all of it: who decides and what is asked cannot be told.`,
  decider,
  meetings: 'How it meets:',
  meeting,
  gates: 'What comes first:',
  gate,
  deadlines: 'By when:',
  deadline: ({ step, after, days, level }) =>
    `“${names.steps[step]}” within ${many(days, 'day')} after “${names.steps[after]}”, the first not counted${mild(level)}`,
  stays: 'How long it is posted:',
  stay: ({ step, days, level }) => `“${names.steps[step]}” at least ${many(days, 'day')}, the first not counted${mild(level)}`,
  byHand: 'What no machine sees, and people have to check:',
}
