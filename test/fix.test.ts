import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fix } from '../packages/records/src/fix/fix.ts'
import { parsers } from '../packages/records/src/testing/parsers.ts'
import { decode } from '../packages/records/src/text/decode.ts'
import { clumsyRecords, cutSamples, keepsMeaning, needsNothing, ownRecords, parse } from './fix-promises.ts'

const root = join(import.meta.dirname, '..')
const below = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.endsWith('README.md'))
    .map((path) => [path, decode(readFileSync(join(root, folder, path))).text] as const)

const hostile = below('test/hostile').filter(([, text]) => text.trim() !== '')
/** Of examples on purpose not as they should be, this promise says nothing. */
const content = below('content').filter(([path]) => !/^examples\/record-[a-z-]+\/broken\.md$/.test(path))

describe('changes layout, never meaning', () => {
  test.each(hostile)('%s', (_, text) => {
    expect(keepsMeaning(text)).not.toContain('\r')
  })

  test('all content, of which nothing needs it', () => {
    const pages = /(?:^|\/)(?:town|village)\.md$/
    const touched = content.filter(([path, text]) => (pages.test(path) ? fix(text, { as: 'page', parse }) : keepsMeaning(text)) !== text)
    expect(touched.map(([path]) => path)).toEqual([])
  })

  // The night's run takes thousands of the same.
  test('any matter, as other hands would have written it', () => {
    fc.assert(
      fc.property(clumsyRecords, (text) => void keepsMeaning(text)),
      { numRuns: 40 },
    )
  })

  test('any mutated record', () => {
    fc.assert(
      fc.property(cutSamples, (text) => void keepsMeaning(text)),
      { numRuns: 150 },
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
  fc.assert(fc.property(ownRecords, needsNothing), { numRuns: 50 })
})
