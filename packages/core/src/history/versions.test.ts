import { describe, expect, it } from 'vitest'
import { statute } from '../base/citation.ts'
import { theDay } from '../base/day.ts'
import type { Finding, Reading } from '../finding/finding.ts'
import { readingOf } from '../finding/finding.ts'
import { judge } from '../judge/judge.ts'
import { lawOn } from '../law/index.ts'
import type { Matter, Step } from '../record/matter.ts'
import { words } from '../report/words/index.ts'
import type { Village } from '../rule/village.ts'
import { deliberation, disclosure, matter, people, proposal, resolution, review, sixSteps, village, works } from '../testing/make.ts'
import { type RecordVersion, withHistory } from './versions.ts'

const reading = (steps: readonly Step[], changes: Partial<Matter> = {}): Reading => readingOf(matter(steps, changes), '003.md')

/** Versions of a record, oldest first, each committed on its day by a commit of the same number. */
const versions = (
  ...all: readonly (readonly [day: string, steps: readonly Step[], more?: Partial<RecordVersion>])[]
): readonly RecordVersion[] =>
  all.map(([on, steps, more], index) => ({ day: theDay(on), commit: `c${index + 1}`, reading: reading(steps), ...more }))

const told = (now: Reading, history: readonly RecordVersion[], where: Village = village()): readonly Finding[] =>
  judge(withHistory(now, history), where, lawOn).findings.filter(({ fault }) => fault.kind === 'rewritten' || fault.kind === 'recorded')

const rewritten = (now: Reading, history: readonly RecordVersion[]) =>
  told(now, history).flatMap(({ fault, rule, level }) => (fault.kind === 'rewritten' ? [{ rule, level, ...fault }] : []))

const ofHistory = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.map(({ rule }) => rule).filter((rule) => rule === 'step-kept' || rule === 'rewriting-weighed')

const start = ['2026-03-01', []] as const
const [first, second, third] = [proposal(), deliberation(), review()]

describe('an older step', () => {
  it('stands: a record to which steps were only added has nothing to tell', () => {
    const six = sixSteps()
    const history = versions(...six.map((_, index) => [`2026-05-${10 + index}`, six.slice(0, index + 1)] as const))
    expect(rewritten(reading(six), history)).toEqual([])
  })

  it('may be written anew as long as none follows it, and in the version that adds the next', () => {
    const typo = proposal({ chair: '村党总支书纪' })
    expect(rewritten(reading([first]), versions(start, ['2026-03-02', [typo]]))).toEqual([])
    expect(rewritten(reading([first, second]), versions(start, ['2026-03-02', [typo]], ['2026-03-05', [first, second]]))).toEqual([])
  })

  it('that was changed is a note with the day of the commit, the step and its facts', () => {
    const history = versions(
      ['2026-03-05', [first, second]],
      ['2026-03-12', [first, second, third]],
      ['2026-04-20', [proposal({ chair: '村党总支副书记' }), second, third]],
    )
    expect(rewritten(reading([proposal({ chair: '村党总支副书记' }), second, third]), history)).toEqual([
      {
        rule: 'step-kept',
        level: 'note',
        kind: 'rewritten',
        step: 'proposal',
        what: 'changed',
        round: 1,
        fields: ['chair'],
        commit: 'c3',
        on: '2026-04-20',
      },
    ])
  })

  it('that was changed and changed back has nothing to tell', () => {
    const history = versions(['2026-03-05', [first, second]], ['2026-03-12', [proposal({ for: 6 }), second]])
    expect(rewritten(reading([first, second]), history)).toEqual([])
  })

  it('changed at hand and not committed yet says so', () => {
    const [found] = rewritten(reading([proposal({ venue: '祠堂' }), second]), versions(['2026-03-05', [first, second]]))
    expect(found).toMatchObject({ what: 'added', fields: ['venue'] })
    expect(found).not.toHaveProperty('commit')
  })

  it('that is gone is told, with the commit since which it is', () => {
    const lost = review({ for: 10, against: 28, result: 'lost' })
    const again = review({ day: theDay('2026-03-14') })
    const [found] = rewritten(
      reading([first, second, { ...again, round: 2 }, resolution()]),
      versions(
        ['2026-03-14', [first, second, lost, { ...again, round: 2 }]],
        ['2026-03-19', [first, second, { ...again, round: 2 }, resolution()]],
      ),
    )
    expect(found).toMatchObject({ what: 'gone', round: 1, fields: [], commit: 'c2', on: '2026-03-19' })
  })

  it('may have its prose mended, what grows grown, and a correction say what was wrong', () => {
    const posted = disclosure('2026-03-19', undefined) as Extract<Step, { kind: 'disclosure' }>
    const before = [...sixSteps().slice(0, 5), posted, works()]
    const grown: Step = {
      ...posted,
      posted: { from: theDay('2026-03-19'), to: theDay('2026-04-05') },
      attachments: 'first.jpg、last.jpg',
      objections: [{ raised: theDay('2026-03-25'), about: '预算', handled: [] }],
      supervision: [{ by: '村务监督委员会', day: theDay('2026-04-05'), said: '公开属实' }],
      blocks: [{ kind: 'paragraph', text: '贴在三处。' }],
    }
    expect(rewritten(reading([...sixSteps().slice(0, 5), grown, works()]), versions(['2026-04-12', before]))).toEqual([])
    const correction: Step = {
      kind: 'correction',
      round: 1,
      others: [],
      blocks: [],
      parts: [],
      day: theDay('2026-04-13'),
      amends: { step: 0, field: 'chair', was: '村党总支书记', now: '村党总支副书记' },
    }
    const renamed = proposal({ chair: '村党总支副书记' })
    expect(rewritten(reading([renamed, second, correction]), versions(['2026-03-05', [first, second]]))).toEqual([])
  })

  it('of which works were changed is told; more works are not', () => {
    const works2 = (amount: number): Step => ({ ...works(), events: [{ day: theDay('2026-04-12'), what: '合同', amount }] })
    const more: Step = {
      ...works(),
      events: [
        { day: theDay('2026-04-12'), what: '签合同', amount: 1 },
        { day: theDay('2026-05-12'), what: '付款' },
      ],
    }
    const six = sixSteps().slice(0, 6)
    const after = [...six, works2(1), disclosure()]
    expect(rewritten(reading([...six, more, disclosure()]), versions(['2026-04-12', after]))).toEqual([])
    expect(rewritten(reading([...six, works2(2), disclosure()]), versions(['2026-04-12', after]))).toMatchObject([{ fields: ['events'] }])
  })
})

