import { statute } from '../../../citation.ts'
import { moreThan, theDay } from '../../../measure.ts'
import type { RuleSet } from '../../../rule.ts'

const { text, art } = statute({
  id: 'cn/practice/2004-01-01',
  title: { zh: '“四议两公开”通行做法', en: 'Common practice of the four deliberations and two disclosures' },
  short: { zh: '通行做法', en: 'common practice' },
  from: theDay('2004-01-01'),
  verifiedOn: theDay('2026-11-23'),
  standing: 'practice',
  articles: {
    1: {
      zh: '村“两委”会议应到多少人，法律没有规定；各地的办法通常要求过半数成员到会。',
      en: 'No law says how many must attend the joint meeting of the two committees; local manuals usually want more than half of their members.',
    },
  },
})

/** What manuals ask and no law does: never more than a note. */
export const practice: RuleSet = {
  jurisdiction: 'cn',
  statute: text,
  rules: [
    {
      id: 'deliberation-quorum',
      on: ['deliberation'],
      level: 'note',
      cites: [art(1)],
      demand: { kind: 'quorum', body: 'two-committees', of: 'composition', person: moreThan(1, 2) },
    },
  ],
}
