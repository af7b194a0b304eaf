import { describe, expect, it } from 'vitest'
import { theDay } from '../base/day.ts'
import type { Finding, Reading } from '../finding/finding.ts'
import { readingOf } from '../finding/finding.ts'
import { judge } from '../judge/judge.ts'
import { lawOn, ruleSets } from '../law/index.ts'
import type { Step } from '../record/matter.ts'
import { disclosure, legality, matter, people, resolution, review, sixSteps, village } from '../testing/make.ts'
import { report } from './index.ts'
import { words } from './words/index.ts'
import { message } from './words/message.ts'

const instead = (kind: Step['kind'], ...steps: readonly Step[]) =>
  matter(sixSteps().flatMap((step) => (step.kind === kind ? steps : [step])))
const verdict = (of = matter()) => judge(readingOf(of, 'a.md'), village(), lawOn)

/** One verdict of every kind of fault the judge can find. */
const faulty = [
  instead('review'),
  instead('review', review({ day: theDay('2026-03-20') })),
  instead('resolution', resolution({ attended: people(29), for: 27, against: 1 })),
  instead('resolution', resolution({ for: 20 })),
  instead('resolution', resolution({ notice: theDay('2026-03-16') })),
  instead('resolution', resolution({ notice: theDay('2026-03-19') })),
  instead('disclosure', disclosure('2026-03-19', '2026-03-26')),
  instead('resolution', resolution({ convener: 'party-organisation' })),
  matter(sixSteps(), { category: 'homestead' }),
  matter(sixSteps(), { category: 'charter' }),
  matter(sixSteps(), { category: 'assistance' }),
  instead('resolution', resolution({ shouldAttend: people(40) })),
  instead('resolution', resolution({ against: 20 })),
  instead('resolution', resolution({ result: 'lost' })),
  matter([review({ day: theDay('2010-01-01') })]),
  matter([]),
].flatMap((of) => verdict(of).findings)

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const speak = words[language]

  it('every finding is a whole sentence, and so is its remedy', () => {
    expect(new Set(faulty.map(({ fault }) => fault.kind)).size).toBeGreaterThanOrEqual(9)
    for (const finding of faulty) {
      for (const sentence of [message(finding, speak), ...(finding.remedy ? [speak.remedy(finding.remedy)] : [])])
        expect(sentence).toMatch(
          language === 'zh'
            ? /^(?!.*(?:undefined|NaN|schema|invalid|[“‘]“)).+。$/
            : /^(?!.*(?:undefined|NaN|schema|invalid|[\u4e00-\u9fff])).+\.$/,
        )
    }
  })

  it('every demand on file can be said', () => {
    for (const { demand } of ruleSets.flatMap((set) => set.rules)) expect(speak.demand(demand)).toMatch(/(?:。|\.)$/)
  })

  it('every citation names its statute', () => {
    for (const { cites } of ruleSets.flatMap((set) => set.rules))
      for (const cite of cites) expect(speak.cite(cite)).not.toContain(cite.statute)
  })
})

it('says a shortfall as a clerk would', () => {
  const [finding] = verdict(instead('resolution', resolution({ attended: people(29), for: 27, against: 1 }))).findings as [Finding]
  expect(message(finding, words.zh)).toBe('实到29人，应有30人到会（村民代表会议全体45人的三分之二以上）；还差1人，会议不成立。')
  expect(finding.cites.map(words.zh.cite)).toEqual(['《村民委员会组织法》第三十条第二款', '《浙江省实施办法》第二十三条第三款'])
})

it('says of what was filed before there was anything to file which day is which', () => {
  const filing: Step = { ...legality(), kind: 'filing', held: { from: theDay('2026-03-17') } }
  const of = matter(
    sixSteps().flatMap((step): readonly Step[] => (step.kind === 'resolution' ? [filing, step] : [step])),
    { category: 'charter' },
  )
  const found = verdict(of).findings.find(({ rule }) => rule === 'charter-filed')
  expect(found && message(found, words.zh)).toBe(
    '“备案”在2026年3月17日，“决议”在2026年3月18日；决定了才能备案，先办的那一次是不是这一份的，这里看不出来。',
  )
  expect(found?.remedy && words.zh.remedy(found.remedy)).toBe(
    '决议以后办过“备案”的，把那一次的日期和文号补记在决议后面；没有的，现在去办，办好了记在最后。',
  )
  expect(found && message(found, words.en)).toContain('“Filing” was on 2026-03-17, “Resolution” on 2026-03-18; only what was decided')
})

describe('as text', () => {
  const line = '- 实到：29人'
  const short = instead('resolution', resolution({ attended: people(29), for: 27, against: 1 }))
  const reading: Reading = {
    ...readingOf(short, 'a.md'),
    text: `# x\n\n${line}\n`,
    steps: short.steps.map(() => ({ heading: { line: 1, column: 1 }, facts: { attended: { line: 3, column: 6 } }, unread: [] })),
  }

  it('shows the line with a caret under the place, two columns for each Chinese character', () => {
    const lines = report.text(judge(reading, village(), lawOn), words.zh).split('\n')
    expect(lines[1]).toBe('  a.md:3:6  违反  representatives-quorum')
    expect(lines[2]).toBe(`      3 | ${line}`)
    expect(lines[3]).toBe(`        | ${' '.repeat('- '.length + 2 * '实到：'.length)}^`)
  })

  it('prints no number that could name a person', () => {
    const named = { ...reading, text: '# x\n\n- 实到：29人 330106199001011234\n' }
    expect(report.text(judge(named, village(), lawOn), words.zh)).not.toContain('199001')
  })
})

it('gives JSON with the keys that other programs read', () => {
  const parsed: unknown = JSON.parse(
    report.json(verdict(instead('resolution', resolution({ attended: people(29), for: 27, against: 1 }))), words.en),
  )
  expect(parsed).toEqual({
    path: 'a.md',
    id: '2026-003',
    title: '文化礼堂屋面修缮工程',
    answer: 'breached',
    stage: 'completed',
    findings: [
      {
        rule: 'representatives-quorum',
        level: 'breach',
        message:
          "29 people came to the representatives' meeting, 30 are needed (at least two thirds of all 45); 1 short, so the meeting did not form.",
        place: { line: 1, column: 1 },
        cites: [
          { statute: 'cn/vco/2026-01-01', article: 30, paragraph: 2 },
          { statute: 'cn-zj/vco/2020-07-31', article: 23, paragraph: 3 },
        ],
        fault: expect.objectContaining({ kind: 'quorum', needed: 30, short: 1 }),
        remedy: { kind: 'meet-again', body: 'representatives', attend: 30, unit: 'person' },
      },
    ],
  })
})
