import type { Denominator } from '../../../base/share.ts'
import type { Demand } from '../../../rule/rule.ts'
import type { Sentences } from '../sentences.ts'
import { names } from './names.ts'
import { many, share } from './numbers.ts'

const denominators: Readonly<Record<Denominator, string>> = {
  present: 'those present',
  composition: 'the whole composition',
  members: 'all members',
  'should-attend': 'the members with a vote who should attend',
}

export const demands: Sentences<Demand> = {
  after: ({ step, days, workdays, granted, over, offices, undated }) => {
    const where = offices === undefined ? '' : ` (${offices.map((one) => names.offices[one]).join(', ')})`
    if (undated) return `“${names.steps[step]}”${where} is on record, at any time after “${names.steps.resolution}”.`
    const wait = workdays === undefined ? (days === undefined ? '' : `${many(days, 'day')} `) : `${many(workdays, 'working day')} `
    return `Comes ${wait}after “${names.steps[step]}”${where}${granted ? ' has agreed' : ''}${over ? ' has come down' : ''}.`
  },
  quorum: (demand) =>
    'among' in demand
      ? `The ${names.bodies[demand.body]} needs ${share(demand.person)} of the women representatives to attend.`
      : `The ${names.bodies[demand.body]} needs ${[demand.person && `${share(demand.person)} of its people`, demand.household && `${share(demand.household)} of the households`].filter(Boolean).join(', or ')} to attend.`,
  carried: ({ body, of, share: part }) =>
    `The ${names.bodies[body]} decides with ${share(part)} of ${of === 'members' && body !== 'members' ? 'all its members' : denominators[of]} for it.`,
  notice: ({ body, days }) => `The ${names.bodies[body]} needs ${many(days, 'day')} of notice.`,
  posted: ({ days }) => `Stays posted for at least ${many(days, 'day')}, the first not counted.`,
  'held-by': (demand) => {
    if ('chair' in demand)
      return `The ${names.bodies[demand.body]} is chaired by the ${demand.chair.map((one) => names.posts[one]).join(', ')}.`
    return 'convener' in demand
      ? `The ${names.bodies[demand.body]} is called by the ${names.organs[demand.convener]}.`
      : `Decided by the body the law names; the representatives decide only what the assembly delegated${demand.delegation === 'with-term' ? ', by name and term' : ''}.`
  },
  composed: (demand) => {
    if ('roll' in demand) return "Who should attend agrees with the village's composition that day."
    if ('households' in demand)
      return `Only a village of ${demand.households} households or more, or one that lies scattered, has a ${names.bodies[demand.body]}.`
    if ('inhabitants' in demand)
      return `Only a village of ${demand.inhabitants} people or more, or one that lies scattered, has a ${names.bodies[demand.body]}.`
    if ('women' in demand)
      return `Of the ${names.bodies[demand.body]}, ${share(demand.representatives)} are representatives and ${share(demand.women)}${demand.womenOf === 'representatives' ? ' of the representatives' : ''} women representatives.`
    if (demand.body === 'member-representatives') return `At least ${demand.minimum[0]?.representatives ?? 0} members' representatives.`
    return `Representatives: ${demand.minimum.map(({ below, representatives }) => `at least ${representatives} ${below === undefined ? 'in any other village' : `in a village under ${below} people`}`).join('; ')}.`
  },
  'adds-up': () => 'Votes, those present and those who should attend agree with each other.',
  within: ({ after, days }) => `Follows “${names.steps[after]}” within ${many(days, 'day')}.`,
  quarterly: () => 'Disclosed promptly: weighty matters at once, others at least once a quarter.',
  hung: ({ money }) => (money ? 'What costs something hangs on a board.' : 'Hung on a board; a site or a chat only comes beside it.'),
  present: ({ fields }) => `Says ${fields.map((field) => `“${names.fields[field]}”`).join(', ')}.`,
  unchanged: ({ since }) => `Amount, scope, counterparty and term are those of “${names.steps[since]}”; a change is decided again.`,
  agrees: ({ closely }) =>
    closely
      ? 'What was settled is what was contracted and paid; where it differs, the reason is told.'
      : 'What was settled does not contradict invoices and payments, and contract, invoices and payments are with the same counterparty.',
  answered: ({ days }) => `An objection is answered within ${many(days, 'day')}.`,
  settled: () => 'Every objection is answered before the outcome is posted.',
  outside: ({ of, works: types }) =>
    `${types.map((type) => names.works[type]).join(', ')}: after the notice of “${names.steps[of]}” has come down.`,
  since: ({ work }) => `Posted from the day after the ${names.works[work]}.`,
  apart: ({ from, days }) => `At least ${many(days, 'day')} after “${names.steps[from]}”.`,
  recorded: ({ days }) =>
    days === 0
      ? 'Written down on the day; where later, the day of writing is said.'
      : `Written down within ${many(days, 'day')}; where later, the day of writing is said.`,
  followed: ({ work, by, days }) => `“${names.steps[by]}” follows the ${names.works[work]} within ${many(days, 'day')}.`,
  attested: () => "The supervision's opinion is given before the village goes on.",
  bound: ({ body, by }) => `What the ${names.bodies[body]} decides does not contradict what the ${names.bodies[by]} has decided.`,
  voted: (demand) =>
    'ways' in demand
      ? `The ${names.bodies[demand.body]} votes by ${demand.ways.map((one) => names.votingMethods[one]).join(' or ')}.`
      : `The ${names.bodies[demand.body]} votes in a meeting, one voice each; never by ${demand.never.map((one) => names.votingMethods[one]).join(', ')}.`,
  'ended-by': () => 'What a body has decided, it withdraws or terminates itself.',
  'not-ended': () => 'A matter that was withdrawn or terminated goes no further; it is proposed anew.',
  met: () => 'An opinion on conditions says how they were met.',
}
