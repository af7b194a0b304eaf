import { describe, expect, it } from 'vitest'
import { theDay } from '../base/day.ts'
import { atLeast, moreThan } from '../base/share.ts'
import { type Finding, type Reading, readingOf } from '../finding/finding.ts'
import { lawOn } from '../law/index.ts'
import type { Matter, Step } from '../record/matter.ts'
import type { RuleSet } from '../rule/rule.ts'
import type { Village } from '../rule/village.ts'
import { deliberation, disclosure, matter, outcome, people, proposal, resolution, review, sixSteps, village } from '../testing/make.ts'
import { approve } from './approve.ts'
import { judge } from './judge.ts'
import type { Verdict } from './verdict.ts'

const verdict = (of: Matter, where: Village = village(), asOf?: string) =>
  judge(readingOf(of), where, lawOn, asOf === undefined ? undefined : theDay(asOf))

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
    ['one too few came', resolution({ attended: people(29), for: 27, against: 1 }), 'breach representatives-quorum'],
    ['one too few agreed', resolution({ for: 20, against: 21, abstained: 0 }), 'breach representatives-carried'],
    ['the roll is wrong', resolution({ shouldAttend: people(40) }), 'defect meeting-roll'],
    ['the votes are too many', resolution({ against: 20 }), 'defect meeting-adds-up'],
    ['the notice was too short', resolution({ notice: theDay('2026-03-16') }), 'breach representatives-notice'],
    ['the wrong organ called', resolution({ convener: 'party-organisation' }), 'breach representatives-convener'],
  ])('%s', (_, step, expected) => {
    expect(told(instead('resolution', step))).toEqual([expected])
  })

  it('cites every law that asks it', () => {
    const [finding] = verdict(instead('resolution', resolution({ attended: people(29), for: 27, against: 1 }))).findings
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
  const text = (steps: readonly Step[], findings: Reading['findings']): Reading => ({ ...readingOf(matter(steps)), findings })
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

  it.each([
    ['it is no step by its words', undefined, ['record-heading', 'resolution-after-review']],
    ['it is another', ['disclosure'], ['record-heading', 'resolution-after-review']],
    ['it may be any', [], ['record-heading']],
  ] as const)('hides another step that is missing only where it may be that one: %s', (_, steps, told) => {
    const stranger = unread({ kind: 'read', what: 'heading', text: '备注', meant: [], ...(steps && { steps }) })
    expect(
      judge(text(without, [stranger]), village(), lawOn)
        .findings.map(({ rule }) => rule)
        .toSorted(),
    ).toEqual(told)
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
      verifiedOn: theDay('2026-11-28'),
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

describe('what became of each step', () => {
  const art = (article: number) => [{ statute: 'x/vco/2020-01-01', article }] as const
  const body = 'representatives'
  /** A law of its own: two thirds come, more than half of them agree, and practice would have all of them. */
  const law = (rules: RuleSet['rules'], exceptions: RuleSet['exceptions'] = []): RuleSet => ({
    jurisdiction: 'x',
    statute: {
      id: 'x/vco/2020-01-01',
      title: { zh: '法', en: 'A law' },
      short: { zh: '法', en: 'A law' },
      from: theDay('2020-01-01'),
      verifiedOn: theDay('2026-11-28'),
      articles: { 1: { zh: '一', en: 'One' }, 2: { zh: '二', en: 'Two' } },
    },
    rules,
    exceptions,
  })
  const on = ['resolution'] as const
  const quorum = {
    id: 'quorum',
    on,
    level: 'breach',
    cites: art(1),
    demand: { kind: 'quorum', body, of: 'composition', person: atLeast(2, 3) },
  } as const
  const carried = {
    id: 'carried',
    on,
    level: 'breach',
    cites: art(2),
    demand: { kind: 'carried', body, of: 'present', share: moreThan(1, 2) },
  } as const
  const under = (set: RuleSet, ...steps: readonly Step[]) => judge(readingOf(matter(steps)), village({ jurisdiction: 'x' }), () => [set])
  const standing = (set: RuleSet, ...steps: readonly Step[]) => under(set, ...steps).steps.map((step) => step.standing)
  const both = law([quorum, carried])

  it('is that it was taken, lost, never formed, or that nobody can tell', () => {
    const { for: _, ...uncounted } = resolution()
    const { attended: __, ...unattended } = resolution()
    expect(standing(both, resolution())).toEqual(['taken'])
    expect(standing(both, disclosure())).toEqual(['taken'])
    expect(standing(both, resolution({ for: 20 }))).toEqual(['lost'])
    expect(standing(both, resolution({ result: 'lost', for: 20 }))).toEqual(['lost'])
    expect(standing(law([]), resolution({ result: 'lost' }))).toEqual(['lost'])
    expect(standing(both, resolution({ attended: people(29), for: 29, against: 0, abstained: 0 }))).toEqual(['not-formed'])
    expect(standing(both, uncounted)).toEqual(['unknown'])
    expect(standing(both, unattended)).toEqual(['unknown'])
    expect(standing(law([quorum]), resolution())).toEqual(['unknown'])
    expect(standing(both, resolution({}, 'assembly'))).toEqual(['unknown'])
    expect(standing(law([carried]), uncounted)).toEqual(['unknown'])
  })

  it('is not settled by what is only practice', () => {
    const all = { ...quorum, id: 'all', level: 'note', demand: { ...quorum.demand, person: atLeast(1, 1) } } as const
    const most = { ...carried, id: 'most', level: 'note', demand: { ...carried.demand, share: atLeast(1, 1) } } as const
    const step = resolution({ for: 30, abstained: 9 })
    expect(under(law([quorum, carried, all, most]), step)).toMatchObject({
      answer: 'lawful',
      steps: [{ standing: 'taken' }],
      findings: [{ rule: 'all' }, { rule: 'most' }],
    })
    expect(standing(law([all, carried]), resolution({ for: 10 }))).toEqual(['lost'])
  })

  it('is taken where only one way of counting fails it', () => {
    const contested = { ...carried, demand: { ...carried.demand, contested: 'of-those-for-and-against' } } as const
    expect(standing(law([quorum, contested]), resolution({ for: 20, against: 5 }))).toEqual(['taken'])
    expect(standing(law([quorum, contested]), resolution({ for: 5, against: 20 }))).toEqual(['lost'])
  })

  it('is taken where an exception covers the quorum, and the votes are asked then', () => {
    const assembly = { ...quorum, demand: { ...quorum.demand, body: 'assembly', person: moreThan(1, 2) } } as const
    const votes = { ...carried, demand: { ...carried.demand, body: 'assembly' } } as const
    const set = law([assembly, votes], [{ rule: 'quorum', claim: 'unreachable', cites: art(2) }])
    const step = (approved: number) =>
      resolution({ attended: people(391), for: approved, unreachable: 20, against: 0, abstained: 391 - approved }, 'assembly')
    expect(standing(set, step(300))).toEqual(['taken'])
    expect(standing(set, step(100))).toEqual(['lost'])
    expect(under(set, step(300)).findings).toMatchObject([{ rule: 'quorum', level: 'note' }])
  })

  it('is told with its day, its law and what was counted', () => {
    expect(under(both, resolution()).steps).toStrictEqual([
      {
        kind: 'resolution',
        day: '2026-03-18',
        standing: 'taken',
        superseded: false,
        stoodFor: [],
        statutes: [both.statute],
        counted: [
          {
            kind: 'quorum',
            got: 41,
            needed: 30,
            whole: 45,
            share: atLeast(2, 3),
            of: 'composition',
            unit: 'person',
            rule: 'quorum',
            cites: art(1),
            kept: true,
          },
          {
            kind: 'carried',
            got: 38,
            needed: 21,
            whole: 41,
            share: moreThan(1, 2),
            of: 'present',
            unit: 'person',
            rule: 'carried',
            cites: art(2),
            kept: true,
          },
        ],
      },
    ])
    expect(under(both, resolution({ for: 20 })).steps[0]?.counted.map(({ rule, kept }) => [rule, kept])).toEqual([
      ['quorum', true],
      ['carried', false],
    ])
    const sums = law([{ id: 'sums', on, level: 'defect', cites: art(1), demand: { kind: 'adds-up' } }, carried])
    expect(under(sums, resolution({ against: 30 })).steps[0]?.counted.map(({ rule }) => rule)).toEqual(['carried'])
  })

  it('is told without them where it was not judged', () => {
    const { day: _, ...undated } = resolution()
    const nothing = { kind: 'resolution', standing: 'unknown', superseded: false, stoodFor: [], statutes: [], counted: [] }
    expect(under(both, undated).steps).toStrictEqual([nothing])
    const lawless = judge(readingOf(matter([resolution()])), village({ jurisdiction: 'x' }), () => undefined)
    expect(lawless.steps).toStrictEqual([{ ...nothing, day: '2026-03-18' }])
    expect(lawless.findings.map(({ rule }) => rule)).toEqual(['law-on-file'])
  })

  it('names only the law that asked something of it', () => {
    const idle = law([{ ...carried, demand: { ...carried.demand, body: 'assembly' } }])
    expect(under(idle, resolution()).steps[0]?.statutes).toEqual([])
  })

  it('stands for the steps it was held together with, and for no other that an exception covers', () => {
    const first = {
      id: 'first',
      on: ['deliberation'],
      level: 'breach',
      cites: art(1),
      demand: { kind: 'after', step: 'proposal' },
    } as const
    const set = law([first], [{ rule: 'first', claim: 'merged', cites: art(2) }])
    const stoodFor = (step: Step) => under(set, step).steps[0]?.stoodFor
    expect(stoodFor(deliberation({ merged: '合并' }))).toEqual(['proposal'])
    expect(stoodFor(deliberation())).toEqual([])
    const notice = { id: 'notice', on, level: 'breach', cites: art(1), demand: { kind: 'notice', body, days: 3 } } as const
    const urgent = law([notice], [{ rule: 'notice', claim: 'urgent', cites: art(2) }])
    expect(under(urgent, resolution({ urgent: '台风', notice: theDay('2026-03-17') })).steps[0]?.stoodFor).toEqual([])
  })

  it('is found where no law says how its body votes, and only there', () => {
    const rules = (set: RuleSet, ...steps: readonly Step[]) => under(set, ...steps).findings.map(({ rule }) => rule)
    expect(rules(law([quorum]), resolution())).toEqual(['body-ruled'])
    expect(rules(both, resolution())).toEqual([])
    expect(rules(both, resolution({}, 'assembly'))).toEqual(['body-ruled'])
    expect(rules(law([]), disclosure())).toEqual([])
    expect(rules(both, resolution({ attended: people(20), for: 20, against: 0, abstained: 0 }))).toEqual(['quorum'])
  })

  it('is asked only the rules of its body', () => {
    const of = (bodies: readonly ('assembly' | 'representatives')[]) =>
      under(
        law([
          quorum,
          carried,
          {
            id: 'own',
            on: ['resolution', 'disclosure'],
            level: 'breach',
            cites: art(1),
            demand: { kind: 'after', step: 'review' },
            bodies,
          },
        ]),
        resolution(),
        disclosure(),
      )
    expect(of(['representatives']).findings.map(({ rule, step }) => [rule, step])).toEqual([['own', 0]])
    expect(of(['assembly']).findings).toEqual([])
  })

  it('cites beside a breach the law that asked for less by the same name and was kept', () => {
    const less = { ...carried, cites: art(1), demand: { ...carried.demand, share: atLeast(1, 4) } } as const
    const other = { ...less, id: 'another' } as const
    expect(
      under(law([quorum, carried, less, other]), resolution({ for: 20, against: 21, abstained: 0, result: 'carried' })).findings,
    ).toMatchObject([{ rule: 'carried', cites: art(2), conflicts: art(1) }])
    expect(
      under(law([quorum, carried, other]), resolution({ for: 20, against: 21, abstained: 0, result: 'carried' })).findings[0],
    ).not.toHaveProperty('conflicts')
  })
})

describe('a reading that does not place every step', () => {
  it('places what the law says of itself at the title', () => {
    const reading = readingOf(matter([resolution({ day: theDay('2025-12-31'), notice: theDay('2025-12-01') }), disclosure()]))
    const title = { heading: { line: 7, column: 1 }, facts: {}, unread: [] }
    const { findings } = judge({ ...reading, title, steps: [] }, village(), lawOn)
    expect(new Set(findings.map(({ place }) => place.line))).toEqual(new Set([7]))
    expect(findings.map(({ rule }) => rule)).toContain('law-crossed')
  })

  it('places it at the step where it is placed', () => {
    const reading = readingOf(matter([resolution({ day: theDay('2025-12-31'), notice: theDay('2025-12-01') }), disclosure()]))
    const placed = [3, 9].map((line) => ({ heading: { line, column: 1 }, facts: {}, unread: [] }))
    const { findings } = judge({ ...reading, steps: placed }, village(), lawOn)
    expect(findings.find(({ rule }) => rule === 'law-crossed')?.place).toEqual({ line: 9, column: 1 })
  })
})

describe('a step that cannot be judged', () => {
  const placed = (steps: readonly Step[], asOf?: string) => {
    const reading = readingOf(matter(steps))
    const lines = steps.map((_, index) => ({ heading: { line: 10 * (index + 1), column: 1 }, facts: {}, unread: [] }))
    const { findings } = judge({ ...reading, steps: lines }, village(), lawOn, asOf === undefined ? undefined : theDay(asOf))
    return findings.map(({ rule, place: { line } }) => [rule, line])
  }

  it('is told where it stands', () => {
    const { day: _, ...undated } = resolution()
    expect(placed([proposal(), undated])).toContainEqual(['step-dated', 20])
    expect(placed([proposal(), deliberation()], '2026-03-04')).toContainEqual(['step-happened', 20])
  })
})

describe('a day still to come', () => {
  const upTo = (asOf: string) => verdict(until('disclosure'), village(), asOf)

  it.each([
    ['2026-03-17', ['defect step-happened'], 'unknown', 'reviewed'],
    ['2026-03-18', [], 'lawful', 'resolved'],
    ['2026-03-19', [], 'lawful', 'resolved'],
  ])('a resolution of 2026-03-18, looked at on %s', (asOf, found, answer, stage) => {
    const judged = upTo(asOf)
    expect(judged.findings.map(({ rule, level }) => `${level} ${rule}`)).toEqual(found)
    expect(judged).toMatchObject({ answer, stage })
  })

  it('says to wait for it, or to put the day right', () => {
    expect(upTo('2026-03-17').findings).toMatchObject([{ step: 4, remedy: { kind: 'wait', day: '2026-03-18', field: 'day' } }])
    expect(upTo('2026-03-17').steps[4]).toMatchObject({ standing: 'to-come' })
  })
})

describe('a judge that is told no day', () => {
  const moved = (year: string) => matter(JSON.parse(JSON.stringify(sixSteps()).replaceAll('"2026-', `"${year}-`)) as readonly Step[])
  const found = (what: Matter, asOf?: string) => judge(readingOf(what), village(), lawOn, asOf === undefined ? undefined : theDay(asOf))
  const happened = ({ findings }: Verdict) =>
    findings.flatMap(({ rule, level, fault }) => (rule === 'step-happened' ? [[level, fault]] : []))

  it('believes what is dated before the law on file was last verified', () => {
    expect(found(matter(sixSteps())).answer).toBe('lawful')
    expect(happened(found(matter(sixSteps())))).toEqual([])
  })

  it('knows nothing of what is dated later, and approves none of it', () => {
    const verdict = found(moved('2086'))
    expect(verdict.answer).not.toBe('lawful')
    expect(happened(verdict)).not.toEqual([])
    for (const [level, fault] of happened(verdict)) expect([level, fault]).toMatchObject(['defect', { kind: 'ahead', untold: true }])
    expect(approve(verdict)).toBeUndefined()
  })

  it.each([
    [undefined, '2027-05-10', 1],
    [undefined, '2026-05-10', 0],
    ['2026-05-09', '2026-05-10', 1],
    ['2026-05-10', '2026-05-10', 0],
  ])('on %s, works of which the last is of %s: told %i times', (asOf, last, times) => {
    const works: Step = {
      kind: 'implementation',
      round: 1,
      others: [],
      blocks: [],
      parts: [],
      events: [
        { day: theDay('2026-04-20'), what: '开工' },
        { day: theDay(last), what: '完工' },
      ],
    }
    const steps = sixSteps().filter(({ kind }) => kind !== 'outcome')
    expect(happened(found(matter([...steps, works]), asOf))).toHaveLength(times)
  })
})
