import { recordFormat } from '@cunyi/core'
import { expect, test } from 'vitest'
import { readingRules, ruleOf } from './reading-rules.ts'

test('every rule is broken by some fault, except the extra fact that only a note tells', () => {
  const broken = new Set<string>([...Object.values(ruleOf), 'record-extra'])
  expect(Object.keys(readingRules).filter((rule) => !broken.has(rule))).toEqual([])
})

test('every rule cites articles that the format has', () => {
  for (const { cites } of Object.values(readingRules))
    for (const { article } of cites) expect(recordFormat.text.articles).toHaveProperty([article])
})
