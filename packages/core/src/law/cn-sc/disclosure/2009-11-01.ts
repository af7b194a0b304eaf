import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import type { RuleSet } from '../../../rule/rule.ts'

const { text, art } = statute({
  id: 'cn-sc/disclosure/2009-11-01',
  title: { zh: '四川省村务公开条例', en: 'Sichuan Regulations on the Disclosure of Village Affairs' },
  short: { zh: '四川省村务公开条例', en: 'Sichuan Disclosure Regulations' },
  // Passed on 2009-07-22; article 26 names the day.
  from: theDay('2009-11-01'),
  verifiedOn: theDay('2026-11-28'),
  seenInForce: theDay('2025-11-27'),
  articles: {
    7: {
      zh: '在方便村民看的地方设固定的村务公开栏，大的村在村民小组也设。',
      en: 'A fixed notice board stands where villagers can see it, in large villages also in the groups.',
    },
    8: {
      zh: '村务的处理预案、处理决定和实施情况都要及时公开，村民会议、村民代表会议决定的事项也在其内；其中的财务事项按季或者按月定期公开。',
      en: 'The plan for a matter, the decision on it and how it was carried out are disclosed promptly, those of the assembly and the representatives among them; matters of finance regularly, each quarter or month.',
    },
    9: {
      zh: '公开的方案由村民委员会提出，监督小组审查，联席会议定下，再公布，并报乡镇政府备案。',
      en: "What is disclosed is proposed by the villagers' committee, reviewed by the supervisors, settled in joint meeting, published, and filed with the township.",
    },
    10: {
      zh: '要及时公开的，在事情发生之日起十天内公布；公开栏上的内容保留十天以上，不足十天的要重新公布。',
      en: 'What is to be disclosed promptly is published within ten days of the event; what is on the board stays up for at least ten days, and if it did not it is posted again.',
    },
    16: {
      zh: '村民对公开的内容、时间等有异议，可以向监督小组投诉，也可以直接问村民委员会，都要在十天内答复。',
      en: 'A villager who objects to what was disclosed, or when, may turn to the supervision group or to the committee; either answers within ten days.',
    },
  },
})

/** What article 8 names, and is no account. */
const named = [
  'village-planning',
  'public-welfare',
  'assistance',
  'charter',
  'homestead',
  'land-contracting',
  'plot-adjustment',
  'outside-contracting',
  'land-compensation',
  'collective-project',
  'other',
] as const

/** What article 8 names, and touches finance. */
const financial = ['lost-time-allowance', 'collective-income-use', 'fund-and-labour-raising', 'asset-disposal'] as const

/** Affairs of the village; what a group makes known, and for how long, its own meeting settles (art. 21). */
const village = ['assembly', 'representatives', 'members', 'member-representatives', 'board'] as const

/** Ten days on the board bound alone until the national fifteen of 2026; since then the longer binds. */
export const sichuanDisclosure2009: RuleSet = {
  jurisdiction: 'cn-sc',
  statute: text,
  rules: [
    {
      id: 'board-written',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(7, 1)],
      demand: { kind: 'present', fields: ['venue'] },
    },
    // A board must be; that what is disclosed may not hang elsewhere alone is not said: unsure, and never lawful.
    {
      id: 'board-hung',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(7, 1)],
      demand: { kind: 'hung' },
      decidedBy: ['assembly', 'representatives'],
    },
    // A plan need not be posted by this text; one that is on the board stays there as long as anything else.
    { id: 'plan-posted', on: ['preview'], level: 'breach', cites: [art(8), art(10)], demand: { kind: 'posted', days: 10 } },
    // The event is the decision itself, and article 8 names each of these; a plan of works is a decision and no account.
    {
      id: 'disclosure-within',
      on: ['disclosure'],
      level: 'breach',
      cites: [art(8), art(10)],
      demand: { kind: 'within', after: 'resolution', days: 10 },
      for: named,
    },
    // What touches finance may wait for the round of the quarter, ten days after its end: a note until then.
    {
      id: 'disclosure-within',
      on: ['disclosure'],
      level: 'breach',
      cites: [art(8), art(10)],
      demand: { kind: 'within', after: 'resolution', days: 10, quarterly: 10 },
      for: financial,
    },
    {
      id: 'disclosure-posted',
      on: ['disclosure'],
      level: 'breach',
      cites: [art(10)],
      demand: { kind: 'posted', days: 10 },
      decidedBy: village,
    },
    { id: 'outcome-posted', on: ['outcome'], level: 'breach', cites: [art(10)], demand: { kind: 'posted', days: 10 }, decidedBy: village },
    {
      id: 'objection-answered',
      on: ['disclosure', 'outcome'],
      level: 'breach',
      cites: [art(16, 1)],
      demand: { kind: 'answered', days: 10 },
    },
    // By when is not said, and one filing may cover many matters: a note.
    {
      id: 'disclosure-filed',
      on: ['outcome'],
      level: 'note',
      cites: [art(9)],
      demand: { kind: 'after', step: 'filing', offices: ['township'] },
    },
  ],
}
