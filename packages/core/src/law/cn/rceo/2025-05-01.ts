import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast, moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

const { text, art } = statute({
  id: 'cn/rceo/2025-05-01',
  title: { zh: '中华人民共和国农村集体经济组织法', en: 'Law on Rural Collective Economic Organisations' },
  short: { zh: '农村集体经济组织法', en: 'Rural Collective Economic Organisations Law' },
  from: theDay('2025-05-01'),
  verifiedOn: theDay('2026-11-28'),
  articles: {
    12: {
      zh: '成员由成员大会确认，要有成员名册，名册制作或者变更以后报乡镇或者街道和县农业农村部门备案。',
      en: 'The assembly confirms who is a member; the register of members, made or changed, is filed with the township and the county department.',
    },
    15: {
      zh: '长期为集体工作、有贡献的非成员，要享有某些成员权利，要成员大会全体成员的四分之三以上同意；只限于分配收益、服务福利和章程写的几样。',
      en: 'Somebody who is not a member but has long worked for the collective may enjoy some rights of members (a share in the income, services and welfare, what the charter names) only if at least three quarters of all members of the assembly agree.',
    },
    20: {
      zh: '章程要写明名称、成员确认、机构、财产和收益分配等事项，并报乡镇或者街道和县农业农村部门备案。',
      en: 'The charter says name, membership, bodies, property and distribution, and is filed with the township and the county department.',
    },
    23: {
      zh: '合并由各自的成员大会决定，经乡镇或者街道审核，报县以上政府批准；批准以后十日内通知债权人。',
      en: "A merger is decided by each members' assembly, examined by the township and approved by the county or above; creditors are told within ten days of it.",
    },
    24: {
      zh: '分立由成员大会决定，经乡镇或者街道审核，报县以上政府批准；批准以后十日内通知债权人。',
      en: "A division is decided by the members' assembly, examined by the township and approved by the county or above; creditors are told within ten days of it.",
    },
    26: {
      zh: '成员大会由全体完全民事行为能力成员组成，有十三项职权：章程、内部制度、确认成员、选举罢免、审议报告、报酬聘任、规划和预决算及收益分配、土地承包和宅基地及份额量化、集体经营性建设用地、土地补偿费、投资等重大事项、合并分立、其他；重要事项先经党组织研究讨论。',
      en: "The members' assembly is all members with full capacity. It decides thirteen things: charter, internal rules, membership, elections, reports, pay and hiring, plans with budget and distribution, land contracting with house sites and quantified shares, commercial construction land, land compensation, investment and other major affairs, merger, others. Important ones are studied by a Party organisation first.",
    },
    27: {
      zh: '成员大会开会十天前把时间、地点、事项通知全体成员，有完全民事行为能力的成员三分之二以上参加；可以在线参加，也可以书面委托同一户里有完全民事行为能力的家人；由理事会召集，理事长、副理事长或者理事长指定的成员主持；一人一票，全体成员的三分之二以上同意才能决定，更严的规定从其规定。',
      en: 'All members are told time, place and matters ten days before; at least two thirds of those with full capacity attend, online if need be, or by a written proxy to somebody of the same household and of full capacity. The board calls the assembly, and its chair, a vice chair or a member whom the chair has named leads it. One person, one vote; at least two thirds of all members must agree, and stricter rules are followed.',
    },
    28: {
      zh: '章程可以设成员代表大会，代表多于二十人，任期五年，行使成员大会的部分职权，但章程、确认成员、土地承包等、土地补偿费、合并分立除外；全体代表三分之二以上同意才能决定。',
      en: "The charter may provide for a representative assembly of more than twenty, elected for five years, with part of the members' powers, but not charter, membership, land contracting and the like, land compensation or merger; at least two thirds of all representatives must agree.",
    },
    30: {
      zh: '理事会召集、主持成员大会和成员代表大会，执行它们的决定，起草各项方案，订立合同，并行使章程规定的其他职权。',
      en: 'The board calls the members and their representatives and leads their meetings, carries their decisions out, drafts their plans, makes contracts, and does what else the charter gives it.',
    },
    31: {
      zh: '理事会会议要有三分之二以上理事出席；决定由全体理事的过半数同意。',
      en: 'The board meets with at least two thirds of its directors; more than half of all directors decide.',
    },
    33: {
      zh: '成员和成员代表开大会，理事会、监事会或者监事开会，都要做会议记录并且保存。',
      en: 'Minutes of the members, their representatives, the directors and the supervisors are made and kept.',
    },
    46: {
      zh: '年度经营报告、财务会计报告和收益分配方案，在成员或者成员代表开大会的十天以前给成员看。',
      en: "The year's report, accounts and plan of distribution lie open to the members ten days before they or their representatives meet.",
    },
    64: {
      zh: '没有设立农村集体经济组织的，村民委员会、村民小组可以依法代行它的职能；集体财产和成员权益的事项，参照本法决定。',
      en: "Where no collective economic organisation was set up, the villagers' committee or a group may act for it by law; what concerns the collective's property and its members' rights is decided by reference to this law.",
    },
  },
})

