import { statutes } from '@cunyi/core'
import { expect, test } from 'vitest'
import { readingRules } from './reading-rules.ts'
import { ruleOf } from './rule-of-fault.ts'

test('every rule is broken by some fault, except the extra fact that only a note tells', () => {
  const broken = new Set<string>([...Object.values(ruleOf), 'record-extra'])
  expect(Object.keys(readingRules).filter((rule) => !broken.has(rule))).toEqual([])
})

test('every rule cites articles that are told', () => {
  for (const { cites } of Object.values(readingRules))
    for (const { statute, article } of cites) expect(statutes.find(({ id }) => id === statute)?.articles).toHaveProperty([article])
})
