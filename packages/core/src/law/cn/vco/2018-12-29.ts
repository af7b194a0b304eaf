import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast, moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

const { text, art } = statute({
  id: 'cn/vco/2018-12-29',
  title: { zh: '中华人民共和国村民委员会组织法（2018年修正）', en: "Organic Law of the Villagers' Committees (as amended in 2018)" },
  short: { zh: '村民委员会组织法（2018）', en: "Organic Law of the Villagers' Committees (2018)" },
  from: theDay('2018-12-29'),
  to: theDay('2025-12-31'),
  verifiedOn: theDay('2026-11-28'),
  articles: {
    10: {
      zh: '村民委员会和它的成员遵守法律，执行村民会议、村民代表会议的决定、决议，接受村民监督。',
      en: 'The committee and its members keep the law, carry out what the assembly and the representatives have decided, and are supervised by the villagers.',
    },
    21: {
      zh: '村民会议由本村满十八周岁的村民组成，由村民委员会召集，要提前十天通知。十分之一以上村民或三分之一以上村民代表提议，就必须召集。',
      en: "The villagers' assembly is every villager aged 18 or over. The villagers' committee calls it on ten days' notice; one tenth of the villagers or one third of the representatives can have it called.",
    },
    22: {
      zh: '村民会议要有过半数的成年村民到会，或者三分之二以上的户派代表到会；决定由到会人员的过半数通过。别的法律另有规定的，从其规定。',
      en: 'More than half of the adult villagers, or representatives of at least two thirds of the households, must attend the assembly; more than half of those present decide. Where another law asks for something else, that law is followed.',
    },
    23: {
      zh: '村民会议审议村民委员会的年度报告，评议它的成员，有权撤销或者变更村民委员会和村民代表会议不适当的决定。',
      en: "The assembly hears the committee's yearly report and reviews its members; it may annul or change unfitting decisions of the committee and of the representatives.",
    },
    24: {
      zh: '误工补贴、集体收益使用、公益事业和筹资筹劳、土地承包、集体项目、宅基地、征地补偿费、处分集体财产等九类事项，由村民会议决定，也可以由它授权村民代表会议决定；集体财产和成员权益另有法律规定的，从其规定。',
      en: 'Nine classes of matters, from lost-time allowance and use of collective income to land, house sites and collective property, are decided by the assembly, or by the representatives if it delegates them; where another law governs collective property or membership, that law is followed.',
    },
    25: {
      zh: '组成村民代表会议的是村民委员会成员和村民代表：代表占五分之四以上，妇女村民代表占三分之一以上，都按全体组成人员计算；它只讨论决定村民会议授权的事项。',
      en: "The representatives' meeting is made up of the villagers' committee and the representatives: at least four fifths of the whole are representatives, at least one third of the whole are women representatives. It decides what the assembly has delegated.",
    },
    26: {
      zh: '村民委员会召集村民代表会议，每季度一次；三分之二以上组成人员到会才能召开，决定由到会人员的过半数同意。',
      en: "The villagers' committee calls the representatives' meeting, once a quarter; it may be held only if at least two thirds of its whole composition attend, and more than half of those present decide.",
    },
    27: {
      zh: '村民自治章程、村规民约由村民会议制定和修改，报乡镇政府备案；它们和两种会议的决定，都不得抵触法律和国家政策，不得侵犯村民权利。',
      en: "The assembly makes and amends the villagers' charter and the village rules and files them with the township; neither they nor a decision of the assembly or the representatives may contradict law or state policy or infringe villagers' rights.",
    },
    28: {
      zh: '属于小组集体的财产和公益事项由村民小组会议讨论决定；要有三分之二以上成年组员，或者三分之二以上的户派代表到会；决定由到会人员的过半数同意；决定和办的情况及时告诉本组。',
      en: "A villagers' group decides on its own property and welfare; it meets with at least two thirds of its adults or of its households; more than half of those present decide, and the group is told promptly.",
    },
    29: {
      zh: '村民委员会按多数人的意见决定，工作公开透明。',
      en: 'The committee decides by majority and works in the open.',
    },
    30: {
      zh: '由村民会议、村民代表会议决定的事项和实施情况要及时公布，一般的至少每季度一次，重大的随时；内容要真实，村民可以查询；公布多少天没有规定。',
      en: 'What the assembly or the representatives decided, and how it was carried out, is disclosed promptly, at least once a quarter and at once where it weighs much; it must be true, and villagers may inquire. How long it stays up is not said.',
    },
    34: {
      zh: '村务档案要包括会议记录等材料，并且真实、准确、完整、规范。',
      en: 'The village archive holds the minutes of meetings among other papers, and must be true, accurate, complete and in good order.',
    },
  },
})

