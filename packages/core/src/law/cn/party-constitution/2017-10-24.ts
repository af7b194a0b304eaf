import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

const { text, art } = statute({
  id: 'cn/party-constitution/2017-10-24',
  title: { zh: '中国共产党章程', en: 'Constitution of the Communist Party of China' },
  short: { zh: '党章', en: 'Party Constitution' },
  // The amendment of 2022-10-22 left this article as it was.
  from: theDay('2017-10-24'),
  // The articles were read as newspapers printed them, not in an official text.
  verifiedOn: theDay('2026-11-23'),
  articles: {
    17: {
      zh: '党组织讨论决定问题，少数服从多数；重要问题要表决。多数按到会人数还是按赞成与反对相比来算，条文没有写明。',
      en: 'A Party organisation decides by majority, and votes on important questions. Whether the majority is counted of those present or of those for and against is not said.',
    },
  },
})

const majority = { kind: 'carried', of: 'present', share: moreThan(1, 2), contested: 'of-those-for-and-against' } as const

export const partyConstitution2017: RuleSet = {
  jurisdiction: 'cn',
  statute: text,
  rules: [
    { id: 'proposal-carried', on: ['proposal'], level: 'breach', cites: [art(17)], demand: { ...majority, body: 'party-committee' } },
  ],
}