describe('a record that only a rewriting makes lawful', () => {
  const short = resolution({ attended: people(29), for: 29, against: 0, abstained: 0 })
  const before = [first, second, third, short, disclosure()]
  const after = [first, second, third, resolution(), disclosure()]

  it('is not known to be lawful', () => {
    const verdict = judge(withHistory(reading(after), versions(['2026-03-19', before], ['2026-06-01', after])), village(), lawOn)
    expect(verdict.answer).toBe('unknown')
    expect(verdict.findings.map(({ rule, level }) => [rule, level])).toContainEqual(['rewriting-weighed', 'defect'])
    expect(verdict.findings.map(({ rule }) => rule)).not.toContain('step-kept')
  })

  it('is lawful without its history, and where the rewriting decides nothing', () => {
    expect(judge(reading(after), village(), lawOn).answer).toBe('lawful')
    const harmless = [proposal({ chair: '副书记' }), ...after.slice(1)]
    const verdict = judge(withHistory(reading(harmless), versions(['2026-03-19', after])), village(), lawOn)
    expect([verdict.answer, ofHistory(verdict)]).toEqual(['lawful', ['step-kept']])
  })

  it('is one also where a step that spoiled it is gone', () => {
    const spoiled = [first, second, third, resolution(), { ...short, round: 2 }, disclosure()]
    const verdict = judge(withHistory(reading(after), versions(['2026-03-19', spoiled])), village(), lawOn)
    expect([verdict.answer, ofHistory(verdict)]).toEqual(['unknown', ['rewriting-weighed']])
  })

  it('is none where a fact that the judge missed was written in late, and one where a claim was', () => {
    const { abstained: _, against: __, ...silent } = resolution()
    const thin = [first, second, third, silent as Step, disclosure()]
    const late = judge(withHistory(reading(after), versions(['2026-03-19', thin])), village(), lawOn)
    expect([late.answer, ofHistory(late)]).toEqual(['lawful', ['step-kept']])
    const hasty = { body: 'assembly', from: theDay('2026-03-16') } as const
    const held = (facts: object) => [
      first,
      second,
      third,
      resolution(
        { notice: hasty.from, shouldAttend: people(801), attended: people(500), for: 400, against: 50, abstained: 50, ...facts },
        'assembly',
      ),
      disclosure(),
    ]
    const excused = judge(withHistory(reading(held({ urgent: '台风' })), versions(['2026-03-19', held({})])), village(), lawOn)
    expect(excused.findings.map(({ rule, level }) => [rule, level])).toContainEqual(['rewriting-weighed', 'defect'])
  })
})

