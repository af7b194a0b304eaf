import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, message, recordFormat, words } from '@cunyi/core'
import { read, readingRules, readTown, readVillage } from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import { sample } from '../packages/records/src/testing/sample.ts'

const page = readFileSync(join(import.meta.dirname, '../docs/record-format.md'), 'utf8')
const examples = [...page.matchAll(/^```md ?(\w*)\n([\s\S]*?)^```\n(?:\n> (.*))?/gm)].map(([, kind = '', text = '', sentence]) => ({
  kind,
  text,
  sentence,
}))
const sentences = (findings: readonly Finding[]): readonly string[] => findings.map((finding) => message(finding, words.en))

const findingsOf: Readonly<Record<string, (text: string) => readonly Finding[]>> = {
  '': (text) => read('x.md', text).findings,
  broken: (text) => read('x.md', text).findings,
  village: (text) => readVillage('cangxi/village.md', text).findings,
  town: (text) => readTown('town.md', text).findings,
}

describe('the record format', () => {
  it.each(examples)('an example: $text', ({ kind, text, sentence }) => {
    expect(sentences(findingsOf[kind]?.(text) ?? [])).toEqual(kind === 'broken' ? [sentence] : [])
  })

  it('shows the record that the reader is tested with', () => {
    expect(examples[0]?.text).toBe(sample)
  })

  it('has the articles that findings cite', () => {
    const numbers = [...page.matchAll(/^## Article (\d+)\./gm)].map(([, number]) => number)
    expect(numbers).toEqual(Object.keys(recordFormat.text.articles))
  })

  it('names every rule of reading', () => {
    expect(Object.keys(readingRules).filter((rule) => !page.includes(`\`${rule}\``))).toEqual([])
  })
})
