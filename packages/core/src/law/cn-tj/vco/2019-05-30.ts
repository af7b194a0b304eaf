import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast, moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

const { text, art } = statute({
  id: 'cn-tj/vco/2019-05-30',
  title: {
    zh: '天津市实施《中华人民共和国村民委员会组织法》办法（2019年修正）',
    en: "Tianjin Measures for the Organic Law of the Villagers' Committees (as amended in 2019)",
  },
  short: { zh: '天津市实施办法', en: 'Tianjin Measures' },
  // Article 26 still names 2013-01-01, the day of the revision of 2012; this text stands since the amending decision.
  from: theDay('2019-05-30'),
  verifiedOn: theDay('2026-11-28'),
  seenInForce: theDay('2025-11-27'),
  articles: {
    4: {
      zh: '村民委员会把本村重大事项提请村民会议、村民代表会议决定以前，要先交村党组织讨论。',
      en: "Before the villagers' committee puts a major matter to the assembly or the representatives, the village Party organisation discusses it.",
    },
    10: {
      zh: '村民会议由村民委员会召集，要提前十天通知村民；要决定的事项公开征求意见。',
      en: "The villagers' committee calls the assembly on ten days' notice; what is to be decided is put out for comment.",
    },
    11: {
      zh: '村民会议要有过半数的村民到会，或者三分之二以上的户派代表到会；决定由到会人员的过半数通过。法律另有规定的，从其规定。',
      en: 'More than half of the villagers, or representatives of at least two thirds of the households, must attend the assembly; more than half of those present decide. Where a law asks for something else, that law is followed.',
    },
    12: {
      zh: '组成村民代表会议的是村民委员会成员和村民代表：代表占五分之四以上，妇女村民代表占三分之一以上，都按全体组成人员计算；它讨论决定村民会议授权的事项。不满一百户的村可以不设。',
      en: "The representatives' meeting is made up of the villagers' committee and the representatives: at least four fifths of the whole are representatives, at least one third of the whole are women representatives. It decides what the assembly has delegated. A village under a hundred households may do without.",
    },
    14: {
      zh: '村民代表会议由村民委员会召集、主持，每季度一次；一般提前三天把时间、地点和议题通知村民代表，遇到特殊情况及时召集。',
      en: "The villagers' committee calls and chairs the representatives' meeting, once a quarter; as a rule it gives them time, place and agenda three days before, and in special circumstances it calls them at once.",
    },
    15: {
      zh: '村民代表会议要有三分之二以上组成人员到会，决定由到会人员的过半数同意，并且及时公布。',
      en: "Two thirds of the composition attend the representatives' meeting; more than half of those present agree, and what they decide is published promptly.",
    },
    16: {
      zh: '村民代表会议按村民会议的授权行事，授权的范围和时限由村民会议决定；选举、罢免村民委员会成员等不得授权。',
      en: 'The representatives act on what the assembly delegates; it sets the scope and the term. Electing and recalling the committee, among others, cannot be delegated.',
    },
    20: {
      zh: '村务档案要真实、准确、完整、规范。',
      en: 'The village archive must be true, accurate, complete and in good order.',
    },
  },
})

const meetings = ['proposal', 'deliberation', 'review', 'resolution'] as const

/** Rows with a national rule's id ask the same of the same fact; the stricter of the two speaks, and both are cited. */
export const tianjinVco2019: RuleSet = {
  jurisdiction: 'cn-tj',
  statute: text,
  rules: [
    // The nation has asked for it since 2026; here it was law before.
    {
      id: 'party-first',
      on: ['resolution'],
      level: 'breach',
      cites: [art(4, 2)],
      demand: { kind: 'after', step: 'proposal' },
      bodies: ['assembly', 'representatives'],
    },
    {
      id: 'assembly-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(10, 2)],
      demand: { kind: 'held-by', body: 'assembly', convener: 'villagers-committee' },
    },
    {
      id: 'assembly-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(10, 2)],
      demand: { kind: 'notice', body: 'assembly', days: 10 },
      // The measures know no urgent notice of the assembly; the national law, above them and later, has known it since 2026.
      unless: { claim: 'urgent', cites: [{ statute: 'cn/vco/2026-01-01', article: 25, paragraph: 2 }], from: theDay('2026-01-01') },
    },
    {
      id: 'assembly-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(11, 1)],
      demand: { kind: 'quorum', body: 'assembly', of: 'composition', person: moreThan(1, 2), household: atLeast(2, 3) },
    },
    {
      id: 'assembly-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(11, 1)],
      demand: { kind: 'carried', body: 'assembly', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'matter-decider',
      on: ['resolution'],
      level: 'breach',
      cites: [art(12, 1), art(16, 1)],
      demand: { kind: 'held-by', decider: 'catalogue', delegation: 'on-file', by: 'assembly' },
    },
    {
      id: 'delegation-term',
      on: ['resolution'],
      level: 'breach',
      cites: [art(16, 2)],
      demand: { kind: 'held-by', decider: 'catalogue', delegation: 'with-term', by: 'assembly' },
    },
    {
      id: 'representatives-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(14)],
      demand: { kind: 'held-by', body: 'representatives', convener: 'villagers-committee' },
    },
    {
      id: 'representatives-composed',
      on: ['resolution'],
      level: 'breach',
      cites: [art(12, 1)],
      demand: { kind: 'composed', body: 'representatives', representatives: atLeast(4, 5), women: atLeast(1, 3) },
    },
    {
      id: 'meeting-chair',
      on: ['resolution'],
      level: 'defect',
      cites: [art(14)],
      demand: { kind: 'held-by', body: 'representatives', chair: ['director', 'vice-director', 'committee-member'] },
    },
    {
      id: 'representatives-notice',
      on: ['resolution'],
      // Three days are only the rule, and in special circumstances none.
      level: 'note',
      cites: [art(14)],
      demand: { kind: 'notice', body: 'representatives', days: 3 },
    },
    {
      id: 'representatives-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(15, 1)],
      demand: { kind: 'quorum', body: 'representatives', of: 'composition', person: atLeast(2, 3) },
    },
    {
      id: 'representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(15, 1)],
      demand: { kind: 'carried', body: 'representatives', of: 'present', share: moreThan(1, 2) },
    },
    { id: 'meeting-roll', on: meetings, level: 'defect', cites: [art(20, 1)], demand: { kind: 'composed', roll: 'village' } },
    { id: 'meeting-adds-up', on: meetings, level: 'defect', cites: [art(20, 1)], demand: { kind: 'adds-up' } },
  ],
}
