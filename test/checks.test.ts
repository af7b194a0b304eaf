import { readFileSync } from 'node:fs'
import { builtInRules, manualChecks, ruleSets } from '@cunyi/core'
import { localWords, readingRules } from '@cunyi/records'
import { describe, expect, it } from 'vitest'

// docs/checks.md: each of the forty-three faults is seen by a rule on file, by a rule a town may turn on, or by people.

const page = readFileSync(new URL('../docs/checks.md', import.meta.url), 'utf8')
const rows = [...page.matchAll(/^\| (\d+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(([, number, fault, seen = '']) => ({
  number: Number(number),
  fault,
  seen,
}))

const rules = new Set([
  ...ruleSets.flatMap((set) => set.rules.map(({ id }) => id)),
  ...Object.keys(builtInRules),
  ...Object.keys(readingRules),
])
const sentences = new Set(manualChecks.map(({ id }) => id))
const local = new Set<string>(localWords)

/** The names in one cell, by who sees the fault: rules first, then what a town turns on, then people. */
const namesIn = (cell: string) =>
  cell.split(';').flatMap((part) => {
    const where = /^\s*local /.test(part) ? local : /^\s*by hand /.test(part) ? sentences : rules
    return [...part.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => ({ name, isKnown: where.has(name) }))
  })

describe('the forty-three', () => {
  it('stand in the table, each once and in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 43 }, (_, index) => index + 1))
  })

  it.each(rows)('$number, $fault: whatever sees it is there', ({ number, seen }) => {
    const names = namesIn(seen)
    expect(names.filter(({ isKnown }) => !isKnown).map(({ name }) => name)).toEqual([])
    if (number !== 43) expect(names.length).toBeGreaterThan(0)
  })
})
