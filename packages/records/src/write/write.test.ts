import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { read } from '../decision/read.ts'
import { matters } from '../testing/matters.ts'
import { parsers } from '../testing/parsers.ts'
import { sample } from '../testing/sample.ts'
import { write } from './write.ts'

test('writes the sample record as it stands', () => {
  expect(write(read('003.md', sample).matter)).toBe(sample)
})

test.each(['zh', 'en'] as const)('what is written in %s is read again as the same matter', (language) => {
  fc.assert(
    fc.property(matters, (matter) => {
      for (const [, parse] of parsers)
        expect({ ...read('x.md', write(matter, language), { parse }).matter, unread: undefined }).toEqual(matter)
    }),
    { numRuns: 150 },
  )
})

test('a heading that is no step stays last, behind the parts of the step before it', () => {
  const text = '# 甲\n\n## 决议公开\n\n### 异议\n\n无。\n\n## 村民心声\n\n好。\n'
  expect(write(read('x.md', text).matter)).toBe(text)
})
