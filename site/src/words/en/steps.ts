import type { BoardWords } from '../type.ts'

/** The steps of a decision, its votes and what was found. */
export const steps: BoardWords['steps'] = {
  objections: {
    title: 'Objections and answers',
    none: 'Nobody objected while it was on the board.',
    sum: (all, answered) => `${all} in all, ${answered === all ? 'all answered' : `${answered} answered, ${all - answered} not yet`}.`,
    answered: (count) => `Answered: ${count}`,
    unanswered: 'Not answered yet',
    raised: (day) => `raised on ${day}`,
    did: { received: ' registered', answered: ' answered', disputed: ' still disputed', forwarded: ' sent on', settled: ' settled' },
    to: (whom) => ` to ${whom}`,
  },
  opinions: { title: 'Opinions of the supervision committee and the adviser' },
  actions: {
    label: 'This decision in other forms',
    large: 'Large print, to read aloud',
    notice: { disclosure: 'Notice of the resolution (print)', outcome: 'Notice of the outcome (print)' },
  },
  steps: {
    title: 'Step by step',
    missing: 'This step is missing',
    skipped: 'Not on record; later steps have been taken',
    ended: 'Not taken',
    notYet: 'Not taken yet',
    earliest: (day) => `not before ${day}`,
    until: (day) => `on the board until ${day} at least`,
    come: (number) => `at least ${number} present`,
    agree: (number) => `at least ${number} for it`,
    convener: (organ) => `called by the ${organ}`,
    lost: 'Not carried',
    'not-formed': 'The meeting did not form',
    'to-come': 'Its date is still to come, so it does not count',
    superseded: 'Taken again later; that round counts',
    unknown: 'Cannot be judged',
    findings: (number) => (number === 1 ? 'One thing was found in this step' : `${number} things were found in this step`),
    seeFindings: 'See what',
    late: (days) => `Entered late (by ${days} ${days === 1 ? 'day' : 'days'})`,
    round: (round) => ` (${round})`,
    resolution: (body) => `Resolution of the ${body}`,
    undated: 'No date written',
    beside: 'Beside the six',
  },
  tally: {
    quorum: 'Present: ',
    carried: 'For: ',
    notice: 'Notice: ',
    posted: 'On the board: ',
    enough: 'enough',
    short: 'not enough',
    needs: (needed, share, whole) => `${needed} needed (${share} of ${whole})`,
    needsDays: (needed) => `at least ${needed}, the first not counted`,
    whole: (of, whole) =>
      of === 'present'
        ? `the ${whole} present`
        : { composition: `all ${whole}`, members: `all members, ${whole}`, 'should-attend': `the ${whole} who should attend` }[of],
    picture: (name, got, whole, needed) => `${name}${got} of ${whole}; ${needed} needed`,
  },
  findings: {
    title: 'What was found',
    none: 'Checked rule by rule against the law: nothing found.',
    noneYet: 'Nothing found so far.',
    line: (line) => `line ${line} of the record`,
    rule: 'the rule',
  },
}
