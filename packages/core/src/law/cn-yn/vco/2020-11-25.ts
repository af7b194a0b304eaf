import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast, moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

// Revised on 2013-03-28 and last amended by the decision of 2020-11-25; in force from its publication (article 40), for which the day of the
// decision is taken: the decision itself was not at hand. The words were read in a copy of the national database of August 2024.
const { text, art } = statute({
  id: 'cn-yn/vco/2020-11-25',
  title: { zh: '云南省实施《中华人民共和国村民委员会组织法》办法', en: "Yunnan Measures for the Organic Law of the Villagers' Committees" },
  short: { zh: '云南省实施办法', en: 'Yunnan Measures' },
  from: theDay('2020-11-25'),
  verifiedOn: theDay('2026-12-01'),
  seenInForce: theDay('2024-08-01'),
  articles: {
    12: {
      zh: '召集村民会议、村民代表会议，执行会议的决定，是村民委员会的职责。',
      en: "It is the committee's duty to call the assembly and the representatives' meeting, and to carry out what they decide.",
    },
    13: {
      zh: '章程和村规民约由村民委员会拟订，村民会议通过后张榜公布，报乡级政府备案。',
      en: 'The committee drafts the charter and the village rules; once the assembly has passed them they are posted and filed with the township.',
    },
    17: {
      zh: '村民会议要有过半数的成年村民或者三分之二以上的户代表到会，到会人员过半数通过；每年至少一次，可以分片开。',
      en: 'More than half of the adult villagers, or representatives of two thirds of the households, attend the assembly; more than half of those present decide. It meets at least once a year, by areas if need be.',
    },
    18: {
      zh: '召集村民会议提前十天通知村民，紧急情况除外；十分之一以上村民或者三分之一以上代表提议，就要召集。',
      en: "The assembly is called on ten days' notice, emergencies apart; one tenth of the villagers or one third of the representatives can have it called.",
    },
    19: {
      zh: '选举事项、章程和村规民约、报告和评议、改不适当的决定、土地、宅基地、征地补偿、集体项目和收益、公益事业和筹资筹劳、集体财产、误工补贴等十项归村民会议；法律另有规定的从其规定。',
      en: 'Ten powers belong to the assembly: elections, charter and village rules, reports, reviews, the undoing of unfitting decisions, land, house sites and compensation, collective projects and income, public welfare, collective property, allowances; where a law says otherwise it is followed.',
    },
    20: {
      zh: '村民代表会议里代表占五分之四以上，妇女代表占三分之一以上。',
      en: "At least four fifths of the representatives' meeting are representatives, at least one third women representatives.",
    },
    22: {
      zh: '村民代表会议由村民委员会召集，每季度一次；三分之二以上组成人员到会，到会人员过半数同意。',
      en: "The villagers' committee calls the representatives' meeting, once a quarter; two thirds of the composition attend, more than half of those present agree.",
    },
    23: {
      zh: '村民代表会议按授权行使村民会议的职权，章程和村规民约、改不适当的决定除外；不能同村民会议的决定相抵触。',
      en: 'The representatives do what the assembly delegates, save the charter and village rules and the undoing of unfitting decisions; they do not contradict it.',
    },
    25: {
      zh: '小组长、副组长召集村民小组会议，讨论决定本组的土地、企业、财产和公益事项。',
      en: 'The head and deputy heads of a group call its meeting, on its land, firms, other property and public affairs.',
    },
    27: {
      zh: '村民小组会议要有三分之二以上成年组员或者户代表到会，到会人员过半数同意。',
      en: 'A group meets with at least two thirds of its adults or of its households; more than half of those present decide.',
    },
    29: {
      zh: '一般事项每季度公布，收支多的每月公布；要行政机关批准的，收到批复后五日内公布。',
      en: 'Ordinary matters are disclosed each quarter, busy accounts each month; what an authority approves, within five days of receiving its reply.',
    },
    30: {
      zh: '要在方便看的地方设固定的村务公开栏，公开真实、全面、准确，村民可以查询。',
      en: 'A fixed notice board stands where villagers can easily read it; what is disclosed is true, full and accurate, and villagers may inquire.',
    },
  },
})

