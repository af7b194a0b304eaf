import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ruleSets } from '@cunyi/core'
import { expect, it } from 'vitest'
import { lawsPage } from './write-laws.ts'

const page = readFileSync(join(import.meta.dirname, '../docs/laws.md'), 'utf8')

it('docs/laws.md is as the law on file makes it', () => {
  expect(page).toBe(lawsPage())
})

it('docs/laws.md names each province once, with its law or as one that is missing', () => {
  for (const place of ['cn-zj', 'cn-gx', 'cn-xz']) expect(page).not.toContain(`\`${place}\` |`)
  for (const place of ['cn-sx', 'cn-jx', 'cn-gz', 'cn-gs', 'cn-nx', 'cn-fj']) expect(page.split(`\`${place}\` |`)).toHaveLength(2)
})

it('no text was seen as valid before it was in force, nor after a person last read it', () => {
  for (const { statute } of ruleSets)
    if (statute.seenInForce !== undefined) {
      expect(statute.seenInForce >= statute.from, statute.id).toBe(true)
      expect(statute.seenInForce <= statute.verifiedOn, statute.id).toBe(true)
    }
})

it('of every province’s text it is known until when a source had it as valid', () => {
  const unknown = ruleSets.filter(({ jurisdiction, statute }) => jurisdiction !== 'cn' && statute.seenInForce === undefined)
  expect(unknown.map(({ statute }) => statute.id)).toEqual([])
})
