import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { categories, lawOn, manualChecks, theDay } from '@cunyi/core'
import { expect, it } from 'vitest'

const dist = join(import.meta.dirname, '../site/dist')
const textOf = (path: string): string => readFileSync(join(dist, path), 'utf8')
const list = 'rules/unchecked.html'

it('every sentence stands on the page, with its reason', () => {
  const page = textOf(list)
  for (const { id, asks, why } of manualChecks) {
    expect(page).toContain(`id="${id}"`)
    expect(page, id).toContain(asks.zh)
    expect(page, id).toContain(why.zh)
  }
})

it('a sentence and the rules beside it link to each other', () => {
  const [, ...parts] = textOf(list).split(/(?=<section[^>]* id=")/)
  const told = new Map(parts.map((part) => [/id="([^"]+)"/.exec(part)?.[1], part]))
  for (const { id, beside } of manualChecks)
    for (const rule of beside) {
      expect(existsSync(join(dist, `rules/${rule}.html`)), rule).toBe(true)
      expect(textOf(`rules/${rule}.html`), `${rule} → ${id}`).toContain(`unchecked.html#${id}"`)
      expect(told.get(id), `${id} → ${rule}`).toContain(`${rule}.html"`)
    }
})

it('a rule with nothing beside it promises no list', () => {
  const beside = new Set(manualChecks.flatMap((row) => row.beside))
  const bare = readdirSync(join(dist, 'rules')).filter((file) => !/^(?:index|unchecked|matter-.*)\.html$/.test(file))
  for (const file of bare) expect(textOf(`rules/${file}`).includes('data-by-hand'), file).toBe(beside.has(file.replace(/\.html$/, '')))
})

it('a matter shows the sentences about it that its villages’ law has, and promises none where there are none', () => {
  const texts = new Set(lawOn('cn-zj', theDay('2026-11-23'))?.map(({ statute }) => statute.id))
  for (const category of categories) {
    const page = textOf(`rules/matter-${category}.html`)
    const own = manualChecks.filter(
      ({ for: matters, cites }) => matters?.includes(category) && cites.some(({ statute }) => texts.has(statute)),
    )
    for (const { id } of own) expect(page, category).toContain(`unchecked.html#${id}"`)
    expect(page.includes('data-by-hand'), category).toBe(own.length > 0)
  }
})

it('every law shows the sentences of its own', () => {
  for (const { id, cites } of manualChecks)
    for (const { statute } of cites)
      expect(textOf(`law/${statute.replaceAll('/', '-')}.html`), `${statute} → ${id}`).toContain(`unchecked.html#${id}"`)
})

it('every decision leads there', () => {
  const decisions = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
  const judged = decisions.filter((path) => path.split('/').length === 3 && textOf(path).includes('data-answer='))
  expect(judged.length).toBeGreaterThan(0)
  for (const path of judged) expect(textOf(path), path).toContain('rules/unchecked.html#attendance-in-person"')
})
