import { describe, expect, it } from 'vitest'
import { theDay } from '../base/day.ts'
import { atLeast } from '../base/share.ts'
import type { Fault } from '../finding/fault.ts'
import type { Finding, Level, Mitigation } from '../finding/finding.ts'
import type { Step } from '../record/matter.ts'
import type { Rule } from '../rule/rule.ts'
import { about, disclosure, matter, outcome, people, resolution } from '../testing/make.ts'
import { mitigate } from './mitigate.ts'

const share = atLeast(1, 2)
const counted = { body: 'representatives', whole: 45, share, needed: 30, short: 1 } as const
const faults = {
  quorum: { kind: 'quorum', unit: 'person', attended: 29, of: 'composition', ...counted },
  carried: { kind: 'carried', approved: 29, of: 'present', ...counted },
  notice: {
    kind: 'notice',
    body: 'representatives',
    given: theDay('2026-03-16'),
    day: theDay('2026-03-18'),
    needed: 3,
    had: 2,
    latest: theDay('2026-03-14'),
  },
} satisfies Record<string, Fault>

const found = (kind: keyof typeof faults, level: Level = 'breach'): Finding => ({
  rule: 'a-rule',
  level,
  fault: faults[kind],
  place: { line: 1, column: 1 },
  cites: [{ statute: 'x', article: 1 }],
  step: 0,
})

const rule = (level: Level = 'breach'): Rule => ({
  id: 'a-rule',
  on: ['resolution'],
  level,
  cites: [{ statute: 'x', article: 1 }],
  demand: { kind: 'present', fields: ['chair'] },
})

const eased = (finding: Finding, steps: readonly Step[], more: { of?: Rule; excused?: Mitigation } = {}) =>
  mitigate(finding, more.of ?? rule(), more.excused, about(steps[0] as Step, { matter: matter(steps) }))

const exception: Mitigation = { by: 'exception', reason: '台风抢险', cites: [{ statute: 'x', article: 2 }] }
const { for: _, against: __, abstained: ___, ...unvoted } = resolution({ attended: people(20) })
const again = resolution({ round: 2, day: theDay('2026-03-25') })

describe('a note', () => {
  const note = found('quorum', 'note')

  it('of a rule that is never more stays as it is', () => {
    expect(eased(note, [resolution()], { of: rule('note') })).toStrictEqual([note])
  })

  it('of a graver rule is the lenient reading of it', () => {
    expect(eased(note, [resolution()])).toStrictEqual([{ ...note, eased: { by: 'lenient-reading' } }])
    expect(eased(note, [resolution(), again], { excused: exception })).toStrictEqual([{ ...note, eased: { by: 'lenient-reading' } }])
  })
})

describe('a fault', () => {
  const fault = found('notice')

  it('is a note once the step was taken again', () => {
    expect(eased(fault, [resolution(), again], { excused: exception })).toStrictEqual([
      { ...fault, level: 'note', eased: { by: 'later-round' } },
    ])
  })

  it('is a note where the law’s own exception covers it', () => {
    expect(eased(fault, [resolution()], { excused: exception })).toStrictEqual([{ ...fault, level: 'note', eased: exception }])
  })

  it('is a fault otherwise, of a meeting or of a posting', () => {
    expect(eased(fault, [resolution()])).toStrictEqual([fault])
    expect(eased(found('quorum'), [outcome()])).toStrictEqual([found('quorum')])
    expect(eased(found('carried'), [outcome()])).toStrictEqual([found('carried')])
  })
})

describe('a vote that was lost', () => {
  it('is no fault where it was left at that, and one as soon as it was not', () => {
    expect(eased(found('carried'), [resolution()])).toStrictEqual([])
    expect(eased(found('carried'), [resolution(), disclosure()])).toStrictEqual([found('carried')])
    expect(eased(found('carried'), [resolution({ result: 'carried' })])).toStrictEqual([found('carried')])
    expect(eased(found('carried'), [resolution({ result: 'lost' }), disclosure()])).toStrictEqual([])
  })
})

describe('a meeting to which too few came', () => {
  const short = found('quorum')

  it('is a note where it voted on nothing and was left at that', () => {
    expect(eased(short, [unvoted])).toStrictEqual([{ ...short, level: 'note', eased: { by: 'not-formed' } }])
    expect(eased(found('notice'), [unvoted])).toStrictEqual([found('notice')])
  })

  it.each(['for', 'against', 'abstained'] as const)('is a fault where anything was counted: %s', (field) => {
    expect(eased(short, [{ ...unvoted, [field]: 0 }])).toStrictEqual([short])
  })

  it('is a fault where the village went on, or says it carried', () => {
    expect(eased(short, [unvoted, disclosure()])).toStrictEqual([short])
    expect(eased(short, [{ ...unvoted, result: 'carried' }])).toStrictEqual([short])
    expect(eased(short, [resolution()])).toStrictEqual([short])
  })
})