describe('what is not known is not said', () => {
  it.each([
    ['of another number', { number: '2026-004' }],
    ['of another title, where it has no number', { number: undefined, title: '村口停车场' }],
  ])('a version %s is another record', (_, changes) => {
    const [version] = versions(['2026-03-05', [proposal({ for: 5 }), second]])
    const other = { ...version, reading: reading([proposal({ for: 5 }), second], changes as Partial<Matter>) } as RecordVersion
    expect(told(reading([first, second]), [other])).toEqual([])
  })

  it('a version of a side branch accuses nobody', () => {
    const history = versions(['2026-03-05', [proposal({ for: 5 }), second], { isAside: true }])
    expect(rewritten(reading([first, second]), history)).toEqual([])
  })

  it('a fact that could not be read is not compared, nor a step missed whose heading cannot be', () => {
    const before = versions(['2026-03-05', [proposal({ chair: '书记' }), second]])
    const now = reading([proposal({}), second])
    const unread = { ...now, steps: now.steps.map((placed) => ({ ...placed, unread: ['chair' as const] })) }
    expect(rewritten(unread, before)).toEqual([])
    const heading: Finding = {
      rule: 'record-heading',
      level: 'defect',
      fault: { kind: 'read', what: 'heading', text: '提义', meant: [], steps: ['proposal'] },
      place: { line: 1, column: 1 },
      cites: [{ statute: 'cunyi/record-format', article: 2 }],
    }
    expect(rewritten({ ...reading([second]), findings: [heading] }, before)).toEqual([])
  })
})

describe('a step first seen in the version history', () => {
  const limit = (days: number): Village => {
    const { text, art } = statute({
      id: 'local/x',
      title: { zh: '本地规定', en: 'Local rules' },
      short: { zh: '本地规定', en: 'Local rules' },
      from: theDay('2020-01-01'),
      verifiedOn: theDay('2020-01-01'),
      standing: 'local',
      articles: { 1: { zh: '补录期限', en: 'recorded within' } },
    })
    const rule = { id: 'local-recorded', on: ['proposal'], level: 'note', cites: [art(1)], demand: { kind: 'recorded', days } } as const
    return village({ local: [{ jurisdiction: 'local/x', statute: text, rules: [rule] }] })
  }
  const seenOn = (on: string) => versions(start, [on, [first]])
  const lateIn = (now: Step, history: readonly RecordVersion[], where?: Village) =>
    told(reading([now]), history, where).map(({ rule, level, fault }) => [rule, level, fault.kind === 'recorded' && fault.late])

  // The proposal is of 2 March.
  it.each([
    ['2026-03-01', undefined, []],
    ['2026-03-02', undefined, []],
    ['2026-03-03', undefined, [['recorded-in-time', 'note', 1]]],
    ['2026-03-09', 7, []],
    ['2026-03-10', 7, [['local-recorded', 'note', 8]]],
  ] as const)('on %s, %s days allowed: %j', (on, days, expected) => {
    expect(lateIn(first, seenOn(on), days === undefined ? undefined : limit(days))).toEqual(expected)
  })

  it('is late by its first commit, whatever came later, and whichever branch has it', () => {
    expect(lateIn(first, versions(start, ['2026-03-02', [first]], ['2026-04-01', [first]]))).toEqual([])
    expect(lateIn(first, versions(start, ['2026-03-02', [first], { isAside: true }], ['2026-04-01', [first]]))).toEqual([])
  })

  it('says that it comes from the version history, and where the record says another day', () => {
    const [plain] = told(reading([first]), seenOn('2026-03-10'))
    expect(plain && words.zh.fault(plain)).toBe(
      '补录（迟8日）：“村党组织提议”在2026年3月2日，版本历史里2026年3月10日（提交c2）才第一次出现。版本历史只是旁证。',
    )
    const [against] = told(reading([proposal({ recorded: theDay('2026-03-02') })]), seenOn('2026-03-10'))
    expect(against && words.zh.fault(against)).toContain(
      '写的记录日期是2026年3月2日，版本历史里2026年3月10日（提交c2）才第一次出现，两处不一致',
    )
    expect(told(reading([proposal({ recorded: theDay('2026-03-10') })]), seenOn('2026-03-10'))).toMatchObject([
      { fault: { kind: 'recorded', late: 8 } },
    ])
  })

  it('is not late where the history begins with it, where it has no day yet, and where it is not committed', () => {
    expect(lateIn(first, versions(['2026-04-01', [first], { isFirst: true }]))).toEqual([])
    const { day: _, ...blank } = proposal() as Extract<Step, { kind: 'proposal' }>
    expect(lateIn(first, versions(start, ['2026-02-20', [blank]], ['2026-03-02', [first]]))).toEqual([])
    expect(lateIn(first, versions(start))).toEqual([])
  })
})
