import { Document, Paragraph } from 'docx'
import { chineseDay } from '../days.ts'
import { meetingFacts, type PaperMatter, postingFacts } from '../matters.ts'
import { type Layout, packed } from './layout.ts'

// The notice as it hung: one long sentence of what was decided, and the days of its posting.

const lines = ({ title, resolution: vote, disclosure }: PaperMatter): readonly string[] => [
  `关于${title}决议的公示`,
  '全体村民：',
  `经村党组织提议、村“两委”会议商议、党员大会审议，${chineseDay(vote.day)}召开村民代表会议（应到${vote.should}人，实到${vote.came}人），同意${vote.for}票，反对${vote.against}票，弃权${vote.abstained}票，表决通过。现予公示。`,
  `公示时间：自${chineseDay(disclosure.from)}至${chineseDay(disclosure.to)}。`,
  `公示地点：${disclosure.venue}。`,
  `公示期间如有异议，请以书面或者口头形式向村务监督委员会反映。监督电话：${disclosure.hotline}。`,
  '特此公示。',
  '村民委员会',
  chineseDay(disclosure.from),
]

export const announcement: Layout = {
  name: 'the notice that hung',
  file: 'docx',
  print: (matter) => packed(new Document({ sections: [{ children: lines(matter).map((text) => new Paragraph(text)) }] })),
  expected: ({ title, resolution, disclosure }) =>
    new Map<string, unknown>([
      ['matter.title', title],
      ...meetingFacts('resolution', resolution, ['day', 'should', 'came', 'for', 'against', 'abstained']),
      ['resolution.result', 'carried'],
      ...postingFacts('disclosure', disclosure),
    ]),
}
