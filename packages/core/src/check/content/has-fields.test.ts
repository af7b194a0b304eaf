import { expect, it } from 'vitest'
import { about, resolution } from '../../testing/make.ts'
import { checkHasFields } from './has-fields.ts'

const demand = { kind: 'present', fields: ['chair', 'attended'] } as const

it('is content with what is written, a nought included', () => {
  expect(checkHasFields({ kind: 'present', fields: ['against'] }, about(resolution({ against: 0 }))).is).toBe('kept')
  expect(checkHasFields(demand, about(resolution())).is).toBe('kept')
})

it('names everything that is missing', () => {
  const { chair: _, attended: __, ...silent } = resolution()
  expect(checkHasFields(demand, about(silent))).toMatchObject({
    is: 'unjudged',
    lacks: [{ field: 'chair' }, { field: 'attended' }],
  })
})
