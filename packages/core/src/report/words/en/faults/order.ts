import type { Day } from '../../../../base/day.ts'
import type { FaultSentences } from '../../sentences.ts'
import { names } from '../names.ts'
import { many } from '../numbers.ts'

/** What was done with a decision before there was one, by its day or by its place in the book. */
const tooEarly = (on: Day, vote: Day, step: string): string => {
  const decided = names.steps.resolution
  return on < vote
    ? `“${step}” was on ${on}, “${decided}” on ${vote}; only what was decided can go through it, and whether the earlier one was of this, the record does not show.`
    : `“${step}” (${on}) is written above “${decided}” (${vote}); only what was decided can go through it, and whether that was of this, the record does not show.`
}

const said = {
  no: 'did not agree',
  nothing: 'does not say whether it agreed',
  early: 'was given before the vote: whether it was of this plan the record does not show; write down the one given since',
  absent: 'lacks that of',
  conditional: 'set a condition that is not said to be met before this: where it was, write so and how at 条件落实',
}

export const orderFaults: FaultSentences<'order'> = {
  after: (fault) => {
    const step = names.steps[fault.step]
    const missing = names.steps[fault.missing]
    if (fault.said !== undefined)
      return `“${missing}” ${said[fault.said]}${fault.office === undefined ? '' : ` the ${names.offices[fault.office]}; each office that must approve has to`}; “${step}” comes after its approval.`
    if (fault.needed !== undefined && fault.foundOn !== undefined)
      return fault.workdays
        ? `“${missing}” was on ${fault.foundOn}, ${many(fault.had ?? 0, 'working day')} before “${step}”; ${many(fault.needed, 'working day')} must lie between.`
        : `“${missing}” began on ${fault.foundOn}, ${many(fault.had ?? 0, 'day')} before “${step}”; ${many(fault.needed, 'day')} must lie between.`
    if (fault.open && fault.foundOn !== undefined)
      return `“${missing}” began on ${fault.foundOn}, and its last day is not written; “${step}” comes once it has come down, and whether it had the record does not show.`
    if (fault.foundOn === undefined && fault.step === 'implementation' && fault.missing === 'resolution')
      return `There is “${step}” on record and no “${missing}”; what a meeting has to decide is done once it has. Whether nobody met, or it was not written down, the record does not show.`
    if (fault.vote !== undefined && fault.foundOn !== undefined) return tooEarly(fault.foundOn, fault.vote, missing)
    if (fault.undated && fault.foundOn === undefined)
      return `There is no “${missing}” on record; the law wants it. Whether it was not done, or not written down, the record does not show.`
    if (fault.foundOn === undefined) return `There is no “${missing}” on record; it must come before “${step}”.`
    if (fault.day !== undefined && fault.foundOn <= fault.day)
      return `“${missing}” (${fault.foundOn}) is written below “${step}”; a record is in the order in which things happened.`
    return `“${missing}” was on ${fault.foundOn}, after “${step}”${fault.day === undefined ? '' : ` on ${fault.day}`}; it must come first.`
  },
  notice: ({ body, given, day, needed, had, latest }) =>
    had < 0
      ? `Notice is dated ${given}, after the meeting on ${day}; the ${names.bodies[body]} needs ${many(needed, 'day')} of notice.`
      : `Notice on ${given} for ${day} is ${many(had, 'day')}; the ${names.bodies[body]} needs ${needed}, and ${latest} would have been safe.`,
  posted: ({ step, from, to, needed, had, until }) =>
    `${names.steps[step]} stood from ${from} to ${to}, ${many(had, 'day')} without the first; at least ${needed} are needed, until ${until}.`,
  within: ({ step, after, from, day, needed, had, latest }) =>
    `“${names.steps[after]}” was on ${from} and “${names.steps[step]}” on ${day}, ${many(had, 'day')} later; it must follow within ${needed}, by ${latest}.`,
  quarterly: ({ step, after, from, day, latest, missing }) =>
    missing
      ? `“${names.steps[after]}” was on ${from}, and by ${day} there is no “${names.steps[step]}” on record; ordinary matters are disclosed at least once a quarter, by ${latest} at the latest. Whether it did not hang, or was not written down, the record does not show.`
      : `“${names.steps[after]}” was on ${from} and “${names.steps[step]}” on ${day}; ordinary matters are disclosed at least once a quarter and weighty ones at once, by ${latest} at the latest.`,
  'hung-long': ({ step, from, to, days }) =>
    `${names.steps[step]} hangs from ${from} to ${to}, ${days} days; see whether the year is a slip, and while it hangs leave its last day open.`,
  hung: ({ text }) =>
    `The place of posting reads “${text}”, which is no board; village affairs hang on a board, and a chat, a site or a loudspeaker only come beside it. Where it did hang, write on which board.`,
  ahead: ({ step, day, asOf, untold }) =>
    untold
      ? `“${names.steps[step]}” is of ${day}, later than ${asOf}, on which the law on file was last verified; which day it is today was not said, so whether it has happened is not known.`
      : `“${names.steps[step]}” is dated ${day}, which on ${asOf} is still to come; what has not happened is not judged.`,
}
