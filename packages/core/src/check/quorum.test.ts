import { describe, expect, it } from 'vitest'
import { about, disclosure, households, people, resolution, review, size } from '../make.ts'
import { atLeast, moreThan } from '../measure.ts'
import { quorum } from './quorum.ts'

const representatives = { kind: 'quorum', body: 'representatives', of: 'composition', person: atLeast(2, 3) } as const
const assembly = { kind: 'quorum', body: 'assembly', of: 'composition', person: moreThan(1, 2), household: atLeast(2, 3) } as const
const party = { kind: 'quorum', body: 'party-members', of: 'should-attend', person: atLeast(1, 2) } as const

describe('quorum', () => {
  it.each([
    ['representatives, 45 in all', representatives, resolution({ attended: people(30) }), 'kept'],
    ['representatives, one short', representatives, resolution({ attended: people(29) }), 'broken'],
    ['representatives, one more', representatives, resolution({ attended: people(31) }), 'kept'],
    ['801 adults, just half', assembly, resolution({ attended: people(400) }, 'assembly'), 'broken'],
    ['801 adults, more than half', assembly, resolution({ attended: people(401) }, 'assembly'), 'kept'],
    ['250 households, one short', assembly, resolution({ attended: households(166) }, 'assembly'), 'broken'],
    ['250 households, two thirds', assembly, resolution({ attended: households(167) }, 'assembly'), 'kept'],
    ['46 Party members, one short', party, review({ attended: people(22) }), 'broken'],
    ['46 Party members, half', party, review({ attended: people(23) }), 'kept'],
  ] as const)('%s: %s', (_, demand, step, is) => {
    expect(quorum(demand, about(step)).is).toBe(is)
  })

  it('says how far short it is, of what, and how many a new meeting needs', () => {
    expect(quorum(representatives, about(resolution({ attended: people(29) })))).toMatchObject({
      fault: { attended: 29, whole: 45, needed: 30, short: 1, of: 'composition' },
      at: 'attended',
      remedy: { kind: 'meet-again', attend: 30 },
    })
  })

  it("counts by the village's number, not by the one the record claims", () => {
    expect(quorum(representatives, about(resolution({ shouldAttend: people(30), attended: people(20) }))).is).toBe('broken')
  })

  it('asks nothing of another body or of a posting', () => {
    expect(quorum(assembly, about(resolution())).is).toBe('not-asked')
    expect(quorum(representatives, about(disclosure())).is).toBe('not-asked')
  })

  it('does not guess who came, or how many there are', () => {
    const { attended: _, ...silent } = resolution()
    expect(quorum(representatives, about(silent))).toMatchObject({ is: 'unjudged', lacks: [{ of: 'step', field: 'attended' }] })
    const { committee: __, ...smaller } = size
    expect(quorum(representatives, about(resolution(), { size: smaller }))).toMatchObject({
      lacks: [{ of: 'village', field: 'committee' }],
    })
    expect(quorum(representatives, about(resolution(), { size: undefined })).is).toBe('unjudged')
  })
})
