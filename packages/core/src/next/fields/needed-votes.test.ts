import { describe, expect, it } from 'vitest'
import { theDay } from '../../base/day.ts'
import { readingOf } from '../../finding/finding.ts'
import { judge } from '../../judge/judge.ts'
import { lawOn } from '../../law/index.ts'
import type { Body } from '../../record/bodies.ts'
import type { Meeting, Step } from '../../record/matter.ts'
import { bare, deliberation, households, matter, people, proposal, resolution, review, size, village } from '../../testing/make.ts'
import { neededIn } from './needed-votes.ts'

const before = [proposal(), deliberation(), review()]
const where = village()

const needed = (step: Step, place = where) => {
  const { attend, women, agree } = neededIn({ matter: matter([...before, step]), at: 3, village: place, lawOn, on: theDay('2026-03-18') })
  const said = (all: typeof attend) => all.map((one) => `${one.needed}/${one.whole} ${one.unit}${one.level === 'note' ? ' note' : ''}`)
  return { attend: said(attend), women: said(women), agree: said(agree) }
}

const meetingOf = (body: Body, facts: Partial<Meeting> = {}): Step => ({ ...bare, ...facts, kind: 'resolution', body })

describe('neededIn', () => {
  // 村民委员会组织法 (2025) art. 31: 2/3 of those who make it up came, more than half of those who came agreed.
  it.each([
    [undefined, []],
    [30, ['16/30 person']],
    [40, ['21/40 person']],
    [41, ['21/41 person']],
    [45, ['23/45 person']],
    [29, []],
  ])('of the representatives with %j present', (came, agree) => {
    const step = meetingOf('representatives', came === undefined ? {} : { attended: people(came) })
    expect(needed(step)).toMatchObject({ attend: ['30/45 person'], agree })
  })

  // Art. 25, 26: more than half of the adults, or 2/3 of the households; more than half of those who came.
  it('of the assembly by persons or by households', () => {
    expect(needed(meetingOf('assembly'))).toMatchObject({ attend: ['401/801 person', '167/250 household'], agree: [] })
    expect(needed(meetingOf('assembly', { attended: households(180) }))).toMatchObject({
      attend: ['167/250 household'],
      agree: ['91/180 household'],
    })
    expect(needed(meetingOf('assembly', { attended: people(401) }))).toMatchObject({
      attend: ['401/801 person'],
      agree: ['201/401 person'],
    })
  })

  // The Party's own regulation counts those who should attend: known before anybody came.
  it('of a Party meeting, of all who should attend', () => {
    const open = { matter: matter([proposal(), deliberation(), review()]), at: 2, village: where, lawOn, on: theDay('2026-03-12') }
    const { attended: _, ...uncounted } = review() as Meeting
    const early = { ...open, matter: matter([proposal(), deliberation(), uncounted]) }
    for (const one of [open, early])
      expect(neededIn(one).agree.map(({ needed: number, whole, of }) => `${number}/${whole} ${of}`)).toEqual(['24/46 should-attend'])
  })

  it('tells practice apart from law', () => {
    const { attend } = neededIn({ matter: matter(before), at: 1, village: where, lawOn, on: theDay('2026-03-05') })
    expect(attend.map(({ needed: number, whole, level }) => `${number}/${whole} ${level}`)).toEqual(['6/11 note'])
  })

  it('of a group, whose size only the record says', () => {
    expect(needed(meetingOf('group'))).toMatchObject({ attend: [] })
    expect(needed(meetingOf('group', { shouldAttend: households(36), attended: households(25) }))).toMatchObject({
      attend: ['24/36 household'],
      agree: ['13/25 household'],
    })
  })

  // 农村集体经济组织法 art. 27: two thirds of the members with full capacity came, and two thirds of all of them agreed.
  it('of the members of a collective, of all of them', () => {
    const place = village({ sizes: [{ ...size, members: 900, votingMembers: 600 }], collective: 'established' })
    expect(needed(meetingOf('members'), place)).toEqual({ attend: ['400/600 person'], women: [], agree: ['400/600 person'] })
    expect(needed(meetingOf('members', { attended: people(450) }), place).agree).toEqual(['400/600 person'])
  })

  // 山东省实施村民委员会组织法办法: of sixteen women among the representatives two thirds.
  it('of the women among the representatives, where a province asks for them', () => {
    const place = village({ jurisdiction: 'cn-sd' })
    expect(needed(meetingOf('representatives'), place).women).toEqual(['11/16 person'])
    expect(needed(meetingOf('assembly'), place).women).toEqual([])
  })

  it('says nothing where the village does not say how many there are', () => {
    const { representatives: _, ...unsaid } = size
    expect(needed(meetingOf('representatives'), village({ sizes: [unsaid] }))).toEqual({ attend: [], women: [], agree: [] })
  })

  it('needs more where some were not in the room and no law counts them', () => {
    // 41, six of them online: 21 must be for, and of 35 in the room 18, whoever the six were for.
    expect(needed(meetingOf('representatives', { attended: people(41), online: 6 }))).toMatchObject({
      attend: ['36/45 person'],
      agree: ['24/41 person'],
    })
  })

  it('is the least that the judge lets pass', () => {
    for (const online of [0, 3, 8])
      for (const came of [30, 34, 39, 41, 45]) {
        const step = resolution({ attended: people(came), online, against: 0, abstained: 0 })
        const { agree } = neededIn({ matter: matter([...before, step]), at: 3, village: where, lawOn, on: theDay('2026-03-18') })
        const passes = (votes: number) =>
          judge(readingOf(matter([...before, { ...step, for: votes }])), where, lawOn).steps[3]?.standing === 'taken'
        const least = Math.max(...agree.map((one) => one.needed))
        if (came - online < 30) continue
        expect([came, online, passes(least - 1), passes(least)]).toEqual([came, online, false, true])
      }
  })
})
