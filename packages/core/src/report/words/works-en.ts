import type { Fault, Remedy } from '../../finding/fault.ts'
import type { Demand } from '../../rule/rule.ts'
import { enNames as names } from '../names/en.ts'
import type { Sentences, WorksKind, WorksRemedy } from './works.ts'

const yuan = (fen: number): string => `${fen % 100 === 0 ? fen / 100 : (fen / 100).toFixed(2)} yuan`
const value = (of: number | string): string => (typeof of === 'number' ? yuan(of) : `“${of}”`)
const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`
const works = { invoiced: 'the invoices', paid: 'the payments', contracted: 'the contracts and their changes' } as const
const stops = {
  corrects: 'no earlier step is the one that it corrects',
  item: 'that step has no fact of this name',
  was: '“Was” is not what that step says',
  now: '“Is now” cannot be read',
} as const

/** What is said of money, contracts, objections and the keeping of the record. */
export const worksFaults: Pick<Sentences<Fault>, WorksKind | 'corrected' | 'promised' | 'rewritten'> = {
  corrected: (fault) => {
    switch (fault.what) {
      case 'by-hand':
        return 'There is a correction that names no fact; what it changes is not carried over and has to be looked at by a person.'
      case 'unfollowed':
        return `There is a correction, and ${stops[fault.stops]}; what it changes is not carried over.`
      case 'applied':
        return `“${names.fields[fault.field]}” of “${names.steps[fault.step]}” is judged as corrected; what stood there first is kept.`
      case 'unwatched':
        return `As first written the rules were not kept; only the correction of “${names.fields[fault.field]}” makes them so, and such a correction needs an opinion of the supervision committee.`
    }
  },
  unchanged: ({ step, since, term, was, now }) =>
    `“${names.fields[term]}” was ${value(was)} at “${names.steps[since]}” and is ${value(now)} at “${names.steps[step]}”; nobody was asked again.`,
  agrees: (fault) =>
    fault.what === 'counterparty'
      ? fault.since === undefined
        ? `This one is with “${fault.found}”, an earlier one with “${fault.asked}”; the two do not agree.`
        : `This one is with “${fault.found}”, and “${names.steps[fault.since]}” named “${fault.asked}”; say whether it was for something else, or somebody else came in.`
      : `Settled were ${yuan(fault.settled)}, ${works[fault.what]} come to ${yuan(fault.other)}: ${yuan(fault.difference)} apart.`,
  answered: ({ from, day, needed, had, latest }) =>
    day === undefined
      ? `The objection of ${from} has waited ${many(had, 'day')}; it must be answered within ${many(needed, 'day')}, by ${latest}.`
      : `The objection of ${from} was answered on ${day}, after ${many(had, 'day')}; it must be answered within ${many(needed, 'day')}, by ${latest}.`,
  settled: ({ raised, own }) =>
    own
      ? `The objection of ${raised} has no answer; the matter is not finished.`
      : `The outcome was posted while the objection of ${raised} had no answer; it has to be answered first.`,
  outside: ({ of, type, day, from, to }) =>
    `The ${names.works[type]} is of ${day}, before the notice of “${names.steps[of]}” (${from} to ${to}) had come down; it usually waits for that.`,
  since: ({ step, work, done, day, earliest }) =>
    `The ${names.works[work]} was on ${done} and “${names.steps[step]}” begins on ${day}; it usually begins the day after, on ${earliest}.`,
  apart: ({ step, from, foundOn, day, needed, had }) =>
    had === 0
      ? `“${names.steps[from]}” and “${names.steps[step]}” are of the same day, ${day}; they are usually held apart, so that people can be asked in between.`
      : `“${names.steps[from]}” was on ${foundOn} and “${names.steps[step]}” on ${day}, ${many(had, 'day')} apart; ${many(needed, 'day')} are asked for.`,
  rewritten: ({ what, step, round, fields, on, commit, weighs }) => {
    const when = on === undefined ? 'In what is not committed yet' : `By the version history, on ${on} (commit ${commit}),`
    const whole = `“${names.steps[step]}”${round > 1 ? ` (${round})` : ''}`
    const which = fields.map((field) => `“${names.fields[field]}”`).join(', ')
    const verb = fields.length === 1 ? 'was' : 'were'
    const did = {
      changed: `${which} of ${whole} ${verb} changed`,
      added: `${which} ${verb} added to ${whole}`,
      gone: `${whole} was taken out`,
    }[what]
    const asked =
      what === 'added' ? 'what is added later says when it was written down' : 'what is wrong is written back and put right by a correction'
    return `${when} ${did} after other steps had followed; ${asked}.${weighs ? ' As it stood before, the record is not known to be lawful, so it cannot be called so.' : ''}`
  },
  recorded: ({ step, day, recorded, late, allowed, commit, said }) => {
    if (commit !== undefined) {
      const itself = said === undefined ? '' : `says that it was written down on ${said}, which does not agree, and `
      const limit = allowed === 0 ? '' : `; ${many(allowed, 'day')} are allowed`
      return `Entered late (by ${many(late, 'day')}): “${names.steps[step]}” was on ${day}, ${itself}is first seen in the version history on ${recorded} (commit ${commit})${limit}. A version history is evidence, not proof.`
    }
    return late < 0
      ? `“${names.steps[step]}” was on ${day} and is said to have been written down on ${recorded}; nothing is written down before it happens.`
      : `Entered late (by ${many(late, 'day')}): “${names.steps[step]}” was on ${day} and was written down on ${recorded}${allowed === 0 ? '' : `; ${many(allowed, 'day')} are allowed`}.`
  },
  followed: ({ work, by, done, until, taken, needed, had }) =>
    taken
      ? `The ${names.works[work]} was on ${done}; “${names.steps[by]}” came on ${until}, ${many(had, 'day')} later, and usually follows within ${many(needed, 'day')}.`
      : `The ${names.works[work]} was on ${done}; on ${until}, ${many(had, 'day')} later, there is no “${names.steps[by]}”, which usually follows within ${many(needed, 'day')}.`,
  attested: ({ step, day, next, on }) =>
    `The supervision's opinion on “${names.steps[step]}” is of ${day}; “${names.steps[next]}” had begun on ${on}, and an opinion after that can stop nothing any more.`,
  met: ({ step }) => `The opinion of “${names.steps[step]}” has conditions, and it does not say how they were met.`,
  promised: ({ deadline, asOf, done }) =>
    done === undefined
      ? `The deadline was ${deadline}; on ${asOf} the matter is overdue.`
      : `The deadline was ${deadline}; the works were accepted on ${done}, after it.`,
}

export const worksRemedies: Pick<Sentences<Remedy>, WorksRemedy> = {
  'ask-again': ({ term }) =>
    `Keep to the “${names.fields[term]}” that was approved; to change it, take the changed plan through all steps again, from the proposal.`,
  answer: () => 'First answer whoever objected, and write the day and the answer under “Objections”.',
}

export const worksDemands: Pick<Sentences<Demand>, WorksKind> = {
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
  met: () => 'An opinion on conditions says how they were met.',
}
