import { type NextMeeting, type NextPosting, type NextStep, type OutcomeWait, words as reports, type Stage } from '@cunyi/core'
import type { CliWords } from '../type.ts'
import { many, unit } from './phrases.ts'

const { names, share, day } = reports.en

const titleOf = (following: NextStep): string =>
  'body' in following && following.step === 'resolution' ? `Resolution of the ${names.bodies[following.body]}` : names.steps[following.step]

const attendance = ({ attend }: NextMeeting): string =>
  attend.length === 0
    ? 'how many should attend cannot be told until village.md says who they are'
    : attend.map((one) => `at least ${one.needed} of ${many(one.whole, unit[one.unit][0], unit[one.unit][1])} must come`).join(', or ')

const agreement = ({ attend, agree }: NextMeeting): string =>
  agree
    .map((one) =>
      attend.some((quorum) => quorum.needed === one.whole && quorum.unit === one.unit)
        ? `with ${one.whole} present at least ${one.needed} must agree (${share(one.share)} of those present: more who come, more who must agree)`
        : one.among !== undefined
          ? `at least ${one.needed} must agree (${share(one.share)} of the ${one.among} among them; whose votes they were cannot be told, and so many are enough)`
          : `at least ${one.needed} must agree (${share(one.share)} of all ${one.whole}, whether they come or not)`,
    )
    .join(', or ')

const meeting = (following: NextMeeting): string => {
  const { convener, notice, earliest } = following
  const when =
    notice === undefined
      ? `no law sets a notice, so it may meet from ${day(earliest)}`
      : `notice is ${many(notice.days, 'day')}; given today, it may meet from ${day(earliest)}`
  const called = convener === undefined ? '' : `Called by the ${names.organs[convener]}; `
  const said = `${called}${[attendance(following), agreement(following), when].filter((part) => part !== '').join('; ')}.`
  return said.charAt(0).toUpperCase() + said.slice(1)
}

const posting = ({ step, earliest, days, until, waits }: NextPosting): string => {
  const first = step === 'outcome' ? `Once the work is done. ${waits === undefined ? '' : waiting(waits)}` : ''
  if (days === undefined || until === undefined) return `${first}From ${day(earliest)}; no law sets a number of days.`
  return `${first}From ${day(earliest)}, for at least ${many(days, 'day')} without the first; put up on ${day(earliest)}, it stays until ${day(until)}.`
}

const waiting = ({ for: what, until }: OutcomeWait): string =>
  what === 'notice'
    ? `The resolution hangs until ${day(until)}, and nothing is done while people may object. `
    : `It was accepted on ${day(until)} and is told from the day after. `

const ends: { readonly [S in Stage]?: string } = {
  completed: 'It is completed; nothing comes next.',
  withdrawn: 'It was withdrawn and ends here; to take it up again, start a new matter.',
  terminated: 'It was terminated and ends here; to take it up again, start a new matter.',
}

export const next: CliWords['next'] = {
  mend: 'To be mended first:',
  following: (following, first) =>
    `${first ? 'Next' : 'Or'}: ${titleOf(following)}. ${'body' in following ? meeting(following) : posting(following)}`,
  ended: (stage) => ends[stage] ?? 'Nothing comes next.',
  nowhere: 'What comes next cannot be told until the above is mended, or the law of this place and day is on file.',
  unfilled: (step) => `“${names.steps[step]}” has no day yet: fill it in on the day it is held, then ask again.`,
  duties: 'Still running:',
  waiting: ({ from, until }) =>
    `The objection of ${from} has no answer${until === undefined ? '' : `; it is due by ${until}`}. The outcome waits for it.`,
  duty: ({ step, from, until, left }) =>
    `${names.steps[step]}, up since ${day(from)}, must stay at least until ${day(until)}: ${left === 0 ? 'today' : `${many(left, 'day')} left`}.`,
  deadline: (deadline, left) =>
    `Deadline ${day(deadline)}: ${left < 0 ? `${many(-left, 'day')} ago` : left === 0 ? 'today' : `${many(left, 'day')} left`}.`,
}
