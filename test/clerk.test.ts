import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Answer, judge, lawOn, message, theDay, words } from '@cunyi/core'
import { fastParse } from '@cunyi/host'
import { fix, read, readVillage } from '@cunyi/records'
import { describe, expect, it } from 'vitest'

// What clerks really write: each record is the lawful one with a single thing written otherwise, and what must come of it is argued here.

const root = join(import.meta.dirname, 'clerk')
const today = theDay('2026-12-01')
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')
// That both parsers read the same is a promise of other tests.
const options = { parse: fastParse }
const judged = (record: string, village: string) =>
  judge(read('cangxi/2026/011-lamps.md', record, options), readVillage('cangxi/village.md', village, options), lawOn, today)
const toldBy = ({ findings }: ReturnType<typeof judged>): readonly string[] =>
  findings.map((one) => `${one.level} ${one.rule}: ${message(one, words.zh)}`)

type Argued = {
  readonly village?: string
  readonly want: readonly Answer[]
  /** what one of the findings says */
  readonly told?: RegExp
  /** what none of them may say */
  readonly never?: RegExp
  readonly why: string
}

const handed: Readonly<Record<string, Argued>> = {
  'a1-exception-none': { want: ['breached', 'unknown'], told: /assembly-notice/, why: '特殊情况：无 claims nothing, so ten days bind' },
  'a4-delegation-none': { want: ['breached', 'unknown'], told: /matter-decider/, why: '授权依据：无 is no delegation' },
  'a6-conditions-not-met': {
    want: ['lawful', 'unknown', 'breached'],
    told: /conditions-met/,
    why: '未落实 is not met; an adviser need not be followed',
  },
  'b1-objection-under-other-heading': {
    village: 'chongqing',
    want: ['breached', 'unknown'],
    told: /objection/,
    why: '异议情况 holds an objection',
  },
  'b3-objection-too-deep': {
    village: 'hainan',
    want: ['breached', 'unknown'],
    told: /objection/,
    why: 'a mark too many hides no objection',
  },
  'b5-objection-as-a-fact': {
    village: 'chongqing',
    want: ['breached', 'unknown'],
    told: /objection/,
    why: 'an objection among the facts is one',
  },
  'b7-answer-without-year': {
    village: 'chongqing',
    want: ['lawful', 'unknown'],
    never: /objection-answered/,
    why: 'answered within two days, the year left out',
  },
  'b9-answer-on-its-own-line': {
    village: 'chongqing',
    want: ['lawful', 'unknown'],
    never: /objection-answered/,
    why: 'the second line is the answer to the first',
  },
  'b11-supervisors-say-untrue': { want: ['unknown', 'breached'], told: /不属实/, why: 'the supervisors say that the posting was not true' },
  'c1-price-named': { want: ['breached', 'unknown'], told: /999000/, why: '合同价999000元 is five times what was decided' },
  'c3-early-payment-behind-semicolon': {
    want: ['breached', 'unknown'],
    told: /2026年3月15日/,
    why: 'a payment before the decision, behind a semicolon',
  },
  'c5-instalment-named': { want: ['breached', 'unknown'], told: /999000/, why: 'the first instalment is more than the contract' },
  'd1-heading-of-the-printed-form-4': {
    want: ['unknown'],
    told: /是不是“村民代表会议决议”/,
    why: 'the heading of the printed form leaves the body open',
  },
  'd3-heading-joint-meeting': { want: ['unknown'], told: /是不是“村‘两委’会议商议”/, why: '村两委联席会议 is the everyday name' },
  'd5-heading-members-meeting': { want: ['unknown'], told: /是不是“党员大会审议”/, why: '党员大会 alone does not say what it did' },
  'd7-result-posted-after-vote': {
    want: ['unknown', 'lawful'],
    told: /“决议公开”或“实施结果公开”/,
    why: '结果公示 straight behind the vote may be either',
  },
  'd9-one-mark-too-few': { want: ['unknown'], told: /## 村民代表会议决议/, why: 'one # too few; the meeting stands there' },
  'd11-household-heads': {
    want: ['unknown'],
    told: /“村民会议决议”或“村民小组会议决议”/,
    never: /村民代表会议决议”？/,
    why: 'household heads are the assembly (art. 26) or a group (art. 32)',
  },
  'e1-households-in-the-name': { want: ['lawful'], why: '180 of 250 households came, 167 are needed (art. 26(1))' },
  'e4-votes-of-households': { want: ['lawful'], why: 'votes in 户 at a meeting of households' },
  'f1-digit-too-many': {
    want: ['unknown'],
    told: /meeting-adds-up/,
    never: /^breach/,
    why: '410 of 45 is a slip; no majority of 410 is asked',
  },
  'f3-last-years-date': { want: ['unknown'], told: /2026-03-19/, never: /重新进行/, why: '2025 for 2026, the slip of January' },
  'g1-village-delegation-in-prose': { want: ['unknown'], never: /^breach/, why: 'the delegation is written, without its mark' },
  'g3-village-delegation-term-behind-comma': {
    want: ['unknown', 'lawful'],
    never: /^breach/,
    why: 'the delegation is written, its term behind a comma',
  },
  'g5-village-more-women-than-representatives': { want: ['unknown'], told: /village-described/, why: '160 women of 40 representatives' },
  'h1-three-facts-on-one-line': {
    want: ['unknown'],
    told: /“主持人”这一行里还写了“应到”、“实到”/,
    never: /没有写“(?:应到|实到)”/,
    why: 'three facts on one line, as minutes have them',
  },
  'h3-both-calendars': { want: ['lawful', 'unknown'], never: /公历/, why: 'the civil day stands there, the farmers’ day in brackets' },
  'h4-our-own-paper-form': { want: ['lawful'], never: /^defect/, why: 'what our own form prints, filled in and typed as it stands' },
  'h7-no-deadline': { want: ['lawful'], never: /^defect/, why: '完成期限：无 is none' },
  'h9-all-of-them': { want: ['unknown'], told: /是不是“41”/, why: '全票 of 41 present' },
  'h11-roll-without-the-committee': {
    want: ['unknown'],
    told: /村民委员会成员5人，村民代表40人/,
    why: 'most villages count the representatives alone',
  },
  'i1-adviser-says-no': { want: ['lawful', 'unknown'], told: /opinion-heeded/, why: 'the adviser said no, and that is not passed over' },
  'j1-sum-without-unit': { want: ['unknown'], told: /“18\.6元”或“18\.6万元”/, why: 'copied from a column in 万元' },
  'l1-group-of-ten-households': {
    want: ['lawful', 'unknown'],
    never: /resolution-after-review/,
    why: 'a group’s own affair is no major matter of the village',
  },
  'k1-second-topic-lost': { want: ['unknown', 'breached'], told: /议题二/, why: 'the votes of a second topic are not read' },
}

describe('a record as it was handed over', () => {
  it.each(Object.entries(handed))('%s', (name, { village = 'zhejiang', want, told, never, why }) => {
    const isPage = name.startsWith('g')
    const own = textOf(`handed/${name}.md`)
    const verdict = isPage ? judged(textOf('handed/base.md'), own) : judged(own, textOf(`villages/${village}.md`))
    const all = toldBy(verdict)
    expect(want, `${why}\n${all.join('\n')}`).toContain(verdict.answer)
    if (told) expect(all.join('\n')).toMatch(told)
    if (never) expect(all.filter((one) => never.test(one))).toEqual([])
  })

  it('of a village page with what cannot be right is told there', () => {
    for (const name of [
      'g1-village-delegation-in-prose',
      'g3-village-delegation-term-behind-comma',
      'g5-village-more-women-than-representatives',
    ])
      expect(readVillage('cangxi/village.md', textOf(`handed/${name}.md`), options).findings.some(({ level }) => level === 'defect')).toBe(
        true,
      )
  })

  it('of households keeps them when it is put right', () => {
    const fixed = fix(textOf('handed/e1-households-in-the-name.md'), options)
    expect(fixed).toContain('- 应到：250户\n- 实到：180户')
  })
})

type Fresh = {
  readonly file: string
  readonly village: string
  readonly want: readonly Answer[]
  readonly not?: readonly string[]
  readonly article: string
  readonly why: string
  readonly settled?: Answer
}
const fresh: readonly Fresh[] = JSON.parse(textOf('fresh.json'))

describe('a record of our own', () => {
  it.each(fresh.map((one) => [one.file, one] as const))('%s', (file, { village, want, not = [], why, article }) => {
    const verdict = judged(textOf(`fresh/${file}.md`), textOf(`villages/${village}.md`))
    expect(want, `${article}: ${why}\n${toldBy(verdict).join('\n')}`).toContain(verdict.answer)
    const rules = verdict.findings.map(({ level, rule }) => `${level}:${rule}`)
    expect(rules.filter((rule) => not.includes(rule))).toEqual([])
  })

  it.each(fresh.filter(({ settled }) => settled !== undefined).map((one) => [one.file, one] as const))(
    '%s is put right without a change of what it says',
    (file, { village, want, settled }) => {
      const fixed = fix(textOf(`fresh/${file}.md`), options)
      expect([...want, settled]).toContain(judged(fixed, textOf(`villages/${village}.md`)).answer)
      expect(fix(fixed, options)).toBe(fixed)
    },
  )
})
