import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast, moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

// Adopted on 2011-07-29; by article 61 in force from 2011-09-01.
const { text, art } = statute({
  id: 'cn-ha/vco/2011-09-01',
  title: {
    zh: '河南省实施《中华人民共和国村民委员会组织法》办法',
    en: "Henan Measures for the Organic Law of the Villagers' Committees",
  },
  short: { zh: '河南省实施办法', en: 'Henan Measures' },
  from: theDay('2011-09-01'),
  verifiedOn: theDay('2026-11-28'),
  seenInForce: theDay('2022-01-01'),
  articles: {
    49: {
      zh: '村民会议怎样组成、怎样召集，依照组织法。章程和村规民约、本村规划和公益事业的重大事项等由它决定；设不设村民代表会议、授权它什么，也由它决定。',
      en: 'How the assembly is made up and called is left to the organic law. It decides on the charter and village rules, on village plans and important public matters, and on whether to have representatives and what to delegate to them.',
    },
    50: {
      zh: '村民代表会议里村民代表占五分之四以上，妇女村民代表占三分之一以上，都按组成人员计算。',
      en: "At least four fifths of the representatives' meeting are representatives, at least one third women representatives, both of the whole composition.",
    },
    51: {
      zh: '村民代表会议由村民委员会召集，组成人员三分之二以上到会，到会人员过半数同意；不能与村民会议的决定相抵触，不得超出它的授权。',
      en: "The villagers' committee calls the representatives' meeting; two thirds of its composition attend, more than half of those present agree; it does not contradict the assembly, and keeps within what that has delegated.",
    },
    52: {
      zh: '村民会议制定的自治章程、村规民约，报乡镇政府备案。',
      en: "The villagers' charter and village rules made by the assembly are filed with the township.",
    },
    53: {
      zh: '村民小组会议要有三分之二以上的成年组员，或者三分之二以上的户代表到会；到会人员过半数同意。',
      en: "A villagers' group meets with at least two thirds of its adults or of its households; more than half of those present decide.",
    },
    60: {
      zh: '村务档案要有会议记录等材料，并且真实、准确、完整、规范。',
      en: 'The village archive holds the minutes of meetings among other papers, and must be true, accurate, complete and in good order.',
    },
  },
})

const meetings = ['proposal', 'deliberation', 'review', 'resolution'] as const

/** How the assembly meets, Henan leaves to the national law; it asks nothing of the notice to the representatives. */
export const henanVco2011: RuleSet = {
  jurisdiction: 'cn-ha',
  statute: text,
  rules: [
    {
      id: 'matter-decider',
      on: ['resolution'],
      level: 'breach',
      cites: [art(49, 2), art(51, 4)],
      demand: { kind: 'held-by', decider: 'catalogue', delegation: 'on-file', by: 'assembly' },
    },
    {
      id: 'representatives-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(51, 2)],
      demand: { kind: 'held-by', body: 'representatives', convener: 'villagers-committee' },
    },
    {
      id: 'representatives-composed',
      on: ['resolution'],
      level: 'breach',
      cites: [art(50, 2)],
      demand: { kind: 'composed', body: 'representatives', representatives: atLeast(4, 5), women: atLeast(1, 3) },
    },
    {
      id: 'representatives-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(51, 3)],
      demand: { kind: 'quorum', body: 'representatives', of: 'composition', person: atLeast(2, 3) },
    },
    {
      id: 'representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(51, 3)],
      demand: { kind: 'carried', body: 'representatives', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'group-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(53, 1)],
      demand: { kind: 'quorum', body: 'group', of: 'composition', person: atLeast(2, 3), household: atLeast(2, 3) },
    },
    {
      id: 'group-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(53, 1)],
      demand: { kind: 'carried', body: 'group', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'decision-bound',
      on: ['resolution'],
      level: 'defect',
      cites: [art(51, 4)],
      demand: { kind: 'bound', body: 'representatives', by: 'assembly' },
    },
    {
      id: 'resolution-minutes',
      on: ['resolution'],
      level: 'defect',
      cites: [art(60)],
      demand: { kind: 'present', fields: ['chair', 'shouldAttend', 'attended'] },
    },
    { id: 'meeting-roll', on: meetings, level: 'defect', cites: [art(60)], demand: { kind: 'composed', roll: 'village' } },
    { id: 'meeting-adds-up', on: meetings, level: 'defect', cites: [art(60)], demand: { kind: 'adds-up' } },
    {
      id: 'board-written',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(60)],
      demand: { kind: 'present', fields: ['posted', 'venue'] },
    },
    {
      id: 'charter-filed',
      on: ['outcome'],
      level: 'defect',
      cites: [art(52, 1)],
      demand: { kind: 'after', step: 'filing', offices: ['township'], undated: true },
      for: ['charter'],
    },
  ],
  // Village plans were Henan's before they were the nation's; the rest of article 49 repeats the national lists.
  catalogue: [{ category: 'village-planning', decides: 'assembly', delegableTo: 'representatives', cites: [art(49, 2, 3), art(49, 2, 5)] }],
}
