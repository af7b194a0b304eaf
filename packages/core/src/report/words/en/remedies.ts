import type { Remedy } from '../../../finding/fault.ts'
import type { Sentences } from '../sentences.ts'
import { names } from './names.ts'
import { many } from './numbers.ts'

export const remedies: Sentences<Remedy> = {
  take: ({ step, begun, undated, again }) => {
    if (again)
      return `If “${names.steps[step]}” was done since the vote, enter that day and number below it; if not, do it now and enter it at the end.`
    if (undated) return `If “${names.steps[step]}” was done, enter its day and number; if not, do it now and enter it below.`
    return begun
      ? `Stop what is under way. If “${names.steps[step]}” was taken long ago, enter it from the original, with the day on which it is entered; if not, hold it now and do not date it back. If it was a rescue or a survey, say what it was, for people to look at.`
      : `Hold “${names.steps[step]}” now and take the later steps again; do not date it back.`
  },
  'meet-again': ({ body, attend, unit, among }) =>
    `Call the ${names.bodies[body]} again with at least ${many(attend, unit)}${among === 'women' ? ' of the women representatives' : ''} attending; this vote does not count.`,
  agree: ({ needed }) => `Revise the plan and vote again, with at least ${needed} for it; otherwise it stands as not carried.`,
  'meet-from': ({ day }) => `Do it again on ${day} or later.`,
  'post-until': ({ day, again }) =>
    again === undefined
      ? `Leave it up until ${day}; if it is down, post it again for the whole period.`
      : `Post it again, for at least ${many(again, 'day')} without the first, and write down the days as they were.`,
  hold: ({ body }) => `Have the ${names.bodies[body]} decide it.`,
  delegate: ({ category, to }) =>
    to === 'member-representatives'
      ? `Where the charter gives “${names.categories[category]}” to the members' representatives, write a line under “Delegations” in village.md: “2025-06-01 charter delegates to members' representatives: …”; where not, have the members' assembly decide it.`
      : `Have the villagers' assembly decide it, or have it delegate “${names.categories[category]}” to the representatives, with a term; where it has, write a line under “Delegations” in village.md.`,
  'count-in-person': ({ body, needed, unit }) =>
    `Call the ${names.bodies[body]} again with at least ${many(needed, unit)} in the room; where the numbers are wrong, put “${names.fields.proxies}” and “${names.fields.online}” right by the attendance sheet.`,
  'vote-again': ({ body }) => `Have the ${names.bodies[body]} vote again; where it is wrong, put “${names.fields.method}” right.`,
  'end-by': ({ body }) => `Have the ${names.bodies[body]} decide it, and name it under “${names.fields.by}”.`,
  convene: ({ by }) => `Have the ${names.organs[by]} call it again.`,
  elect: ({ representatives, women }) => {
    if (representatives === undefined) return `Elect ${women ?? 0} more women in place of other representatives before meeting.`
    return `Elect ${representatives} more representatives${women === undefined ? '' : `, at least ${women} of them women,`} before meeting.`
  },
  count: ({ field, value }) =>
    value === undefined
      ? `Check “${names.fields[field]}” against the attendance sheet and the ballots.`
      : `Check it and set “${names.fields[field]}” to ${value}.`,
  wait: ({ day, field }) => `Write it down once it is done, on ${day}; where the day is wrong, put “${names.fields[field]}” right.`,
  write: ({ field }) => {
    if (field === 'village') return 'Mend village.md first.'
    if (field === 'jurisdiction') return 'Write the jurisdiction in village.md.'
    if (field === 'composition') return 'Add a row to the composition in village.md that begins no later than this day.'
    if (field === 'collective')
      return 'Write “Collective organisation: established” or “Collective organisation: not established” in village.md.'
    if (field === 'scattered') return 'Write “Scattered: yes” or “Scattered: no” in village.md.'
    if (field === 'chair') return 'Write the office of the chair, all offices held at once, and by whom the chair was asked or named.'
    if (field === 'method') return 'Write how the vote was taken: secret ballot, ballot, show of hands …'
    if (field === 'steps') return 'Write down the first step.'
    if (field in names.fields) return `Write “${names.fields[field as keyof typeof names.fields]}”.`
    return `Write “${names.sizes[field as keyof typeof names.sizes]}” in the composition in village.md.`
  },
  'ask-again': ({ term }) =>
    `Keep to the “${names.fields[term]}” that was approved; to change it, take the changed plan through all steps again, from the proposal.`,
  answer: () => 'First answer whoever objected, and write the day and the answer under “Objections”.',
}
