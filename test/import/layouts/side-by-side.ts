import { Document, Paragraph, Table, TableCell, TableRow } from 'docx'
import { dottedDay } from '../days.ts'
import { meetingFacts, type PaperMatter } from '../matters.ts'
import { type Layout, packed } from './layout.ts'

// One table for a matter: a column for each step.

const rowsOf = ({ title, amount, proposal, deliberation, review, resolution }: PaperMatter): readonly (readonly string[])[] => {
  const all = [proposal, deliberation, review, resolution]
  return [
    ['项目', '村党组织提议', '村“两委”会议商议', '党员大会审议', '村民代表会议决议'],
    ['时间', ...all.map(({ day }) => dottedDay(day))],
    ['地点', ...all.map(({ venue }) => venue)],
    ['主持人', ...all.map(({ chair }) => chair)],
    ['应到人数', ...all.map(({ should }) => `${should}`)],
    ['实到人数', ...all.map(({ came }) => `${came}`)],
    ['赞成票', ...all.map((one) => `${one.for}`)],
    ['反对票', ...all.map((one) => `${one.against}`)],
    ['弃权票', ...all.map((one) => `${one.abstained}`)],
    ['备注', `${title}，预算${amount}元`, '', '', ''],
  ]
}

const printed = ['day', 'venue', 'chair', 'should', 'came', 'for', 'against', 'abstained'] as const

export const sideBySide: Layout = {
  name: 'a column for each step',
  file: 'docx',
  print: (matter) =>
    packed(
      new Document({
        sections: [
          {
            children: [
              new Paragraph(`${matter.title}四议两公开记录表`),
              new Table({
                rows: rowsOf(matter).map(
                  (cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
                ),
              }),
            ],
          },
        ],
      }),
    ),
  expected: ({ title, proposal, deliberation, review, resolution }) =>
    new Map<string, unknown>([
      ['matter.title', title],
      ...meetingFacts('proposal', proposal, printed),
      ...meetingFacts('deliberation', deliberation, printed),
      ...meetingFacts('review', review, printed),
      ...meetingFacts('resolution', resolution, printed),
    ]),
}
