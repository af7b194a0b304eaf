import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast, moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

// Revised on 2012-09-28 and last amended by the decision of 2020-11-27; in force from its publication (article 36), for which the day of the
// decision is taken: the decision itself was not at hand. The words were read in a copy of the national database of August 2024.
const { text, art } = statute({
  id: 'cn-jl/vco/2020-11-27',
  title: { zh: '吉林省实施《中华人民共和国村民委员会组织法》办法', en: "Jilin Measures for the Organic Law of the Villagers' Committees" },
  short: { zh: '吉林省实施办法', en: 'Jilin Measures' },
  from: theDay('2020-11-27'),
  verifiedOn: theDay('2026-12-01'),
  seenInForce: theDay('2024-08-01'),
  articles: {
    10: {
      zh: '村民会议由村民委员会召集，提前十天通知村民，并告知主要事项；十分之一以上村民或者三分之一以上代表提议，就要召集。',
      en: "The villagers' committee calls the assembly on ten days' notice that names its main matters; one tenth of the villagers or one third of the representatives can have it called.",
    },
    11: {
      zh: '村民会议要有过半数的成年村民或者三分之二以上的户代表到会，到会人员过半数通过；法律另有规定的从其规定。',
      en: 'More than half of the adult villagers, or representatives of two thirds of the households, attend the assembly; more than half of those present decide. Where a law asks for something else it is followed.',
    },
    12: {
      zh: '误工补贴、集体收益、公益事业和筹资筹劳、土地和宅基地、征地补偿、集体财产等九项由村民会议定，也可以授权村民代表会议；法律另有规定的从其规定。',
      en: 'Nine classes of matters, from lost-time allowance to public welfare, land, compensation and collective property, are decided by the assembly, or by the representatives if it delegates them; where a law says otherwise it is followed.',
    },
    13: {
      zh: '村民代表会议里代表占五分之四以上，妇女代表占三分之一以上；多民族的村要有人数较少民族的代表。',
      en: "At least four fifths of the representatives' meeting are representatives, at least one third women representatives; where several nationalities live the smaller ones are among them.",
    },
    14: {
      zh: '村民代表会议由村民委员会召集，每季度一次；三分之二以上组成人员到会，到会人员过半数同意。',
      en: "The villagers' committee calls the representatives' meeting, once a quarter; two thirds of the composition attend, more than half of those present agree.",
    },
    15: {
      zh: '村民代表会议讨论的事，开会三日前通知代表，代表要征求村民意见。',
      en: 'Representatives are told the matters three days before they meet, and ask the villagers about them.',
    },
    16: {
      zh: '章程和村规民约由村民会议制定、修改，报乡镇备案。',
      en: 'The assembly makes and amends the charter and the village rules and files them with the township.',
    },
    19: {
      zh: '村民小组会议要有三分之二以上成年组员或者户代表到会，到会人员过半数同意；由小组长主持，同他有利害关系的由村民委员会派人主持。',
      en: 'A group meets with at least two thirds of its adults or of its households; more than half of those present decide. Its head leads the meeting, or somebody whom the committee sends where he has a stake.',
    },
    22: {
      zh: '一般事项每季度公布，财务往来多的每月公布，重大事项随时公布；要有固定的公开栏，也可以用别的形式。',
      en: 'Ordinary matters are disclosed each quarter, busy accounts each month, weighty matters at once, on a fixed board, and by other means too.',
    },
    25: {
      zh: '村民对公开的事项有异议的，能当场答复的当场答复，不能的十日内答复。',
      en: 'An objection to what was disclosed is answered on the spot where that can be done, otherwise within ten days.',
    },
    28: {
      zh: '村务档案要有会议记录等材料，由专人管，并且真实、准确、完整、规范。',
      en: 'The village archive holds the minutes of meetings among other papers, has a keeper, and must be true, accurate, complete and in good order.',
    },
  },
})

const meetings = ['proposal', 'deliberation', 'review', 'resolution'] as const

