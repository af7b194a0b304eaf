import { describe, expect, it } from 'vitest'
import { type Finding, type Reading, recorded } from './finding.ts'
import { judge } from './judge.ts'
import { lawOn } from './law/index.ts'
import { deliberation, disclosure, matter, outcome, people, resolution, review, sixSteps, village } from './make.ts'
import type { Matter, Step } from './matter.ts'
import { theDay } from './measure.ts'
import type { RuleSet } from './rule.ts'
import type { Village } from './village.ts'

const verdict = (of: Matter, where: Village = village(), asOf?: string) =>
  judge(recorded(of), where, lawOn, asOf === undefined ? undefined : theDay(asOf))

const told = (of: Matter, where: Village = village()) => verdict(of, where).findings.map(({ rule, level }) => `${level} ${rule}`)

/** The six steps with one of them exchanged for others, or dropped. */
const instead = (kind: Step['kind'], ...steps: readonly Step[]): Matter =>
  matter(sixSteps().flatMap((step) => (step.kind === kind ? steps : [step])))

const until = (kind: Step['kind'], ...last: readonly Step[]): Matter => {
  const steps = sixSteps()
  return matter([
    ...steps.slice(
      0,
      steps.findIndex((step) => step.kind === kind),
    ),
    ...last,
  ])
}

describe('the six steps', () => {
  it('are lawful when all is kept, and nothing is said of them', () => {
    expect(verdict(matter())).toMatchObject({ answer: 'lawful', stage: 'completed', findings: [] })
  })

  it.each(['proposal', 'deliberation', 'review', 'resolution', 'disclosure'] as const)('without %s, one finding names it', (kind) => {
    const { answer, findings } = verdict(instead(kind))
    expect(answer).toBe('breached')
    expect(findings.filter(({ level }) => level === 'breach').map(({ fault }) => fault)).toMatchObject([{ kind: 'after', missing: kind }])
  })
})

describe('one mistake, one finding', () => {
  it.each([
    ['one too few came', resolution({ attended: people(29) }), 'breach representatives-quorum'],
    ['one too few agreed', resolution({ for: 20 }), 'breach representatives-carried'],
    ['the roll is wrong', resolution({ shouldAttend: people(40) }), 'defect meeting-roll'],
    ['the votes are too many', resolution({ against: 20 }), 'defect meeting-adds-up'],
    ['the notice was too short', resolution({ notice: theDay('2026-03-16') }), 'breach representatives-notice'],
    ['the wrong organ called', resolution({ convener: 'party-organisation' }), 'breach representatives-convener'],
  ])('%s', (_, step, expected) => {
    expect(told(instead('resolution', step))).toEqual([expected])
  })

  it('cites every law that asks it', () => {
    const [finding] = verdict(instead('resolution', resolution({ attended: people(29) }))).findings
    expect(finding?.cites).toEqual([
      { statute: 'cn/vco/2026-01-01', article: 30, paragraph: 2 },
      { statute: 'cn-zj/vco/2020-07-31', article: 23, paragraph: 3 },
    ])
  })

  it('says once that the village does not describe itself', () => {
    expect(verdict(matter(), village({ sizes: [] })).findings).toMatchObject([
      { level: 'defect', fault: { of: 'village', field: 'composition' } },
    ])
    const { jurisdiction: _, ...placeless } = village()
    expect(told(matter(), placeless)).toEqual(['defect village-described'])
  })
})

describe('history', () => {
  it('finds no fault with a vote that was lost and left at that', () => {
    const { answer, stage, findings } = verdict(until('resolution', resolution({ for: 10, against: 31, abstained: 0 })))
    expect({ answer, stage, findings }).toEqual({ answer: 'lawful', stage: 'rejected', findings: [] })
  })

  it('finds a breach as soon as the village goes on as if it had won, or says it had', () => {
    const lost = { for: 10, against: 31, abstained: 0 }
    expect(told(until('resolution', resolution(lost), disclosure()))).toEqual(['breach representatives-carried'])
    expect(told(until('resolution', resolution({ ...lost, result: 'carried' })))).toEqual(['breach representatives-carried'])
    expect(told(until('resolution', resolution({ ...lost, result: 'lost' }), disclosure()))).toEqual([])
  })

  it('makes a note of a meeting to which too few came and which voted on nothing', () => {
    const { for: _, against: __, abstained: ___, ...unvoted } = resolution({ attended: people(20) })
    const again = resolution({ round: 2, notice: theDay('2026-03-19'), day: theDay('2026-03-24') })
    expect(verdict(until('resolution', unvoted))).toMatchObject({ answer: 'lawful', stage: 'reviewed' })
    const { answer, findings } = verdict(until('resolution', unvoted, again, disclosure('2026-03-25', '2026-04-10')))
    expect(answer).toBe('lawful')
    expect(findings).toMatchObject([{ level: 'note', rule: 'representatives-quorum', eased: { by: 'later-round' } }])
  })

  it('finds a breach where too few came and voted all the same', () => {
    expect(told(until('resolution', resolution({ attended: people(20), for: 20, against: 0, abstained: 0 })))).toEqual([
      'breach representatives-quorum',
    ])
  })

  it('lets a second posting mend a first that was too short', () => {
    const { answer, findings } = verdict(
      instead('disclosure', disclosure('2026-03-19', '2026-03-26'), { ...disclosure('2026-03-27', '2026-04-11'), round: 2 }),
    )
    expect(answer).toBe('lawful')
    expect(findings).toMatchObject([{ level: 'note', eased: { by: 'later-round' } }])
  })

  it("lets the law's own exception speak, with its reason", () => {
    const assembly = resolution(
      {
        notice: theDay('2026-03-16'),
        urgent: '台风抢险',
        shouldAttend: people(801),
        attended: people(500),
        for: 400,
        against: 100,
        abstained: 0,
      },
      'assembly',
    )
    const { answer, findings } = verdict(instead('resolution', assembly))
    expect(answer).toBe('lawful')
    expect(findings).toMatchObject([{ rule: 'assembly-notice', level: 'note', eased: { by: 'exception', reason: '台风抢险' } }])
  })
})

