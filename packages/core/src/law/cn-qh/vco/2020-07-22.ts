import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast, moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

// Passed on 2017-09-27, in force from 2017-12-01 (article 45), and last amended by the decision of 2020-07-22, whose day is taken for the
// amended text: the decision itself was not at hand. The words were read in a copy of the national database of August 2024.
const { text, art } = statute({
  id: 'cn-qh/vco/2020-07-22',
  title: {
    zh: '青海省实施《中华人民共和国村民委员会组织法》办法',
    en: "Qinghai Measures for the Organic Law of the Villagers' Committees",
  },
  short: { zh: '青海省实施办法', en: 'Qinghai Measures' },
  from: theDay('2020-07-22'),
  verifiedOn: theDay('2026-12-01'),
  seenInForce: theDay('2024-08-01'),
  articles: {
    10: {
      zh: '召集村民会议、村民代表会议，执行它们的决议、决定，是村民委员会的职责。',
      en: "It is the committee's duty to call the assembly and the representatives' meeting, and to carry out what they decide.",
    },
    11: {
      zh: '村民会议由村民委员会召集，提前十日通知；十分之一以上村民或者三分之一以上代表提议，就要召集。',
      en: "The villagers' committee calls the assembly on ten days' notice; one tenth of the villagers or one third of the representatives can have it called.",
    },
    12: {
      zh: '章程和村规民约由村民会议制定、修改，先广泛征求意见，通过后公布，报乡镇备案。',
      en: 'The assembly makes and amends the charter and the village rules after wide consultation, publishes them and files them with the township.',
    },
    18: {
      zh: '村民代表会议召开十日前，村民委员会通知组成人员，并告知讨论的事项。',
      en: "The committee tells the composition of the representatives' meeting the day and the matters ten days before.",
    },
    22: { zh: '村民小组会议由小组长召集、主持。', en: 'The head of a group calls and leads its meeting.' },
    23: {
      zh: '村民小组会议要有三分之二以上成年组员或者户代表到会，到会人员过半数同意。',
      en: 'A group meets with at least two thirds of its adults or of its households; more than half of those present decide.',
    },
    27: {
      zh: '代表会议、村民委员会定土地承包、集体收益分配等切身大事和修路、水利等公益事业，要用开会、书面、网络等方式协商，听取村民和利益相关方的意见。',
      en: 'On land contracting, the distribution of collective income and other weighty matters, and on roads, waterworks and other public welfare, the representatives and the committee hear villagers and others concerned, at a meeting, in writing or online.',
    },
    28: {
      zh: '用公开栏、信息平台等公开村务，要及时、全面、准确；村民询问的要及时答复。',
      en: 'Village affairs are disclosed by board, platform and the like, promptly, fully and accurately; questions are answered promptly.',
    },
    31: {
      zh: '村务档案要有会议记录等材料，并且真实、准确、完整、规范，由专人管。',
      en: 'The village archive holds the minutes of meetings among other papers, must be true, accurate, complete and in good order, and has a keeper.',
    },
  },
})

const meetings = ['proposal', 'deliberation', 'review', 'resolution'] as const

/** It leaves quorums to the nation; of its own are ten days’ notice to the representatives, consultation on what it names, and who calls and leads a group. */
export const qinghaiVco2020: RuleSet = {
  jurisdiction: 'cn-qh',
  statute: text,
  rules: [
    {
      id: 'assembly-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(11, 2)],
      demand: { kind: 'held-by', body: 'assembly', convener: 'villagers-committee' },
    },
    // The measures know no urgent notice; the national law, above them and later, has known it since 2026.
    {
      id: 'assembly-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(11, 2)],
      demand: { kind: 'notice', body: 'assembly', days: 10 },
      unless: { claim: 'urgent', cites: [{ statute: 'cn/vco/2026-01-01', article: 25, paragraph: 2 }], from: theDay('2026-01-01') },
    },
    {
      id: 'representatives-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(10, undefined, 2)],
      demand: { kind: 'held-by', body: 'representatives', convener: 'villagers-committee' },
    },
    {
      id: 'representatives-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(18)],
      demand: { kind: 'notice', body: 'representatives', days: 10 },
    },
    // To choose its head the committee calls it (article 21), which has no category of its own.
    {
      id: 'group-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(22, undefined, 1)],
      demand: { kind: 'held-by', body: 'group', convener: 'villagers-group' },
      for: ['group-affairs', 'public-welfare', 'fund-and-labour-raising', 'collective-income-use'],
    },
    {
      id: 'group-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(23, 1)],
      demand: { kind: 'quorum', body: 'group', of: 'composition', person: atLeast(2, 3), household: atLeast(2, 3) },
    },
    {
      id: 'group-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(23, 1)],
      demand: { kind: 'carried', body: 'group', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'meeting-chair',
      on: ['resolution'],
      level: 'defect',
      cites: [art(22, undefined, 1)],
      demand: { kind: 'held-by', body: 'group', chair: ['group-head'] },
    },
    {
      id: 'resolution-minutes',
      on: ['resolution'],
      level: 'defect',
      cites: [art(31, undefined, 2)],
      demand: { kind: 'present', fields: ['chair', 'shouldAttend', 'attended'] },
    },
    { id: 'meeting-roll', on: meetings, level: 'defect', cites: [art(31, undefined, 2)], demand: { kind: 'composed', roll: 'village' } },
    { id: 'meeting-adds-up', on: meetings, level: 'defect', cites: [art(31, undefined, 2)], demand: { kind: 'adds-up' } },
    {
      id: 'board-written',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(28, 1)],
      demand: { kind: 'present', fields: ['venue'] },
    },
    {
      id: 'charter-filed',
      on: ['outcome'],
      level: 'defect',
      cites: [art(12, 1)],
      demand: { kind: 'after', step: 'filing', offices: ['township'], undated: true },
      for: ['charter'],
    },
    // The matters are named, and so are the ways: a meeting, in writing, or online. That it comes before the vote lies in the words and is not
    // said, and the record may leave it out: unsure, and never lawful.
    {
      id: 'consulted-first',
      on: ['resolution'],
      level: 'defect',
      cites: [art(27, 2)],
      demand: { kind: 'after', step: 'consultation' },
      bodies: ['representatives'],
      for: ['land-contracting', 'collective-income-use', 'public-welfare'],
    },
  ],
  catalogue: [{ category: 'charter', decides: 'assembly', cites: [art(12, 1)] }],
}
