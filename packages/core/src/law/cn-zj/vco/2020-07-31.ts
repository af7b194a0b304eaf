import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast, moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

const { text, art } = statute({
  id: 'cn-zj/vco/2020-07-31',
  title: {
    zh: '浙江省实施《中华人民共和国村民委员会组织法》办法',
    en: "Zhejiang Measures for the Organic Law of the Villagers' Committees",
  },
  short: { zh: '浙江省实施办法', en: 'Zhejiang Measures' },
  from: theDay('2020-07-31'),
  verifiedOn: theDay('2026-11-28'),
  seenInForce: theDay('2021-12-01'),
  articles: {
    12: {
      zh: '村民会议由村民委员会召集，要提前十天通知村民，要决定的事项同时公开征求意见。',
      en: "The villagers' committee calls the assembly on ten days' notice, and publishes what is to be decided for comment at the same time.",
    },
    13: {
      zh: '村民会议要有过半数的成年村民到会，或者三分之二以上的户派代表到会；决定由到会人员的过半数通过。',
      en: 'More than half of the adult villagers, or representatives of at least two thirds of the households, must attend the assembly; more than half of those present decide.',
    },
    14: {
      zh: '村民自治章程、村规民约由村民会议制定和修改，报乡镇政府备案。',
      en: "The assembly makes and amends the villagers' charter and the village rules and files them with the township.",
    },
    15: {
      zh: '建设规划、公益事业、误工补贴、集体收益使用等十类事项由村民会议决定，也可以由它授权村民代表会议决定；集体财产和成员权益另有规定的，从其规定。',
      en: 'Ten classes of matters, village planning among them, are decided by the assembly, or by the representatives if it delegates them; other rules on collective property and membership are followed.',
    },
    16: {
      zh: '村民会议可以开会授权、书面表决授权，或者写进村民自治章程；授权必须写明事项和期限。',
      en: "The assembly delegates at a meeting, by a written vote, or in the villagers' charter; the delegation must name its matters and its term.",
    },
    17: {
      zh: '法律要求由村民会议决定的，以及村民代表会议分歧大、难以决定的，由村民会议投票表决。',
      en: 'What the law gives to the assembly, and what the representatives are too divided to decide, is decided by a ballot of the assembly.',
    },
    18: {
      zh: '三百人以上或者住得分散的村可以设村民代表会议；代表占组成人员五分之四以上，妇女代表占三分之一以上；村民不足五百人的村代表不少于三十人，五百人以上不足一千人的不少于四十人，一千人以上的不少于五十人。',
      en: 'A village of three hundred people, or a scattered one, may have representatives: at least four fifths of the composition are representatives, at least one third women representatives; no fewer than 30 representatives in a village under 500 people, 40 from 500 to under 1,000, 50 from 1,000.',
    },
    23: {
      zh: '村民代表会议由村民委员会召集，要提前三天把事项告知组成人员；重要事项要提供材料，并征询村法律顾问意见。三分之二以上组成人员到会，到会人员过半数同意；不能与村民会议的决定相抵触。',
      en: "The villagers' committee calls the representatives' meeting and tells its composition the matters three days before; for important ones it gives out the papers and asks the village's legal adviser. Two thirds of the composition attend, more than half of those present agree; they do not contradict the assembly.",
    },
    24: {
      zh: '村民会议、村民代表会议讨论决定事项，要有会议记录；依法形成的决定不得随意更改。',
      en: 'The assembly and the representatives keep minutes of what they decide; a lawful decision is not changed at will.',
    },
    26: {
      zh: '村民小组会议要有三分之二以上成年组员，或者三分之二以上的户派代表到会；决定由到会人员的过半数同意。',
      en: "A villagers' group meets with at least two thirds of its adults or of its households; more than half of those present decide.",
    },
    28: {
      zh: '村民委员会按多数人的意见决定，工作公开透明。',
      en: 'The committee decides by majority and works in the open.',
    },
  },
})

