import type { Place, Reading } from '@cunyi/core'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsers } from '../testing/parsers.ts'
import { sample } from '../testing/sample.ts'
import { skeletonOf } from '../text/skeleton.ts'
import { read } from './read.ts'

const runs = { numRuns: 300 }
const marks = [
  '#',
  '##',
  '- ',
  '-',
  '* ',
  '+ ',
  '1. ',
  '2) ',
  '> ',
  '>',
  '```',
  '~~~',
  '---',
  '***',
  '===',
  '|',
  '|-|',
  '    ',
  '  ',
  '\t',
  ' ',
  '　',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '：',
  ':',
  '<!--',
  '<div>',
  '[a]: b',
  '[^1]: c',
  '[ ] ',
  '**',
  '_',
  '`',
  '\\',
  '&#35;',
  '＃＃',
  '－',
  '村民会议决议',
  '时间',
  '2026-03-18',
  '46人',
  '甲',
  'a',
  '\u2028',
  '\ufeff',
  '𠮷',
  '\ud800',
  ':::',
  '$$',
  '+++',
  '\u00a0',
  '\f',
  '\u0085',
]
const tangled = fc.array(fc.constantFrom(...marks), { maxLength: 60, size: 'max' }).map((pieces) => pieces.join(''))

/** The sample with a few pieces put in, taken out or doubled. */
const mutated = fc
  .array(fc.tuple(fc.nat(sample.length), fc.constantFrom(...marks, ''), fc.nat(12)), { minLength: 1, maxLength: 4 })
  .map((cuts) => cuts.reduce((text, [at, piece, width]) => text.slice(0, at) + piece + text.slice(at + width), sample))

const placesOf = ({ title, steps, findings }: Reading): readonly Place[] => [
  ...[title, ...steps].flatMap(({ heading, facts }) => [heading, ...Object.values(facts)]),
  ...findings.map(({ place }) => place),
]

const isInside = (text: string, { line, column }: Place): boolean => {
  const found = text.split(/\r\n|\r|\n/)[line - 1]
  return found !== undefined && column >= 1 && column <= found.length + 1
}

describe.each([
  ['tangled marks', tangled],
  ['mutated records', mutated],
  ['any text', fc.string({ unit: 'binary', maxLength: 200 })],
])('%s', (_, texts) => {
  test('all parsers give the same reading', () => {
    const [[, remark], ...others] = parsers as [(typeof parsers)[0], ...typeof parsers]
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read('x.md', text, { parse: remark })
        for (const [, other] of others) expect(read('x.md', text, { parse: other })).toEqual(reading)
      }),
      runs,
    )
  })

  test('every place is inside the text, and no parse is lost', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read('x.md', text)
        expect(placesOf(reading).filter((place) => !isInside(reading.text, place))).toEqual([])
        expect(reading.findings.map(({ rule }) => rule)).not.toContain('lost-parse')
      }),
      runs,
    )
  })

  test('bones keep length and lines', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = skeletonOf(text)
        expect(found.text.length).toBe(text.length)
        expect(found.text.split('\n').length).toBe(text.split(/\r\n|\r|\n/).length)
      }),
      runs,
    )
  })
})

test('any bytes give a reading', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(read('x.md', bytes).path).toBe('x.md')
    }),
    runs,
  )
})
