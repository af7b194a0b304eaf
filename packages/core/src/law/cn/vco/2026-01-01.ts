import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast, moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

const { text, art } = statute({
  id: 'cn/vco/2026-01-01',
  title: { zh: '中华人民共和国村民委员会组织法（2025年修正）', en: "Organic Law of the Villagers' Committees (as amended in 2025)" },
  short: { zh: '村民委员会组织法', en: "Organic Law of the Villagers' Committees" },
  from: theDay('2026-01-01'),
  verifiedOn: theDay('2026-11-28'),
  articles: {
    12: {
      zh: '村民委员会和它的成员遵守法律，执行村民会议、村民代表会议的决定、决议，接受村民监督。',
      en: 'The committee and its members keep the law, carry out what the assembly and the representatives have decided, and are supervised by the villagers.',
    },
    25: {
      zh: '村民会议由本村满十八周岁的村民组成，由村民委员会召集，每年至少一次；开会要提前十天通知，特殊情况下可以临时通知。十分之一以上村民或三分之一以上村民代表提议，就必须召集。',
      en: "The villagers' assembly is every villager aged 18 or over. The villagers' committee calls it, at least once a year, on ten days' notice; in special circumstances at short notice. One tenth of the villagers or one third of the representatives can have it called.",
    },
    26: {
      zh: '村民会议要有过半数的成年村民到会，或者三分之二以上的户派代表到会；决定由到会人员的过半数通过。别的法律另有规定的，从其规定。',
      en: 'More than half of the adult villagers, or representatives of at least two thirds of the households, must attend the assembly; more than half of those present decide. Where another law asks for something else, that law is followed.',
    },
    27: {
      zh: '村民会议审议村民委员会的年度报告，评议它的成员，有权撤销或者变更村民委员会和村民代表会议不适当的决定。',
      en: "The assembly hears the committee's yearly report and reviews its members; it may annul or change unfitting decisions of the committee and of the representatives.",
    },
    28: {
      zh: '村庄规划建设、误工补贴、集体所得资金物资的使用、公益事业和筹资筹劳、重点帮扶等六类事项，由村民会议决定，也可以由它授权村民代表会议决定；重要事项要先经村党组织研究讨论。代行集体经济组织职能时，集体财产和成员权益事项参照农村集体经济组织法。',
      en: "Six classes of matters (planning and construction, lost-time allowance, use of collective income, public welfare and fund raising, assistance, others) are decided by the assembly, or by the representatives if it delegates them; the village Party organisation studies important ones first. Where the committee stands in for the collective economic organisation, that organisation's law applies by reference.",
    },
    29: {
      zh: '组成村民代表会议的是村民委员会成员和村民代表：代表占五分之四以上，妇女村民代表占三分之一以上，都按全体组成人员计算；它只讨论决定村民会议授权的事项。',
      en: "The representatives' meeting is made up of the villagers' committee and the representatives: at least four fifths of the whole are representatives, at least one third of the whole are women representatives. It decides what the assembly has delegated.",
    },
    30: {
      zh: '村民委员会召集村民代表会议，每季度一次；三分之二以上组成人员到会才能召开，决定由到会人员的过半数同意。',
      en: "The villagers' committee calls the representatives' meeting, once a quarter; it may be held only if at least two thirds of its whole composition attend, and more than half of those present decide.",
    },
    31: {
      zh: '村民自治章程、村规民约由村民会议制定和修改，报乡镇政府备案；它们和两种会议的决定，都不得抵触法律，不得违背公序良俗，不得侵犯村民权利。',
      en: "The assembly makes and amends the villagers' charter and the village rules and files them with the township; neither they nor a decision of the assembly or the representatives may contradict the law, offend public order and good morals, or infringe villagers' rights.",
    },
    32: {
      zh: '本组的重要事项由村民小组会议讨论决定；要有三分之二以上成年组员，或者三分之二以上的户派代表到会；决定由到会人员的过半数同意。',
      en: "A villagers' group decides its own important affairs; it meets with at least two thirds of its adults or of its households; more than half of those present decide.",
    },
    33: {
      zh: '公共事务、公益事业关系到村民切身利益的，村民委员会要组织村民和有关各方协商；协商定下的事要上会的，召集会议决定。',
      en: 'On public affairs and public welfare that closely touch the villagers the committee holds a consultation with them and others concerned; what then needs a meeting is brought to one.',
    },
    34: {
      zh: '村民委员会按多数人的意见决定，工作公开透明。',
      en: 'The committee decides by majority and works in the open.',
    },
    35: {
      zh: '由村民会议、村民代表会议决定的事项和实施情况要及时公布，一般的至少每季度一次，重大的随时；公布不少于十五天，要有公开栏，也可以用信息技术；内容要真实，村民可以查询。',
      en: 'What the assembly or the representatives decided, and how it was carried out, is disclosed promptly, at least once a quarter and at once where it weighs much, for at least fifteen days, on a notice board and, if wished, by modern means; it must be true, and villagers may inquire.',
    },
    39: {
      zh: '村务档案要包括会议记录等材料，并且真实、准确、完整、规范。',
      en: 'The village archive holds the minutes of meetings among other papers, and must be true, accurate, complete and in good order.',
    },
  },
})

