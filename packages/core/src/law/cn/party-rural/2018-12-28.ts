import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import type { RuleSet } from '../../../rule/rule.ts'

const { text, art } = statute({
  id: 'cn/party-rural/2018-12-28',
  title: { zh: '中国共产党农村基层组织工作条例', en: 'Regulations on the Work of Rural Primary Party Organisations' },
  short: { zh: '农村基层组织工作条例', en: 'Rural Party Organisation Regulations' },
  from: theDay('2018-12-28'),
  // Read in reports of the text, not in the text itself: that it is article 19 has yet to be confirmed by a person.
  verifiedOn: theDay('2026-11-23'),
  articles: {
    19: {
      zh: '村级重大事项实行“四议两公开”：村党组织提议，村“两委”会议商议，党员大会审议，村民会议或者村民代表会议决议，决议公开，实施结果公开。',
      en: 'Major village matters go through four deliberations and two disclosures: proposal by the village Party organisation, deliberation by the two committees, review by the Party members, resolution by the assembly or the representatives, disclosure of the resolution, disclosure of the outcome.',
    },
  },
})

/** The order of the six. */
export const partyRural2018: RuleSet = {
  jurisdiction: 'cn',
  statute: text,
  rules: [
    {
      id: 'deliberation-after-proposal',
      on: ['deliberation'],
      level: 'breach',
      cites: [art(19)],
      demand: { kind: 'after', step: 'proposal' },
    },
    { id: 'review-after-deliberation', on: ['review'], level: 'breach', cites: [art(19)], demand: { kind: 'after', step: 'deliberation' } },
    {
      id: 'resolution-after-review',
      on: ['resolution'],
      level: 'breach',
      cites: [art(19)],
      demand: { kind: 'after', step: 'review' },
      bodies: ['assembly', 'representatives'],
    },
    // The fourth of the six is a resolution of the villagers. Whether what the members of the collective decide is a matter of the village all the
    // same, and so goes through the rest, is not said: a note. A group's own affairs and the board's routine are none by any reading.
    {
      id: 'resolution-after-review',
      on: ['resolution'],
      level: 'note',
      cites: [art(19)],
      demand: { kind: 'after', step: 'review' },
      bodies: ['members', 'member-representatives'],
    },
    {
      id: 'disclosure-after-resolution',
      on: ['disclosure'],
      level: 'breach',
      cites: [art(19)],
      demand: { kind: 'after', step: 'resolution' },
    },
    { id: 'outcome-after-disclosure', on: ['outcome'], level: 'breach', cites: [art(19)], demand: { kind: 'after', step: 'disclosure' } },
    // That nothing is done before it is decided lies in the order, and is not said of each matter: unsure, and never lawful.
    {
      id: 'works-after-resolution',
      on: ['implementation'],
      level: 'defect',
      cites: [art(19)],
      demand: { kind: 'after', step: 'resolution' },
    },
    // What is reviewed and decided is the plan that was deliberated; whether a meeting may amend it on the spot is not said.
    { id: 'review-unchanged', on: ['review'], level: 'defect', cites: [art(19)], demand: { kind: 'unchanged', since: 'deliberation' } },
    { id: 'resolution-unchanged', on: ['resolution'], level: 'defect', cites: [art(19)], demand: { kind: 'unchanged', since: 'review' } },
  ],
}
