import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import type { RuleSet } from '../../../rule/rule.ts'

const { text, art } = statute({
  id: 'cn-sd/disclosure/2018-09-21',
  title: { zh: '山东省村务公开条例（2018年修正）', en: 'Shandong Regulations on the Disclosure of Village Affairs (as amended in 2018)' },
  short: { zh: '山东省村务公开条例', en: 'Shandong Disclosure Regulations' },
  // First in force on 2006-06-01, as its last article still says; this text since the day of the amending decision.
  from: theDay('2018-09-21'),
  verifiedOn: theDay('2026-11-28'),
  seenInForce: theDay('2022-01-01'),
  articles: {
    13: {
      zh: '在方便村民看的地方设固定的村务公开栏，公开栏上的内容至少保留五天，不足五天的要重新公布。',
      en: 'A fixed notice board stands where villagers can see it; what is on it stays up for at least five days, and if it did not it is posted again.',
    },
    16: {
      zh: '村民对公布的公开方案有异议的，可以在五天内提出；村民委员会收到后五天内答复。',
      en: 'A villager who objects to a plan of disclosure may say so within five days of its posting; the committee answers within five days of hearing it.',
    },
  },
})

/** Five days bound alone until the national fifteen of 2026; since then the longer binds, and this article is cited where even five were not kept. */
export const shandongDisclosure2018: RuleSet = {
  jurisdiction: 'cn-sd',
  statute: text,
  rules: [
    {
      id: 'board-written',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(13, 1)],
      demand: { kind: 'present', fields: ['venue'] },
    },
    // A board must be; that what is disclosed may not hang elsewhere alone is not said: unsure, and never lawful.
    {
      id: 'board-hung',
      on: ['disclosure', 'outcome'],
      level: 'defect',
      cites: [art(13, 1)],
      demand: { kind: 'hung' },
      decidedBy: ['assembly', 'representatives'],
    },
    { id: 'disclosure-posted', on: ['disclosure'], level: 'breach', cites: [art(13, 1)], demand: { kind: 'posted', days: 5 } },
    { id: 'outcome-posted', on: ['outcome'], level: 'breach', cites: [art(13, 1)], demand: { kind: 'posted', days: 5 } },
    // It speaks of objections to the plan of disclosure; whether those to what was then disclosed are meant too is open.
    {
      id: 'objection-answered',
      on: ['disclosure', 'outcome'],
      level: 'note',
      cites: [art(16, 2)],
      demand: { kind: 'answered', days: 5 },
    },
  ],
}