const meetings = ['proposal', 'deliberation', 'review', 'resolution'] as const

export const vco2026: RuleSet = {
  jurisdiction: 'cn',
  statute: text,
  rules: [
    {
      id: 'party-first',
      on: ['resolution'],
      level: 'breach',
      cites: [art(28, 3)],
      demand: { kind: 'after', step: 'proposal' },
      bodies: ['assembly', 'representatives'],
    },
    {
      id: 'matter-decider',
      on: ['resolution'],
      level: 'breach',
      cites: [art(28, 1), art(28, 2)],
      demand: { kind: 'held-by', decider: 'catalogue', delegation: 'on-file' },
    },
    {
      id: 'deliberation-carried',
      on: ['deliberation'],
      level: 'breach',
      cites: [art(34)],
      demand: { kind: 'carried', body: 'two-committees', of: 'present', share: moreThan(1, 2), contested: 'of-those-for-and-against' },
    },
    {
      id: 'assembly-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(25, 2)],
      demand: { kind: 'held-by', body: 'assembly', convener: 'villagers-committee' },
    },
    {
      id: 'assembly-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(25, 2)],
      demand: { kind: 'notice', body: 'assembly', days: 10 },
      unless: { claim: 'urgent', cites: [art(25, 2)] },
    },
    {
      id: 'assembly-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(26, 1)],
      demand: { kind: 'quorum', body: 'assembly', of: 'composition', person: moreThan(1, 2), household: atLeast(2, 3) },
    },
    {
      id: 'assembly-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(26, 1)],
      demand: { kind: 'carried', body: 'assembly', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'representatives-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(30, 1)],
      demand: { kind: 'held-by', body: 'representatives', convener: 'villagers-committee' },
    },
    {
      id: 'representatives-composed',
      on: ['resolution'],
      level: 'breach',
      cites: [art(29, 1)],
      demand: { kind: 'composed', body: 'representatives', representatives: atLeast(4, 5), women: atLeast(1, 3) },
    },
    {
      id: 'representatives-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(30, 2)],
      demand: { kind: 'quorum', body: 'representatives', of: 'composition', person: atLeast(2, 3) },
    },
    {
      id: 'representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(30, 2)],
      demand: { kind: 'carried', body: 'representatives', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'group-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(32, 2)],
      demand: { kind: 'quorum', body: 'group', of: 'composition', person: atLeast(2, 3), household: atLeast(2, 3) },
    },
    {
      id: 'group-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(32, 2)],
      demand: { kind: 'carried', body: 'group', of: 'present', share: moreThan(1, 2) },
    },
    // That what the assembly did not pass the representatives cannot pass lies in who may undo whose decisions, and is not said: unsure, and never lawful.
    {
      id: 'decision-bound',
      on: ['resolution'],
      level: 'defect',
      cites: [art(27, 1), art(29, 1)],
      demand: { kind: 'bound', body: 'representatives', by: 'assembly' },
    },
    // Signatures gathered from door to door may or may not be a meeting.
    {
      id: 'vote-method',
      on: ['resolution'],
      level: 'defect',
      cites: [art(26, 1)],
      demand: { kind: 'voted', body: 'assembly', never: ['signatures', 'on-screen', 'not-voted'] },
    },
    {
      id: 'vote-method',
      on: ['resolution'],
      level: 'defect',
      cites: [art(30, 2)],
      demand: { kind: 'voted', body: 'representatives', never: ['signatures', 'on-screen', 'not-voted'] },
    },
    // What was decided is carried out by the committee and not dropped by it; whether what follows an end is still of the decision is not said.
    {
      id: 'ending-decided',
      on: ['withdrawal', 'termination'],
      level: 'defect',
      cites: [art(12)],
      demand: { kind: 'ended-by' },
    },
    {
      id: 'matter-ended',
      on: ['deliberation', 'review', 'resolution', 'disclosure', 'implementation', 'outcome'],
      level: 'defect',
      cites: [art(12), art(28, 1)],
      demand: { kind: 'not-ended' },
    },
    {
      id: 'resolution-minutes',
      on: ['resolution'],
      level: 'defect',
      cites: [art(39)],
      demand: { kind: 'present', fields: ['chair', 'shouldAttend', 'attended'] },
    },
    { id: 'meeting-roll', on: meetings, level: 'defect', cites: [art(39)], demand: { kind: 'composed', roll: 'village' } },
    { id: 'meeting-adds-up', on: meetings, level: 'defect', cites: [art(39)], demand: { kind: 'adds-up' } },
    {
      id: 'board-written',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(35, 4)],
      demand: { kind: 'present', fields: ['posted', 'venue'] },
    },
    // A board must be; that a decision may not hang elsewhere alone is not said: unsure, and never lawful.
    {
      id: 'board-hung',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(35, 4)],
      demand: { kind: 'hung' },
      decidedBy: ['assembly', 'representatives'],
    },
    // Weighty matters at once, others at least once a quarter: which a matter is, no text says.
    {
      id: 'disclosure-quarterly',
      on: ['disclosure'],
      level: 'breach',
      cites: [art(35, 2), art(35, 3)],
      demand: { kind: 'quarterly', after: 'resolution', bodies: ['assembly', 'representatives'] },
    },
    // Fifteen days are the committee's duty, in the matters of articles 27 and 28: not the members', the board's or a group's.
    {
      id: 'disclosure-posted',
      on: ['disclosure'],
      level: 'breach',
      cites: [art(35, 4)],
      demand: { kind: 'posted', days: 15 },
      decidedBy: ['assembly', 'representatives'],
    },
    {
      id: 'outcome-posted',
      on: ['outcome'],
      level: 'breach',
      cites: [art(35, 4)],
      demand: { kind: 'posted', days: 15 },
      decidedBy: ['assembly', 'representatives'],
    },
    // What is listed is done only once it is decided. A contract or a payment does not say whether it is for the works or for a survey before
    // them, nor a record whether the decision stands in another: unsure, and never lawful.
    {
      id: 'works-after-resolution',
      on: ['implementation'],
      level: 'defect',
      cites: [art(28, 1)],
      demand: { kind: 'after', step: 'resolution' },
      for: ['village-planning', 'lost-time-allowance', 'collective-income-use', 'public-welfare', 'fund-and-labour-raising', 'assistance'],
    },
    {
      id: 'works-unchanged',
      on: ['implementation'],
      level: 'breach',
      cites: [art(28, 1)],
      demand: { kind: 'unchanged', since: 'resolution' },
    },
    {
      id: 'disclosure-unchanged',
      on: ['disclosure'],
      level: 'breach',
      cites: [art(35, 4)],
      demand: { kind: 'unchanged', since: 'resolution' },
    },
    {
      id: 'outcome-unchanged',
      on: ['outcome'],
      level: 'breach',
      cites: [art(35, 4)],
      demand: { kind: 'unchanged', since: 'resolution' },
    },
    {
      id: 'money-agrees',
      on: ['implementation', 'outcome'],
      level: 'defect',
      cites: [art(35, 4), art(39)],
      demand: { kind: 'agrees' },
    },
    // That an inquiry is taken is asked; that the outcome must wait for the answer is not said: unsure, and never lawful.
    { id: 'objections-settled', on: ['outcome'], level: 'defect', cites: [art(35, 4)], demand: { kind: 'settled' } },
    {
      id: 'charter-filed',
      on: ['outcome'],
      level: 'defect',
      cites: [art(31, 1)],
      demand: { kind: 'after', step: 'filing', offices: ['township'], undated: true },
      for: ['charter'],
    },
    // The plan of the whole village, its people's own money and labour, and who is helped touch them closely by any reading; of other public
    // affairs people have to say so. That consultation comes first is meant and not said: a note.
    {
      id: 'consulted-first',
      on: ['resolution'],
      level: 'note',
      cites: [art(33, 1), art(33, 3)],
      demand: { kind: 'after', step: 'consultation' },
      bodies: ['assembly', 'representatives'],
      for: ['village-planning', 'fund-and-labour-raising', 'assistance'],
    },
  ],
  standIn: [art(28, 4)],
  // Land, house sites, compensation and collective property left this list in 2026: the collective's own law decides them.
  catalogue: [
    { category: 'village-planning', decides: 'assembly', delegableTo: 'representatives', cites: [art(28, 1, 1), art(28, 2)] },
    { category: 'lost-time-allowance', decides: 'assembly', delegableTo: 'representatives', cites: [art(28, 1, 2), art(28, 2)] },
    { category: 'collective-income-use', decides: 'assembly', delegableTo: 'representatives', cites: [art(28, 1, 3), art(28, 2)] },
    { category: 'public-welfare', decides: 'assembly', delegableTo: 'representatives', cites: [art(28, 1, 4), art(28, 2)] },
    { category: 'fund-and-labour-raising', decides: 'assembly', unsettled: 'representatives', cites: [art(28, 1, 4), art(28, 2)] },
    { category: 'assistance', decides: 'assembly', delegableTo: 'representatives', cites: [art(28, 1, 5), art(28, 2)] },
    { category: 'group-affairs', decides: 'group', cites: [art(32, 1)] },
    { category: 'other', decides: 'assembly', delegableTo: 'representatives', cites: [art(28, 1, 6), art(28, 2)] },
    { category: 'charter', decides: 'assembly', cites: [art(31, 1)] },
  ],
}
