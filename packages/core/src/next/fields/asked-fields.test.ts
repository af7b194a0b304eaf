import { describe, expect, it } from 'vitest'
import { theDay } from '../../base/day.ts'
import { readingOf } from '../../finding/finding.ts'
import { judge } from '../../judge/judge.ts'
import { lawOn } from '../../law/index.ts'
import type { Body } from '../../record/bodies.ts'
import type { Matter, Step } from '../../record/matter.ts'
import { bare, deliberation, disclosure, legality, matter, proposal, resolution, review, sixSteps, village } from '../../testing/make.ts'
import { fieldsAsked } from './asked-fields.ts'

const on = theDay('2026-03-18')
const at = (of: Matter, index: number, where = village()) => fieldsAsked({ matter: of, at: index, village: where, lawOn, on })
const told = (of: Matter, index: number, where = village()) =>
  at(of, index, where).map(({ field, level, missing }) => `${field} ${level}${missing === undefined ? '' : ` missing ${missing}`}`)

const undated = (body: Body): Step => ({ ...bare, kind: 'resolution', body })

describe('fieldsAsked', () => {
  // 村民委员会组织法 (2025) art. 30, 31: called by the committee, 2/3 came, more than half agreed; art. 30(2): told some days before.
  it('asks of a vote of the representatives what the law and the minutes need, the day first', () => {
    expect(told(matter([proposal(), deliberation(), review(), undated('representatives')]), 3)).toEqual([
      'day defect missing defect',
      'convener breach missing defect',
      'attended breach missing defect',
      'for breach missing defect',
      'chair defect missing defect',
      'shouldAttend defect missing defect',
      'notice breach missing defect',
    ])
  })

  it('misses nothing of what was written, and still says who asks for it', () => {
    const asked = at(matter(), 4)
    expect(asked.filter(({ missing }) => missing !== undefined)).toEqual([])
    expect(asked.find(({ field }) => field === 'attended')?.cites).toContainEqual(expect.objectContaining({ statute: 'cn/vco/2026-01-01' }))
  })

  it('calls missing exactly what the judge misses', () => {
    for (const field of ['convener', 'attended', 'for', 'chair', 'shouldAttend', 'notice'] as const) {
      const { [field]: _, ...without } = resolution()
      const spoiled = matter([proposal(), deliberation(), review(), without])
      expect(
        at(spoiled, 3).flatMap((one) => (one.missing === undefined ? [] : [one.field])),
        field,
      ).toEqual([field])
      const findings = judge(readingOf(spoiled), village(), lawOn).findings.filter(({ step, level }) => step === 3 && level !== 'note')
      expect(findings.map(({ fault }) => 'field' in fault && fault.field)).toEqual([field])
    }
  })

  it('asks of a posting where and how long it hung', () => {
    const open = { ...disclosure(), posted: { from: theDay('2026-03-19') } } as Step
    expect(told(matter([...sixSteps().slice(0, 5), open]), 5)).toEqual(['posted breach missing defect', 'venue defect'])
  })

  it('asks for the answer of an opinion, and from whom, only where another step needs it', () => {
    const { opinion: _, by: __, ...silent } = legality()
    const lands = matter([proposal(), { ...silent, kind: 'approval' }], { category: 'outside-contracting' })
    expect(told(lands, 1)).toEqual([
      'held defect',
      'reference note missing note',
      'opinion breach missing defect',
      'by breach missing defect',
    ])
    expect(told(matter([proposal(), silent as Step]), 1)).toEqual(['held defect'])
  })

  it('asks the head for the kind of the matter, for the vote that is to come', () => {
    const { category: _, ...untold } = matter([])
    expect(fieldsAsked({ matter: untold, village: village(), lawOn, on })).toMatchObject([
      { of: 'matter', field: 'category', level: 'breach', missing: 'defect' },
    ])
    expect(fieldsAsked({ matter: matter([]), village: village(), lawOn, on })).toEqual([])
  })

  it('asks only for the day where the law of that place is not on file', () => {
    expect(told(matter(), 4, village({ jurisdiction: 'cn-xx' }))).toEqual(['day defect'])
  })
})
