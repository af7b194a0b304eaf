import { describe, expect, it } from 'vitest'
import { theDay } from '../../base/day.ts'
import { readingOf as asReading } from '../../finding/finding.ts'
import { judge } from '../../judge/judge.ts'
import { lawOn } from '../../law/index.ts'
import type { Matter, Objection, Step, WorkEvent } from '../../record/matter.ts'
import { type Term, workTypes } from '../../record/terms-and-works.ts'
import {
  deliberation,
  disclosure,
  event,
  legality,
  matter,
  outcome,
  proposal,
  resolution,
  review,
  village,
  works,
} from '../../testing/make.ts'
import { outcomeOf } from '../index.ts'

// What is asked of money, contracts, objections and the keeping of the record, each at its boundary.

const six = (middle: readonly Step[], facts: Partial<Record<Step['kind'], object>> = {}): readonly Step[] =>
  [proposal(), deliberation(), legality(), review(), resolution(), disclosure(), ...middle, outcome()].map((step) => ({
    ...step,
    ...facts[step.kind],
  }))
const told = (of: Matter, asOf?: string) =>
  judge(asReading(of), village(), lawOn, asOf === undefined ? undefined : theDay(asOf)).findings.map(
    ({ rule, level }) => `${level} ${rule}`,
  )

describe('a term that changes on the way', () => {
  const values: Readonly<Record<Term, readonly [number | string, number | string]>> = {
    amount: [100_00, 100_01],
    scope: ['三百米', '三百五十米'],
    counterparty: ['县建筑公司', '镇建筑公司'],
    term: ['三年', '五年'],
  }
  const stated = (term: Term, changedAt: Step['kind'] | undefined): readonly string[] => {
    const [was, now] = values[term]
    const kinds: readonly (Step['kind'] | undefined)[] = ['proposal', 'deliberation', 'review', 'resolution', 'disclosure', 'outcome']
    const from = kinds.indexOf(changedAt)
    const facts = Object.fromEntries(
      kinds.map((kind, index) => {
        const isNotice = kind === 'disclosure' || kind === 'outcome'
        const isChanged = from >= 0 && (kind === changedAt || (!isNotice && index >= from && from < 4))
        return [kind, { [term]: isChanged ? now : was }]
      }),
    )
    return told(matter(six([], facts)))
  }

  it.each(Object.keys(values) as readonly Term[])('%s: nothing is said where it stays', (term) => {
    expect(stated(term, undefined)).toEqual([])
  })

  // Every single change of each of the four at each step is caught, and where a meeting changed it, only there and on the notices that did not follow.
  it.each(
    (Object.keys(values) as readonly Term[]).flatMap((term) => [
      [term, 'deliberation', 'note deliberation-unchanged'] as const,
      [term, 'review', 'defect review-unchanged'] as const,
      [term, 'resolution', 'defect resolution-unchanged'] as const,
      [term, 'disclosure', 'breach disclosure-unchanged'] as const,
      [term, 'outcome', 'breach outcome-unchanged'] as const,
    ]),
  )('%s changed at %s is %s', (term, kind, finding) => {
    expect(stated(term, kind)).toContain(finding)
  })

  it('in other blanks, widths or with a full stop is no change', () => {
    const facts = { review: { scope: '３００米' }, resolution: { scope: ' 300 米。' } }
    expect(told(matter(six([], facts)))).toEqual([])
  })

  it('that nobody had said before is no change', () => {
    expect(told(matter(six([], { resolution: { counterparty: '县建筑公司' } })))).toEqual([])
  })
})

describe('a contract', () => {
  const signed = (amount: number, more: Partial<WorkEvent> = {}) =>
    told(
      matter(six([works(event('2026-04-12', 'contract', { amount, ...more }))], { resolution: { counterparty: '县建筑公司' } }), {
        amount: 100_00,
      }),
    )

  it.each([
    [99_99, []],
    [100_00, []],
    [100_01, ['breach works-unchanged']],
  ])('of %i fen where 10000 were decided', (amount, found) => {
    expect(signed(amount)).toEqual(found)
  })

  it('with somebody else', () => {
    expect(signed(100_00, { counterparty: '县建筑公司' })).toEqual([])
    expect(signed(100_00, { counterparty: '镇建筑公司' })).toEqual(['breach works-unchanged'])
  })

  it('that a change takes beyond what was decided', () => {
    const changed = (more: number) =>
      told(
        matter(six([works(event('2026-04-12', 'contract', { amount: 90_00 }), event('2026-05-12', 'change', { amount: more }))]), {
          amount: 100_00,
        }),
      )
    expect(changed(10_00)).toEqual([])
    expect(changed(10_01)).toEqual(['breach works-unchanged'])
  })
})

