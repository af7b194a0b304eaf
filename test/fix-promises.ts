import { deepStrictEqual } from 'node:assert/strict'
import type { Finding, Reading } from '@cunyi/core'
import { type Parse, read, write } from '@cunyi/records'
import * as fc from 'fast-check'
import { markdownToMdast } from 'satteri'
import { fix } from '../packages/records/src/fix/fix.ts'
import { isBetter, whatIsRead } from '../packages/records/src/fix/less-unread.ts'
import { matters } from '../packages/records/src/testing/matters.ts'
import { sample } from '../packages/records/src/testing/sample.ts'
import { writingHabits } from '../packages/records/src/testing/writing-habits.ts'

/** What a reading says, whichever way the text is laid out. */
const said = ({ matter, findings }: Reading) => ({
  matter: JSON.parse(JSON.stringify({ ...matter, unread: undefined }).normalize('NFC')),
  findings: findings
    .filter(({ fault }) => !(fault.kind === 'read' && (fault.what === 'encoding' || (fault.what === 'lookalike' && fault.like))))
    .map((finding: Finding) => JSON.parse(JSON.stringify({ ...finding, place: undefined }).normalize('NFC'))),
})

/** The fast parser; that both parsers give the same is a promise of its own. */
export const parse: Parse = markdownToMdast

const readOf = (text: string) => {
  const { said, unread } = whatIsRead(text, { parse })
  return { said: said.map((one) => one.normalize('NFC')), unread }
}

/**
 * What a fixed text says is what was said before; or more, where its layout alone had kept something from being read.
 *
 * @throws where it does not
 */
export const keepsMeaning = (text: string): string => {
  const fixed = fix(text, { parse })
  if (!isBetter(readOf(text), readOf(fixed))) deepStrictEqual(said(read('x.md', fixed, { parse })), said(read('x.md', text, { parse })))
  deepStrictEqual(fix(fixed, { parse }), fixed)
  return fixed
}

/** Any matter, as other hands would have written it. */
export const clumsyRecords: fc.Arbitrary<string> = fc.tuple(matters, writingHabits).map(([matter, hand]) => hand(write(matter)))

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

/** The sample, with up to six pieces of it replaced by marks. */
export const cutSamples: fc.Arbitrary<string> = fc
  .array(cut, { minLength: 1, maxLength: 6 })
  .map((cuts) => cuts.reduce((text, [at, piece, width]) => text.slice(0, at) + piece + text.slice(at + width), sample))

/**
 * What we write ourselves needs no line changed.
 *
 * @throws where it does
 */
export const needsNothing = (text: string): void => {
  const lines = (whole: string) => whole.split('\n').filter((line) => line.trim() !== '')
  deepStrictEqual(lines(fix(text, { parse })), lines(text))
}

/** Any matter, as we write it. */
export const ownRecords: fc.Arbitrary<string> = matters.map((matter) => write(matter))
