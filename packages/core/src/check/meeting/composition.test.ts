import { describe, expect, it } from 'vitest'
import { atLeast } from '../../base/share.ts'
import { about, deliberation, disclosure, people, resolution, size } from '../../testing/make.ts'
import { checkComposition } from './composition.ts'

const shares = { kind: 'composed', body: 'representatives', representatives: atLeast(4, 5), women: atLeast(1, 3) } as const
const minimum = {
  kind: 'composed',
  body: 'representatives',
  minimum: [{ below: 500, representatives: 30 }, { below: 1000, representatives: 40 }, { representatives: 50 }],
} as const
const roll = { kind: 'composed', roll: 'village' } as const

describe('composed', () => {
  it.each([
    [7, 27, 'broken'],
    [7, 28, 'kept'],
    [5, 20, 'kept'],
    [5, 19, 'broken'],
  ])('%i on the committee and %i representatives: %s', (committee, representatives, is) => {
    const made = { ...size, committee, representatives, womenRepresentatives: representatives }
    expect(checkComposition(shares, about(resolution(), { size: made })).is).toBe(is)
  })

  it.each([
    [14, 'broken'],
    [15, 'kept'],
    [16, 'kept'],
  ])('%i women among 45: %s', (womenRepresentatives, is) => {
    expect(checkComposition(shares, about(resolution(), { size: { ...size, womenRepresentatives } })).is).toBe(is)
  })

  it.each([
    [499, 29, 'broken'],
    [499, 30, 'kept'],
    [500, 39, 'broken'],
    [500, 40, 'kept'],
    [999, 40, 'kept'],
    [1000, 49, 'broken'],
    [1000, 50, 'kept'],
  ])('%i people and %i representatives: %s', (population, representatives, is) => {
    expect(checkComposition(minimum, about(resolution(), { size: { ...size, population, representatives } })).is).toBe(is)
  })

  it.each([
    [44, 'broken'],
    [45, 'kept'],
    [46, 'broken'],
  ])('the roll of 45, written as %i: %s', (written, is) => {
    expect(checkComposition(roll, about(resolution({ shouldAttend: people(written) }))).is).toBe(is)
  })

  it('allows for people who sit in both committees, exactly where the village says how many', () => {
    const { inBothCommittees: _, ...unsaid } = size
    const written = (number: number, of: typeof size) =>
      checkComposition(roll, about(deliberation({ shouldAttend: people(number) }), { size: of })).is
    expect([6, 7, 12, 13].map((number) => written(number, unsaid))).toEqual(['broken', 'kept', 'kept', 'broken'])
    expect([10, 11, 12].map((number) => written(number, size))).toEqual(['broken', 'kept', 'broken'])
  })

  it('does not guess the village', () => {
    expect(checkComposition(shares, about(resolution(), { size: undefined })).is).toBe('unjudged')
    expect(checkComposition(minimum, about(resolution(), { size: undefined })).is).toBe('unjudged')
    expect(checkComposition(roll, about(resolution(), { size: undefined })).is).toBe('unjudged')
  })
})

describe('what composed says', () => {
  it('is the roll that the village has, or that it lies between two', () => {
    expect(checkComposition(roll, about(resolution({ shouldAttend: people(44) })))).toStrictEqual({
      is: 'broken',
      fault: { kind: 'composed', what: 'roll', body: 'representatives', written: 44, least: 45, most: 45, parts: [5, 40] },
      at: 'shouldAttend',
      remedy: { kind: 'count', field: 'shouldAttend', value: 45 },
    })
    const { inBothCommittees: _, ...unsaid } = size
    expect(checkComposition(roll, about(deliberation({ shouldAttend: people(13) }), { size: unsaid }))).toMatchObject({
      fault: { least: 7, most: 12 },
      remedy: { kind: 'count', field: 'shouldAttend' },
    })
    expect(checkComposition(roll, about(deliberation({ shouldAttend: people(13) }), { size: unsaid }))).not.toHaveProperty('remedy.value')
  })

  it('is how many more to elect', () => {
    const made = { ...size, committee: 7, representatives: 27, womenRepresentatives: 20 }
    expect(checkComposition(shares, about(resolution(), { size: made }))).toStrictEqual({
      is: 'broken',
      fault: { kind: 'composed', what: 'representatives', body: 'representatives', found: 27, whole: 34, share: atLeast(4, 5), needed: 28 },
      at: 'heading',
      remedy: { kind: 'elect', representatives: 1 },
    })
    expect(checkComposition(shares, about(resolution(), { size: { ...size, womenRepresentatives: 13 } }))).toMatchObject({
      fault: { what: 'women', found: 13, whole: 45, needed: 15 },
      remedy: { kind: 'elect', women: 2 },
    })
  })

  it('is how many a village of that many people needs', () => {
    expect(checkComposition(minimum, about(resolution(), { size: { ...size, population: 960, representatives: 38 } }))).toStrictEqual({
      is: 'broken',
      fault: { kind: 'composed', what: 'minimum', body: 'representatives', found: 38, needed: 40, population: 960 },
      at: 'heading',
      remedy: { kind: 'elect', representatives: 2 },
    })
  })
})