describe('works told under two headings', () => {
  const [first, second] = ['2026-04-12', '2026-05-12'] as const
  const two = (one: Partial<WorkEvent>, other: Partial<WorkEvent>, more: readonly Step[] = []) =>
    told(matter(six([works(event(first, 'contract', one)), ...more, works(event(second, 'contract', other))]), { amount: 100_00 }))

  it.each([
    [40_00, []],
    [40_01, ['breach works-unchanged']],
  ])('contracts of 6000 and of %i fen count together', (amount, found) => {
    expect(two({ amount: 60_00 }, { amount })).toEqual(found)
  })

  it('a contract for too much stays one when the next heading tells of something else', () => {
    expect(two({ amount: 100_01 }, {})).toEqual(['breach works-unchanged'])
  })

  it('who was named first is who is meant', () => {
    expect(two({ counterparty: '县建筑公司' }, { counterparty: '县建筑公司' })).toEqual([])
    expect(two({ counterparty: '县建筑公司' }, { counterparty: '镇建筑公司' })).toEqual(['defect money-agrees'])
  })

  it('a decision taken anew in between is what the later ones are held against', () => {
    const anew = { ...resolution(), round: 2, day: theDay('2026-05-06'), notice: theDay('2026-04-20'), amount: 60_00 } as Step
    const found = (amount: number) =>
      two({ amount: 60_00, counterparty: '县建筑公司' }, { amount, counterparty: '镇建筑公司' }, [anew]).filter((one) =>
        /works-unchanged|money-agrees/.test(one),
      )
    expect(found(60_00)).toEqual([])
    expect(found(60_01)).toEqual(['breach works-unchanged'])
  })
})

describe('the money', () => {
  const sums = (settled: number, ...events: readonly WorkEvent[]) =>
    told(matter(six([works(...events)], { outcome: { settled } }), { amount: 900_00 }))

  it.each([
    [100_00, []],
    [100_99, []],
    [101_00, ['defect money-agrees']],
    [99_01, []],
    [99_00, ['defect money-agrees']],
  ])('settled 10000 fen, invoiced %i', (amount, found) => {
    expect(sums(100_00, event('2026-05-12', 'invoice', { amount }))).toEqual(found)
  })

  it.each([
    [101_00, ['defect money-agrees']],
    [100_00, []],
    [99_00, ['note money-compared']],
  ])('settled 10000 fen, paid %i in two parts', (amount, found) => {
    expect(
      sums(100_00, event('2026-05-12', 'payment', { amount: 50_00 }), event('2026-06-12', 'payment', { amount: amount - 50_00 })),
    ).toEqual(found)
  })

  it('names both places', () => {
    const reading = asReading(
      matter(six([works(event('2026-05-12', 'payment', { amount: 101_00 }))], { outcome: { settled: 100_00 } }), { amount: 900_00 }),
    )
    const steps = reading.steps.map((step, index) => ({
      ...step,
      heading: { line: index + 1, column: 1 },
      lines: { events: [{ line: 70, column: 3 }] },
    }))
    const [finding] = judge({ ...reading, steps }, village(), lawOn).findings
    expect(finding).toMatchObject({ rule: 'money-agrees', place: { line: 8 }, beside: { line: 70, column: 3 } })
  })

  it('spent beyond what was decided leaves it open whether more was decided elsewhere', () => {
    const spent = (settled: number) => told(matter(six([], { outcome: { settled } }), { amount: 100_00 }))
    expect(spent(100_00)).toEqual([])
    expect(spent(100_01)).toEqual(['defect outcome-unchanged'])
  })

  it('paid to somebody else than the contract was made with', () => {
    const paid = (who: string) =>
      told(
        matter(
          six([
            works(event('2026-04-12', 'contract', { counterparty: '县建筑公司' }), event('2026-05-12', 'payment', { counterparty: who })),
          ]),
        ),
      )
    expect(paid('县建筑公司')).toEqual([])
    expect(paid('镇建筑公司')).toEqual(['defect money-agrees'])
  })
})