/** Of its own are three days’ notice to the representatives, ten days for an answer, and who leads a group. */
export const jilinVco2020: RuleSet = {
  jurisdiction: 'cn-jl',
  statute: text,
  rules: [
    {
      id: 'matter-decider',
      on: ['resolution'],
      level: 'breach',
      cites: [art(12, 1), art(12, 2)],
      demand: { kind: 'held-by', decider: 'catalogue', delegation: 'on-file', by: 'assembly' },
    },
    {
      id: 'assembly-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(10, 2)],
      demand: { kind: 'held-by', body: 'assembly', convener: 'villagers-committee' },
    },
    // The measures know no urgent notice; the national law, above them and later, has known it since 2026.
    {
      id: 'assembly-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(10, 2)],
      demand: { kind: 'notice', body: 'assembly', days: 10 },
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
      id: 'representatives-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(14, 1)],
      demand: { kind: 'held-by', body: 'representatives', convener: 'villagers-committee' },
    },
    {
      id: 'representatives-composed',
      on: ['resolution'],
      level: 'breach',
      cites: [art(13, 1)],
      demand: { kind: 'composed', body: 'representatives', representatives: atLeast(4, 5), women: atLeast(1, 3) },
    },
    {
      id: 'representatives-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(15)],
      demand: { kind: 'notice', body: 'representatives', days: 3 },
    },
    {
      id: 'representatives-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(14, 2)],
      demand: { kind: 'quorum', body: 'representatives', of: 'composition', person: atLeast(2, 3) },
    },
    {
      id: 'representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(14, 2)],
      demand: { kind: 'carried', body: 'representatives', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'group-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(19, 1)],
      demand: { kind: 'quorum', body: 'group', of: 'composition', person: atLeast(2, 3), household: atLeast(2, 3) },
    },
    {
      id: 'group-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(19, 1)],
      demand: { kind: 'carried', body: 'group', of: 'present', share: moreThan(1, 2) },
    },
    // Where the head has a stake the committee sends somebody, which no record shows: unsure, and never lawful.
    {
      id: 'meeting-chair',
      on: ['resolution'],
      level: 'defect',
      cites: [art(19, 3)],
      demand: { kind: 'held-by', body: 'group', chair: ['group-head'] },
    },
    {
      id: 'resolution-minutes',
      on: ['resolution'],
      level: 'defect',
      cites: [art(28, 1)],
      demand: { kind: 'present', fields: ['chair', 'shouldAttend', 'attended'] },
    },
    { id: 'meeting-roll', on: meetings, level: 'defect', cites: [art(28, 2)], demand: { kind: 'composed', roll: 'village' } },
    { id: 'meeting-adds-up', on: meetings, level: 'defect', cites: [art(28, 2)], demand: { kind: 'adds-up' } },
    {
      id: 'board-written',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(22, 3)],
      demand: { kind: 'present', fields: ['venue'] },
    },
    // A board must be; that what is disclosed may not hang elsewhere alone is not said: unsure, and never lawful.
    {
      id: 'board-hung',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(22, 3)],
      demand: { kind: 'hung' },
      decidedBy: ['assembly', 'representatives'],
    },
    {
      id: 'disclosure-quarterly',
      on: ['disclosure'],
      level: 'breach',
      cites: [art(22, 1)],
      demand: { kind: 'quarterly', after: 'resolution', bodies: ['assembly', 'representatives'] },
    },
    {
      id: 'charter-filed',
      on: ['outcome'],
      level: 'defect',
      cites: [art(16, 1)],
      demand: { kind: 'after', step: 'filing', offices: ['township'], undated: true },
      for: ['charter'],
    },
    // What can be answered on the spot is; what cannot, within ten days. Which of the two it was no record shows: ten days bind by both.
    { id: 'objection-answered', on: ['disclosure', 'outcome'], level: 'breach', cites: [art(25)], demand: { kind: 'answered', days: 10 } },
  ],
  // Article 12 repeats the national list of 2018, and yields to the law of the collective by its paragraph 3.
  catalogue: [{ category: 'charter', decides: 'assembly', cites: [art(16, 1)] }],
}