/** Of its own are an urgent notice before the nation knew one, five days after an approval, and who calls a group. */
export const yunnanVco2020: RuleSet = {
  jurisdiction: 'cn-yn',
  statute: text,
  rules: [
    {
      id: 'matter-decider',
      on: ['resolution'],
      level: 'breach',
      cites: [art(19, 1), art(23, 1)],
      demand: { kind: 'held-by', decider: 'catalogue', delegation: 'on-file', by: 'assembly' },
    },
    {
      id: 'assembly-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(12, undefined, 2)],
      demand: { kind: 'held-by', body: 'assembly', convener: 'villagers-committee' },
    },
    // An emergency is its own exception; the national law of 2018, above it, knows none, and binds beside it until 2026.
    {
      id: 'assembly-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(18)],
      demand: { kind: 'notice', body: 'assembly', days: 10 },
      unless: { claim: 'urgent', cites: [art(18)] },
    },
    {
      id: 'assembly-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(17, 1)],
      demand: { kind: 'quorum', body: 'assembly', of: 'composition', person: moreThan(1, 2), household: atLeast(2, 3) },
    },
    {
      id: 'assembly-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(17, 1)],
      demand: { kind: 'carried', body: 'assembly', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'representatives-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(22, 1)],
      demand: { kind: 'held-by', body: 'representatives', convener: 'villagers-committee' },
    },
    {
      id: 'representatives-composed',
      on: ['resolution'],
      level: 'breach',
      cites: [art(20)],
      demand: { kind: 'composed', body: 'representatives', representatives: atLeast(4, 5), women: atLeast(1, 3) },
    },
    {
      id: 'representatives-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(22, 1)],
      demand: { kind: 'quorum', body: 'representatives', of: 'composition', person: atLeast(2, 3) },
    },
    {
      id: 'representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(22, 1)],
      demand: { kind: 'carried', body: 'representatives', of: 'present', share: moreThan(1, 2) },
    },
    // To choose or change its head the committee calls it (article 24), which has no category of its own.
    {
      id: 'group-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(25, undefined, 4)],
      demand: { kind: 'held-by', body: 'group', convener: 'villagers-group' },
      for: ['group-affairs', 'public-welfare', 'fund-and-labour-raising', 'collective-income-use'],
    },
    {
      id: 'group-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(27)],
      demand: { kind: 'quorum', body: 'group', of: 'composition', person: atLeast(2, 3), household: atLeast(2, 3) },
    },
    {
      id: 'group-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(27)],
      demand: { kind: 'carried', body: 'group', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'decision-bound',
      on: ['resolution'],
      level: 'defect',
      cites: [art(23, 2)],
      demand: { kind: 'bound', body: 'representatives', by: 'assembly' },
    },
    {
      id: 'board-written',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(30, 1)],
      demand: { kind: 'present', fields: ['venue'] },
    },
    // A board must be; that what is disclosed may not hang elsewhere alone is not said: unsure, and never lawful.
    {
      id: 'board-hung',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(30, 1)],
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
      cites: [art(13, 1)],
      demand: { kind: 'after', step: 'filing', offices: ['township'], undated: true },
      for: ['charter'],
    },
    // The five days run from the receipt of the reply, and a record has only the day of the approval: unsure, and never lawful.
    {
      id: 'disclosure-within',
      on: ['disclosure'],
      level: 'defect',
      cites: [art(29, 2)],
      demand: { kind: 'within', after: 'approval', days: 5 },
    },
  ],
  // The rest of article 19 repeats the national list of 2018, and yields to the law of the collective by its paragraph 2. Items 2 and 5 cannot be
  // delegated: the charter, and the undoing of what the committee and the representatives decided, which has no category.
  catalogue: [{ category: 'charter', decides: 'assembly', cites: [art(19, 1, 2), art(23, 1)] }],
}
