import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast, moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

// Revised on 2013-09-25; by article 44 in force from 2013-11-01.
const { text, art } = statute({
  id: 'cn-cq/vco/2013-11-01',
  title: {
    zh: '重庆市实施《中华人民共和国村民委员会组织法》办法',
    en: "Chongqing Measures for the Organic Law of the Villagers' Committees",
  },
  short: { zh: '重庆市实施办法', en: 'Chongqing Measures' },
  from: theDay('2013-11-01'),
  verifiedOn: theDay('2026-11-28'),
  seenInForce: theDay('2023-03-01'),
  articles: {
    6: {
      zh: '村民会议由村民委员会召集，提前十天通知；有十分之一以上村民提议，或者有三分之一以上代表提议，就要召集。',
      en: "The villagers' committee calls the assembly on ten days' notice; one tenth of the villagers or one third of the representatives can have it called.",
    },
    7: {
      zh: '村民会议要有过半数的成年村民或者三分之二以上的户代表到会，到会人员过半数通过。外出而联系不上或者回不来的村民、发病期间的精神病人和不能表明意志的智力残疾人，不算在总数里；村民委员会要在会上报告总数和联系的情况。',
      en: "More than half of the adult villagers, or representatives of two thirds of the households, attend the assembly; more than half of those present decide. Villagers away who cannot be reached or cannot return, and those ill or disabled of mind who cannot say what they want, are left out of the whole; the villagers' committee reports the figures to the meeting.",
    },
    8: {
      zh: '章程和村规民约、发展规划、土地和集体项目、公益事业和筹资筹劳、集体财产、误工补贴等十一项职权归村民会议；集体财产和成员权益，法律另有规定的从其规定。',
      en: 'Eleven powers belong to the assembly, from charter and village rules to development plans, land, collective projects, public welfare, collective property and lost-time allowance; where another law governs collective property or membership, that law is followed.',
    },
    10: {
      zh: '村民会议可以授权村民代表会议，但章程和村规民约、选举罢免、改代表会议自己的决定、村民会议认为该由它定的其他事项除外；授权要写明事项和期限。',
      en: 'The assembly may delegate to the representatives, but not the charter and village rules, elections and recalls, the undoing of the decisions of the representatives, nor what else it holds to be its own; the delegation names its matters and its term.',
    },
    11: {
      zh: '村民代表会议里村民代表占五分之四以上，妇女村民代表占三分之一以上；组成人员三分之二以上到会，到会人员过半数同意，不能与村民会议的决定相抵触。分歧大、定不下来的，交村民会议。',
      en: "At least four fifths of the representatives' meeting are representatives, at least one third women representatives; two thirds of the composition attend, more than half of those present agree, and do not contradict the assembly. What divides it too far goes to the assembly.",
    },
    12: {
      zh: '村民代表会议由村民委员会召集，提前三日把要讨论的事项告知组成人员，重要的附上材料。',
      en: "The villagers' committee calls the representatives' meeting and tells its composition the matters three days before, with the papers for important ones.",
    },
    15: {
      zh: '村民会议和村民代表会议、村民小组会议定事，都要有会议记录；决定要改，须再经会议。',
      en: "The assembly, the representatives' meeting and the group keep minutes of what they decide; a decision is changed only by another meeting.",
    },
    26: {
      zh: '村民小组会议要有三分之二以上的成年组员，或者三分之二以上的户代表到会；到会人员过半数同意。',
      en: "A villagers' group meets with at least two thirds of its adults or of its households; more than half of those present decide.",
    },
    28: {
      zh: '村里要在方便看的地方设固定的村务公开栏，村大的分片设。',
      en: 'A fixed notice board stands where villagers can easily read it; a large village has several.',
    },
    29: {
      zh: '公开的方案由村民委员会提出，监督委员会审查，村民委员会会议定下，再公布，并报乡镇政府备案。',
      en: "What is disclosed is proposed by the villagers' committee, reviewed by the supervisors, settled by the committee, published, and filed with the township.",
    },
    30: {
      zh: '按季、按月公布的，在下一季度首月、下一月的十五日以前公布；应当随时公布的，事项发生后十日内公布。公开栏上的内容要留十日以上，不够的重新公布。',
      en: 'What is due by the quarter or the month is disclosed by the 15th of the first month after it; what is due at once, within ten days of the event. What is on the board stays at least ten days, or is posted again.',
    },
    31: {
      zh: '村民对公开的内容、时间、形式有异议，可以直接或者通过村务监督委员会提出；村民委员会收到后三天内答复。',
      en: 'A villager may object to what was disclosed, when or how, directly or through the supervision committee; the committee answers within three days of hearing it.',
    },
    38: {
      zh: '村务档案要有会议记录等材料，并且真实、准确、完整、规范。',
      en: 'The village archive holds the minutes of meetings among other papers, and must be true, accurate, complete and in good order.',
    },
  },
})

const meetings = ['proposal', 'deliberation', 'review', 'resolution'] as const

