import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding, Reading } from '@cunyi/core'
import * as fc from 'fast-check'
import { markdownToMdast } from 'satteri'
import { describe, expect, test } from 'vitest'
import { read } from '../packages/records/src/decision/read.ts'
import { fix } from '../packages/records/src/fix/fix.ts'
import { isBetter, whatIsRead } from '../packages/records/src/fix/less-unread.ts'
import { matters } from '../packages/records/src/testing/matters.ts'
import { parsers } from '../packages/records/src/testing/parsers.ts'
import { sample } from '../packages/records/src/testing/sample.ts'
import { writingHabits } from '../packages/records/src/testing/writing-habits.ts'
import { decode } from '../packages/records/src/text/decode.ts'
import { write } from '../packages/records/src/write/write.ts'

const root = join(import.meta.dirname, '..')
const below = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.endsWith('README.md'))
    .map((path) => [path, decode(readFileSync(join(root, folder, path))).text] as const)

const hostile = below('test/hostile').filter(([, text]) => text.trim() !== '')
/** Of examples on purpose not as they should be, this promise says nothing. */
const content = below('content').filter(([path]) => !/^examples\/record-[a-z-]+\/broken\.md$/.test(path))

/** What a reading says, whichever way the text is laid out. */
const said = ({ matter, findings }: Reading) => ({
  matter: JSON.parse(JSON.stringify({ ...matter, unread: undefined }).normalize('NFC')),
  findings: findings
    .filter(({ fault }) => !(fault.kind === 'read' && (fault.what === 'encoding' || (fault.what === 'lookalike' && fault.like))))
    .map((finding: Finding) => JSON.parse(JSON.stringify({ ...finding, place: undefined }).normalize('NFC'))),
})

/** The fast parser; that both parsers give the same is a promise of its own. */
const parse = markdownToMdast

const readOf = (text: string) => {
  const { said, unread } = whatIsRead(text, { parse })
  return { said: said.map((one) => one.normalize('NFC')), unread }
}

/** What a fixed text says is what was said before; or more, where its layout alone had kept something from being read. */
const keeps = (text: string) => {
  const fixed = fix(text, { parse })
  if (!isBetter(readOf(text), readOf(fixed))) expect(said(read('x.md', fixed, { parse }))).toEqual(said(read('x.md', text, { parse })))
  expect(fix(fixed, { parse })).toBe(fixed)
  return fixed
}

describe('changes layout, never meaning', () => {
  test.each(hostile)('%s', (_, text) => {
    expect(keeps(text)).not.toContain('\r')
  })

  test('all content, of which nothing needs it', () => {
    const pages = /(?:^|\/)(?:town|village)\.md$/
    const touched = content.filter(([path, text]) => (pages.test(path) ? fix(text, { as: 'page', parse }) : keeps(text)) !== text)
    expect(touched.map(([path]) => path)).toEqual([])
  })

  test('any matter, as other hands would have written it', () => {
    fc.assert(
      fc.property(matters, writingHabits, (matter, hand) => {
        keeps(hand(write(matter)))
      }),
      { numRuns: 150 },
    )
  })

  test('any mutated record', () => {
    const marks = [
      '#',
      '-',
      '＃＃',
      '－',
      '* ',
      '1. ',
      '> ',
      '```\n',
      '    ',
      '\t',
      '　',
      '\n',
      '\n\n',
      '\r\n',
      ':',
      '：',
      '---',
      '|-|',
      '２',
      '時',
      'e\u0301',
      '\u0338',
      '',
    ]
    const cut = fc.tuple(fc.nat(sample.length), fc.constantFrom(...marks), fc.nat(12))
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 6 }), (cuts) => {
        keeps(cuts.reduce((text, [at, piece, width]) => text.slice(0, at) + piece + text.slice(at + width), sample))
      }),
      { numRuns: 300 },
    )
  })
})

test('any text comes back, the same with both parsers', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const [first, ...others] = parsers.map(([, parse]) => fix(text, { parse }))
      expect(others).toEqual(others.map(() => first))
    }),
    { numRuns: 200 },
  )
})

test('what we write ourselves needs nothing', () => {
  fc.assert(
    fc.property(matters, (matter) => {
      const text = write(matter)
      const lines = (whole: string) => whole.split('\n').filter((line) => line.trim() !== '')
      expect(lines(fix(text, { parse }))).toEqual(lines(text))
    }),
    { numRuns: 100 },
  )
})