/** The last day before the law of the collective. */
const lastDay = theDay('2025-04-30')

const meetings = ['proposal', 'deliberation', 'review', 'resolution'] as const

export const vco2018: RuleSet = {
  jurisdiction: 'cn',
  statute: text,
  rules: [
    {
      id: 'matter-decider',
      on: ['resolution'],
      level: 'breach',
      cites: [art(24, 1), art(24, 2)],
      demand: { kind: 'held-by', decider: 'catalogue', delegation: 'on-file' },
    },
    {
      id: 'deliberation-carried',
      on: ['deliberation'],
      level: 'breach',
      cites: [art(29)],
      demand: { kind: 'carried', body: 'two-committees', of: 'present', share: moreThan(1, 2), contested: 'of-those-for-and-against' },
    },
    {
      id: 'assembly-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(21, 2)],
      demand: { kind: 'held-by', body: 'assembly', convener: 'villagers-committee' },
    },
    {
      id: 'assembly-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(21, 2)],
      demand: { kind: 'notice', body: 'assembly', days: 10 },
    },
    {
      id: 'assembly-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(22, 1)],
      demand: { kind: 'quorum', body: 'assembly', of: 'composition', person: moreThan(1, 2), household: atLeast(2, 3) },
    },
    {
      id: 'assembly-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(22, 1)],
      demand: { kind: 'carried', body: 'assembly', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'representatives-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(26, 1)],
      demand: { kind: 'held-by', body: 'representatives', convener: 'villagers-committee' },
    },
    {
      id: 'representatives-composed',
      on: ['resolution'],
      level: 'breach',
      cites: [art(25, 1)],
      demand: { kind: 'composed', body: 'representatives', representatives: atLeast(4, 5), women: atLeast(1, 3) },
    },
    {
      id: 'representatives-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(26, 2)],
      demand: { kind: 'quorum', body: 'representatives', of: 'composition', person: atLeast(2, 3) },
    },
    {
      id: 'representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(26, 2)],
      demand: { kind: 'carried', body: 'representatives', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'group-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(28, 1)],
      demand: { kind: 'quorum', body: 'group', of: 'composition', person: atLeast(2, 3), household: atLeast(2, 3) },
    },
    {
      id: 'group-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(28, 1)],
      demand: { kind: 'carried', body: 'group', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'decision-bound',
      on: ['resolution'],
      level: 'defect',
      cites: [art(23, 1), art(25, 1)],
      demand: { kind: 'bound', body: 'representatives', by: 'assembly' },
    },
    {
      id: 'vote-method',
      on: ['resolution'],
      level: 'defect',
      cites: [art(22, 1)],
      demand: { kind: 'voted', body: 'assembly', never: ['signatures', 'on-screen', 'not-voted'] },
    },
    {
      id: 'vote-method',
      on: ['resolution'],
      level: 'defect',
      cites: [art(26, 2)],
      demand: { kind: 'voted', body: 'representatives', never: ['signatures', 'on-screen', 'not-voted'] },
    },
    // What was decided is carried out by the committee and not dropped by it; whether what follows an end is still of the decision is not said.
    {
      id: 'ending-decided',
      on: ['withdrawal', 'termination'],
      level: 'defect',
      cites: [art(10)],
      demand: { kind: 'ended-by' },
    },
    {
      id: 'matter-ended',
      on: ['deliberation', 'review', 'resolution', 'disclosure', 'implementation', 'outcome'],
      level: 'defect',
      cites: [art(10), art(24, 1)],
      demand: { kind: 'not-ended' },
    },
    {
      id: 'resolution-minutes',
      on: ['resolution'],
      level: 'defect',
      cites: [art(34)],
      demand: { kind: 'present', fields: ['chair', 'shouldAttend', 'attended'] },
    },
    { id: 'meeting-roll', on: meetings, level: 'defect', cites: [art(34)], demand: { kind: 'composed', roll: 'village' } },
    { id: 'meeting-adds-up', on: meetings, level: 'defect', cites: [art(34)], demand: { kind: 'adds-up' } },
    {
      id: 'board-written',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(30, 4), art(34)],
      demand: { kind: 'present', fields: ['posted', 'venue'] },
    },
    // Weighty matters at once, others at least once a quarter: which a matter is, no text says.
    {
      id: 'disclosure-quarterly',
      on: ['disclosure'],
      level: 'breach',
      cites: [art(30, 2), art(30, 3)],
      demand: { kind: 'quarterly', after: 'resolution', bodies: ['assembly', 'representatives'] },
    },
    // What is listed is done only once it is decided. A contract or a payment does not say whether it is for the works or for a survey before
    // them, nor a record whether the decision stands in another: unsure, and never lawful.
    {
      id: 'works-after-resolution',
      on: ['implementation'],
      level: 'defect',
      cites: [art(24, 1)],
      demand: { kind: 'after', step: 'resolution' },
      for: ['lost-time-allowance', 'collective-income-use', 'public-welfare', 'fund-and-labour-raising'],
    },
    {
      id: 'works-unchanged',
      on: ['implementation'],
      level: 'breach',
      cites: [art(24, 1)],
      demand: { kind: 'unchanged', since: 'resolution' },
    },
    {
      id: 'disclosure-unchanged',
      on: ['disclosure'],
      level: 'breach',
      cites: [art(30, 4)],
      demand: { kind: 'unchanged', since: 'resolution' },
    },
    {
      id: 'outcome-unchanged',
      on: ['outcome'],
      level: 'breach',
      cites: [art(30, 4)],
      demand: { kind: 'unchanged', since: 'resolution' },
    },
    {
      id: 'money-agrees',
      on: ['implementation', 'outcome'],
      level: 'defect',
      cites: [art(30, 4), art(34)],
      demand: { kind: 'agrees' },
    },
    // That an inquiry is taken is asked; that the outcome must wait for the answer is not said: unsure, and never lawful.
    { id: 'objections-settled', on: ['outcome'], level: 'defect', cites: [art(30, 4)], demand: { kind: 'settled' } },
    {
      id: 'charter-filed',
      on: ['outcome'],
      level: 'defect',
      cites: [art(27, 1)],
      demand: { kind: 'after', step: 'filing', offices: ['township'], undated: true },
      for: ['charter'],
    },
  ],
  // Items 4 to 8 yield to other laws, by paragraph 3. Land contracting always had its own; the others passed to the law of the
  // collective on 2025-05-01, which names house sites and compensation and leaves projects and property to be read into it.
  catalogue: [
    { category: 'lost-time-allowance', decides: 'assembly', delegableTo: 'representatives', cites: [art(24, 1, 1), art(24, 2)] },
    { category: 'collective-income-use', decides: 'assembly', delegableTo: 'representatives', cites: [art(24, 1, 2), art(24, 2)] },
    { category: 'public-welfare', decides: 'assembly', delegableTo: 'representatives', cites: [art(24, 1, 3), art(24, 2)] },
    { category: 'fund-and-labour-raising', decides: 'assembly', unsettled: 'representatives', cites: [art(24, 1, 3), art(24, 2)] },
    {
      category: 'collective-project',
      decides: 'assembly',
      delegableTo: 'representatives',
      yields: true,
      until: lastDay,
      cites: [art(24, 1, 5), art(24, 2)],
    },
    {
      category: 'homestead',
      decides: 'assembly',
      delegableTo: 'representatives',
      yields: true,
      until: lastDay,
      cites: [art(24, 1, 6), art(24, 2)],
    },
    {
      category: 'land-compensation',
      decides: 'assembly',
      delegableTo: 'representatives',
      yields: true,
      until: lastDay,
      cites: [art(24, 1, 7), art(24, 2)],
    },
    {
      category: 'asset-disposal',
      decides: 'assembly',
      delegableTo: 'representatives',
      yields: true,
      until: lastDay,
      cites: [art(24, 1, 8), art(24, 2)],
    },
    { category: 'group-affairs', decides: 'group', cites: [art(28, 3)] },
    { category: 'other', decides: 'assembly', delegableTo: 'representatives', cites: [art(24, 1, 9), art(24, 2)] },
    { category: 'charter', decides: 'assembly', cites: [art(27, 1)] },
  ],
}
