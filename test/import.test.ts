import { draftRecord, readPasted } from '@cunyi/import'
import { readDocument } from '@cunyi/import/documents'
import { read } from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import { announcement } from './import/layouts/announcement.ts'
import { chain } from './import/layouts/chain.ts'
import { dictated } from './import/layouts/dictated.ts'
import type { Layout } from './import/layouts/layout.ts'
import { ledger } from './import/layouts/ledger.ts'
import { minutes } from './import/layouts/minutes.ts'
import { register } from './import/layouts/register.ts'
import { sideBySide } from './import/layouts/side-by-side.ts'
import { type PaperMatter, paperMatters } from './import/matters.ts'

// Documents of seven layouts are printed from known facts, read back, and compared with what was printed: no fact may come back as another.

const layouts: readonly Layout[] = [register, minutes, announcement, sideBySide, ledger, chain, dictated]

const drafted = async ({ print, file }: Layout, matter: PaperMatter): Promise<string> => {
  const printed = await print(matter)
  if (typeof printed === 'string') return draftRecord(readPasted(printed))
  const paper = await readDocument(`登记表.${file}`, printed)
  if ('refused' in paper) throw new Error(paper.refused)
  return draftRecord(paper)
}

/** What a draft says once its marks are taken away, as `step.field`. */
const factsOf = (text: string): ReadonlyMap<string, unknown> => {
  const { matter } = read('', text.replaceAll('（待核对）', ''))
  const { title, category, amount, origin } = matter
  const own = new Set(['kind', 'round', 'others', 'blocks', 'parts'])
  return new Map<string, unknown>([
    ['matter.title', title],
    ...Object.entries({ category, amount, origin }).flatMap(([name, value]): [string, unknown][] =>
      value === undefined ? [] : [[`matter.${name}`, value]],
    ),
    ...matter.steps.flatMap((step) =>
      Object.entries(step).flatMap(([name, value]): [string, unknown][] => (own.has(name) ? [] : [[`${step.kind}.${name}`, value]])),
    ),
  ])
}

const compare = (found: ReadonlyMap<string, unknown>, expected: ReadonlyMap<string, unknown>) => {
  const wrong = [...expected].filter(([name, value]) => found.has(name) && JSON.stringify(found.get(name)) !== JSON.stringify(value))
  const lost = [...expected].filter(([name]) => !found.has(name))
  return { wrong: wrong.map(([name]) => `${name}: ${JSON.stringify(found.get(name))}`), lost: lost.map(([name]) => name) }
}

describe.each(layouts)('$name', (layout) => {
  it.each(paperMatters)('of $title comes back as it was printed', async (matter) => {
    const draft = await drafted(layout, matter)
    expect(compare(factsOf(draft), layout.expected(matter)), draft).toEqual({ wrong: [], lost: [] })
  })
})

describe('a draft', () => {
  it.each(paperMatters)('of $title is unknown until it is confirmed, and asks nothing else of what was read', async (matter) => {
    for (const layout of layouts) {
      const draft = await drafted(layout, matter)
      const facts = draft.split('\n').filter((line) => line.startsWith('- '))
      expect(facts.length, layout.name).toBeGreaterThan(8)
      expect(
        facts.filter((line) => !line.endsWith('（待核对）')),
        layout.name,
      ).toEqual([])
      const asked = read('', draft).findings.filter(({ rule }) => rule === 'record-unconfirmed')
      expect(asked.map(({ place }) => place.line)).toEqual(draft.split('\n').flatMap((line, at) => (line.startsWith('- ') ? [at + 1] : [])))
      expect(
        read('', draft.replaceAll('（待核对）', '')).findings.filter(({ level }) => level === 'defect'),
        `${layout.name}\n${draft}`,
      ).toEqual([])
    }
  })
})