describe('the law of the day', () => {
  it('judges each step by its own: seven days on the board were no breach in 2025 and are one in 2026', () => {
    const shifted = (year: string) => {
      const on = (text: string) => theDay(text.replace('2026', year))
      const steps = sixSteps().flatMap((step): readonly Step[] => {
        if (step.kind === 'disclosure') return [disclosure(on('2026-03-19'), on('2026-03-26'))]
        if (step.kind === 'outcome' || step.kind === 'implementation') return []
        if ('held' in step) return [{ ...step, held: { from: on('2026-03-06') } }]
        return 'day' in step && step.day
          ? [{ ...step, day: on(step.day), ...('notice' in step && step.notice && { notice: on(step.notice) }) }]
          : [step]
      })
      return matter(steps)
    }
    expect(verdict(shifted('2025'))).toMatchObject({ answer: 'lawful' })
    expect(told(shifted('2026'))).toEqual(['breach disclosure-posted'])
  })

  it('does not know the law of a day or a place that is not on file', () => {
    expect(verdict(matter([review({ day: theDay('2010-03-12') })]))).toMatchObject({
      answer: 'unknown',
      findings: [{ fault: { kind: 'law' } }],
    })
    expect(verdict(matter(), village({ jurisdiction: 'cn-gd' }))).toMatchObject({
      answer: 'unknown',
      findings: [{ fault: { kind: 'law' } }],
    })
  })
})

describe('unsure is never lawful', () => {
  it.each(['attended', 'for', 'notice', 'convener', 'chair', 'shouldAttend'] as const)('without %s', (field) => {
    const { [field]: _, ...silent } = resolution()
    const { answer, findings } = verdict(instead('resolution', silent))
    expect(answer).toBe('unknown')
    expect(findings).toMatchObject([{ level: 'defect', fault: { kind: 'present', field } }])
  })

  it('without a day, without a step, without a category', () => {
    const { day: _, ...dayless } = resolution()
    expect(verdict(instead('resolution', dayless)).answer).toBe('unknown')
    expect(verdict(matter([])).answer).toBe('unknown')
    const { category: __, ...uncategorised } = matter()
    expect(verdict(uncategorised).answer).toBe('unknown')
  })

  it('while an open posting runs, nothing is missing; once it should have ended, its last day is', () => {
    const open = { ...outcome(), posted: { from: theDay('2026-08-26') } }
    expect(verdict(instead('outcome', open), village(), '2026-09-01').answer).toBe('lawful')
    expect(verdict(instead('outcome', open), village(), '2026-09-20').answer).toBe('unknown')
    expect(verdict(instead('outcome', open)).answer).toBe('unknown')
  })
})

describe('what was written and could not be read', () => {
  const text = (steps: readonly Step[], findings: Reading['findings']): Reading => ({ ...recorded(matter(steps)), findings })
  const unread = (what: Extract<Finding['fault'], { kind: 'read' }>): Finding => ({
    rule: 'record-heading',
    level: 'defect',
    fault: what,
    place: { line: 9, column: 1 },
    cites: [{ statute: 'cunyi/record-format', article: 2 }],
  })
  const without = sixSteps().filter(({ kind }) => kind !== 'review')

  it('is not also said to be missing', () => {
    const misspelt = unread({ kind: 'read', what: 'heading', text: '党员大会审仪', meant: ['党员大会审议'], steps: ['review'] })
    const { answer, findings } = judge(text(without, [misspelt]), village(), lawOn)
    expect(answer).toBe('unknown')
    expect(findings).toEqual([misspelt])
  })

  it('does not hide another step that is', () => {
    const stranger = unread({ kind: 'read', what: 'heading', text: '备注', meant: [], steps: [] })
    expect(
      judge(text(without, [stranger]), village(), lawOn)
        .findings.map(({ rule }) => rule)
        .toSorted(),
    ).toEqual(['record-heading', 'resolution-after-review'])
  })
})

describe('the first two steps held together', () => {
  const cites = [{ statute: 'local/x', article: 1 }] as const
  const town: RuleSet = {
    jurisdiction: 'local/x',
    statute: {
      id: 'local/x',
      title: { zh: '本街道规则', en: 'Rules of the town' },
      short: { zh: '本街道规则', en: 'Rules of the town' },
      from: theDay('2020-01-01'),
      verifiedOn: theDay('2020-01-01'),
      standing: 'local',
      articles: { 1: { zh: '书记主任一肩挑的村可以合并', en: 'may be held together' } },
    },
    rules: [],
    exceptions: [{ rule: 'deliberation-after-proposal', claim: 'merged', cites }],
  }
  const together = matter([deliberation({ merged: '与村党组织提议合并' }), ...sixSteps().slice(2)])

  it('are a breach where no rule of the town allows it', () => {
    expect(told(together)).toEqual(['breach deliberation-after-proposal'])
  })

  it('are a note where one does and the record says so, and the proposal is not missed later', () => {
    const { answer, findings } = verdict(together, village({ local: [town] }))
    expect(answer).toBe('lawful')
    expect(findings).toMatchObject([{ level: 'note', eased: { by: 'exception', reason: '与村党组织提议合并', cites } }])
  })

  it('are a breach where the record does not say so', () => {
    expect(told(matter([deliberation(), ...sixSteps().slice(2)]), village({ local: [town] }))).toEqual([
      'breach deliberation-after-proposal',
    ])
  })
})
