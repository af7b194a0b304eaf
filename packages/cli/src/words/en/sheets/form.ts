import { formatYuan, type NextMeeting, origins, words as reports } from '@cunyi/core'
import { type FormWords, six } from '../../../form/words.ts'

const { names } = reports.en

const units = { person: 'people', household: 'households' } as const

const needed = (asked: NextMeeting): string => {
  const attend = asked.attend.map((one) => `at least ${one.needed} of ${one.whole} ${units[one.unit]} present`).join(', or ')
  const agree = asked.agree.map((one) =>
    asked.attend.some((quorum) => quorum.needed === one.whole && quorum.unit === one.unit)
      ? `${reports.en.share(one.share)} of those present in favour`
      : `at least ${one.needed} of all ${one.whole} in favour`,
  )
  return `The meeting stands with ${attend}; carried with ${[...new Set(agree)].join(', or ')}.`
}

export const form: FormWords = {
  ...names,
  title: 'Record of a major village decision: four deliberations, two disclosures',
  sheet: (kind, body) => {
    const at = six.indexOf(kind)
    const name = kind === 'resolution' && body !== undefined ? `Resolution of the ${names.bodies[body]}` : names.steps[kind]
    return `${at < 0 ? '' : `${at + 1}. `}${name}`
  },
  village: 'Village',
  matter: 'Matter',
  origin: 'Origin',
  origins: origins.map((one) => reports.en.names.origins[one]),
  form: 'Form of meeting',
  money: (fen) => `${formatYuan(fen)} yuan`,
  count: (number, unit) => `${number} ${units[unit]}`,
  or: ', or ',
  blankDay: '____-__-__',
  blankTime: '____-__-__  __:__',
  blankPeriod: 'from ____-__-__ to ____-__-__',
  blankCount: '____',
  blankAttended: () => '____, ____ %',
  blankVote: 'for ____ (____ % of those present); against ____; abstained ____; void ____',
  needed,
  basis: (cites) => ` (${reports.en.labels.basis}${cites.join(reports.en.labels.between)})`,
  report: reports.en,
  notTheirs: (others) => `Mind: by law the ${others.join(' or the ')} decides this; a resolution of any other body does not stand.`,
  posted: (days) => `Up for at least ${days} days, the first not counted; write both dates.`,
  content: () => 'What was put forward',
  discussion: 'Discussion, other opinions too',
  methods: ['secret ballot', 'open ballot', 'show of hands'],
  vote: 'Votes',
  results: ['carried', 'not carried', 'to be revised'],
  teller: 'Scrutineer',
  counter: 'Teller',
  signatures: 'Signatures',
  signature: 'Signature and seal',
  rollApart: 'roll attached, ____ pages',
  town: 'Township staff present (with office)',
  postedAt: 'Posted at',
  poster: 'Posted by',
  objections: 'Objections and answers (day, received by, about, answered)',
  firstPhoto: 'Photo, first day',
  lastPhoto: 'Photo, last day',
  supervision: 'Opinion of the supervisors',
  supervisors: 'Supervision committee',
  works: ['Tender', 'Contract', 'Changes', 'Acceptance', 'Payment'],
  colon: ': ',
  end: '(blank below)',
}
