import { readdirSync, readFileSync } from 'node:fs'
import { type Finding, findPersonalData, message, type PersonalKind, personalKinds, words } from '@cunyi/core'
import { parse, read, readBook } from '@cunyi/records'
import { markdownToMdast } from 'satteri'
import { describe, expect, it } from 'vitest'
import { type Chance, chance, pick } from './personal/chance.ts'
import { made } from './personal/data.ts'
import { cuts, disguised } from './personal/disguise.ts'
import { ordinary } from './personal/ordinary.ts'
import { blocks, places } from './personal/places.ts'

/** Printed with every failure: the same seed makes the same cases. */
const seed = 20260318
const cases = 2_000

type Case = { readonly name: string; readonly kind: PersonalKind; readonly data: string; readonly written: string; readonly record: string }

/** One case in four is a number broken over lines, items or cells. A card or phone in pieces has a word before it: nothing else tells what it is. */
const caseOf = (by: Chance): Case => {
  const { kind, text, isNumber } = made(by)
  if (isNumber && by() < 0.4) {
    const [cut, apply] = pick(by, cuts)
    const written = `${{ card: '卡号：', phone: '电话 ', identity: '' }[kind as string] ?? ''}${apply(text)}`
    const [place, put] = pick(by, blocks)
    return { name: `${kind} ${cut} in ${place}`, kind, data: text, written, record: put(written) }
  }
  const { name, text: written } = disguised(by, { kind, text, isNumber })
  const [place, put] = pick(by, places)
  return { name: `${kind}, ${name}, in ${place}`, kind, data: text, written, record: put(written) }
}

const all = ((by) => Array.from({ length: cases }, () => caseOf(by)))(chance(seed))

const privateOf = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule.startsWith('private-'))
const numerals = /[\p{N}〇零○一二三四五六七八九壹贰叁肆伍陆柒捌玖]/u

/** What is told of each case, by the quicker parser. */
const told = all.map((one) => ({ ...one, findings: privateOf(read('x.md', one.record, { parse: markdownToMdast }).findings) }))

describe(`personal data, seed ${seed}`, () => {
  it('is of every kind, in every disguise, in every place', () => {
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(personalKinds))
    expect(new Set(all.map(({ name }) => name)).size).toBeGreaterThan(500)
  })

  it(`is found in each of ${cases} records`, () => {
    const missed = told.filter(({ findings, kind }) => !findings.some(({ rule }) => rule === `private-${kind}`))
    expect(missed.map(({ name, written }) => `${name}: ${written}`)).toEqual([])
  })

  it('is told without a digit of it, in both languages', () => {
    for (const { findings, written } of told)
      for (const finding of findings) {
        const { fault, level } = finding
        expect(level).toBe('defect')
        if (fault.kind !== 'read' || !('until' in fault)) throw new Error('a finding of another kind')
        expect(fault.text, written).not.toMatch(numerals)
        for (const language of [words.zh, words.en]) expect(message(finding, language), written).not.toMatch(numerals)
      }
  })

  it('is found by every parser alike', () => {
    for (const { record, written } of all.slice(0, 200)) {
      const [slow, fast] = [parse, markdownToMdast].map((by) => privateOf(read('x.md', record, { parse: by }).findings))
      expect(fast, written).toEqual(slow)
    }
  })

  it('is found in a name of a file', () => {
    const by = chance(seed + 1)
    for (let left = 200; left > 0; left--) {
      const { kind, text, isNumber } = made(by)
      if (!isNumber) continue
      const { findings } = read(`cangxi/2026/003-${text}.md`, '# 修路')
      expect(
        privateOf(findings).map(({ rule }) => rule),
        text,
      ).toEqual([`private-${kind}`])
      for (const finding of privateOf(findings)) expect(message(finding, words.zh)).not.toMatch(numerals)
    }
  })
})

describe(`what names nobody, seed ${seed}`, () => {
  it('is left alone, but for fewer than one in a hundred', () => {
    const by = chance(seed)
    const each = 120
    const alarms = ordinary.map(
      ([name, make]) => [name, Array.from({ length: each }, () => make(by)).filter((text) => findPersonalData(text).length > 0)] as const,
    )
    const total = alarms.reduce((sum, [, texts]) => sum + texts.length, 0)
    expect(alarms.filter(([, texts]) => texts.length > each / 20)).toEqual([])
    expect(total / (each * ordinary.length)).toBeLessThan(0.01)
  })

  it('is all there is in the sample and in what shows other rules', () => {
    const root = new URL('../content/', import.meta.url)
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter(
        (path) => path.endsWith('.md') && path !== 'examples/village.md' && !path.includes('README') && !/examples\/private-/.test(path),
      )
      .map((path) => ({ path, bytes: new Uint8Array(readFileSync(new URL(path, root))) }))
    expect(files.length).toBeGreaterThan(150)
    const { decisions, villages } = readBook(files.map(({ path, bytes }) => ({ path: path.replace(/^examples\//, ''), bytes })))
    const found = [...decisions.flatMap(({ reading }) => reading.findings), ...villages.flatMap(({ village }) => village.findings)]
    expect(privateOf(found)).toEqual([])
  })
})
