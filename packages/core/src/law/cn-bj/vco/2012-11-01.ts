import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast, moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

// Revised on 2012-09-28; by article 37 in force from 2012-11-01.
const { text, art } = statute({
  id: 'cn-bj/vco/2012-11-01',
  title: {
    zh: '北京市实施《中华人民共和国村民委员会组织法》的若干规定',
    en: "Beijing Provisions for the Organic Law of the Villagers' Committees",
  },
  short: { zh: '北京市实施规定', en: 'Beijing Provisions' },
  from: theDay('2012-11-01'),
  verifiedOn: theDay('2026-11-28'),
  seenInForce: theDay('2024-12-01'),
  articles: {
    15: {
      zh: '村民会议由村民委员会召集，一年至少开一次，提前十日通知。到会要过成年村民的半数，或者达到户代表的三分之二；到会人员过半数通过。',
      en: "The villagers' committee calls the assembly, at least once a year, on ten days' notice. More than half of the adult villagers, or representatives of two thirds of the households, attend; more than half of those present decide.",
    },
    16: {
      zh: '满一百户或者住得分散的村可以设村民代表会议；组成人员里村民代表占五分之四以上，妇女村民代表占三分之一以上。',
      en: "A village of a hundred households, or a scattered one, may have a representatives' meeting: at least four fifths of the composition are representatives, at least one third women representatives.",
    },
    17: {
      zh: '自治章程和村规民约由村民会议制定、修改，先广泛征集意见；通过以后由村民委员会报乡镇政府备案。',
      en: "The assembly makes and amends the villagers' charter and the village rules after wide consultation; once passed, the villagers' committee files them with the township.",
    },
    19: {
      zh: '误工补贴、公益事业和筹资筹劳、公益补助资金、日常运行经费等五类事项，由村民会议决定，或者授权村民代表会议决定；授权哪些事项写进自治章程。',
      en: "Five classes of matters, from lost-time allowance and public welfare to subsidies and running costs, are decided by the assembly, or by the representatives if it delegates them; which ones is written in the villagers' charter.",
    },
    20: {
      zh: '村民委员会召集村民代表会议，每季度至少一次；组成人员三分之二以上到会才能开，到会人员过半数同意才算决定。',
      en: "The villagers' committee calls the representatives' meeting, at least once a quarter; at least two thirds of its composition attend, and more than half of those present decide.",
    },
    21: {
      zh: '村民代表会议的议题，村民委员会要在开会三日之前公布。',
      en: "The villagers' committee publishes the agenda of the representatives' meeting three days before it.",
    },
    22: {
      zh: '村民代表按户推选，或者由村民小组推选；由小组推选的，总数一般不少于三十人。',
      en: "Representatives are chosen by households or by the villagers' groups; where by groups, there are as a rule at least thirty.",
    },
    25: {
      zh: '村民小组会议要有三分之二以上的成年组员，或者三分之二以上的户代表到会；到会人员过半数同意。',
      en: "A villagers' group meets with at least two thirds of its adults or of its households; more than half of those present decide.",
    },
    29: {
      zh: '村里要在明显的地方设固定的村务公开栏和意见箱，广播、闭路电视、网络、刊物只是辅助。',
      en: 'A fixed notice board and a box for opinions stand where all can see them; loudspeaker, television, network and print only help.',
    },
    32: {
      zh: '村务档案里要有会议记录和村务公开资料。',
      en: 'The village archive holds the minutes of meetings and the papers of disclosure.',
    },
  },
})

/** What Beijing asks as the nation does keeps the nation's name; of its own are the agenda's three days and the thirty representatives. */
export const beijingVco2012: RuleSet = {
  jurisdiction: 'cn-bj',
  statute: text,
  rules: [
    {
      id: 'matter-decider',
      on: ['resolution'],
      level: 'breach',
      cites: [art(19, 1), art(19, 2)],
      demand: { kind: 'held-by', decider: 'catalogue', delegation: 'on-file', by: 'assembly' },
    },
    {
      id: 'assembly-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(15, 2)],
      demand: { kind: 'held-by', body: 'assembly', convener: 'villagers-committee' },
    },
    {
      id: 'assembly-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(15, 2)],
      demand: { kind: 'notice', body: 'assembly', days: 10 },
      // The provisions know no urgent notice; the national law, above them and later, has known it since 2026.
      unless: { claim: 'urgent', cites: [{ statute: 'cn/vco/2026-01-01', article: 25, paragraph: 2 }], from: theDay('2026-01-01') },
    },
    {
      id: 'assembly-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(15, 3)],
      demand: { kind: 'quorum', body: 'assembly', of: 'composition', person: moreThan(1, 2), household: atLeast(2, 3) },
    },
    {
      id: 'assembly-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(15, 3)],
      demand: { kind: 'carried', body: 'assembly', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'representatives-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(20, 1)],
      demand: { kind: 'held-by', body: 'representatives', convener: 'villagers-committee' },
    },
    {
      id: 'representatives-composed',
      on: ['resolution'],
      level: 'breach',
      cites: [art(16)],
      demand: { kind: 'composed', body: 'representatives', representatives: atLeast(4, 5), women: atLeast(1, 3) },
    },
    {
      id: 'representatives-allowed',
      on: ['resolution'],
      level: 'defect',
      cites: [art(16)],
      demand: { kind: 'composed', body: 'representatives', households: 100 },
    },
    // Thirty "as a rule", and only where the groups choose them, which no village row says: never more than a note.
    {
      id: 'representatives-minimum',
      on: ['resolution'],
      level: 'note',
      cites: [art(22, 2)],
      demand: { kind: 'composed', body: 'representatives', minimum: [{ representatives: 30 }] },
    },
    {
      id: 'representatives-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(21)],
      demand: { kind: 'notice', body: 'representatives', days: 3 },
    },
    {
      id: 'representatives-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(20, 1)],
      demand: { kind: 'quorum', body: 'representatives', of: 'composition', person: atLeast(2, 3) },
    },
    {
      id: 'representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(20, 1)],
      demand: { kind: 'carried', body: 'representatives', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'group-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(25, 1)],
      demand: { kind: 'quorum', body: 'group', of: 'composition', person: atLeast(2, 3), household: atLeast(2, 3) },
    },
    {
      id: 'group-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(25, 1)],
      demand: { kind: 'carried', body: 'group', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'resolution-minutes',
      on: ['resolution'],
      level: 'defect',
      cites: [art(32, 1)],
      demand: { kind: 'present', fields: ['chair', 'shouldAttend', 'attended'] },
    },
    {
      id: 'board-written',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(29, 1)],
      demand: { kind: 'present', fields: ['posted', 'venue'] },
    },
    // A board must be; that what is disclosed may not hang elsewhere alone is not said: unsure, and never lawful.
    {
      id: 'board-hung',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(29, 1)],
      demand: { kind: 'hung' },
      decidedBy: ['assembly', 'representatives'],
    },
    {
      id: 'charter-filed',
      on: ['outcome'],
      level: 'defect',
      cites: [art(17, 3)],
      demand: { kind: 'after', step: 'filing', offices: ['township'], undated: true },
      for: ['charter'],
    },
  ],
  // No rows of a catalogue: what the list of article 19 has beyond the nation's, subsidies and running costs, has no category,
  // and the rest repeats it.
}
