import { expect, it } from 'vitest'
import { readOpinion } from './opinion.ts'

it.each([
  ['同意', 'yes'],
  ['同意。', 'yes'],
  [' 批准 ', 'yes'],
  ['Approved.', 'yes'],
  ['不同意', 'no'],
  ['退回', 'no'],
  ['Not approved', 'no'],
  ['', 'nothing'],
  ['原则同意，修改后再报', 'nothing'],
  ['同意，但须重新测算', 'nothing'],
  ['已收到', 'nothing'],
  ['同意同意', 'nothing'],
])('“%s” says %s', (opinion, said) => {
  expect(readOpinion(opinion)).toBe(said)
})
