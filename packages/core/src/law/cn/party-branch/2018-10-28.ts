import { statute } from '../../../base/citation.ts'
import { theDay } from '../../../base/day.ts'
import { atLeast, moreThan } from '../../../base/share.ts'
import type { RuleSet } from '../../../rule/rule.ts'

const { text, art } = statute({
  id: 'cn/party-branch/2018-10-28',
  title: { zh: '中国共产党支部工作条例（试行）', en: 'Regulations on the Work of Party Branches (trial)' },
  short: { zh: '党支部工作条例', en: 'Party Branch Regulations' },
  from: theDay('2018-10-28'),
  // The articles were read as newspapers printed them, not in an official text.
  verifiedOn: theDay('2026-11-23'),
  articles: {
    11: {
      zh: '村里的重要事项和与群众利益密切相关的事项，必须经党员大会讨论；半数以上有表决权的党员到会才能表决，赞成人数超过应到会有表决权党员的半数才算通过。',
      en: "Important village matters, and those that closely touch people's interests, must go through the Party members' meeting. It votes only if at least half of the members with a vote attend; approvals must exceed half of the members with a vote who should attend.",
    },
    12: {
      zh: '支部委员会会议要有半数以上委员到会才能召开；重要事项在提交党员大会之前，一般先由它讨论。',
      en: "The branch committee meets only if at least half of its members attend; important matters are normally discussed by it before they go to the members' meeting.",
    },
  },
})

/** Probationary members have no vote: they count neither among those who should attend nor among those who did. */
export const partyBranch2018: RuleSet = {
  jurisdiction: 'cn',
  statute: text,
  rules: [
    {
      id: 'proposal-quorum',
      on: ['proposal'],
      level: 'breach',
      cites: [art(12, 2)],
      demand: { kind: 'quorum', body: 'party-committee', of: 'composition', person: atLeast(1, 2) },
    },
    {
      id: 'review-quorum',
      on: ['review'],
      level: 'breach',
      cites: [art(11, 3)],
      demand: { kind: 'quorum', body: 'party-members', of: 'should-attend', person: atLeast(1, 2) },
    },
    {
      id: 'review-carried',
      on: ['review'],
      level: 'breach',
      cites: [art(11, 3)],
      demand: { kind: 'carried', body: 'party-members', of: 'should-attend', share: moreThan(1, 2) },
    },
  ],
}