/** Rows with a national rule's id ask the same of the same fact; the stricter of the two speaks, and both are cited. */
export const zhejiangVco2020: RuleSet = {
  jurisdiction: 'cn-zj',
  statute: text,
  rules: [
    {
      id: 'assembly-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(12, 2)],
      demand: { kind: 'held-by', body: 'assembly', convener: 'villagers-committee' },
    },
    {
      id: 'assembly-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(12, 2)],
      demand: { kind: 'notice', body: 'assembly', days: 10 },
      // The measures know no urgent notice; the national law, above them and later, has known it since 2026.
      unless: { claim: 'urgent', cites: [{ statute: 'cn/vco/2026-01-01', article: 25, paragraph: 2 }], from: theDay('2026-01-01') },
    },
    {
      id: 'assembly-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(13, 1)],
      demand: { kind: 'quorum', body: 'assembly', of: 'composition', person: moreThan(1, 2), household: atLeast(2, 3) },
    },
    {
      id: 'assembly-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(13, 1)],
      demand: { kind: 'carried', body: 'assembly', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'delegation-term',
      on: ['resolution'],
      level: 'breach',
      cites: [art(16)],
      demand: { kind: 'held-by', decider: 'catalogue', delegation: 'with-term' },
    },
    {
      id: 'representatives-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(23, 1)],
      demand: { kind: 'held-by', body: 'representatives', convener: 'villagers-committee' },
    },
    {
      id: 'representatives-composed',
      on: ['resolution'],
      level: 'breach',
      cites: [art(18, 2)],
      demand: { kind: 'composed', body: 'representatives', representatives: atLeast(4, 5), women: atLeast(1, 3) },
    },
    {
      id: 'representatives-allowed',
      on: ['resolution'],
      level: 'defect',
      cites: [art(18, 1)],
      demand: { kind: 'composed', body: 'representatives', inhabitants: 300 },
    },
    {
      id: 'representatives-minimum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(18, 3)],
      demand: {
        kind: 'composed',
        body: 'representatives',
        minimum: [{ below: 500, representatives: 30 }, { below: 1000, representatives: 40 }, { representatives: 50 }],
      },
    },
    {
      id: 'representatives-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(23, 2)],
      demand: { kind: 'notice', body: 'representatives', days: 3 },
    },
    {
      id: 'representatives-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(23, 3)],
      demand: { kind: 'quorum', body: 'representatives', of: 'composition', person: atLeast(2, 3) },
    },
    {
      id: 'representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(23, 3)],
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
    // Which matters are important enough is not said, so that nobody asked the adviser is only a note.
    {
      id: 'adviser-consulted',
      on: ['resolution'],
      level: 'note',
      cites: [art(23, 2)],
      demand: { kind: 'after', step: 'legality' },
      bodies: ['representatives'],
    },
    {
      id: 'decision-bound',
      on: ['resolution'],
      level: 'defect',
      cites: [art(23, 3)],
      demand: { kind: 'bound', body: 'representatives', by: 'assembly' },
    },
    {
      id: 'vote-method',
      on: ['resolution'],
      level: 'breach',
      cites: [art(17, undefined, 1), art(17, undefined, 2)],
      demand: { kind: 'voted', body: 'assembly', ways: ['secret-ballot', 'ballot'] },
    },
    {
      id: 'deliberation-carried',
      on: ['deliberation'],
      level: 'breach',
      cites: [art(28)],
      demand: { kind: 'carried', body: 'two-committees', of: 'present', share: moreThan(1, 2), contested: 'of-those-for-and-against' },
    },
    {
      id: 'resolution-minutes',
      on: ['resolution'],
      level: 'defect',
      cites: [art(24, 1)],
      demand: { kind: 'present', fields: ['chair', 'shouldAttend', 'attended'] },
    },
    {
      id: 'charter-filed',
      on: ['outcome'],
      level: 'defect',
      cites: [art(14, 1)],
      demand: { kind: 'after', step: 'filing', offices: ['township'], undated: true },
      for: ['charter'],
    },
  ],
  escalates: [art(17, undefined, 2)],
  // The rest of the list repeats the national one of 2018; what the nation has since given to the collective stays there.
  catalogue: [{ category: 'village-planning', decides: 'assembly', delegableTo: 'representatives', cites: [art(15, 1, 1), art(15, 2)] }],
}
