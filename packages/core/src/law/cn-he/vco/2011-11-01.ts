import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast, moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

const { text, art } = statute({
  id: 'cn-he/vco/2011-11-01',
  title: {
    zh: '河北省实施《中华人民共和国村民委员会组织法》办法（2011年修订）',
    en: "Hebei Measures for the Organic Law of the Villagers' Committees (as revised in 2011)",
  },
  short: { zh: '河北省实施办法', en: 'Hebei Measures' },
  // Revised on 2011-09-29; article 24 names the day.
  from: theDay('2011-11-01'),
  verifiedOn: theDay('2026-11-28'),
  seenInForce: theDay('2025-11-27'),
  articles: {
    14: {
      zh: '村民会议要有过半数的成年村民到会，或者三分之二以上的户派代表到会；决定由到会人员过半数通过。',
      en: 'More than half of the adult villagers, or representatives of at least two thirds of the households, must attend the assembly; more than half of those present decide.',
    },
    15: {
      zh: '召集和主持村民会议的是村民委员会，开会前十天用公告、广播等方式把会议内容告诉村民。',
      en: "The villagers' committee calls and chairs the assembly; ten days before, it tells the villagers what it is about, by notice, loudspeaker or the like.",
    },
    17: {
      zh: '误工补贴、集体收益使用、公益事业、土地、集体财产、政府拨款和捐赠款物等十类事项，由村民会议决定，也可以由它授权村民代表会议决定；集体财产和成员权益另有法律、法规规定的，从其规定。',
      en: 'Ten classes of matters, from lost-time allowance and public welfare to land, collective property and the use of grants and donations, are decided by the assembly, or by the representatives if it delegates them; where other law governs collective property or membership, that law is followed.',
    },
    18: {
      zh: '组成村民代表会议的是村民委员会成员和村民代表：代表占五分之四以上，妇女村民代表占三分之一以上，都按全体组成人员计算；它讨论决定村民会议授权的事项。',
      en: "The representatives' meeting is made up of the villagers' committee and the representatives: at least four fifths of the whole are representatives, at least one third of the whole are women representatives. It decides what the assembly has delegated.",
    },
    20: {
      zh: '村民委员会召集村民代表会议，每季度至少一次，开会七天前把要决定的事项告诉村民代表。三分之二以上组成人员到会，决定由到会人员的半数同意。',
      en: "The villagers' committee calls the representatives' meeting at least once a quarter and tells them the matters seven days before. Two thirds of the composition attend; half of those present agree.",
    },
  },
})

/** Rows with a national rule's id ask the same of the same fact; the stricter of the two speaks, and both are cited. */
export const hebeiVco2011: RuleSet = {
  jurisdiction: 'cn-he',
  statute: text,
  rules: [
    {
      id: 'assembly-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(15, 1)],
      demand: { kind: 'held-by', body: 'assembly', convener: 'villagers-committee' },
    },
    {
      id: 'meeting-chair',
      on: ['resolution'],
      level: 'defect',
      cites: [art(15, 1)],
      demand: { kind: 'held-by', body: 'assembly', chair: ['director', 'vice-director', 'committee-member'] },
    },
    {
      id: 'assembly-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(15, 2)],
      demand: { kind: 'notice', body: 'assembly', days: 10 },
      // The measures know no urgent notice; the national law, above them and later, has known it since 2026.
      unless: { claim: 'urgent', cites: [{ statute: 'cn/vco/2026-01-01', article: 25, paragraph: 2 }], from: theDay('2026-01-01') },
    },
    {
      id: 'assembly-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(14, 2)],
      demand: { kind: 'quorum', body: 'assembly', of: 'composition', person: moreThan(1, 2), household: atLeast(2, 3) },
    },
    {
      id: 'assembly-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(14, 2)],
      demand: { kind: 'carried', body: 'assembly', of: 'present', share: moreThan(1, 2) },
    },
    {
      id: 'matter-decider',
      on: ['resolution'],
      level: 'breach',
      cites: [art(17, 1), art(17, 2), art(18, 1)],
      demand: { kind: 'held-by', decider: 'catalogue', delegation: 'on-file', by: 'assembly' },
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
      cites: [art(18, 2)],
      demand: { kind: 'composed', body: 'representatives', representatives: atLeast(4, 5), women: atLeast(1, 3) },
    },
    {
      id: 'representatives-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(20, 4)],
      demand: { kind: 'notice', body: 'representatives', days: 7 },
    },
    {
      id: 'representatives-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(20, 3)],
      demand: { kind: 'quorum', body: 'representatives', of: 'composition', person: atLeast(2, 3) },
    },
    {
      id: 'representatives-carried',
      on: ['resolution'],
      level: 'breach',
      // Half, as the text says, where the nation asks for more than half: looser than the law above it, which binds.
      cites: [art(20, 3)],
      demand: { kind: 'carried', body: 'representatives', of: 'present', share: atLeast(1, 2) },
    },
  ],
  // No catalogue: of article 17 only item 9, grants and donations, is not in the national list of 2018, and no category says it.
}
