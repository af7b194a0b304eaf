import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

// One word, one meaning: a figure that the overview and the command both show is the same figure.

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'site/dist/overview.html'), 'utf8')
const asOf = /datetime="([\d-]+)"/.exec(page.split('<footer').at(-1) ?? '')?.[1] ?? ''

type Row = { readonly village: string; readonly overdue: number; readonly title: string; readonly stage: string }
const status = execFileSync(
  join(root, 'node_modules/.bin/node'),
  ['packages/cli/src/main.ts', 'status', 'content', '--format', 'json', '--as-of', asOf],
  { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
)
const rows = status
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row)

/** The rows of the first table, each by its name: what it says under each head. */
const heads = [...(page.match(/<thead>.*?<\/thead>/s)?.[0] ?? '').matchAll(/<th[^>]*>(.*?)<\/th>/gs)].map(([, text]) => text)
const table = new Map(
  [...(page.match(/<tbody>.*?<\/tbody>/s)?.[0] ?? '').matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => {
    const cells = [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.replaceAll(/<[^>]*>/g, ''))
    return [cells[0] ?? '', new Map(cells.map((cell, index) => [heads[index] ?? '', cell]))] as const
  }),
)
const villages = [...new Set(rows.map(({ village }) => village))]

describe('the overview', () => {
  it('has a row for each village that the command names', () => {
    expect(villages.length).toBe(3)
    expect([...table.keys()]).toEqual(expect.arrayContaining(villages))
  })

  it.each(villages)('of %s counts as many decisions, and as many overdue, as the command', (village) => {
    const own = rows.filter((row) => row.village === village)
    expect(table.get(village)?.get('事项')).toBe(String(own.length))
    expect(table.get(village)?.get('逾期')).toBe(String(own.filter(({ overdue }) => overdue > 0).length))
  })

  it('names each that is overdue, with as many days as the command', () => {
    const late = rows.filter(({ overdue }) => overdue > 0)
    expect(late.length).toBeGreaterThan(0)
    const list = page.slice(page.lastIndexOf('<h2', page.indexOf('待整改的事项')))
    const told = page.slice(page.indexOf('逾期的事项'), page.length - list.length)
    for (const { title, overdue } of late) {
      const item = told.slice(told.indexOf(title)).replaceAll(/<(?!\/li)[^>]*>/g, '')
      expect(told, title).toContain(title)
      expect(item.slice(0, item.indexOf('</li>')), title).toContain(`已过${overdue}天`)
    }
  })
})
