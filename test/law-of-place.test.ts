import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { lawOn, type RuleSet, ruleSets, theDay } from '@cunyi/core'
import { describe, expect, it } from 'vitest'

// `@cunyi/core/law/cn-zj` and its like: one place's law without the others'.

const law = join(import.meta.dirname, '../packages/core/src/law')
const on = theDay('2026-03-18')

describe('the law of one place', () => {
  const folders = readdirSync(law, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^cn(?:-[a-z]+)?$/.test(entry.name))
    .map(({ name }) => name)

  it.each(folders)('of %s is what is on file for it, cities and nation among it', async (place) => {
    const own = (await import(join(law, place, 'index.ts'))) as {
      ruleSets: readonly RuleSet[]
      lawOn: typeof lawOn
      statutes: readonly unknown[]
    }
    expect(own.ruleSets).toEqual(
      ruleSets.filter(({ jurisdiction }) => jurisdiction === 'cn' || (place !== 'cn' && `${jurisdiction}-`.startsWith(`${place}-`))),
    )
    expect(own.lawOn(place, on)).toEqual(lawOn(place, on))
    expect(own.statutes).toHaveLength(own.ruleSets.length + 2)
  })
})
