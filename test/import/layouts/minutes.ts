import { AlignmentType, DeletedTextRun, Document, InsertedTextRun, Paragraph, Tab, TextRun } from 'docx'
import { writtenDay } from '../days.ts'
import { meetingFacts, type PaperMatter } from '../matters.ts'
import { type Layout, packed, share } from './layout.ts'

// The minutes of one meeting, typed by the clerk: two facts on a line with a gap between them, what was said, a vote in a sentence. A number was put right with changes tracked.

const line = (...parts: readonly string[]): Paragraph =>
  new Paragraph({
    children: parts.flatMap((text, index) =>
      index === 0 ? [new TextRun(text)] : [new TextRun({ children: [new Tab()] }), new TextRun(text)],
    ),
  })

const track = { author: '文书', date: '2026-03-20T08:00:00Z' }

const paragraphs = ({ title, resolution: one }: PaperMatter): readonly Paragraph[] => [
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: '村民代表会议记录', bold: true, size: 36 })] }),
  line(`时间：${writtenDay(one.day)}上午九时`, `地点：${one.venue}`),
  line(`主持人：${one.chair}`, `记录人：${one.recorder}`),
  new Paragraph({
    children: [
      new TextRun(`应到会村民代表${one.should}人，实到会`),
      new DeletedTextRun({ ...track, id: 1, text: `${one.came - 1}` }),
      new InsertedTextRun({ ...track, id: 2, text: `${one.came}` }),
      new TextRun(`人，占应到会的${share(one.came, one.should)}。`),
    ],
  }),
  line(`会议议题：${title}`),
  line('会议内容：'),
  line('一、主持人说明了项目的由来和预算。'),
  line('二、代表们提出了三条意见，主持人逐条作了说明。'),
  line(`三、会议以举手方式表决，同意${one.for}票，反对${one.against}票，弃权${one.abstained}票，表决通过。`),
  line('（以下空白）'),
]

const printed = ['day', 'venue', 'chair', 'recorder', 'should', 'came', 'for', 'against', 'abstained'] as const

export const minutes: Layout = {
  name: 'the minutes of one meeting',
  file: 'docx',
  print: (matter) => packed(new Document({ sections: [{ children: [...paragraphs(matter)] }] })),
  expected: ({ title, resolution }) =>
    new Map<string, unknown>([
      ['matter.title', title],
      ...meetingFacts('resolution', resolution, printed),
      ['resolution.method', '举手'],
      ['resolution.result', 'carried'],
    ]),
}
