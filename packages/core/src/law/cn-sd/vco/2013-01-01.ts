import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast, moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

const { text, art } = statute({
  id: 'cn-sd/vco/2013-01-01',
  title: {
    zh: '山东省实施《中华人民共和国村民委员会组织法》办法（2012年修订）',
    en: "Shandong Measures for the Organic Law of the Villagers' Committees (as revised in 2012)",
  },
  short: { zh: '山东省实施办法', en: 'Shandong Measures' },
  // Revised on 2012-11-29; article 48 puts the revised text in force from the new year.
  from: theDay('2013-01-01'),
  verifiedOn: theDay('2026-11-28'),
  seenInForce: theDay('2022-01-01'),
  articles: {
    17: {
      zh: '村民会议由村民委员会召集，要提前十天把会议内容通知村民并张榜公布。',
      en: "The villagers' committee calls the assembly; ten days before, it tells the villagers what the meeting is about and posts it.",
    },
    18: {
      zh: '村民会议要有过半数的成年村民到会，或者三分之二以上的户派代表到会；决定由到会人员的过半数通过。法律另有规定的，从其规定。',
      en: 'More than half of the adult villagers, or representatives of at least two thirds of the households, must attend the assembly; more than half of those present decide. Where a law asks for something else, that law is followed.',
    },
    20: {
      zh: '经济和建设发展规划、误工补贴、集体收益使用、公益事业、土地、集体财产等十类事项由村民会议决定；除了村民会议自己认为该由它决定的其他事项，都可以授权村民代表会议决定。集体财产和成员权益另有法律规定的，从其规定。',
      en: 'Ten classes of matters, from the plan of economic and building development to land and collective property, are decided by the assembly; all but those it holds to be its own besides may be delegated to the representatives. Where a law governs collective property or membership, that law is followed.',
    },
    21: {
      zh: '章程和村规民约可以由村民会议制定、修改，报乡镇政府备案；不得抵触法律和国家政策，不得侵犯村民权利。',
      en: "The assembly may make and amend the villagers' charter and the village rules, which are filed with the township; they may not contradict law or state policy or infringe villagers' rights.",
    },
    23: {
      zh: '组成村民代表会议的是村民委员会成员和村民代表，代表占五分之四以上。每次换届以后，要召集村民会议通过授权的范围和事项，张榜公布并报乡镇备案。',
      en: "The representatives' meeting is the villagers' committee and the representatives, who are at least four fifths. After each election the assembly votes on the scope and the matters it delegates; that is posted and filed with the township.",
    },
    24: {
      zh: '村民代表会议由村民委员会召集，要提前五天书面告诉村民代表议什么，并且张榜。三分之二以上组成人员到会，其中妇女代表到会的不少于全体妇女代表的三分之二，决定由到会人员的过半数同意，不能与村民会议的决定相抵触。没有授权或者不合程序的决定无效。',
      en: "The villagers' committee calls the representatives' meeting; five days before, it tells them the matters in writing and posts them. Two thirds of the composition attend, among them two thirds of all women representatives; more than half of those present agree, and do not contradict the assembly. What was decided without a delegation or against the procedure is void.",
    },
    25: {
      zh: '村民小组会议由小组长召集和主持，要有三分之二以上成年组员或者三分之二以上的户派代表到会；决定由到会人员的过半数同意。',
      en: "The group's leader calls and chairs its meeting; at least two thirds of its adults or of its households attend, and more than half of those present decide.",
    },
    27: {
      zh: '村里要有村务公开栏，及时公布村民会议、村民代表会议决定的事项和实施情况，也可以同时用别的方式。',
      en: 'The village has a notice board on which what the assembly or the representatives decided, and how it was carried out, is published promptly; other ways may be used besides.',
    },
    40: {
      zh: '村民小组会议的决定不能与村民会议、村民代表会议的决定相抵触。',
      en: 'What a group decides does not contradict what the assembly or the representatives have decided.',
    },
  },
})

/** Rows with a national rule's id ask the same of the same fact; the stricter of the two speaks, and both are cited. */
export const shandongVco2013: RuleSet = {
  jurisdiction: 'cn-sd',
  statute: text,
  rules: [
    {
      id: 'assembly-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(17, 2)],
      demand: { kind: 'held-by', body: 'assembly', convener: 'villagers-committee' },
    },
    {
      id: 'assembly-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(17, 2)],
      demand: { kind: 'notice', body: 'assembly', days: 10 },
      // The measures know no urgent notice; the national law, above them and later, has known it since 2026.
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
      id: 'matter-decider',
      on: ['resolution'],
      level: 'breach',
      // No term is asked for: the delegation names its scope and its matters.
      cites: [art(20, 1), art(20, 2), art(23, 2), art(24, 5)],
      demand: { kind: 'held-by', decider: 'catalogue', delegation: 'on-file', by: 'assembly' },
    },
    {
      id: 'representatives-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(24, 1)],
      demand: { kind: 'held-by', body: 'representatives', convener: 'villagers-committee' },
    },
    {
      id: 'representatives-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(24, 2)],
      demand: { kind: 'notice', body: 'representatives', days: 5 },
    },
    {
      id: 'representatives-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(24, 4)],
      demand: { kind: 'quorum', body: 'representatives', of: 'composition', person: atLeast(2, 3) },
    },
    {
      id: 'women-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(24, 4)],
      demand: { kind: 'quorum', among: 'women', body: 'representatives', person: atLeast(2, 3) },
    },
    {
      id: 'representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(24, 4)],
      demand: { kind: 'carried', body: 'representatives', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'group-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(25, 1)],
      demand: { kind: 'held-by', body: 'group', convener: 'villagers-group' },
    },
    {
      id: 'decision-bound',
      on: ['resolution'],
      level: 'defect',
      cites: [art(24, 4)],
      demand: { kind: 'bound', body: 'representatives', by: 'assembly' },
    },
    {
      id: 'decision-bound',
      on: ['resolution'],
      level: 'defect',
      cites: [art(40, 2)],
      demand: { kind: 'bound', body: 'group', by: 'assembly' },
    },
    {
      id: 'decision-bound',
      on: ['resolution'],
      level: 'defect',
      cites: [art(40, 2)],
      demand: { kind: 'bound', body: 'group', by: 'representatives' },
    },
    {
      id: 'meeting-chair',
      on: ['resolution'],
      level: 'defect',
      cites: [art(25, 1)],
      demand: { kind: 'held-by', body: 'group', chair: ['group-head'] },
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
      id: 'board-written',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(27, 2)],
      demand: { kind: 'present', fields: ['venue'] },
    },
    {
      id: 'charter-filed',
      on: ['outcome'],
      level: 'defect',
      cites: [art(21, 1)],
      demand: { kind: 'after', step: 'filing', offices: ['township'], undated: true },
      for: ['charter'],
    },
  ],
  // The plan of building development is the one matter that the national list of 2018 did not name. Items 5 to 9 yield to the
  // law of land and of the collective, by paragraph 3. Item 10, the other matters, is the one that paragraph 2 keeps from being
  // delegated, where the nation lets it be.
  catalogue: [
    { category: 'village-planning', decides: 'assembly', delegableTo: 'representatives', cites: [art(20, 1, 1), art(20, 2)] },
    { category: 'other', decides: 'assembly', cites: [art(20, 1, 10), art(20, 2)] },
  ],
}
