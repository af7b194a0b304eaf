import { expect, it } from 'vitest'
import { village } from '../testing/make.ts'
import { isMisplaced } from './place.ts'

it.each([
  ['330110000000', 'cn-zj', false],
  ['330500000000', 'cn-zj-huzhou', false],
  ['330500000000', 'cn-zj', true],
  ['330110000000', 'cn-zj-huzhou', true],
  ['320500000000', 'cn-zj', true],
  ['110116000000', 'cn', true],
  ['990000000000', 'cn-zj', true],
  ['000000000000', 'cn', false],
])('the code %s under the law of %s: %s', (code, jurisdiction, is) => {
  expect(isMisplaced(village({ code, jurisdiction }))).toBe(is)
})

it('is not known of a village without a code, or without a place', () => {
  const { jurisdiction: _, ...placeless } = village({ code: '330110000000' })
  expect([isMisplaced(village()), isMisplaced(placeless)]).toEqual([false, false])
})