describe('how many more to elect', () => {
  const ofThem = { ...shares, womenOf: 'representatives' } as const
  const elect = (demand: typeof shares | typeof ofThem, committee: number, representatives: number, womenRepresentatives: number) => {
    const outcome = checkComposition(demand, about(resolution(), { size: { ...size, committee, representatives, womenRepresentatives } }))
    return outcome.is === 'broken' ? outcome.remedy : outcome.is
  }

  it.each([
    // Four fifths of 34 are 28, of 35 also: one more is enough, and twelve women are a third of 35.
    [shares, 27, 12, { representatives: 1 }],
    [shares, 27, 11, { representatives: 1, women: 1 }],
    // Eight more make 28 of 35.
    [shares, 20, 20, { representatives: 8 }],
    [shares, 20, 9, { representatives: 8, women: 3 }],
    // One more would have to be seven women at once: it takes ten women of ten, 15 of 44.
    [shares, 27, 5, { representatives: 10, women: 10 }],
    // Of the representatives alone ten are a third of 28.
    [ofThem, 27, 10, { representatives: 1 }],
    [ofThem, 27, 9, { representatives: 1, women: 1 }],
  ])('%o: a committee of 7, %i representatives, %i of them women', (demand, representatives, women, asked) => {
    expect(elect(demand, 7, representatives, women)).toStrictEqual({ kind: 'elect', ...asked })
  })

  it.each([shares, ofThem])('is enough, possible, and no more than is needed, in every village: %o', (demand) => {
    for (let representatives = 5; representatives < 28; representatives++)
      for (let women = 0; women <= representatives; women++) {
        const remedy = elect(demand, 7, representatives, women)
        if (typeof remedy !== 'object' || remedy.kind !== 'elect') throw new Error('27 are too few beside a committee of 7')
        const { representatives: more = 0, women: among = 0 } = remedy
        expect([representatives, women, among <= more]).toEqual([representatives, women, true])
        expect(elect(demand, 7, representatives + more, women + among)).toBe('kept')
        expect(elect(demand, 7, representatives + more - 1, women + Math.min(among, more - 1))).not.toBe('kept')
        if (among > 0) expect(elect(demand, 7, representatives + more, women + among - 1)).not.toBe('kept')
      }
  })
})

describe('women of the representatives alone', () => {
  const ofThem = { ...shares, womenOf: 'representatives' } as const

  it.each([
    [13, 'broken'],
    [14, 'kept'],
  ])('%i women among 40 representatives: %s', (womenRepresentatives, is) => {
    expect(checkComposition(ofThem, about(resolution(), { size: { ...size, womenRepresentatives } })).is).toBe(is)
  })

  it('leaves the representatives a share of the whole', () => {
    const made = { ...size, committee: 7, representatives: 27, womenRepresentatives: 20 }
    expect(checkComposition(ofThem, about(resolution(), { size: made }))).toMatchObject({ fault: { what: 'representatives', whole: 34 } })
  })
})

describe('the representatives of the members', () => {
  const twentyOne = { kind: 'composed', body: 'member-representatives', minimum: [{ representatives: 21 }] } as const
  const about21 = (memberRepresentatives: number) =>
    checkComposition(twentyOne, about(resolution({}, 'member-representatives'), { size: { ...size, memberRepresentatives } }))

  it('are counted in their own column, whatever the population', () => {
    expect(about21(21).is).toBe('kept')
    expect(about21(20)).toMatchObject({ is: 'broken', fault: { found: 20, needed: 21 } })
    const { population: _, ...unpeopled } = { ...size, memberRepresentatives: 20 }
    const outcome = checkComposition(twentyOne, about(resolution({}, 'member-representatives'), { size: unpeopled }))
    expect(outcome).toMatchObject({ is: 'broken' })
    expect(outcome).not.toHaveProperty('fault.population')
    expect(checkComposition(twentyOne, about(resolution({}, 'member-representatives')))).toMatchObject({
      lacks: [{ field: 'memberRepresentatives' }],
    })
  })
})

describe('what composed needs', () => {
  const lacking = (column: keyof typeof size, demand: Parameters<typeof checkComposition>[0]) => {
    const { [column]: _, ...less } = size
    // The day from which a row counts is never left out here.
    return checkComposition(demand, about(resolution(), { size: less as typeof size }))
  }

  it.each([
    ['committee', shares],
    ['representatives', shares],
    ['womenRepresentatives', shares],
    ['representatives', minimum],
    ['population', minimum],
    ['committee', roll],
  ] as const)('is %s', (column, demand) => {
    expect(lacking(column, demand)).toStrictEqual({ is: 'unjudged', lacks: [{ of: 'village', field: column }] })
  })

  it('is a roll, and one that the village can know', () => {
    const { shouldAttend: _, ...silent } = resolution()
    expect(checkComposition(roll, about(silent))).toMatchObject({ lacks: [{ of: 'step', field: 'shouldAttend' }] })
    expect(checkComposition(roll, about(resolution({}, 'group'))).is).toBe('not-asked')
  })

  it('is a meeting of that body', () => {
    expect(checkComposition(roll, about(disclosure())).is).toBe('not-asked')
    expect(checkComposition(shares, about(resolution({}, 'assembly'))).is).toBe('not-asked')
  })

  it('is a row of the table; a village above all of them is asked for nothing', () => {
    const open = { kind: 'composed', body: 'representatives', minimum: [{ below: 500, representatives: 30 }] } as const
    expect(checkComposition(open, about(resolution())).is).toBe('kept')
    const mixed = { ...open, minimum: [{ below: 500, representatives: 30 }, { representatives: 90 }] } as const
    const { population: _, ...unpeopled } = size
    expect(checkComposition(mixed, about(resolution(), { size: unpeopled })).is).toBe('unjudged')
  })
})