describe('works while the notice hangs', () => {
  it.each([
    ['2026-04-05', 'contract', ['note works-after-disclosure']],
    ['2026-04-06', 'contract', []],
    ['2026-04-05', 'payment', ['note works-after-disclosure']],
    ['2026-04-05', 'tender', ['note works-after-disclosure']],
    ['2026-04-05', 'acceptance', []],
  ] as const)('of %s, a %s, the notice hanging until 2026-04-05', (day, type, found) => {
    expect(told(matter(six([works(event(day, type))]))).filter((one) => one !== 'note outcome-follows')).toEqual(found)
  })
})

describe('the outcome', () => {
  it.each([
    ['2026-08-25', []],
    ['2026-08-26', ['note outcome-after-acceptance']],
  ])('posted on 2026-08-26 of works accepted on %s', (day, found) => {
    expect(told(matter(six([works(event(day, 'acceptance'))])))).toEqual(found)
  })

  it.each([
    ['2026-08-28', []],
    ['2026-08-29', ['note outcome-follows']],
  ])('not posted by %s, of works accepted on 2026-05-30', (asOf, found) => {
    const steps = six([works(event('2026-05-30', 'acceptance'))]).filter(({ kind }) => kind !== 'outcome')
    expect(told(matter(steps), asOf)).toEqual(found)
  })

  // That it was late stays true once it hangs, and whether or not today is known.
  it.each([
    ['2026-05-28', []],
    ['2026-05-27', ['note outcome-follows']],
  ])('posted on 2026-08-26, of works accepted on %s', (day, found) => {
    expect(told(matter(six([works(event(day, 'acceptance'))])))).toEqual(found)
    expect(told(matter(six([works(event(day, 'acceptance'))])), '2026-10-01')).toEqual(found)
  })
})

describe('a promised day', () => {
  const until = theDay('2026-06-30')
  const open = matter(
    six([]).filter(({ kind }) => kind !== 'outcome'),
    { deadline: until },
  )

  it.each([
    [undefined, []],
    ['2026-06-30', []],
    ['2026-07-01', ['note promise-kept']],
  ])('looked at on %s', (asOf, found) => {
    expect(told(open, asOf)).toEqual(found)
  })

  it.each([
    ['2026-06-30', []],
    ['2026-07-01', ['note promise-kept']],
  ])('of works accepted on %s, whenever it is looked at', (day, found) => {
    expect(told(matter(six([works(event(day, 'acceptance'))]), { deadline: until }))).toEqual(found)
  })

  it('of a finished matter without an acceptance is not asked after', () => {
    expect(told(matter(six([]), { deadline: until }), '2026-12-01')).toEqual([])
  })
})

describe('an objection', () => {
  const within = { kind: 'answered', days: 5 } as const
  const raised = theDay('2026-03-25')
  const answered = (day: string | undefined, asOf?: string) =>
    waiting(day === undefined ? [] : [{ day: theDay(day), did: 'answered' }], asOf)
  const waiting = (handled: Objection['handled'], asOf: string | undefined) => {
    const one: Objection = { raised, about: '预算', handled }
    const step = { ...disclosure(), objections: [one] } as Step
    return outcomeOf(within, {
      step,
      index: 0,
      matter: matter([step]),
      state: { stage: 'empty', done: {}, tried: [], votes: [] },
      attendance: [],
      mayConvene: [],
      knowsStandIn: false,
      village: village(),
      size: undefined,
      day: theDay('2026-03-19'),
      catalogue: [],
      asOf: asOf === undefined ? undefined : theDay(asOf),
    })
  }

  it.each([
    ['2026-03-30', 'kept', undefined],
    // Five days end on the 30th, a Monday like any other.
    ['2026-03-31', 'broken', undefined],
    ['2026-04-08', 'broken', undefined],
  ])('of 2026-03-25 answered on %s, five days allowed', (day, is, level) => {
    const found = answered(day)
    expect([found.is, 'level' in found ? found.level : undefined]).toEqual([is, level])
  })

  it('of an answer that was disputed is no more than worth knowing, however long it waits', () => {
    const handled = [
      { day: theDay('2026-03-26'), did: 'answered' },
      { day: theDay('2026-03-27'), did: 'disputed' },
    ] as const
    const found = waiting(handled, '2026-12-01')
    expect([found.is, 'level' in found ? found.level : undefined]).toEqual(['broken', 'note'])
  })

  it('that waits is late once the days have passed, and not before', () => {
    expect(answered(undefined).is).toBe('kept')
    expect(answered(undefined, '2026-03-30').is).toBe('kept')
    expect(answered(undefined, '2026-04-09')).toMatchObject({
      is: 'broken',
      fault: { had: 15, needed: 5, latest: '2026-03-30' },
      remedy: { kind: 'answer' },
    })
  })
})

