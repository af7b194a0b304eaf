import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast, moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

// Revised on 2013-08-02, in force from 2013-10-01 (article 38), and last amended by the decision of 2020-04-29, whose day is taken for the
// amended text: the decision itself was not at hand. The words were read in a copy of the national database of August 2024.
const { text, art } = statute({
  id: 'cn-ah/vco/2020-04-29',
  title: { zh: '安徽省实施《中华人民共和国村民委员会组织法》办法', en: "Anhui Measures for the Organic Law of the Villagers' Committees" },
  short: { zh: '安徽省实施办法', en: 'Anhui Measures' },
  from: theDay('2020-04-29'),
  verifiedOn: theDay('2026-12-01'),
  seenInForce: theDay('2024-08-01'),
  articles: {
    12: {
      zh: '村民会议由村民委员会召集，提前十日通知；十分之一以上村民或者三分之一以上代表提议，就要召集。',
      en: "The villagers' committee calls the assembly on ten days' notice; one tenth of the villagers or one third of the representatives can have it called.",
    },
    13: {
      zh: '村民会议要有过半数的成年村民到会，或者三分之二以上的户派代表到会，到会人员过半数通过；可以按小组、分片同时开。',
      en: 'More than half of the adult villagers, or representatives of two thirds of the households, attend the assembly, by groups or areas at the same time if need be; more than half of those present decide.',
    },
    14: {
      zh: '村民会议的六项职权里，只有审议评议、改村民委员会的决定、讨论其他重大事项可以授权；章程和村规民约、罢免补选、改代表会议的决定不能授权。',
      en: "Of six powers of the assembly only three may be delegated: reports and reviews, undoing the committee's decisions, and other weighty matters; not the charter and village rules, recalls and by-elections, nor undoing what the representatives decided.",
    },
    15: {
      zh: '组织法列的事项和发展规划、年度计划，先经村民会议定，也可以授权村民代表会议定。',
      en: 'The matters on the national list, development plans and yearly plans are decided by the assembly, or by the representatives if it delegates them.',
    },
    16: {
      zh: '授权可以开会定，可以书面表决，也可以写进村民会议通过的章程。',
      en: 'The assembly delegates at a meeting, by a written vote, or in the charter that it has passed.',
    },
    17: {
      zh: '村民代表会议里代表占五分之四以上，妇女代表占三分之一以上。',
      en: "At least four fifths of the representatives' meeting are representatives, at least one third women representatives.",
    },
    18: {
      zh: '村民代表按五至十五户一人或者由小组推选，总数不少于三十人。',
      en: 'Representatives are chosen one for five to fifteen households, or by the groups; there are at least thirty of them.',
    },
    19: {
      zh: '村民代表会议由村民委员会召集，每季度一次，提前三至五日把事项通知组成人员；三分之二以上到会，到会人员过半数同意。',
      en: "The villagers' committee calls the representatives' meeting, once a quarter, and tells its composition the matters three to five days before. Two thirds of the composition attend, more than half of those present agree.",
    },
    20: {
      zh: '村民小组会议要有三分之二以上成年组员或者户代表到会，到会人员过半数同意；定下的事三日内向本组公布。',
      en: 'A group meets with at least two thirds of its adults or of its households; more than half of those present decide, and what they decide is made known to the group within three days.',
    },
    22: {
      zh: '村务公开用公开栏、电子信息平台等形式，内容要真实，村民可以查询。',
      en: 'Disclosure is by board, electronic platform and the like; it must be true, and villagers may inquire.',
    },
    29: {
      zh: '村务档案要真实、准确、完整、规范，村民可以申请查询。',
      en: 'The village archive must be true, accurate, complete and in good order; villagers may ask to see it.',
    },
  },
})

const meetings = ['proposal', 'deliberation', 'review', 'resolution'] as const

/** Of its own are three days’ notice to the representatives, at least thirty of them, and three days for what a group decides. */
export const anhuiVco2020: RuleSet = {
  jurisdiction: 'cn-ah',
  statute: text,
  rules: [
    // A delegation may be given at a meeting, by a written vote or in the charter; no term is asked for.
    {
      id: 'matter-decider',
      on: ['resolution'],
      level: 'breach',
      cites: [art(14, 2), art(15, 1), art(15, 2), art(16)],
      demand: { kind: 'held-by', decider: 'catalogue', delegation: 'on-file', by: 'assembly' },
    },
    {
      id: 'assembly-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(12, 2)],
      demand: { kind: 'held-by', body: 'assembly', convener: 'villagers-committee' },
    },
    // The measures know no urgent notice; the national law, above them and later, has known it since 2026.
    {
      id: 'assembly-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(12, 2)],
      demand: { kind: 'notice', body: 'assembly', days: 10 },
      unless: { claim: 'urgent', cites: [{ statute: 'cn/vco/2026-01-01', article: 25, paragraph: 2 }], from: theDay('2026-01-01') },
    },
    {
      id: 'assembly-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(13)],
      demand: { kind: 'quorum', body: 'assembly', of: 'composition', person: moreThan(1, 2), household: atLeast(2, 3) },
    },
    {
      id: 'assembly-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(13)],
      demand: { kind: 'carried', body: 'assembly', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'representatives-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(19, 1)],
      demand: { kind: 'held-by', body: 'representatives', convener: 'villagers-committee' },
    },
    {
      id: 'representatives-composed',
      on: ['resolution'],
      level: 'breach',
      cites: [art(17)],
      demand: { kind: 'composed', body: 'representatives', representatives: atLeast(4, 5), women: atLeast(1, 3) },
    },
    {
      id: 'representatives-minimum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(18, 1)],
      demand: { kind: 'composed', body: 'representatives', minimum: [{ representatives: 30 }] },
    },
    // Three to five days before: a notice that comes earlier than that harms nobody.
    {
      id: 'representatives-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(19, 1)],
      demand: { kind: 'notice', body: 'representatives', days: 3 },
    },
    {
      id: 'representatives-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(19, 2)],
      demand: { kind: 'quorum', body: 'representatives', of: 'composition', person: atLeast(2, 3) },
    },
    {
      id: 'representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(19, 2)],
      demand: { kind: 'carried', body: 'representatives', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'group-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(20, 2)],
      demand: { kind: 'quorum', body: 'group', of: 'composition', person: atLeast(2, 3), household: atLeast(2, 3) },
    },
    {
      id: 'group-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(20, 2)],
      demand: { kind: 'carried', body: 'group', of: 'present', share: moreThan(1, 2) },
    },
    { id: 'meeting-roll', on: meetings, level: 'defect', cites: [art(29, 2)], demand: { kind: 'composed', roll: 'village' } },
    { id: 'meeting-adds-up', on: meetings, level: 'defect', cites: [art(29, 2)], demand: { kind: 'adds-up' } },
    {
      id: 'board-written',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(22, 2)],
      demand: { kind: 'present', fields: ['venue'] },
    },
    // What a group decides on its own property and public affairs; the village’s own decisions have no such term.
    {
      id: 'disclosure-within',
      on: ['disclosure'],
      level: 'breach',
      cites: [art(20, 4)],
      demand: { kind: 'within', after: 'resolution', days: 3 },
      decidedBy: ['group'],
    },
  ],
  // Article 15 takes over the national list of 2018, and yields with it where the law of the collective has taken the matter since 2025-05-01.
  // Its plans of economic and social development have no category. Only items 3, 4 and 6 of article 14 may be delegated: the charter, item 1, may not.
  catalogue: [{ category: 'charter', decides: 'assembly', cites: [art(14, 1, 1), art(14, 2)] }],
}
