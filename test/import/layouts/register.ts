import { Document, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { chineseDay } from '../days.ts'
import { meetingFacts, type PaperMatter, type PaperMeeting, postingFacts } from '../matters.ts'
import { type Layout, packed, share } from './layout.ts'

// The register of six sheets: a table a step, the names in cells of their own, boxes to tick, cells that run across.

const cell = (text: string, columnSpan = 1): TableCell =>
  new TableCell({ columnSpan, children: text.split('\n').map((line) => new Paragraph(line)) })
const row = (...cells: readonly TableCell[]): TableRow => new TableRow({ children: cells })
const sheet = (...rows: readonly TableRow[]): Table => new Table({ rows: [...rows], width: { size: 100, type: WidthType.PERCENTAGE } })
const heading = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ text, bold: true })] })

const meetingSheet = (title: string, what: string, one: PaperMeeting, form?: string): readonly TableRow[] => [
  row(cell(`${what}事项`), cell(title, 3)),
  row(cell(`${what}时间`), cell(chineseDay(one.day)), cell('会议地点'), cell(one.venue)),
  ...(form === undefined ? [] : [row(cell('会议形式'), cell(form, 3))]),
  row(cell('主持人'), cell(one.chair), cell('记录人'), cell(one.recorder)),
  row(cell('应到人数'), cell(`${one.should}`), cell('实到人数'), cell(`${one.came}（占${share(one.came, one.should)}）`)),
  row(cell(`${what}内容`), cell(`就${title}进行了讨论。\n赞成${one.for}票，反对${one.against}票，弃权${one.abstained}票。`, 3)),
  row(cell('参会人员签字'), cell('', 3)),
]

const sections = (matter: PaperMatter): readonly (Paragraph | Table)[] => {
  const { title, proposal, deliberation, review, resolution, disclosure, outcome } = matter
  const source = row(cell('动议事由'), cell('☑村干部提议　□党员群众建议　□上级党委政府安排', 3))
  const posting = (one: typeof disclosure) => `${chineseDay(one.from)}至${chineseDay(one.to)}在${one.venue}公示，监督电话：${one.hotline}`
  return [
    new Paragraph({ children: [new TextRun({ text: '村级重大事务“四议两公开”决策实施登记表', bold: true, size: 36 })] }),
    heading('（一）党支部提议'),
    sheet(source, ...meetingSheet(title, '提议', proposal)),
    heading('（二）村“两委”会商议'),
    sheet(source, ...meetingSheet(title, '商议', deliberation)),
    heading('（三）党员大会或党员议事会审议'),
    sheet(source, ...meetingSheet(title, '审议', review, '☑党员大会　□党员议事会')),
    heading('（四）村民代表会议或村民会议决议'),
    sheet(source, ...meetingSheet(title, '决议', resolution, '☑村民代表会议　□村民会议')),
    heading('（五）决议过程公开'),
    sheet(row(cell('决议事项'), cell(title)), row(cell('公开情况'), cell(posting(disclosure))), row(cell('监督意见'), cell(''))),
    ...(outcome === undefined
      ? []
      : [
          heading('（六）实施结果公开'),
          sheet(row(cell('决议事项'), cell(title)), row(cell('实施结果公开情况'), cell(posting(outcome))), row(cell('监督意见'), cell(''))),
        ]),
  ]
}

const printed = ['day', 'venue', 'chair', 'recorder', 'should', 'came', 'for', 'against', 'abstained'] as const

export const register: Layout = {
  name: 'the register of six sheets',
  file: 'docx',
  print: (matter) => packed(new Document({ sections: [{ children: [...sections(matter)] }] })),
  expected: ({ title, proposal, deliberation, review, resolution, disclosure, outcome }) =>
    new Map<string, unknown>([
      ['matter.title', title],
      ...meetingFacts('proposal', proposal, printed),
      ...meetingFacts('deliberation', deliberation, printed),
      ...meetingFacts('review', review, printed),
      ...meetingFacts('resolution', resolution, printed),
      ...postingFacts('disclosure', disclosure),
      ...(outcome === undefined ? [] : postingFacts('outcome', outcome)),
    ]),
}