describe('an objection to the decision', () => {
  const answered = { day: theDay('2026-03-26'), did: 'answered' } as const
  const left = (...handled: Objection['handled']) =>
    told(matter(six([], { disclosure: { objections: [{ raised: theDay('2026-03-25'), about: '预算', handled }] } })))

  it('answered on the day on which the outcome went up has been answered', () => {
    expect(left({ day: theDay('2026-08-26'), did: 'answered' })).toEqual([])
    expect(left({ day: theDay('2026-08-27'), did: 'answered' })).toEqual(['defect objections-settled'])
  })

  it('disputed when the outcome hung already still waits at the end of the record', () => {
    expect(left(answered, { day: theDay('2026-08-27'), did: 'disputed' })).toEqual(['defect objections-settled'])
    expect(left(answered, { day: theDay('2026-08-27'), did: 'disputed' }, { day: theDay('2026-08-29'), did: 'settled' })).toEqual([])
  })
})

describe('works that nobody decided on', () => {
  const before = [proposal(), deliberation(), legality(), review()]
  const grave = (steps: readonly Step[]) => told(matter(steps)).filter((found) => !found.startsWith('note'))

  it.each(workTypes)('are unknown, whatever they are: %s', (type) => {
    expect(grave([...before, works(event('2026-04-12', type))])).toEqual(['defect works-after-resolution'])
  })

  it('are unknown where the decision came afterwards', () => {
    expect(grave([...before, works(event('2026-03-17', 'payment')), resolution()])).toEqual(['defect works-after-resolution'])
  })

  it('cite the organic law of their day, and the order of the six', () => {
    const cited = (day: string) =>
      judge(asReading(matter([works(event(day, 'contract'))])), village(), lawOn)
        .findings.filter(({ rule }) => rule === 'works-after-resolution')
        .flatMap(({ cites }) => cites.map(({ statute, article }) => `${statute} ${article}`))
        .toSorted()
    expect(cited('2025-12-31')).toEqual(['cn/party-rural/2018-12-28 19', 'cn/vco/2018-12-29 24'])
    expect(cited('2026-01-01')).toEqual(['cn/party-rural/2018-12-28 19', 'cn/vco/2026-01-01 28'])
  })

  it('are breached where the record itself says that the vote was lost', () => {
    const lost = resolution({ for: 15, against: 26, abstained: 0, result: 'lost' })
    expect(grave([...before, lost, works(event('2026-04-12', 'contract'))])).toContain('breach representatives-carried')
    expect(grave([...before, lost])).toEqual([])
  })

  it('are breached where the record itself says that it is all over', () => {
    const steps = [...before, works(event('2026-04-12', 'contract')), outcome()]
    expect(grave(steps)).toEqual(['breach outcome-after-disclosure', 'defect works-after-resolution'])
  })
})

