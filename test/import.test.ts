import { draftRecord, readPasted } from '@cunyi/import'
import { readDocument } from '@cunyi/import/documents'
import { read } from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import { announcement } from './import/layouts/announcement.ts'
import { chain } from './import/layouts/chain.ts'
import { dictated } from './import/layouts/dictated.ts'
import type { Layout } from './import/layouts/layout.ts'
import { ledger } from './import/layouts/ledger.ts'
import { minutes } from './import/layouts/minutes.ts'
import { register } from './import/layouts/register.ts'
import { sideBySide } from './import/layouts/side-by-side.ts'
import { type PaperMatter, paperMatters } from './import/matters.ts'

// Documents of seven layouts are printed from known facts, read back, and compared with what was printed: no fact may come back as another.

const layouts: readonly Layout[] = [register, minutes, announcement, sideBySide, ledger, chain, dictated]

const drafted = async ({ print, file }: Layout, matter: PaperMatter): Promise<string> => {
  const printed = await print(matter)
  if (typeof printed === 'string') return draftRecord(readPasted(printed))
  const paper = await readDocument(`登记表.${file}`, printed)
  if ('refused' in paper) throw new Error(paper.refused)
  return draftRecord(paper)
}

/** What a draft says once its marks are taken away, as `step.field`. */
const factsOf = (text: string): ReadonlyMap<string, unknown> => {
  const { matter } = read('', text.replaceAll('（待核对）', ''))
  const { title, category, amount, origin } = matter
  const own = new Set(['kind', 'round', 'others', 'blocks', 'parts'])
  return new Map<string, unknown>([
    ['matter.title', title],
    ...Object.entries({ category, amount, origin }).flatMap(([name, value]): [string, unknown][] =>
      value === undefined ? [] : [[`matter.${name}`, value]],
    ),
    ...matter.steps.flatMap((step) =>
      Object.entries(step).flatMap(([name, value]): [string, unknown][] => (own.has(name) ? [] : [[`${step.kind}.${name}`, value]])),
    ),
  ])
}

const compare = (found: ReadonlyMap<string, unknown>, expected: ReadonlyMap<string, unknown>) => {
  const wrong = [...expected].filter(([name, value]) => found.has(name) && JSON.stringify(found.get(name)) !== JSON.stringify(value))
  const lost = [...expected].filter(([name]) => !found.has(name))
  return { wrong: wrong.map(([name]) => `${name}: ${JSON.stringify(found.get(name))}`), lost: lost.map(([name]) => name) }
}

describe.each(layouts)('$name', (layout) => {
  it.each(paperMatters)('of $title comes back as it was printed', async (matter) => {
    const draft = await drafted(layout, matter)
    expect(compare(factsOf(draft), layout.expected(matter)), draft).toEqual({ wrong: [], lost: [] })
  })
})

describe('a draft', () => {
  it.each(paperMatters)('of $title is unknown until it is confirmed, and asks nothing else of what was read', async (matter) => {
    for (const layout of layouts) {
      const draft = await drafted(layout, matter)
      const facts = draft.split('\n').filter((line) => line.startsWith('- '))
      expect(facts.length, layout.name).toBeGreaterThan(8)
      expect(
        facts.filter((line) => !line.endsWith('（待核对）')),
        layout.name,
      ).toEqual([])
      const asked = read('', draft).findings.filter(({ rule }) => rule === 'record-unconfirmed')
      expect(asked.map(({ place }) => place.line)).toEqual(draft.split('\n').flatMap((line, at) => (line.startsWith('- ') ? [at + 1] : [])))
      expect(
        read('', draft.replaceAll('（待核对）', '')).findings.filter(({ level }) => level === 'defect'),
        `${layout.name}\n${draft}`,
      ).toEqual([])
    }
  })
})

describe('sentences as they are written', () => {
  const of = (text: string) => factsOf(draftRecord(readPasted(text)))

  it.each<readonly [string, Readonly<Record<string, unknown>>]>([
    [
      '村民会议记录\n应到170户，实到150户。\n表决情况：赞成140户，反对6户，弃权4户，获得通过。',
      {
        'resolution.body': 'assembly',
        'resolution.attended': { number: 150, unit: 'household' },
        'resolution.for': 140,
        'resolution.against': 6,
      },
    ],
    [
      '石桥村两委联席会议纪要\n2026年3月5日下午，村两委在会议室召开联席会议，会议由村党总支书记主持，应到11人，实到10人，一致同意将村道硬化列入计划，预算18.6万元。',
      {
        'deliberation.day': '2026-03-05',
        'deliberation.venue': '会议室',
        'deliberation.chair': '村党总支书记',
        'deliberation.result': 'carried',
        'matter.amount': 18_600_000,
      },
    ],
    [
      '党员大会\n会议时间：2026.3.12   会议地点：村部\n表决结果：同意36人，不同意1人，弃权1人',
      { 'review.day': '2026-03-12', 'review.venue': '村部', 'review.for': 36, 'review.against': 1, 'review.abstained': 1 },
    ],
    [
      '关于村道路灯工程实施结果的公示\n路灯工程已完工，决算金额64000元。公示期为2026年7月1日至2026年7月18日（15天以上）。',
      {
        'matter.title': '村道路灯工程',
        'outcome.posted': { from: '2026-07-01', to: '2026-07-18' },
        'outcome.settled': 6_400_000,
        'matter.amount': undefined,
      },
    ],
    [
      '成员代表大会决议\n2026年4月8日，应到成员代表45名，实到41名，其中委托2名。以无记名投票方式表决：赞成票38张，反对票2张，弃权票1张。\n决议：同意出租。',
      { 'resolution.body': 'member-representatives', 'resolution.day': '2026-04-08', 'resolution.proxies': 2, 'resolution.for': 38 },
    ],
    ['村民代表会议记录\n时间：3月18日上午9:30', { 'resolution.day': undefined, 'resolution.body': 'representatives' }],
    [
      '村民代表会议记录\n实到会41人，占应到会的91%',
      { 'resolution.attended': { number: 41, unit: 'person' }, 'resolution.shouldAttend': undefined },
    ],
    [
      '村民代表会议记录\n会议未通过该方案，赞成10票，反对31票',
      { 'resolution.result': 'lost', 'resolution.for': 10, 'resolution.against': 31 },
    ],
  ])('%s', (text, expected) => {
    const found = of(text)
    for (const [name, value] of Object.entries(expected)) expect(found.get(name), name).toEqual(value)
  })

  it('keep what is said twice and otherwise beside what was said first', () => {
    const draft = draftRecord(readPasted('村民代表会议记录\n应到：45人\n应到45人，实到41人。\n实到：40人'))
    expect(draft).toContain('- 实到：41人（待核对）')
    expect(draft).toContain('\n实到：40人\n')
  })

  it('leave a choice that nobody made to whoever reads it', () => {
    const draft = draftRecord(readPasted('（四）村民代表会议或村民会议决议\n实到：41人'))
    expect(draft).toContain('## （四）村民代表会议或村民会议决议')
  })
})
