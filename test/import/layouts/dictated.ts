import { meetingFacts, type PaperMatter } from '../matters.ts'
import type { Layout } from './layout.ts'

// Dictated into a chat: short lines, full width figures, a unit said once, everybody else for it.

const wide = (count: number): string => [...`${count}`].map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).join('')

const text = ({ title, review: one }: PaperMatter): string =>
  [
    `【党员大会】${title}`,
    `通知日期 ${one.notice}`,
    `会议时间 ${one.day}`,
    `地点 ${one.venue}`,
    `主持 ${one.chair}`,
    `应到${wide(one.should)}人，实到${wide(one.came)}人`,
    `赞成${wide(one.for)}　反对${wide(one.against)}　弃权${wide(one.abstained)}`,
  ].join('\n')

export const dictated: Layout = {
  name: 'a message, dictated',
  file: 'text',
  print: async (matter) => text(matter),
  expected: ({ title, review }) =>
    new Map<string, unknown>([
      ['matter.title', title],
      ...meetingFacts('review', review, ['notice', 'day', 'venue', 'chair', 'should', 'came', 'for', 'against', 'abstained']),
    ]),
}
