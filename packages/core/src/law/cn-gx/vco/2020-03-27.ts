import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast, moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

// Revised on 2013-09-26, in force from 2013-11-01 (article 39), and last amended by the decision of 2020-03-27, whose day is taken for the
// amended text: the decision itself was not at hand. The words were read in a copy of the national database of August 2024.
const { text, art } = statute({
  id: 'cn-gx/vco/2020-03-27',
  title: {
    zh: '广西壮族自治区实施《中华人民共和国村民委员会组织法》办法',
    en: "Guangxi Measures for the Organic Law of the Villagers' Committees",
  },
  short: { zh: '广西壮族自治区实施办法', en: 'Guangxi Measures' },
  from: theDay('2020-03-27'),
  verifiedOn: theDay('2026-12-01'),
  seenInForce: theDay('2024-08-01'),
  articles: {
    17: {
      zh: '村民会议由村民委员会召集，每年至少一次；提前五日把要定的事通知村民，同时公开征求意见；人多或者分散的可以分片开。',
      en: "The villagers' committee calls the assembly, at least once a year, tells the villagers its matters five days before, and asks for comment in public; a large or scattered village may meet by areas.",
    },
    18: {
      zh: '村民会议要有过半数的成年村民或者三分之二以上的户代表到会，到会人员过半数通过；要有会议记录。法律另有规定的从其规定。',
      en: 'More than half of the adult villagers, or representatives of two thirds of the households, attend the assembly; more than half of those present decide; minutes are kept. Where a law asks for something else it is followed.',
    },
    20: {
      zh: '规划和年度计划、误工补贴、集体收益、公益事业和筹资筹劳、土地和宅基地、征地补偿、集体财产等十项由村民会议定，也可以授权村民代表会议；法律另有规定的从其规定。',
      en: 'Ten classes of matters, from plans and lost-time allowance to public welfare, land, house sites, compensation and collective property, are decided by the assembly, or by the representatives if it delegates them; where a law says otherwise it is followed.',
    },
    21: {
      zh: '村民代表会议讨论决定村民会议授权的事项，不能同村民会议的决定相抵触。',
      en: 'The representatives decide what the assembly has delegated, and do not contradict it.',
    },
    22: {
      zh: '村民代表会议里代表占五分之四以上，妇女代表占三分之一以上。',
      en: "At least four fifths of the representatives' meeting are representatives, at least one third women representatives.",
    },
    25: {
      zh: '村民代表会议由村民委员会召集，每季度一次，提前三日把事项通知组成人员，重要的附材料；三分之二以上到会，到会人员过半数同意；要有会议记录。',
      en: "The villagers' committee calls the representatives' meeting, once a quarter, and tells its composition the matters three days before, with papers for important ones. Two thirds of the composition attend, more than half of those present agree; minutes are kept.",
    },
    26: {
      zh: '章程和村规民约由村民会议制定、修改：拟草案，张榜征求意见，村民会议表决，公布，报乡镇或者街道备案。',
      en: "The assembly makes and amends the charter and the village rules: a draft, its posting for comment, the assembly's vote, publication, and filing with the township or subdistrict.",
    },
    29: {
      zh: '一般事项每季度公布，财务往来多的每月公布，重大事项随时公布；要有公开栏等多种形式；公开栏的内容至少保留十五日，群众关注、容易起纠纷的至少六十日。',
      en: 'Ordinary matters are disclosed each quarter, busy accounts each month, weighty matters at once, by a board and other means; what is on the board stays at least fifteen days, what villagers watch and dispute at least sixty.',
    },
    33: {
      zh: '村务档案要有会议记录等材料，并且真实、准确、完整、规范。',
      en: 'The village archive holds the minutes of meetings among other papers, and must be true, accurate, complete and in good order.',
    },
  },
})

const meetings = ['proposal', 'deliberation', 'review', 'resolution'] as const

