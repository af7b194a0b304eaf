import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

const { text, art } = statute({
  id: 'cn/land-contract/2019-01-01',
  title: { zh: '中华人民共和国农村土地承包法（2018年修正）', en: 'Rural Land Contracting Law (as amended in 2018)' },
  short: { zh: '农村土地承包法', en: 'Rural Land Contracting Law' },
  // The amendment of 2018-12-29 took effect with the new year.
  from: theDay('2019-01-01'),
  verifiedOn: theDay('2026-11-28'),
  articles: {
    19: {
      zh: '统一组织承包，承包方案要本集体的成员开村民会议，三分之二以上同意，或者三分之二以上村民代表同意。',
      en: "A contracting plan needs the consent of at least two thirds of the members in the villagers' assembly of the collective, or of at least two thirds of the villagers' representatives.",
    },
    20: {
      zh: '先选出承包工作小组，由它拟订并公布承包方案，再开会讨论通过，然后公开实施、签订合同。',
      en: 'A working group is elected, drafts the plan and publishes it; then the assembly passes it; then it is carried out in the open and contracts are signed.',
    },
    28: {
      zh: '承包期内一般不得调整承包地；因自然灾害等特殊情形要个别调整的，须三分之二以上成员或三分之二以上村民代表同意，并报乡镇政府和县级主管部门批准。',
      en: "Plots are not adjusted within the term; where a disaster or the like makes it necessary, at least two thirds of the members or of the villagers' representatives must agree, and the township and the county departments approve.",
    },
    52: {
      zh: '发包给本集体以外的单位或者个人，要事先经三分之二以上成员或三分之二以上村民代表同意，并报乡镇政府批准。',
      en: "Contracting to outsiders needs the prior consent of at least two thirds of the members or of the villagers' representatives, and the township's approval.",
    },
  },
})

const twoThirds = { kind: 'carried', of: 'composition', share: atLeast(2, 3), contested: 'of-those-present' } as const

/** Two thirds of the members or of the representatives: of all of them, or of those who came, the text does not say. */
export const landContract2019: RuleSet = {
  jurisdiction: 'cn',
  statute: text,
  rules: [
    {
      id: 'land-assembly-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(19, undefined, 3)],
      demand: { ...twoThirds, body: 'assembly', among: 'members' },
      for: ['land-contracting'],
    },
    {
      id: 'land-assembly-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(28, 2)],
      demand: { ...twoThirds, body: 'assembly', among: 'members' },
      for: ['plot-adjustment'],
    },
    {
      id: 'land-assembly-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(52, 1)],
      demand: { ...twoThirds, body: 'assembly', among: 'members' },
      for: ['outside-contracting'],
    },
    {
      id: 'land-representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(19, undefined, 3)],
      demand: { ...twoThirds, body: 'representatives', among: 'representatives' },
      for: ['land-contracting'],
    },
    {
      id: 'land-representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(28, 2)],
      demand: { ...twoThirds, body: 'representatives', among: 'representatives' },
      for: ['plot-adjustment'],
    },
    {
      id: 'land-representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(52, 1)],
      demand: { ...twoThirds, body: 'representatives', among: 'representatives' },
      for: ['outside-contracting'],
    },
    {
      id: 'land-plan-published',
      on: ['resolution'],
      level: 'breach',
      cites: [art(20, undefined, 2)],
      demand: { kind: 'after', step: 'preview' },
      for: ['land-contracting'],
    },
    // Consent comes first, by each of the three; whether it was given and stands elsewhere, the works do not tell: unsure, and never lawful.
    {
      id: 'works-after-resolution',
      on: ['implementation'],
      level: 'defect',
      cites: [art(20, undefined, 3), art(20, undefined, 4)],
      demand: { kind: 'after', step: 'resolution' },
      for: ['land-contracting'],
    },
    {
      id: 'works-after-resolution',
      on: ['implementation'],
      level: 'defect',
      cites: [art(28, 2)],
      demand: { kind: 'after', step: 'resolution' },
      for: ['plot-adjustment'],
    },
    {
      id: 'works-after-resolution',
      on: ['implementation'],
      level: 'defect',
      cites: [art(52, 1)],
      demand: { kind: 'after', step: 'resolution' },
      for: ['outside-contracting'],
    },
    {
      id: 'land-approved',
      on: ['implementation'],
      level: 'breach',
      cites: [art(28, 2)],
      demand: { kind: 'after', step: 'approval', granted: true, offices: ['township', 'county'] },
      for: ['plot-adjustment'],
    },
    {
      id: 'land-approved',
      on: ['implementation'],
      level: 'breach',
      cites: [art(52, 1)],
      demand: { kind: 'after', step: 'approval', granted: true, offices: ['township'] },
      for: ['outside-contracting'],
    },
  ],
  catalogue: [
    { category: 'land-contracting', decides: 'assembly', also: 'representatives', yields: true, cites: [art(19, undefined, 3)] },
    { category: 'plot-adjustment', decides: 'assembly', also: 'representatives', yields: true, cites: [art(28, 2)] },
    { category: 'outside-contracting', decides: 'assembly', also: 'representatives', yields: true, cites: [art(52, 1)] },
  ],
}
