import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import type { RuleSet } from '../../../rule/rule.ts'

const { text, art } = statute({
  id: 'cn-zj/cooperatives/2020-07-31',
  title: {
    zh: '浙江省村经济合作社组织条例（2020年修正）',
    en: 'Zhejiang Regulations on Village Economic Cooperatives (as amended in 2020)',
  },
  short: { zh: '浙江省村经济合作社组织条例', en: 'Zhejiang Cooperatives Regulations' },
  from: theDay('2020-07-31'),
  verifiedOn: theDay('2026-11-28'),
  seenInForce: theDay('2021-12-01'),
  articles: {
    30: {
      zh: '社员大会选举、罢免社管会、社监会成员和对重大事项作出决定，应当采用无记名投票，由应到社员过半数通过。',
      en: 'To elect or recall directors and supervisors, and to decide weighty matters, the members vote by secret ballot; more than half of those who should attend must agree.',
    },
  },
})

/** The way in which the members vote; how many must agree, the nation asks more since 2025 than this province. */
export const zhejiangCooperatives2020: RuleSet = {
  jurisdiction: 'cn-zj',
  statute: text,
  rules: [
    {
      id: 'vote-method',
      on: ['resolution'],
      level: 'breach',
      cites: [art(30, 1)],
      demand: { kind: 'voted', body: 'members', ways: ['secret-ballot'] },
      for: ['collective-elections'],
    },
    // Which other matters are weighty no text says: unsure, and never lawful.
    {
      id: 'vote-method',
      on: ['resolution'],
      level: 'defect',
      cites: [art(30, 1)],
      demand: { kind: 'voted', body: 'members', ways: ['secret-ballot'] },
      for: [
        'collective-charter',
        'membership',
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
        'non-member-benefits',
      ],
    },
  ],
}
