import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

const { text, art } = statute({
  id: 'cn/land-management/2020-01-01',
  title: { zh: '中华人民共和国土地管理法（2019年修正）', en: 'Land Administration Law (as amended in 2019)' },
  short: { zh: '土地管理法', en: 'Land Administration Law' },
  // The amendment of 2019-08-26 took effect with the new year.
  from: theDay('2020-01-01'),
  verifiedOn: theDay('2026-11-28'),
  articles: {
    63: {
      zh: '集体经营性建设用地出让、出租等，要本集体的成员开村民会议，三分之二以上同意，或者三分之二以上村民代表同意。',
      en: "Transferring or leasing commercial construction land of the collective needs at least two thirds of the members in the villagers' assembly, or of the villagers' representatives.",
    },
  },
})

const twoThirds = { kind: 'carried', of: 'composition', share: atLeast(2, 3), contested: 'of-those-present' } as const

export const landManagement2020: RuleSet = {
  jurisdiction: 'cn',
  statute: text,
  rules: [
    {
      id: 'land-assembly-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(63, 2)],
      demand: { ...twoThirds, body: 'assembly', among: 'members' },
      for: ['construction-land'],
    },
    {
      id: 'land-representatives-carried',
      on: ['resolution'],
      level: 'breach',
      cites: [art(63, 2)],
      demand: { ...twoThirds, body: 'representatives', among: 'representatives' },
      for: ['construction-land'],
    },
  ],
  catalogue: [{ category: 'construction-land', decides: 'assembly', also: 'representatives', yields: true, cites: [art(63, 2)] }],
}
