import writeExcel from 'write-excel-file/node'
import { meetingFacts, type PaperMatter, postingFacts } from '../matters.ts'
import type { Layout } from './layout.ts'

// A sheet of a spreadsheet: facts of the matter on top, a row for each step, days as the program keeps days.

const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`)

const rowsOf = ({ title, category, amount, proposal, deliberation, review, resolution, disclosure }: PaperMatter) => [
  ['“四议两公开”工作台账'],
  ['事项名称', title],
  ['事项类别', category],
  ['涉及金额（元）', amount],
  ['步骤', '日期', '地点', '主持人', '应到', '实到', '赞成', '反对', '弃权'],
  ...(
    [
      ['村党组织提议', proposal],
      ['村“两委”会议商议', deliberation],
      ['党员大会审议', review],
      ['村民代表会议决议', resolution],
    ] as const
  ).map(([name, one]) => [name, asDate(one.day), one.venue, one.chair, one.should, one.came, one.for, one.against, one.abstained]),
  ['决议公开', `${disclosure.from} 至 ${disclosure.to}`, disclosure.venue],
]

const printed = ['day', 'venue', 'chair', 'should', 'came', 'for', 'against', 'abstained'] as const
const categories: Readonly<Record<string, string>> = {
  公益事业的兴办和建设承包方案: 'public-welfare',
  '村庄规划、建设等乡村建设重要事项': 'village-planning',
  村集体经济所得收益的使用: 'collective-income-use',
}

export const ledger: Layout = {
  name: 'a row for each step, in a spreadsheet',
  file: 'xlsx',
  print: async (matter) => {
    const cells = rowsOf(matter).map((row) =>
      row.map((value) =>
        value instanceof Date
          ? { type: Date, value, format: 'yyyy-mm-dd' }
          : typeof value === 'number'
            ? { type: Number, value }
            : { type: String, value },
      ),
    )
    return new Uint8Array(await writeExcel(cells as never).toBuffer())
  },
  expected: ({ title, category, amount, proposal, deliberation, review, resolution, disclosure }) =>
    new Map<string, unknown>([
      ['matter.title', title],
      ['matter.category', categories[category]],
      ['matter.amount', amount * 100],
      ...meetingFacts('proposal', proposal, printed),
      ...meetingFacts('deliberation', deliberation, printed),
      ...meetingFacts('review', review, printed),
      ...meetingFacts('resolution', resolution, printed),
      ...postingFacts('disclosure', disclosure, ['posted', 'venue']),
    ]),
}
