import { describe, expect, it } from 'vitest'
import { atLeast, moreThan } from '../../base/share.ts'
import { about, disclosure, households, people, resolution, review, size } from '../../testing/make.ts'
import { checkQuorum } from './quorum.ts'

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
    expect(checkQuorum(demand, about(step)).is).toBe(is)
  })

  it('says how far short it is, of what, and how many a new meeting needs', () => {
    expect(checkQuorum(representatives, about(resolution({ attended: people(29) })))).toMatchObject({
      fault: { attended: 29, whole: 45, needed: 30, short: 1, of: 'composition' },
      at: 'attended',
      remedy: { kind: 'meet-again', attend: 30 },
    })
  })

  it("counts by the village's number, not by the one the record claims", () => {
    expect(checkQuorum(representatives, about(resolution({ shouldAttend: people(30), attended: people(20) }))).is).toBe('broken')
  })

  it('asks nothing of another body or of a posting', () => {
    expect(checkQuorum(assembly, about(resolution())).is).toBe('not-asked')
    expect(checkQuorum(representatives, about(disclosure())).is).toBe('not-asked')
  })

  it('does not guess who came, or how many there are', () => {
    const { attended: _, ...silent } = resolution()
    expect(checkQuorum(representatives, about(silent))).toMatchObject({ is: 'unjudged', lacks: [{ of: 'step', field: 'attended' }] })
    const { committee: __, ...smaller } = size
    expect(checkQuorum(representatives, about(resolution(), { size: smaller }))).toMatchObject({
      lacks: [{ of: 'village', field: 'committee' }],
    })
    expect(checkQuorum(representatives, about(resolution(), { size: undefined })).is).toBe('unjudged')
  })
})

describe('what quorum says', () => {
  const share = atLeast(2, 3)
  const tally = { kind: 'quorum', got: 29, needed: 30, whole: 45, share, of: 'composition', unit: 'person' } as const

  it('is how many came, of how many, and how many are short', () => {
    expect(checkQuorum(representatives, about(resolution({ attended: people(29) })))).toStrictEqual({
      is: 'broken',
      fault: {
        kind: 'quorum',
        body: 'representatives',
        unit: 'person',
        attended: 29,
        whole: 45,
        share,
        of: 'composition',
        needed: 30,
        short: 1,
      },
      at: 'attended',
      remedy: { kind: 'meet-again', body: 'representatives', attend: 30, unit: 'person' },
      tally,
    })
    expect(checkQuorum(representatives, about(resolution({ attended: people(30) })))).toStrictEqual({
      is: 'kept',
      tally: { ...tally, got: 30 },
    })
  })

  it('is nothing of a body counted in a way the law does not know', () => {
    expect(checkQuorum(representatives, about(resolution({ attended: households(20) }))).is).toBe('not-asked')
  })

  it('asks for the roll of a group, which no village row holds', () => {
    const group = { ...representatives, body: 'group' } as const
    const { shouldAttend: _, ...silent } = resolution({}, 'group')
    expect(checkQuorum(group, about(silent))).toStrictEqual({ is: 'unjudged', lacks: [{ of: 'step', field: 'shouldAttend' }] })
  })
})

describe('people out of reach', () => {
  const came = (attended: ReturnType<typeof people>, unreachable?: number) =>
    checkQuorum(assembly, about(resolution({ attended, ...(unreachable !== undefined && { unreachable }) }, 'assembly')))

  it.each([
    [391, 20, true],
    [391, 21, true],
    [390, 20, false],
    [391, 19, false],
  ])('%i came of 801, and %i were out of reach: enough of the rest is %s', (attended, unreachable, enough) => {
    const outcome = came(people(attended), unreachable)
    expect(outcome.is).toBe('broken')
    if (enough) expect(outcome).toHaveProperty('fault.enoughWithoutUnreachable', true)
    else expect(outcome).not.toHaveProperty('fault.enoughWithoutUnreachable')
  })

  it('are left out of people, not of households, and not where nobody says so', () => {
    expect(came(households(160), 20)).not.toHaveProperty('fault.enoughWithoutUnreachable')
    expect(came(people(391))).not.toHaveProperty('fault.enoughWithoutUnreachable')
  })
})

describe('the women among the representatives', () => {
  const women = { kind: 'quorum', among: 'women', body: 'representatives', person: atLeast(2, 3) } as const

  it.each([
    [10, 'broken'],
    [11, 'kept'],
    [12, 'kept'],
  ])('%i of 16 came: %s', (womenAttended, is) => {
    expect(checkQuorum(women, about(resolution({ womenAttended }))).is).toBe(is)
  })

  it('are told as women, of all the women', () => {
    expect(checkQuorum(women, about(resolution({ womenAttended: 10 })))).toStrictEqual({
      is: 'broken',
      fault: {
        kind: 'quorum',
        among: 'women',
        body: 'representatives',
        unit: 'person',
        of: 'members',
        attended: 10,
        whole: 16,
        share: atLeast(2, 3),
        needed: 11,
        short: 1,
      },
      at: 'womenAttended',
      remedy: { kind: 'meet-again', body: 'representatives', attend: 11, unit: 'person', among: 'women' },
    })
    expect(checkQuorum(women, about(resolution({ womenAttended: 11 })))).toStrictEqual({ is: 'kept' })
  })

  it('are not guessed, in the record or in the village', () => {
    expect(checkQuorum(women, about(resolution()))).toStrictEqual({ is: 'unjudged', lacks: [{ of: 'step', field: 'womenAttended' }] })
    const { womenRepresentatives: _, ...unsaid } = size
    const lacks = { is: 'unjudged', lacks: [{ of: 'village', field: 'womenRepresentatives' }] }
    expect(checkQuorum(women, about(resolution({ womenAttended: 11 }), { size: unsaid }))).toStrictEqual(lacks)
    expect(checkQuorum(women, about(resolution({ womenAttended: 11 }), { size: undefined }))).toStrictEqual(lacks)
  })
})
