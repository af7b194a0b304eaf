import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast, moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

const { text, art } = statute({
  id: 'cn-sh/vco/2020-05-14',
  title: {
    zh: '上海市实施《中华人民共和国村民委员会组织法》办法（2020年修正）',
    en: "Shanghai Measures for the Organic Law of the Villagers' Committees (as amended in 2020)",
  },
  short: { zh: '上海市实施办法', en: 'Shanghai Measures' },
  // Article 46 still names 2017-05-01, the day of the revision of 2017; this text stands since the amending decision.
  from: theDay('2020-05-14'),
  verifiedOn: theDay('2026-11-28'),
  seenInForce: theDay('2024-12-01'),
  articles: {
    13: {
      zh: '村民会议由村民委员会召集，要提前十天通知村民，并公布议题和议程。',
      en: "The villagers' committee calls the assembly on ten days' notice and publishes its subjects and agenda.",
    },
    14: {
      zh: '村民会议要有过半数的成年村民到会，或者三分之二以上的户派代表到会；决定由到会人员的过半数通过。法律另有规定的，从其规定。',
      en: 'More than half of the adult villagers, or representatives of at least two thirds of the households, must attend the assembly; more than half of those present decide. Where a law asks for something else, that law is followed.',
    },
    15: {
      zh: '章程和村规民约、推选村务监督委员会、报酬补贴方案、发展规划和年度计划、预决算等事项由村民会议决定；集体财产和成员权益另有法律、法规规定的，从其规定。',
      en: 'The charter and the village rules, the supervision committee, pay and allowances, development and yearly plans, budget and accounts are among what the assembly decides; where other law governs collective property or membership, that law is followed.',
    },
    16: {
      zh: '除制定、修改章程和村规民约以外，村民会议可以授权村民代表会议决定；授权要开会，或者书面征求意见，或者写进村民自治章程。',
      en: "All but making and amending the charter and the village rules may be delegated to the representatives: at a meeting, by asking for written answers, or in the villagers' charter.",
    },
    17: {
      zh: '每五到十五户推一名村民代表，也可以由各小组推，不少于三十五人。',
      en: 'Representatives are chosen by every five to fifteen households, or by the groups; there are no fewer than 35.',
    },
    18: {
      zh: '村民代表占组成人员五分之四以上，妇女村民代表占三分之一以上。由村民委员会召集，十天以前通知村民代表并公布议题和议程；三分之二以上组成人员到会，决定由到会组成人员的过半数通过。',
      en: "At least four fifths of the composition are representatives, at least one third women representatives. The villagers' committee calls their meeting, tells them ten days before and publishes subjects and agenda; two thirds of the composition attend, more than half of those present decide.",
    },
    19: {
      zh: '村民小组会议由小组长召集，要有三分之二以上成年组员或者户的代表到会；决定由到会人员的过半数通过。',
      en: "The group's leader calls its meeting; at least two thirds of its adults or of its households attend, and more than half of those present decide.",
    },
    20: {
      zh: '制定、修改村民自治章程和村规民约，要广泛征求村民意见，由村民会议通过，报乡镇政府备案。',
      en: "The villagers' charter and the village rules are made and amended after wide consultation of the villagers; the assembly passes them, and they are filed with the township.",
    },
    23: {
      zh: '在方便村民看的地方设固定的村务公开栏；公开要及时，内容要真实、完整、清楚。',
      en: 'A fixed notice board stands where villagers can read it; disclosure is prompt, and what it says is true, complete and clear.',
    },
    24: {
      zh: '村民对公开的内容有疑问，可以直接或者通过村务监督委员会查询；不能当场答复的，十五天内答复。',
      en: 'A villager in doubt about what was disclosed may ask, directly or through the supervision committee; what is not answered at once is answered within fifteen days.',
    },
    26: {
      zh: '村民委员会的决定违背村民会议、村民代表会议的，村务监督委员会提出改正，还可以建议开会；村民委员会十五日内不召集的，由它召集会议审议。',
      en: 'Where the committee decides against the assembly or the representatives, the supervision committee asks for a change and may propose a meeting; where the committee has not called one within fifteen days, the supervision committee does.',
    },
    30: {
      zh: '村务档案要真实、准确、完整、规范，有专人负责。',
      en: 'The village archive must be true, accurate, complete and in good order, and somebody answers for it.',
    },
  },
})

const meetings = ['proposal', 'deliberation', 'review', 'resolution'] as const

