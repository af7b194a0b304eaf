import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast, moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

// Revised on 2011-07-28, in force from 2011-10-01 (article 65), and last amended by the decision of 2020-07-23, whose day is taken for the
// amended text: the decision itself was not at hand. The words were read in a copy of the national database of August 2024, without the chapter
// on elections, which no row here needs. Its gacha (嘎查) are the villages of the pastoral areas.
const { text, art } = statute({
  id: 'cn-nm/vco/2020-07-23',
  title: {
    zh: '内蒙古自治区实施《中华人民共和国村民委员会组织法》办法',
    en: "Inner Mongolia Measures for the Organic Law of the Villagers' Committees",
  },
  short: { zh: '内蒙古自治区实施办法', en: 'Inner Mongolia Measures' },
  from: theDay('2020-07-23'),
  verifiedOn: theDay('2026-12-01'),
  seenInForce: theDay('2024-08-01'),
  articles: {
    48: {
      zh: '村民会议由村民委员会召集，主任主持或者委托副主任主持，提前十天通知议题；要有过半数的成年村民或者三分之二以上的户代表到会，到会人员过半数通过。',
      en: "The villagers' committee calls the assembly on ten days' notice of its topics; the director leads it, or the vice director he has asked. More than half of the adult villagers, or representatives of two thirds of the households, attend; more than half of those present decide.",
    },
    49: {
      zh: '误工补贴、集体收益、公益事业和筹资筹劳、土地草场山林承包、宅基地、征地补偿、集体财产等九项由村民会议定，也可以授权村民代表会议；法律另有规定的从其规定。',
      en: 'Nine classes of matters, from lost-time allowance to public welfare, land, grassland and woods, compensation and collective property, are decided by the assembly, or by the representatives if it delegates them; where a law says otherwise it is followed.',
    },
    51: {
      zh: '村民代表会议里代表占五分之四以上，妇女代表占三分之一以上；村民委员会成员一般不兼任代表。',
      en: "At least four fifths of the representatives' meeting are representatives, at least one third women representatives; members of the committee are as a rule not among them.",
    },
    52: {
      zh: '村民代表会议由村民委员会召集，主任主持或者委托副主任主持，每季度一次，至少提前二日把事项通知代表；三分之二以上组成人员到会，到会人员过半数同意。',
      en: "The villagers' committee calls the representatives' meeting, once a quarter, and tells the representatives its matters at least two days before; the director leads it, or the vice director he has asked. Two thirds of the composition attend, more than half of those present agree.",
    },
    53: {
      zh: '村民小组会议要有三分之二以上成年组员或者户代表到会，到会人员过半数同意。',
      en: 'A group meets with at least two thirds of its adults or of its households; more than half of those present decide.',
    },
    55: {
      zh: '按居住情况设若干固定的公开栏，或者用别的形式，定期如实公布村务和账目。',
      en: 'Fixed boards stand where people live, or other forms are used; affairs and accounts are disclosed regularly and truly.',
    },
    56: {
      zh: '一般事项每季度公布，财务往来多的每月公布，重大事项随时公布；内容要真实，村民可以查询。',
      en: 'Ordinary matters are disclosed each quarter, busy accounts each month, weighty matters at once; it must be true, and villagers may inquire.',
    },
    59: {
      zh: '村务档案要有会议记录等材料，并且真实、准确、完整、规范。',
      en: 'The village archive holds the minutes of meetings among other papers, and must be true, accurate, complete and in good order.',
    },
  },
})

const meetings = ['proposal', 'deliberation', 'review', 'resolution'] as const

/** Of its own are two days’ notice to the representatives, and who leads a meeting. */
export const innerMongoliaVco2020: RuleSet = {
  jurisdiction: 'cn-nm',
  statute: text,
  rules: [
    {
      id: 'matter-decider',
      on: ['resolution'],
      level: 'breach',
      cites: [art(49, 1), art(49, 2)],
      demand: { kind: 'held-by', decider: 'catalogue', delegation: 'on-file', by: 'assembly' },
    },
    {
      id: 'assembly-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(48, 1)],
      demand: { kind: 'held-by', body: 'assembly', convener: 'villagers-committee' },
    },
    // The measures know no urgent notice; the national law, above them and later, has known it since 2026.
    {
      id: 'assembly-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(48, 4)],
      demand: { kind: 'notice', body: 'assembly', days: 10 },
      unless: { claim: 'urgent', cites: [{ statute: 'cn/vco/2026-01-01', article: 25, paragraph: 2 }], from: theDay('2026-01-01') },
    },
    {
      id: 'assembly-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(48, 3)],
      demand: { kind: 'quorum', body: 'assembly', of: 'composition', person: moreThan(1, 2), household: atLeast(2, 3) },
    },
    {
      id: 'assembly-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(48, 3)],
      demand: { kind: 'carried', body: 'assembly', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'representatives-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(52, 1)],
      demand: { kind: 'held-by', body: 'representatives', convener: 'villagers-committee' },
    },
    {
      id: 'representatives-composed',
      on: ['resolution'],
      level: 'breach',
      cites: [art(51, 1)],
      demand: { kind: 'composed', body: 'representatives', representatives: atLeast(4, 5), women: atLeast(1, 3) },
    },
    {
      id: 'representatives-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(52, 2)],
      demand: { kind: 'notice', body: 'representatives', days: 2 },
    },
    {
      id: 'representatives-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(52, 2)],
      demand: { kind: 'quorum', body: 'representatives', of: 'composition', person: atLeast(2, 3) },
    },
    {
      id: 'representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(52, 2)],
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
      id: 'meeting-chair',
      on: ['resolution'],
      level: 'defect',
      cites: [art(48, 1)],
      demand: { kind: 'held-by', body: 'assembly', chair: ['director', 'vice-director'] },
    },
    {
      id: 'meeting-chair',
      on: ['resolution'],
      level: 'defect',
      cites: [art(52, 1)],
      demand: { kind: 'held-by', body: 'representatives', chair: ['director', 'vice-director'] },
    },
    {
      id: 'resolution-minutes',
      on: ['resolution'],
      level: 'defect',
      cites: [art(59)],
      demand: { kind: 'present', fields: ['chair', 'shouldAttend', 'attended'] },
    },
    { id: 'meeting-roll', on: meetings, level: 'defect', cites: [art(59)], demand: { kind: 'composed', roll: 'village' } },
    { id: 'meeting-adds-up', on: meetings, level: 'defect', cites: [art(59)], demand: { kind: 'adds-up' } },
    {
      id: 'board-written',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(55, 2)],
      demand: { kind: 'present', fields: ['venue'] },
    },
    {
      id: 'disclosure-quarterly',
      on: ['disclosure'],
      level: 'breach',
      cites: [art(56, 2)],
      demand: { kind: 'quarterly', after: 'resolution', bodies: ['assembly', 'representatives'] },
    },
  ],
  // No rows of a catalogue: article 49 repeats the national list of 2018, grassland and woods added, and yields to the law of the collective by its
  // paragraph 3; the charter it leaves to the nation.
}