/** Of its own are three days’ notice to the representatives, a draft charter on the board, fifteen days there before the nation asked for them, and sixty for what breeds disputes. */
export const guangxiVco2020: RuleSet = {
  jurisdiction: 'cn-gx',
  statute: text,
  rules: [
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
      cites: [art(17, 2)],
      demand: { kind: 'held-by', body: 'assembly', convener: 'villagers-committee' },
    },
    // Five days are fewer than the nation’s ten, which bind; the finding names both.
    {
      id: 'assembly-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(17, 3)],
      demand: { kind: 'notice', body: 'assembly', days: 5 },
      unless: { claim: 'urgent', cites: [{ statute: 'cn/vco/2026-01-01', article: 25, paragraph: 2 }], from: theDay('2026-01-01') },
    },
    {
      id: 'assembly-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(18, 1)],
      demand: { kind: 'quorum', body: 'assembly', of: 'composition', person: moreThan(1, 2), household: atLeast(2, 3) },
    },
    {
      id: 'assembly-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(18, 1)],
      demand: { kind: 'carried', body: 'assembly', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'representatives-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(25, 1)],
      demand: { kind: 'held-by', body: 'representatives', convener: 'villagers-committee' },
    },
    {
      id: 'representatives-composed',
      on: ['resolution'],
      level: 'breach',
      cites: [art(22, 1)],
      demand: { kind: 'composed', body: 'representatives', representatives: atLeast(4, 5), women: atLeast(1, 3) },
    },
    {
      id: 'representatives-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(25, 2)],
      demand: { kind: 'notice', body: 'representatives', days: 3 },
    },
    {
      id: 'representatives-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(25, 3)],
      demand: { kind: 'quorum', body: 'representatives', of: 'composition', person: atLeast(2, 3) },
    },
    {
      id: 'representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(25, 3)],
      demand: { kind: 'carried', body: 'representatives', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'decision-bound',
      on: ['resolution'],
      level: 'defect',
      cites: [art(21)],
      demand: { kind: 'bound', body: 'representatives', by: 'assembly' },
    },
    {
      id: 'resolution-minutes',
      on: ['resolution'],
      level: 'defect',
      cites: [art(18, 2), art(25, 4)],
      demand: { kind: 'present', fields: ['chair', 'shouldAttend', 'attended'] },
    },
    { id: 'meeting-roll', on: meetings, level: 'defect', cites: [art(33)], demand: { kind: 'composed', roll: 'village' } },
    { id: 'meeting-adds-up', on: meetings, level: 'defect', cites: [art(33)], demand: { kind: 'adds-up' } },
    {
      id: 'board-written',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(29, 4), art(29, 5)],
      demand: { kind: 'present', fields: ['posted', 'venue'] },
    },
    // A board must be; that what is disclosed may not hang elsewhere alone is not said: unsure, and never lawful.
    {
      id: 'board-hung',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(29, 4)],
      demand: { kind: 'hung' },
      decidedBy: ['assembly', 'representatives'],
    },
    {
      id: 'disclosure-quarterly',
      on: ['disclosure'],
      level: 'breach',
      cites: [art(29, 2)],
      demand: { kind: 'quarterly', after: 'resolution', bodies: ['assembly', 'representatives'] },
    },
    {
      id: 'charter-filed',
      on: ['outcome'],
      level: 'defect',
      cites: [art(26, 1, 5)],
      demand: { kind: 'after', step: 'filing', offices: ['township'], undated: true },
      for: ['charter'],
    },
    {
      id: 'disclosure-posted',
      on: ['disclosure'],
      level: 'breach',
      cites: [art(29, 5)],
      demand: { kind: 'posted', days: 15 },
      decidedBy: ['assembly', 'representatives'],
    },
    {
      id: 'outcome-posted',
      on: ['outcome'],
      level: 'breach',
      cites: [art(29, 5)],
      demand: { kind: 'posted', days: 15 },
      decidedBy: ['assembly', 'representatives'],
    },
    // What villagers watch closely and dispute easily hangs for sixty days. No list says what that is: of land, house sites, compensation and property
    // given away it is likely enough that fewer days leave the answer open; of the rest people have to say so.
    {
      id: 'dispute-prone-posted',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(29, 5)],
      demand: { kind: 'posted', days: 60 },
      for: ['land-compensation', 'homestead', 'land-contracting', 'asset-disposal'],
    },
    // The draft is posted, and nothing else will do; whether it was not, or was not written down, the record does not show.
    {
      id: 'charter-opened-first',
      on: ['resolution'],
      level: 'defect',
      cites: [art(26, 1, 2)],
      demand: { kind: 'after', step: 'preview' },
      for: ['charter'],
    },
  ],
  // The list of article 20 repeats the nation's of 2018 and yields to the law of the collective; its plans have no category. Article 26 gives the
  // charter and the village rules to the assembly, and article 20, which lets it delegate, does not name them.
  catalogue: [
    { category: 'village-planning', decides: 'assembly', delegableTo: 'representatives', cites: [art(20, 1, 1), art(20, 2)] },
    { category: 'charter', decides: 'assembly', cites: [art(26, 1)] },
  ],
}