describe('what was written down later', () => {
  const late = (recorded: string) => told(matter(six([], { resolution: { recorded: theDay(recorded) } })))

  it.each([
    ['2026-03-17', ['defect recorded-in-time']],
    ['2026-03-18', []],
    ['2026-03-19', ['note recorded-in-time']],
  ])('on %s, of a meeting of 2026-03-18', (recorded, found) => {
    expect(late(recorded)).toEqual(found)
  })

  /** A town that leaves three days for writing down, from a day on and of some steps. */
  const town = (from: string, on: readonly ('proposal' | 'resolution')[] = ['resolution']) => ({
    jurisdiction: 'local/x',
    statute: {
      id: 'local/x',
      title: { zh: '', en: '' },
      short: { zh: '', en: '' },
      from: theDay(from),
      verifiedOn: theDay('2020-01-01'),
      articles: {},
    },
    rules: [
      {
        id: 'local-recorded',
        on,
        level: 'note',
        cites: [{ statute: 'local/x', article: 1 }],
        demand: { kind: 'recorded', days: 3 },
      } as const,
    ],
  })
  const rules = (recorded: string, local: ReturnType<typeof town>) =>
    judge(asReading(matter(six([], { resolution: { recorded: theDay(recorded) } }))), village({ local: [local] }), lawOn).findings.map(
      ({ rule }) => rule,
    )

  it('is judged by the town’s own limit where it has one', () => {
    expect(rules('2026-03-21', town('2020-01-01'))).toEqual([])
    expect(rules('2026-03-22', town('2020-01-01'))).toEqual(['local-recorded'])
  })

  it.each([
    // The meeting is of 2026-03-18, and was written down the day after.
    ['the day before the meeting', '2026-03-17', []],
    ['the day of the meeting', '2026-03-18', []],
    ['the day after the meeting', '2026-03-19', ['recorded-in-time']],
  ])('is judged by a town’s limit that holds from %s', (_, from, found) => {
    expect(rules('2026-03-19', town(from))).toEqual(found)
  })

  it('is judged by practice where the town’s limit is of another step', () => {
    expect(rules('2026-03-19', town('2020-01-01', ['proposal']))).toEqual(['recorded-in-time'])
    expect(rules('2026-03-19', town('2020-01-01', ['proposal', 'resolution']))).toEqual([])
  })
})

describe('opinions', () => {
  it.each([
    ['2026-04-12', []],
    ['2026-04-13', ['note supervision-in-time']],
  ])('of %s on the notice, where the village went on on 2026-04-12', (day, found) => {
    const supervision = [{ by: '村务监督委员会', day: theDay(day), said: '公开属实' }]
    expect(told(matter(six([works(event('2026-04-12', undefined))], { disclosure: { supervision } })))).toEqual(found)
  })

  it('on conditions say how they were met', () => {
    expect(told(matter(six([], { legality: { conditions: '先鉴定' } })))).toEqual(['note conditions-met'])
    expect(told(matter(six([], { legality: { conditions: '先鉴定', met: '已鉴定' } })))).toEqual([])
  })
})

describe('a correction', () => {
  const supervision = [{ by: '村务监督委员会', day: theDay('2026-04-02'), said: '核对签到表属实' }]
  const correctedIn = (attended: number, more: object = {}, facts: Parameters<typeof six>[1] = {}): Matter => {
    const correction = {
      kind: 'correction',
      round: 1,
      others: [],
      blocks: [],
      parts: [],
      day: theDay('2026-04-01'),
      amends: { step: 4, field: 'attended', was: { number: attended, unit: 'person' }, now: { number: 41, unit: 'person' } },
      ...more,
    } as unknown as Step
    const resolved = { resolution: { attended: { number: attended, unit: 'person' } } }
    return matter([...six([], { ...resolved, ...facts }).slice(0, 6), correction, outcome()])
  }
  const corrected = (...how: Parameters<typeof correctedIn>) => told(correctedIn(...how))

  it('is carried over and stays visible', () => {
    expect(corrected(42)).toEqual(['note correction-shown'])
  })

  it('that alone makes the record lawful needs somebody who looked at it', () => {
    expect(corrected(29)).toEqual(expect.arrayContaining(['defect correction-watched']))
    expect(corrected(29, { supervision })).toEqual(['note correction-shown'])
  })

  it('is not asked to be looked at where it makes nothing lawful', () => {
    const short = { posted: { from: theDay('2026-03-19'), to: theDay('2026-03-25') } }
    expect(corrected(29, {}, { disclosure: short })).toEqual(['breach disclosure-posted', 'note correction-shown'])
  })

  it('that needs somebody to look names what it corrects, and stands where it stands', () => {
    const reading = asReading(correctedIn(29))
    const steps = reading.steps.map((step, index) => ({ ...step, heading: { line: 10 * index, column: 1 } }))
    const { findings } = judge({ ...reading, steps }, village(), lawOn)
    expect(findings.find(({ rule }) => rule === 'correction-watched')).toMatchObject({
      fault: { what: 'unwatched', step: 'resolution', field: 'attended' },
      place: { line: 60, column: 1 },
      step: 6,
    })
  })

  it('that cannot be followed leaves it unknown', () => {
    // What was to be corrected stands as it was: 42 present, 41 votes.
    expect(corrected(42, { amends: { unresolved: 'was' } })).toEqual(['defect correction-carried', 'note votes-counted'])
    expect(corrected(42, { amends: undefined })).toEqual(['defect correction-carried', 'note votes-counted'])
  })
})
