import type { FaultSentences } from '../../sentences.ts'
import { names } from '../names.ts'
import { many, value, yuan } from '../numbers.ts'

const works = { invoiced: 'the invoices', paid: 'the payments', contracted: 'the contracts and their changes' } as const

export const worksFaults: FaultSentences<'works'> = {
  unchanged: ({ step, since, term, was, now }) =>
    `“${names.fields[term]}” was ${value(was)} at “${names.steps[since]}” and is ${value(now)} at “${names.steps[step]}”; nobody was asked again.`,
  agrees: (fault) =>
    fault.what === 'counterparty'
      ? fault.since === undefined
        ? `This one is with “${fault.found}”, an earlier one with “${fault.asked}”; the two do not agree.`
        : `This one is with “${fault.found}”, and “${names.steps[fault.since]}” named “${fault.asked}”; say whether it was for something else, or somebody else came in.`
      : fault.what === 'unnamed'
        ? `What “${fault.text}” was for does not show; with it ${yuan(fault.other)} were spent, ${yuan(fault.difference)} more than the ${yuan(fault.settled)} decided. Write “payment”, “contract” or “change of contract”, or “refund” for what came back; money for something else belongs in the record of that.`
        : fault.what === 'overpaid'
          ? `Paid were ${yuan(fault.other)}, and ${fault.of === 'contract' ? 'the contracts and their changes come to' : 'what was decided is'} ${yuan(fault.settled)}: ${yuan(fault.difference)} more; check it, and say what the rest was for.`
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
