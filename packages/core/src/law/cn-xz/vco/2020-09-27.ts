import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast, moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

// Passed on 2012-03-30, in force from 2012-06-01 (article 30), and last amended on 2020-09-27, which is taken for the first day of the amended
// text: the decision itself was not at hand. The words were read in a copy of the national database of August 2024.
const { text, art } = statute({
  id: 'cn-xz/vco/2020-09-27',
  title: {
    zh: '西藏自治区实施《中华人民共和国村民委员会组织法》办法',
    en: "Xizang Measures for the Organic Law of the Villagers' Committees",
  },
  short: { zh: '西藏自治区实施办法', en: 'Xizang Measures' },
  from: theDay('2020-09-27'),
  verifiedOn: theDay('2026-12-01'),
  seenInForce: theDay('2024-08-01'),
  articles: {
    19: {
      zh: '村民会议由村民委员会召集；要有过半数的成年村民或者三分之二以上的户代表到会，到会人员过半数通过。',
      en: "The villagers' committee calls the assembly; more than half of the adult villagers, or representatives of two thirds of the households, attend, and more than half of those present decide.",
    },
    20: {
      zh: '报告和评议、公益事业和筹资筹劳、集体项目、土地、征地补偿、集体收益和财产、章程和村规民约等八项由村民会议定，可以依法授权村民代表会议。',
      en: 'Eight classes of matters, from reports and public welfare to land, compensation, collective property, charter and village rules, are decided by the assembly, or by the representatives where it lawfully delegates them.',
    },
    21: {
      zh: '村民代表会议由村民委员会召集，每年至少两次，代表每户一人；三分之二以上组成人员到会，到会人员过半数通过。',
      en: "The villagers' committee calls the representatives' meeting, at least twice a year; each household has one representative. Two thirds of the composition attend, more than half of those present decide.",
    },
    28: {
      zh: '村务档案要有会议记录等材料，并且真实、准确、完整、规范。',
      en: 'The village archive holds the minutes of meetings among other papers, and must be true, accurate, complete and in good order.',
    },
  },
})

const meetings = ['proposal', 'deliberation', 'review', 'resolution'] as const

/** No number goes beyond the nation’s; what it asks less of, two meetings of the representatives a year and a charter that may be handed on, gives way. */
export const xizangVco2020: RuleSet = {
  jurisdiction: 'cn-xz',
  statute: text,
  rules: [
    // Paragraph 2 lets everything be delegated that a law allows; the charter the national law leaves to the assembly alone.
    {
      id: 'matter-decider',
      on: ['resolution'],
      level: 'breach',
      cites: [art(20, 1), art(20, 2)],
      demand: { kind: 'held-by', decider: 'catalogue', delegation: 'on-file', by: 'assembly' },
    },
    {
      id: 'assembly-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(19, 2)],
      demand: { kind: 'held-by', body: 'assembly', convener: 'villagers-committee' },
    },
    {
      id: 'assembly-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(19, 3)],
      demand: { kind: 'quorum', body: 'assembly', of: 'composition', person: moreThan(1, 2), household: atLeast(2, 3) },
    },
    {
      id: 'assembly-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(19, 3)],
      demand: { kind: 'carried', body: 'assembly', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'representatives-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(21, 1)],
      demand: { kind: 'held-by', body: 'representatives', convener: 'villagers-committee' },
    },
    {
      id: 'representatives-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(21, 2)],
      demand: { kind: 'quorum', body: 'representatives', of: 'composition', person: atLeast(2, 3) },
    },
    {
      id: 'representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(21, 2)],
      demand: { kind: 'carried', body: 'representatives', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'resolution-minutes',
      on: ['resolution'],
      level: 'defect',
      cites: [art(28, 1)],
      demand: { kind: 'present', fields: ['chair', 'shouldAttend', 'attended'] },
    },
    { id: 'meeting-roll', on: meetings, level: 'defect', cites: [art(28, 1)], demand: { kind: 'composed', roll: 'village' } },
    { id: 'meeting-adds-up', on: meetings, level: 'defect', cites: [art(28, 1)], demand: { kind: 'adds-up' } },
  ],
  // The charter is on the list that may be delegated "by law", and the national law, above it, lets nobody but the assembly make it.
  catalogue: [{ category: 'charter', decides: 'assembly', cites: [art(20, 1, 7)] }],
}
