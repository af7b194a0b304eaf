import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fault, findPersonalData, judge, lawOn, manualChecks, type Verdict } from '@cunyi/core'
import { read, readBook, readVillage } from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import type { Told } from './cases/expected.ts'
import { irregular } from './cases/irregular.ts'
import { regular } from './cases/regular.ts'

const root = join(import.meta.dirname, 'cases')
const cases = Object.entries({ ...regular, ...irregular })
const textOf = (id: string, file: string): string => readFileSync(join(root, id, file), 'utf8')

const verdictOf = (id: string, record = textOf(id, 'record.md'), village = textOf(id, 'village.md')): Verdict =>
  judge(read(`${id}/record.md`, record), readVillage(`${id}/village.md`, village), lawOn)

const whatOf = (fault: Fault): string => {
  if (fault.kind === 'present') return fault.field
  return 'what' in fault ? fault.what : fault.kind
}

const toldBy = ({ findings, reading }: Verdict): readonly Told[] => {
  const lines = reading.text.split('\n')
  return findings.map(({ rule, level, fault, place }) => [rule, level, whatOf(fault), lines[place.line - 1] ?? ''] as const)
}

const inOrder = (told: readonly Told[]): readonly string[] => told.map((one) => one.join(' | ')).toSorted()

/** Each is replaced where it stands, and must stand somewhere. */
const supposing = (text: string, changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((changed, [from, to]) => {
    expect(changed).toContain(from)
    return changed.replace(from, to)
  }, text)

it('each real case has its record, and each record its verdict', () => {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).toSorted()).toEqual(cases.map(([id]) => id).toSorted())
})

describe.each(cases)('%s', (id, { answer, stage, findings, byHand = [], once }) => {
  it('comes to what the law makes of it', () => {
    const verdict = verdictOf(id)
    expect(inOrder(toldBy(verdict))).toEqual(inOrder(findings))
    expect([verdict.answer, verdict.stage]).toEqual([answer, stage])
  })

  it('points to the sentences that people have to look at', () => {
    const ids = manualChecks.map((one) => one.id)
    expect(byHand.filter((one) => !ids.includes(one))).toEqual([])
  })

  it.runIf(once)('breaks what it broke, once the facts are supposed that the source leaves out', () => {
    if (once === undefined) return
    const verdict = verdictOf(id, supposing(textOf(id, 'record.md'), once.record), supposing(textOf(id, 'village.md'), once.village))
    const breaches = verdict.findings.filter(({ level }) => level === 'breach').map(({ rule }) => rule)
    expect(breaches.toSorted()).toEqual(once.breaches)
    expect(verdict.answer).toBe(once.answer)
  })

  it('names nobody', () => {
    for (const file of readdirSync(join(root, id)).filter((name) => name.endsWith('.md')))
      expect(findPersonalData(textOf(id, file))).toEqual([])
  })
})

it('one page of signatures in the papers of two projects is told in both', () => {
  const folder = 'neg1-signatures-copied'
  const papers = ['record', 'other'].map((name) => ({ name, page: readFileSync(join(root, folder, name, 'signatures.jpg')) }))
  const { decisions } = readBook(
    papers.map(({ name }) => ({ path: `${folder}/2019/${name}.md`, bytes: readFileSync(join(root, folder, `${name}.md`)) })),
    {
      attachments: papers.map(({ name, page }) => ({
        path: `${folder}/2019/${name}/signatures.jpg`,
        size: page.length,
        digest: createHash('sha256').update(page).digest('hex'),
      })),
    },
  )
  const copied = decisions.map(({ reading }) => reading.findings.filter(({ rule }) => rule === 'attachment-copied'))
  expect(copied.map((found) => found.map(({ level, place }) => [level, place.line]))).toEqual([[['note', 7]], [['note', 9]]])
  // One paper may serve two projects lawfully, so that a copy is a note; what keeps both records open is the day that is missing.
  const village = readVillage(`${folder}/village.md`, textOf(folder, 'village.md'))
  expect(decisions.map(({ reading }) => judge(reading, village, lawOn).answer)).toEqual(['unknown', 'unknown'])
})

describe('docs/cases.md', () => {
  const docs = join(import.meta.dirname, '../docs')
  const page = readFileSync(join(docs, 'cases.md'), 'utf8')
  const links = [...page.matchAll(/\[(?:`([a-z-]+)`|[^\]]+)\]\(([^)]+)\)/g)].map(([, rule, path = '']) => ({ rule, path }))

  it('leads to every case, and nowhere else than to what is there', () => {
    for (const { path } of links) expect(existsSync(join(docs, path)), path).toBe(true)
    const told = links.flatMap(({ path }) => /^\.\.\/test\/cases\/([^/]+)\/record\.md$/.exec(path)?.[1] ?? [])
    expect(told.toSorted()).toEqual(cases.map(([id]) => id).toSorted())
  })

  it('shows each rule by its own example', () => {
    const shown = links.filter(({ rule }) => rule !== undefined)
    expect(shown.length).toBeGreaterThan(15)
    for (const { rule, path } of shown) expect(path).toBe(`../content/examples/${rule}/broken.md`)
  })

  it('says that no case can be judged from what is told of it, which is so', () => {
    expect(page).toContain('every one of them is *unknown*')
    expect(cases.filter(([, { answer }]) => answer !== 'unknown')).toEqual([])
  })

  it('names what people must look at as the cases do', () => {
    const marked = new Set([...page.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id))
    const known = new Set(manualChecks.map(({ id }) => id))
    const byHand = new Set(cases.flatMap(([, one]) => one.byHand ?? []))
    const named = [...marked].filter((id): id is string => id !== undefined && known.has(id))
    expect(named.filter((id) => !byHand.has(id))).toEqual([])
    expect(named.length).toBeGreaterThan(5)
  })
})
