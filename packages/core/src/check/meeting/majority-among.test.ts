import { describe, expect, it } from 'vitest'
import { atLeast } from '../../base/share.ts'
import { about, households, people, resolution, size } from '../../testing/make.ts'
import { checkMajority } from './majority.ts'

const twoThirds = { kind: 'carried', of: 'composition', share: atLeast(2, 3), contested: 'of-those-present' } as const
const members = { ...size, members: 940, votingMembers: 720 }

describe('two thirds of the representatives, of whom forty sit beside a committee of five', () => {
  const found = (yes: number, came = 45) =>
    checkMajority(
      { ...twoThirds, body: 'representatives', among: 'representatives' },
      about(resolution({ for: yes, attended: people(came) })),
    )

  it.each([
    [32, 'kept', undefined],
    [31, 'broken', 'defect'],
    [27, 'broken', 'defect'],
    [26, 'broken', undefined],
  ])('%i votes of 45: %s %s', (yes, is, level) => {
    const outcome = found(yes)
    expect([outcome.is, 'level' in outcome ? outcome.level : undefined]).toEqual([is, level])
  })

  it('says between what ends the votes that count lie, and how many would be enough whoever cast them', () => {
    expect(found(30)).toMatchObject({ fault: { counted: { least: 25, most: 30 }, needed: 27 }, remedy: { needed: 32 } })
  })

  it('is a note where it is two thirds of those who came, whoever they were', () => {
    expect(found(26, 33)).toMatchObject({ level: 'note' })
    expect(found(22, 33)).toMatchObject({ level: 'defect' })
    expect(found(15, 33)).not.toHaveProperty('level')
  })
})

describe('two thirds of the members, in an assembly of all adults', () => {
  const found = (yes: number, facts: object = {}, whole = members) =>
    checkMajority(
      { ...twoThirds, body: 'assembly', among: 'members' },
      about(resolution({ for: yes, attended: people(801), ...facts }, 'assembly'), { size: whole }),
    )

  it.each([
    [708, 'kept', undefined],
    [707, 'broken', 'defect'],
    [480, 'broken', 'defect'],
    [479, 'broken', undefined],
  ])('%i votes of 801: %s %s', (yes, is, level) => {
    const outcome = found(yes)
    expect([outcome.is, 'level' in outcome ? outcome.level : undefined]).toEqual([is, level])
  })

  it('is not known by households, or where the page does not count members', () => {
    expect(found(250, { attended: households(250), shouldAttend: households(250) })).toMatchObject({ is: 'broken', level: 'defect' })
    expect(found(801, {}, size as typeof members)).toEqual({ is: 'unjudged', lacks: [{ of: 'village', field: 'members' }] })
  })

  it('does not stand beside a result that says lost', () => {
    expect(found(801, { result: 'lost' })).toMatchObject({ is: 'broken', fault: { kind: 'adds-up', what: 'result' } })
  })
})
