import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

// Revised on 2025-11-26; by article 54 in force from 2026-01-01. What the measures said before is not on file.
const { text, art } = statute({
  id: 'cn-sc/land-contract/2026-01-01',
  title: {
    zh: '四川省《中华人民共和国农村土地承包法》实施办法',
    en: 'Sichuan Measures for the Rural Land Contracting Law',
  },
  short: { zh: '四川省农村土地承包法实施办法', en: 'Sichuan Land Contracting Measures' },
  from: theDay('2026-01-01'),
  verifiedOn: theDay('2026-11-28'),
  seenInForce: theDay('2026-01-01'),
  articles: {
    9: {
      zh: '承包方案由发包方拟定，在本集体范围内公示不少于十五天，住得分散没法集中公示的用别的办法告知；方案要成员大会全体成员的三分之二以上同意。',
      en: 'The contracting plan is drafted by whoever lets the land and posted within the collective for at least fifteen days, or made known otherwise where households are too scattered; at least two thirds of all members of the assembly must agree.',
    },
    10: {
      zh: '承包要签书面合同，合同签订之日起三十天内，报县农业农村或者林草部门和乡镇政府各备案一份。',
      en: 'The contract is in writing, and within thirty days of its signing one copy each is filed with the county department and the township.',
    },
    19: {
      zh: '调整承包地依次是：拟订方案，公示不少于十五天，成员大会全体成员的三分之二以上同意，二十个工作日内报乡镇和县的部门批准，批准以后实施，再签订或者变更合同。',
      en: 'Plots are adjusted in this order: a plan is drafted, posted for at least fifteen days, agreed to by two thirds of all members, put to the township and the county department within twenty working days for approval, carried out once approved, and contracts are signed or changed.',
    },
    27: {
      zh: '用其他方式承包的，方案要在本集体范围内公示不少于十五天；包给本集体以外的，要成员大会全体成员的三分之二以上同意，还要乡镇政府批准。',
      en: 'Where land is let in other ways the plan is posted within the collective for at least fifteen days; to outsiders it is let only if two thirds of all members agree and the township approves.',
    },
  },
})

const twoThirds = { kind: 'carried', body: 'members', of: 'members', share: atLeast(2, 3) } as const

/** Here nobody but the members decides about contracted land, as by the national law of the collective; a representative cannot. */
export const sichuanLandContract2026: RuleSet = {
  jurisdiction: 'cn-sc',
  statute: text,
  rules: [
    { id: 'members-carried', on: ['resolution'], level: 'breach', cites: [art(9, 2)], demand: twoThirds, for: ['land-contracting'] },
    {
      id: 'members-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(19, undefined, 3)],
      demand: twoThirds,
      for: ['plot-adjustment'],
    },
    { id: 'members-carried', on: ['resolution'], level: 'breach', cites: [art(27, 3)], demand: twoThirds, for: ['outside-contracting'] },
    // That the fifteen days are over before the vote is said of adjusting alone, where the steps are numbered.
    {
      id: 'land-plan-published',
      on: ['resolution'],
      level: 'breach',
      cites: [art(9, 1)],
      demand: { kind: 'after', step: 'preview' },
      for: ['land-contracting'],
    },
    {
      id: 'plan-posted-first',
      on: ['resolution'],
      level: 'breach',
      cites: [art(19, undefined, 2)],
      demand: { kind: 'after', step: 'preview', days: 15 },
      for: ['plot-adjustment'],
    },
    // Whether before the vote or after it is not said.
    {
      id: 'plan-posted-first',
      on: ['resolution'],
      level: 'note',
      cites: [art(27, 2)],
      demand: { kind: 'after', step: 'preview' },
      for: ['outside-contracting'],
    },
    {
      id: 'plan-posted',
      on: ['preview'],
      level: 'breach',
      cites: [art(9, 1)],
      demand: { kind: 'posted', days: 15 },
      for: ['land-contracting'],
    },
    {
      id: 'plan-posted',
      on: ['preview'],
      level: 'breach',
      cites: [art(19, undefined, 2)],
      demand: { kind: 'posted', days: 15 },
      for: ['plot-adjustment'],
    },
    {
      id: 'plan-posted',
      on: ['preview'],
      level: 'breach',
      cites: [art(27, 2)],
      demand: { kind: 'posted', days: 15 },
      for: ['outside-contracting'],
    },
    {
      id: 'land-approved',
      on: ['implementation'],
      level: 'breach',
      cites: [art(19, undefined, 4), art(19, undefined, 6)],
      demand: { kind: 'after', step: 'approval', granted: true, offices: ['township', 'county'] },
      for: ['plot-adjustment'],
    },
    {
      id: 'land-approved',
      on: ['implementation'],
      level: 'breach',
      cites: [art(27, 3)],
      demand: { kind: 'after', step: 'approval', granted: true, offices: ['township'] },
      for: ['outside-contracting'],
    },
    // One filing may hold many contracts, and the first day of the works need not be the day a contract was signed: notes.
    {
      id: 'contract-filed',
      on: ['outcome'],
      level: 'note',
      cites: [art(10, 2)],
      demand: { kind: 'after', step: 'filing', offices: ['township', 'county'] },
      for: ['land-contracting'],
    },
    {
      id: 'contract-filed-in-time',
      on: ['filing'],
      level: 'note',
      cites: [art(10, 2)],
      demand: { kind: 'within', after: 'implementation', days: 30 },
      for: ['land-contracting'],
    },
  ],
  catalogue: [
    { category: 'land-contracting', decides: 'members', cites: [art(9, 2)] },
    { category: 'plot-adjustment', decides: 'members', cites: [art(19, undefined, 3)] },
    { category: 'outside-contracting', decides: 'members', cites: [art(27, 3)] },
  ],
}
