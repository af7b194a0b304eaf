import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import type { RuleSet } from '../../../rule/rule.ts'

const { text, art } = statute({
  id: 'cn-he/disclosure/1999-05-27',
  title: { zh: '河北省村务公开条例', en: 'Hebei Regulations on the Disclosure of Village Affairs' },
  short: { zh: '河北省村务公开条例', en: 'Hebei Disclosure Regulations' },
  // In force from the day it was made public (article 16), which is the day it was passed.
  from: theDay('1999-05-27'),
  verifiedOn: theDay('2026-11-28'),
  seenInForce: theDay('2025-11-27'),
  articles: {
    8: {
      zh: '在方便村民看的地方设固定的公开栏，同时用广播、明白纸等方式公开村务。',
      en: 'A fixed notice board stands where villagers can see it; loudspeaker, leaflets and the like are used besides.',
    },
    10: {
      zh: '村民的询问和意见，能当场答复的当场答复，不能的在十五天内答复。',
      en: 'Questions and opinions are answered at once where that is possible, and otherwise within fifteen days.',
    },
  },
})

/** How often accounts are disclosed, every half year, is asked of the year and not of a decision; how long it stays up is not said. */
export const hebeiDisclosure1999: RuleSet = {
  jurisdiction: 'cn-he',
  statute: text,
  rules: [
    {
      id: 'board-written',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(8)],
      demand: { kind: 'present', fields: ['venue'] },
    },
    // A board must be; that what is disclosed may not hang elsewhere alone is not said: unsure, and never lawful.
    {
      id: 'board-hung',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(8)],
      demand: { kind: 'hung' },
      decidedBy: ['assembly', 'representatives'],
    },
    {
      id: 'objection-answered',
      on: ['disclosure', 'outcome'],
      level: 'breach',
      cites: [art(10)],
      demand: { kind: 'answered', days: 15 },
    },
  ],
}
