import { describe, expect, it } from 'vitest'
import { theDay } from '../../base/day.ts'
import { lawOn } from '../../law/index.ts'
import type { Body } from '../../record/bodies.ts'
import type { Step } from '../../record/matter.ts'
import { bare, disclosure, matter, resolution, size, village } from '../../testing/make.ts'
import { prefillFor } from './prefill.ts'

const on = theDay('2026-05-10')
const step = (body: Body): Step => ({ ...bare, kind: 'resolution', body })
const prefilled = (one: Step, place = village(), matters = [matter()]) =>
  prefillFor({ matter: matter([one], { title: '修路' }), at: 0, village: place, lawOn, on }, { matters })
const factOf = (one: Step, field: string, place = village()) => prefilled(one, place).find((found) => found.field === field)

describe('prefillFor', () => {
  it('counts who should attend from the composition of that day, and says from which numbers', () => {
    expect(factOf(step('representatives'), 'shouldAttend')).toEqual({
      field: 'shouldAttend',
      value: { number: 45, unit: 'person' },
      from: {
        by: 'composition',
        since: '2025-01-10',
        parts: [
          { size: 'committee', number: 5 },
          { size: 'representatives', number: 40 },
        ],
      },
    })
  })

  it('counts once who sits in both committees, and says nothing where that is not known', () => {
    const both = { ...bare, kind: 'deliberation', body: 'two-committees' } as Step
    expect(factOf(both, 'shouldAttend')?.value).toEqual({ number: 11, unit: 'person' })
    expect(factOf(both, 'shouldAttend')?.from).toMatchObject({ parts: [{ number: 7 }, { number: 5 }, { number: -1 }] })
    const { inBothCommittees: _, ...unsaid } = size
    expect(factOf(both, 'shouldAttend', village({ sizes: [unsaid] }))).toBeUndefined()
  })

  it('takes the row in force on the day of the step', () => {
    const grown = { ...size, from: theDay('2026-05-01'), representatives: 42 }
    const place = village({ sizes: [size, grown] })
    expect(factOf(step('representatives'), 'shouldAttend', place)?.value).toEqual({ number: 47, unit: 'person' })
    const earlier = { ...step('representatives'), day: theDay('2026-04-30') } as Step
    expect(factOf(earlier, 'shouldAttend', place)?.value).toEqual({ number: 45, unit: 'person' })
  })

  // 村民委员会组织法 (2025) art. 25(2), 30(1); 农村集体经济组织法 art. 27(2)
  it.each([
    ['assembly', 'villagers-committee'],
    ['representatives', 'villagers-committee'],
    ['members', 'board'],
  ] as const)('names whom the law has call %s', (body, convener) => {
    expect(factOf(step(body), 'convener')).toMatchObject({ value: convener, from: { by: 'law' } })
  })

  it('repeats who led the last such meeting before, and names the record', () => {
    const older = matter([resolution({ day: theDay('2026-02-01'), chair: '村民委员会副主任', recorder: '村文书' })], {
      title: '路灯',
      number: '2026-001',
    })
    const later = matter([resolution({ day: theDay('2026-06-01'), chair: '村民委员会委员' })], { title: '以后' })
    const found = prefilled(step('representatives'), village(), [later, matter(), older])
    expect(found.find(({ field }) => field === 'chair')).toMatchObject({
      value: '村民委员会主任',
      from: { by: 'record', number: '2026-003', day: '2026-03-18' },
    })
    expect(found.find(({ field }) => field === 'recorder')).toMatchObject({ value: '村文书', from: { by: 'record', number: '2026-001' } })
  })

  it('has the telephone of the village page before that of the last posting', () => {
    const posting = { ...bare, kind: 'disclosure' } as Step
    expect(factOf(posting, 'hotline', village({ hotline: '0571-00000000' }))).toMatchObject({
      value: '0571-00000000',
      from: { by: 'village' },
    })
    expect(factOf(posting, 'venue')).toMatchObject({ value: '村务公开栏', from: { by: 'record' } })
  })

  it('gives nothing that the step already says', () => {
    expect(prefilled(disclosure())).toEqual([])
    expect(prefilled(resolution()).map(({ field }) => field)).not.toContain('shouldAttend')
  })

  it.each([
    [[], '2026-001'],
    [['2026-003'], '2026-004'],
    [['2026-003', '2026-011', '2025-040'], '2026-012'],
    [['2026年第9号'], '2026年第10'],
  ])('the number after %j is %s', (numbers, next) => {
    const { number: _, ...unnumbered } = matter([])
    const matters = numbers.map((number) => matter([], { number }))
    expect(prefillFor({ matter: unnumbered, village: village(), lawOn, on }, { matters })).toMatchObject([{ field: 'number', value: next }])
  })
})
