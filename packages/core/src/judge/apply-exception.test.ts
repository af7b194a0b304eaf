import { describe, expect, it } from 'vitest'
import type { Cites } from '../base/citation.ts'
import { theDay } from '../base/day.ts'
import { atLeast } from '../base/share.ts'
import type { Outcome } from '../check/check.ts'
import type { Fault } from '../finding/fault.ts'
import type { Unless } from '../rule/exception.ts'
import type { LawIndex } from '../rule/law-index.ts'
import type { Rule } from '../rule/rule.ts'
import { about, disclosure, resolution } from '../testing/make.ts'
import { applyException } from './apply-exception.ts'

const cites: Cites = [{ statute: 'x', article: 2 }]
const rule: Rule = {
  id: 'a-rule',
  on: ['resolution'],
  level: 'breach',
  cites: [{ statute: 'x', article: 1 }],
  demand: { kind: 'notice', body: 'assembly', days: 10 },
}

const notice: Fault = {
  kind: 'notice',
  body: 'assembly',
  given: theDay('2026-03-16'),
  day: theDay('2026-03-18'),
  needed: 10,
  had: 2,
  latest: theDay('2026-03-07'),
}
const quorum = (enough: boolean): Fault => ({
  kind: 'quorum',
  body: 'assembly',
  unit: 'person',
  attended: 391,
  whole: 801,
  of: 'composition',
  needed: 401,
  short: 10,
  share: atLeast(1, 2),
  ...(enough && { enoughWithoutUnreachable: true as const }),
})
const broken = (fault: Fault): Outcome => ({ is: 'broken', fault, at: 'notice' })

/** A law that makes these exceptions, and asks nothing. */
const book = (...exceptions: readonly Unless[]): LawIndex => ({
  escalates: [],
  attendance: [],
  mayConvene: [],
  standIn: [],
  statuteOf: () => undefined,
  catalogueOn: () => [],
  rulesOn: () => [],
  exceptionsTo: () => exceptions,
})

const urgent = resolution({ urgent: '台风抢险' }, 'assembly')
const by = (reason: string) => ({ excused: { by: 'exception', reason, cites } })

describe('an exception', () => {
  it('covers what the record claims, with its reason', () => {
    expect(applyException(rule, broken(notice), about(urgent), book({ claim: 'urgent', cites }))).toStrictEqual({
      ...broken(notice),
      ...by('台风抢险'),
    })
  })

  it.each([
    ['is not claimed', resolution({}, 'assembly'), [{ claim: 'urgent', cites }]],
    ['is of another kind', urgent, [{ claim: 'merged', cites }]],
    ['no law makes', urgent, []],
  ] as const)('covers nothing that %s', (_, step, exceptions) => {
    expect(applyException(rule, broken(notice), about(step), book(...exceptions))).toStrictEqual(broken(notice))
  })

  it('covers nothing that is kept, or not a meeting', () => {
    const kept: Outcome = { is: 'kept' }
    expect(applyException(rule, kept, about(urgent), book({ claim: 'urgent', cites }))).toBe(kept)
    const posting = { ...disclosure(), urgent: '台风抢险' }
    expect(applyException(rule, broken(notice), about(posting), book({ claim: 'urgent', cites }))).toStrictEqual(broken(notice))
  })

  it.each([
    ['2026-03-17', true],
    ['2026-03-18', true],
    ['2026-03-19', false],
  ])('known to the law since %s covers a meeting of 2026-03-18: %s', (from, covers) => {
    const since = book({ claim: 'urgent', cites, from: theDay(from) })
    expect('excused' in applyException(rule, broken(notice), about(urgent), since)).toBe(covers)
    expect(applyException(rule, broken(notice), about(urgent, { day: undefined }), since)).toStrictEqual(broken(notice))
  })

  it.each(['无', '没有', '□是 ☑否', '台风已过，无特殊情况'])('covers nothing that the record denies: %s', (urgent) => {
    const step = resolution({ urgent }, 'assembly')
    expect(applyException(rule, broken(notice), about(step), book({ claim: 'urgent', cites }))).toStrictEqual(broken(notice))
  })

  it('leaves open what it may cover: a claim that nobody can be sure of, and one that could not be read', () => {
    const step = resolution({ urgent: '镇领导要求尽快召开' }, 'assembly')
    expect(applyException(rule, broken(notice), about(step), book({ claim: 'urgent', cites }))).toStrictEqual({
      is: 'broken',
      fault: { kind: 'unclear', step: 'resolution', field: 'urgent', text: '镇领导要求尽快召开' },
      at: 'urgent',
      level: 'defect',
      remedy: { kind: 'write', field: 'urgent' },
    })
    expect(
      applyException(rule, broken(notice), about(resolution({}, 'assembly')), book({ claim: 'urgent', cites }), ['urgent']),
    ).toStrictEqual({
      is: 'unjudged',
      lacks: [{ of: 'step', field: 'urgent' }],
    })
  })

  it('leaves a note a note: what is in order without the claim hangs on no claim', () => {
    const note: Outcome = { ...broken({ ...notice, had: 10 }), level: 'note' } as Outcome
    const unclear = about(resolution({ urgent: '镇领导要求尽快召开' }, 'assembly'))
    const exceptions = book({ claim: 'urgent', cites })
    expect(applyException(rule, note, unclear, exceptions)).toStrictEqual(note)
    expect(applyException(rule, note, about(resolution({}, 'assembly')), exceptions, ['urgent'])).toStrictEqual(note)
    expect(applyException({ ...rule, level: 'note' }, broken(notice), unclear, exceptions)).toStrictEqual(broken(notice))
  })

  it('covers no notice that came after the meeting: an urgent one is still a notice', () => {
    const late: Fault = { ...notice, given: theDay('2026-03-19'), had: -1 }
    expect(applyException(rule, broken(late), about(urgent), book({ claim: 'urgent', cites }))).toStrictEqual(broken(late))
  })

  it('is no excuse, and no breach, where a law above it knows no such exception', () => {
    const contested = book({ claim: 'urgent', cites, contested: true })
    expect(applyException(rule, broken(notice), about(urgent), contested)).toStrictEqual({
      ...broken(notice),
      level: 'defect',
      conflicts: cites,
    })
  })

  it('is the first that covers', () => {
    const later: Unless = { claim: 'urgent', cites: [{ statute: 'y', article: 9 }] }
    const future: Unless = { claim: 'urgent', cites: [{ statute: 'z', article: 8 }], from: theDay('2030-01-01') }
    expect(applyException(rule, broken(notice), about(urgent), book(future, { claim: 'urgent', cites }, later))).toMatchObject(
      by('台风抢险'),
    )
  })
})

describe('people out of reach', () => {
  const step = resolution({ unreachable: 20 }, 'assembly')
  const law = book({ claim: 'unreachable', cites })

  it('cover a quorum of which enough came without them', () => {
    expect(applyException(rule, broken(quorum(true)), about(step), law)).toStrictEqual({ ...broken(quorum(true)), ...by('20') })
  })

  it('cover no quorum of which too few came, and nothing else', () => {
    expect(applyException(rule, broken(quorum(false)), about(step), law)).toStrictEqual(broken(quorum(false)))
    expect(applyException(rule, broken(notice), about(step), law)).toStrictEqual(broken(notice))
  })
})