/** What article 26 gives to the members, and is carried out by works, contracts or payments. */
const memberMatters = [
  'collective-pay',
  'collective-plans',
  'land-contracting',
  'plot-adjustment',
  'outside-contracting',
  'homestead',
  'share-quantification',
  'construction-land',
  'land-compensation',
  'investment',
  'merger',
] as const

export const rceo2025: RuleSet = {
  jurisdiction: 'cn',
  statute: text,
  rules: [
    {
      id: 'collective-party-first',
      on: ['resolution'],
      // A township committee may have studied it instead, which no record of the village shows.
      level: 'note',
      cites: [art(26, 2)],
      demand: { kind: 'after', step: 'proposal' },
      bodies: ['members', 'member-representatives'],
      for: [
        'collective-charter',
        'collective-rules',
        'membership',
        'collective-elections',
        'collective-pay',
        'collective-plans',
        'land-contracting',
        'plot-adjustment',
        'outside-contracting',
        'homestead',
        'share-quantification',
        'construction-land',
        'land-compensation',
        'investment',
        'merger',
      ],
    },
    {
      id: 'members-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(27, 2)],
      demand: { kind: 'held-by', body: 'members', convener: 'board' },
    },
    {
      id: 'meeting-chair',
      on: ['resolution'],
      level: 'defect',
      cites: [art(27, 2)],
      demand: { kind: 'held-by', body: 'members', chair: ['board-chair', 'vice-board-chair', 'named-by-board-chair'] },
    },
    {
      id: 'member-representatives-convener',
      on: ['resolution'],
      level: 'breach',
      cites: [art(30, undefined, 1)],
      demand: { kind: 'held-by', body: 'member-representatives', convener: 'board' },
    },
    {
      id: 'meeting-chair',
      on: ['resolution'],
      level: 'defect',
      cites: [art(30, undefined, 1)],
      demand: {
        kind: 'held-by',
        body: 'member-representatives',
        chair: ['board-chair', 'vice-board-chair', 'named-by-board-chair', 'board-member'],
      },
    },
    {
      id: 'decision-bound',
      on: ['resolution'],
      level: 'defect',
      cites: [art(26, 1), art(28, 4)],
      demand: { kind: 'bound', body: 'member-representatives', by: 'members' },
    },
    {
      id: 'vote-method',
      on: ['resolution'],
      level: 'breach',
      cites: [art(27, 3)],
      demand: { kind: 'voted', body: 'members', never: ['by-shares', 'by-households', 'not-voted'] },
    },
    // Online is said of the members' assembly alone; whether representatives and directors may, no text says.
    {
      id: 'vote-method',
      on: ['resolution'],
      level: 'breach',
      cites: [art(28, 5)],
      demand: { kind: 'voted', body: 'member-representatives', never: ['by-shares', 'by-households', 'on-screen', 'not-voted'] },
    },
    {
      id: 'vote-method',
      on: ['resolution'],
      level: 'breach',
      cites: [art(31, 2)],
      demand: { kind: 'voted', body: 'board', never: ['by-shares', 'on-screen', 'not-voted'] },
    },
    {
      id: 'members-notice',
      on: ['resolution'],
      level: 'breach',
      cites: [art(27, 1)],
      demand: { kind: 'notice', body: 'members', days: 10 },
    },
    {
      id: 'members-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(27, 1)],
      demand: { kind: 'quorum', body: 'members', of: 'members', person: atLeast(2, 3) },
    },
    {
      id: 'members-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(27, 3)],
      demand: { kind: 'carried', body: 'members', of: 'members', share: atLeast(2, 3) },
    },
    {
      id: 'benefits-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(15)],
      demand: { kind: 'carried', body: 'members', of: 'members', share: atLeast(3, 4) },
      for: ['non-member-benefits'],
    },
    {
      id: 'member-representatives-number',
      on: ['resolution'],
      level: 'breach',
      cites: [art(28, 2)],
      demand: { kind: 'composed', body: 'member-representatives', minimum: [{ representatives: 21 }] },
    },
    {
      id: 'member-representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(28, 5)],
      demand: { kind: 'carried', body: 'member-representatives', of: 'members', share: atLeast(2, 3) },
    },
    {
      id: 'board-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [art(31, 1)],
      demand: { kind: 'quorum', body: 'board', of: 'members', person: atLeast(2, 3) },
    },
    {
      id: 'board-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(31, 2)],
      demand: { kind: 'carried', body: 'board', of: 'members', share: moreThan(1, 2) },
    },
    {
      id: 'resolution-minutes',
      on: ['resolution'],
      level: 'defect',
      cites: [art(33)],
      bodies: ['members', 'member-representatives', 'board'],
      demand: { kind: 'present', fields: ['chair', 'shouldAttend', 'attended'] },
    },
    {
      id: 'charter-filed',
      on: ['outcome'],
      level: 'defect',
      cites: [art(20, 2)],
      demand: { kind: 'after', step: 'filing', offices: ['township', 'county'], undated: true },
      for: ['collective-charter'],
    },
    {
      id: 'register-filed',
      on: ['outcome'],
      level: 'defect',
      cites: [art(12, 4)],
      demand: { kind: 'after', step: 'filing', offices: ['township', 'county'], undated: true },
      for: ['membership'],
    },
    // The board carries out what the members decided, and nothing else, whatever the matter.
    {
      id: 'works-unchanged',
      on: ['implementation'],
      level: 'breach',
      cites: [art(30, undefined, 2)],
      demand: { kind: 'unchanged', since: 'resolution' },
      for: memberMatters,
    },
    {
      id: 'merger-granted',
      on: ['implementation'],
      level: 'breach',
      cites: [art(23, 2), art(24, 2)],
      demand: { kind: 'after', step: 'approval', granted: true, offices: ['township', 'county'] },
      for: ['merger'],
    },
    // A plan need not be the plan of distribution, and papers may lie open without hanging on the board: a note.
    {
      id: 'reports-open-first',
      on: ['resolution'],
      level: 'note',
      cites: [art(46)],
      demand: { kind: 'after', step: 'preview', days: 10 },
      bodies: ['members', 'member-representatives'],
      for: ['collective-reports', 'collective-plans'],
    },
  ],
  attendance: [{ body: 'members', counts: ['proxies', 'online'], cites: [art(27, 1)] }],
  standIn: [art(64, 2)],
  // Items 1, 3, 8, 10 and 12 cannot be handed to the representatives. Land law still lets two thirds of the villagers' representatives
  // agree; this law, later and more particular, does not: the stricter is judged and the other cited with the finding.
  catalogue: [
    { category: 'collective-charter', decides: 'members', cites: [art(26, 1, 1), art(28, 4)] },
    { category: 'collective-rules', decides: 'members', delegableTo: 'member-representatives', cites: [art(26, 1, 2), art(28, 4)] },
    { category: 'membership', decides: 'members', cites: [art(26, 1, 3), art(28, 4)] },
    { category: 'collective-elections', decides: 'members', delegableTo: 'member-representatives', cites: [art(26, 1, 4), art(28, 4)] },
    { category: 'collective-reports', decides: 'members', delegableTo: 'member-representatives', cites: [art(26, 1, 5), art(28, 4)] },
    { category: 'collective-pay', decides: 'members', delegableTo: 'member-representatives', cites: [art(26, 1, 6), art(28, 4)] },
    { category: 'collective-plans', decides: 'members', delegableTo: 'member-representatives', cites: [art(26, 1, 7), art(28, 4)] },
    {
      category: 'land-contracting',
      decides: 'members',
      cites: [art(26, 1, 8), art(28, 4)],
      conflicts: [{ statute: 'cn/land-contract/2019-01-01', article: 19, item: 3 }],
    },
    {
      category: 'plot-adjustment',
      decides: 'members',
      cites: [art(26, 1, 8), art(28, 4)],
      conflicts: [{ statute: 'cn/land-contract/2019-01-01', article: 28, paragraph: 2 }],
    },
    {
      category: 'outside-contracting',
      decides: 'members',
      cites: [art(26, 1, 8), art(28, 4)],
      conflicts: [{ statute: 'cn/land-contract/2019-01-01', article: 52, paragraph: 1 }],
    },
    { category: 'homestead', decides: 'members', cites: [art(26, 1, 8), art(28, 4)] },
    { category: 'share-quantification', decides: 'members', cites: [art(26, 1, 8), art(28, 4)] },
    {
      category: 'construction-land',
      decides: 'members',
      delegableTo: 'member-representatives',
      cites: [art(26, 1, 9), art(28, 4)],
      conflicts: [{ statute: 'cn/land-management/2020-01-01', article: 63, paragraph: 2 }],
    },
    { category: 'land-compensation', decides: 'members', cites: [art(26, 1, 10), art(28, 4)] },
    { category: 'investment', decides: 'members', delegableTo: 'member-representatives', cites: [art(26, 1, 11), art(28, 4)] },
    { category: 'merger', decides: 'members', cites: [art(26, 1, 12), art(28, 4)] },
    { category: 'board-affairs', decides: 'board', cites: [art(30)] },
    { category: 'non-member-benefits', decides: 'members', cites: [art(15)] },
  ],
}