/** Rows with a national rule's id ask the same of the same fact; the stricter of the two speaks, and both are cited. */
export const shanghaiVco2020: RuleSet = {
  jurisdiction: 'cn-sh',
  statute: text,
  rules: [
    {
      id: 'assembly-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(13, 2)],
      demand: { kind: 'held-by', body: 'assembly', convener: 'villagers-committee' },
    },
    {
      id: 'assembly-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(13, 2)],
      demand: { kind: 'notice', body: 'assembly', days: 10 },
      // The measures know no urgent notice; the national law, above them and later, has known it since 2026.
      unless: { claim: 'urgent', cites: [{ statute: 'cn/vco/2026-01-01', article: 25, paragraph: 2 }], from: theDay('2026-01-01') },
    },
    {
      id: 'assembly-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(14, 1)],
      demand: { kind: 'quorum', body: 'assembly', of: 'composition', person: moreThan(1, 2), household: atLeast(2, 3) },
    },
    {
      id: 'assembly-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(14, 1)],
      demand: { kind: 'carried', body: 'assembly', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'matter-decider',
      on: ['resolution'],
      level: 'breach',
      // No term is asked for, and the charter may hold the delegation.
      cites: [art(15, 2), art(16)],
      demand: { kind: 'held-by', decider: 'catalogue', delegation: 'on-file', by: 'assembly' },
    },
    {
      id: 'representatives-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(18, 2)],
      demand: { kind: 'held-by', body: 'representatives', convener: 'villagers-committee' },
    },
    {
      id: 'representatives-composed',
      on: ['resolution'],
      level: 'breach',
      cites: [art(18, 1)],
      demand: { kind: 'composed', body: 'representatives', representatives: atLeast(4, 5), women: atLeast(1, 3) },
    },
    {
      id: 'representatives-minimum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(17, 1)],
      demand: { kind: 'composed', body: 'representatives', minimum: [{ representatives: 35 }] },
    },
    {
      id: 'representatives-notice',
      on: ['resolution'],
      level: 'breach',
      // That they may meet at any time is said of how often they meet; the ten days stand in a paragraph of their own.
      cites: [art(18, 4)],
      demand: { kind: 'notice', body: 'representatives', days: 10 },
    },
    {
      id: 'representatives-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(18, 2)],
      demand: { kind: 'quorum', body: 'representatives', of: 'composition', person: atLeast(2, 3) },
    },
    {
      id: 'representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(18, 2)],
      demand: { kind: 'carried', body: 'representatives', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'group-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(19, 1)],
      demand: { kind: 'held-by', body: 'group', convener: 'villagers-group' },
      // To choose or recall the leader, which has no category of its own, the committee calls it (article 11).
      for: ['group-affairs', 'public-welfare', 'fund-and-labour-raising', 'collective-income-use'],
    },
    {
      id: 'group-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(19, 2)],
      demand: { kind: 'quorum', body: 'group', of: 'composition', person: atLeast(2, 3), household: atLeast(2, 3) },
    },
    {
      id: 'group-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(19, 2)],
      demand: { kind: 'carried', body: 'group', of: 'present', share: moreThan(1, 2) },
    },
    { id: 'meeting-roll', on: meetings, level: 'defect', cites: [art(30)], demand: { kind: 'composed', roll: 'village' } },
    { id: 'meeting-adds-up', on: meetings, level: 'defect', cites: [art(30)], demand: { kind: 'adds-up' } },
    {
      id: 'board-written',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(23, 2)],
      demand: { kind: 'present', fields: ['venue'] },
    },
    // A board must be; that what is disclosed may not hang elsewhere alone is not said: unsure, and never lawful.
    {
      id: 'board-hung',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(23, 2)],
      demand: { kind: 'hung' },
      decidedBy: ['assembly', 'representatives'],
    },
    {
      id: 'charter-filed',
      on: ['outcome'],
      level: 'defect',
      cites: [art(20, 1)],
      demand: { kind: 'after', step: 'filing', offices: ['township'], undated: true },
      for: ['charter'],
    },
    {
      id: 'objection-answered',
      on: ['disclosure', 'outcome'],
      level: 'breach',
      cites: [art(24, 1)],
      demand: { kind: 'answered', days: 15 },
    },
  ],
  mayConvene: [
    { body: 'assembly', by: 'supervision-committee', cites: [art(26, 3)] },
    { body: 'representatives', by: 'supervision-committee', cites: [art(26, 3)] },
  ],
  // No catalogue: the charter is the nation's too, development and yearly plans are no plans of building, and the other items of
  // article 15 have no category.
}
