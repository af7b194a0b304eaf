import { chineseDay, dottedDay } from '../days.ts'
import { meetingFacts, type PaperMatter, type PaperMeeting, postingFacts } from '../matters.ts'
import type { Layout } from './layout.ts'

// What stands in a chat or in a report to the town: one paragraph a step, in sentences.

const vote = (one: PaperMeeting): string => {
  const others = [...(one.against > 0 ? [`${one.against}人反对`] : []), ...(one.abstained > 0 ? [`${one.abstained}人弃权`] : [])]
  return [`${one.for}人同意`, ...others].join('，')
}

const text = ({ title, proposal, deliberation, review, resolution, disclosure }: PaperMatter): string =>
  [
    `事项：${title}`,
    '',
    `1. 党支部提议：${dottedDay(proposal.day)}，在${proposal.venue}召开党支部会议，应到${proposal.should}人、实到${proposal.came}人，${vote(proposal)}。`,
    `2. 两委商议：${dottedDay(deliberation.day)}，在${deliberation.venue}召开村两委联席会，应到${deliberation.should}人、实到${deliberation.came}人，${vote(deliberation)}。`,
    `3. 党员大会审议：${dottedDay(review.day)}，在${review.venue}召开党员大会，由${review.chair}主持，应参会党员${review.should}名、实参会${review.came}名，${vote(review)}。`,
    `4. 村民代表会议决议：${dottedDay(resolution.day)}，在${resolution.venue}召开村民代表会议，由${resolution.chair}主持，应参会${resolution.should}人，实参会${resolution.came}人，${vote(resolution)}，决议通过。`,
    `5. 决议公开：${chineseDay(disclosure.from)}—${chineseDay(disclosure.to)}在${disclosure.venue}公示。`,
  ].join('\n')

const said = (one: PaperMeeting): readonly (keyof PaperMeeting)[] => [
  'day',
  'venue',
  'should',
  'came',
  'for',
  ...(one.against > 0 ? (['against'] as const) : []),
  ...(one.abstained > 0 ? (['abstained'] as const) : []),
]

export const chain: Layout = {
  name: 'a report in sentences',
  file: 'text',
  print: async (matter) => text(matter),
  expected: ({ title, proposal, deliberation, review, resolution, disclosure }) =>
    new Map<string, unknown>([
      ['matter.title', title],
      ...meetingFacts('proposal', proposal, said(proposal)),
      ...meetingFacts('deliberation', deliberation, said(deliberation)),
      ...meetingFacts('review', review, [...said(review), 'chair']),
      ...meetingFacts('resolution', resolution, [...said(resolution), 'chair']),
      ['resolution.result', 'carried'],
      ...postingFacts('disclosure', disclosure, ['posted', 'venue']),
    ]),
}