/** Of Chongqing's own: who is left out of the whole, the term of a delegation, three days' notice, and ten days twice over for the board. */
export const chongqingVco2013: RuleSet = {
  jurisdiction: 'cn-cq',
  statute: text,
  rules: [
    {
      id: 'matter-decider',
      on: ['resolution'],
      level: 'breach',
      cites: [art(8, 1), art(10, 2)],
      demand: { kind: 'held-by', decider: 'catalogue', delegation: 'on-file', by: 'assembly' },
    },
    {
      id: 'assembly-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(6, 2)],
      demand: { kind: 'held-by', body: 'assembly', convener: 'villagers-committee' },
    },
    {
      id: 'assembly-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(6, 3)],
      demand: { kind: 'notice', body: 'assembly', days: 10 },
      // The measures know no urgent notice; the national law, above them and later, has known it since 2026.
      unless: { claim: 'urgent', cites: [{ statute: 'cn/vco/2026-01-01', article: 25, paragraph: 2 }], from: theDay('2026-01-01') },
    },
    {
      id: 'assembly-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(7, 2)],
      demand: { kind: 'quorum', body: 'assembly', of: 'composition', person: moreThan(1, 2), household: atLeast(2, 3) },
    },
    {
      id: 'assembly-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(7, 2)],
      demand: { kind: 'carried', body: 'assembly', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'delegation-term',
      on: ['resolution'],
      level: 'breach',
      cites: [art(10, 3)],
      demand: { kind: 'held-by', decider: 'catalogue', delegation: 'with-term' },
    },
    {
      id: 'representatives-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(12, 1)],
      demand: { kind: 'held-by', body: 'representatives', convener: 'villagers-committee' },
    },
    {
      id: 'representatives-composed',
      on: ['resolution'],
      level: 'breach',
      cites: [art(11, 1)],
      demand: { kind: 'composed', body: 'representatives', representatives: atLeast(4, 5), women: atLeast(1, 3) },
    },
    {
      id: 'representatives-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(12, 2)],
      demand: { kind: 'notice', body: 'representatives', days: 3 },
    },
    {
      id: 'representatives-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(11, 2)],
      demand: { kind: 'quorum', body: 'representatives', of: 'composition', person: atLeast(2, 3) },
    },
    {
      id: 'representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(11, 2)],
      demand: { kind: 'carried', body: 'representatives', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'group-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(26)],
      demand: { kind: 'quorum', body: 'group', of: 'composition', person: atLeast(2, 3), household: atLeast(2, 3) },
    },
    {
      id: 'group-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(26)],
      demand: { kind: 'carried', body: 'group', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'decision-bound',
      on: ['resolution'],
      level: 'defect',
      cites: [art(11, 2)],
      demand: { kind: 'bound', body: 'representatives', by: 'assembly' },
    },
    {
      id: 'ending-decided',
      on: ['withdrawal', 'termination'],
      level: 'defect',
      cites: [art(15, 2)],
      demand: { kind: 'ended-by' },
    },
    {
      id: 'resolution-minutes',
      on: ['resolution'],
      level: 'defect',
      cites: [art(15, 1)],
      demand: { kind: 'present', fields: ['chair', 'shouldAttend', 'attended'] },
    },
    { id: 'meeting-roll', on: meetings, level: 'defect', cites: [art(38, 2)], demand: { kind: 'composed', roll: 'village' } },
    { id: 'meeting-adds-up', on: meetings, level: 'defect', cites: [art(38, 2)], demand: { kind: 'adds-up' } },
    {
      id: 'board-written',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(28), art(30)],
      demand: { kind: 'present', fields: ['posted', 'venue'] },
    },
    // A board must be; that what is disclosed may not hang elsewhere alone is not said: unsure, and never lawful.
    {
      id: 'board-hung',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(28)],
      demand: { kind: 'hung' },
      decidedBy: ['assembly', 'representatives'],
    },
    // Ten days bind what must be disclosed at once. Whether a decision is such, or may wait for the quarter, is not said: a note until the
    // fifteenth of the next quarter's first month has passed too.
    {
      id: 'disclosure-within',
      on: ['disclosure'],
      level: 'breach',
      cites: [art(30)],
      demand: { kind: 'within', after: 'resolution', days: 10, quarterly: 15 },
    },
    { id: 'disclosure-posted', on: ['disclosure'], level: 'breach', cites: [art(30)], demand: { kind: 'posted', days: 10 } },
    { id: 'outcome-posted', on: ['outcome'], level: 'breach', cites: [art(30)], demand: { kind: 'posted', days: 10 } },
    {
      id: 'objection-answered',
      on: ['disclosure', 'outcome'],
      level: 'breach',
      cites: [art(31, 1)],
      demand: { kind: 'answered', days: 3 },
    },
    // By when is not said, and one filing may cover many matters: a note.
    {
      id: 'disclosure-filed',
      on: ['outcome'],
      level: 'note',
      cites: [art(29, undefined, 4)],
      demand: { kind: 'after', step: 'filing', offices: ['township'] },
    },
  ],
  // The whole is counted in people: it is the villagers, not the households, of whom some are left out. The national law, which stands
  // above, counts every adult and leaves nobody out: what passes by this alone is open.
  exceptions: [{ rule: 'assembly-quorum', claim: 'unreachable', cites: [art(7, 3)], contested: true }],
  escalates: [art(11, 3)],
  // Article 8 repeats the national list of 2018 and yields to the law of the collective; its plans of economic and social development are
  // not the village planning of 2026. What it calls other matters the assembly cannot hand on: only items 2 to 9 may be delegated.
  catalogue: [{ category: 'other', decides: 'assembly', cites: [art(8, 1, 11), art(10, 2)] }],
}
