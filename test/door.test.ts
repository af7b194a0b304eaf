import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  append,
  approve,
  type Finding,
  judge,
  lawOn,
  type Matter,
  matterSchema,
  message,
  readingOf,
  report,
  type Step,
  theDay,
  type Village,
  words,
} from '@cunyi/core'
import { fastParse } from '@cunyi/host'
import { decode, read, readVillage, write } from '@cunyi/records'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { disclosure, matter, resolution, sixSteps, village } from '../packages/core/src/testing/make.ts'
import { schemas } from './write-schemas.ts'

// A matter that a program built is judged like one that was read, and worse than lawful where it is none.

const today = theDay('2026-11-23')
const textOf = (path: string): string => readFileSync(join(import.meta.dirname, '..', path), 'utf8')

const resolved = (facts: object): unknown => ({
  ...matter(),
  steps: sixSteps().map((step) => (step.kind === 'resolution' ? { ...step, ...facts } : step)),
})

const placesOf = (findings: readonly Finding[]) => findings.flatMap(({ fault }) => (fault.kind === 'malformed' ? [fault.at] : []))

/** What no program should build, and where it is wrong. */
const malformed: readonly (readonly [string, unknown, string])[] = [
  ['nothing', undefined, ''],
  ['null', null, ''],
  ['a number', 3, ''],
  ['an empty object', {}, '.steps'],
  ['steps that are no list', { ...matter(), steps: 4 }, '.steps'],
  ['a step that is none', { ...matter(), steps: [undefined] }, '.steps[0]'],
  ['an unknown kind', { ...matter(), steps: [{ kind: 'nonsense' }] }, '.steps[0].kind'],
  ['a negative number', resolved({ for: 45, against: -5 }), '.steps[4].against'],
  ['a fraction', resolved({ for: 38.5 }), '.steps[4].for'],
  ['not a number', resolved({ for: Number.NaN }), '.steps[4].for'],
  ['without end', resolved({ for: Number.POSITIVE_INFINITY }), '.steps[4].for'],
  ['a text for a number', resolved({ for: '38' }), '.steps[4].for'],
  ['a number of persons as a text', resolved({ attended: { number: '41', unit: 'person' } }), '.steps[4].attended.number'],
  ['a day that there is not', resolved({ day: '2026-02-31' }), '.steps[4].day'],
  ['a day in another form', resolved({ day: '2026/03/18' }), '.steps[4].day'],
  ['an unknown body', resolved({ body: 'everybody' }), '.steps[4].body'],
  ['a fact that no meeting has', resolved({ posted: { from: '2026-03-19' } }), '.steps[4].posted'],
  ['an unknown category', { ...matter(), category: 'roads' }, '.category'],
  ['money that is no whole number of fen', { ...matter(), amount: 0.1 }, '.amount'],
]

describe('at the door', () => {
  it.each(malformed)('%s is never lawful, never approved, never appended to, and the place is named', (_, value, at) => {
    const verdict = judge(readingOf(value as Matter), village(), lawOn, today)
    expect(verdict.answer).toBe('unknown')
    expect(placesOf(verdict.findings)).toContain(at)
    expect(approve(verdict)).toBeUndefined()
    expect(append(value as Matter, disclosure(), village(), lawOn, today).is).toBe('refused')
    for (const language of [words.zh, words.en]) {
      expect(report.text(verdict, language)).toContain(at)
      for (const finding of verdict.findings) expect(message(finding, language)).not.toMatch(/undefined|NaN/)
    }
    expect(matterSchema['~standard'].validate(value)).toHaveProperty('issues')
  })

  it('what is well made passes, read or built', () => {
    const { matter: asRead } = read('003.md', textOf('content/cangxi/2026/003-culture-hall-roof.md'))
    for (const one of [matter(), asRead]) expect(matterSchema['~standard'].validate(one)).not.toHaveProperty('issues')
    expect(judge(readingOf(matter()), village(), lawOn, today).answer).toBe('lawful')
  })

  it.each([
    ['a number as a text', { ...village(), sizes: [{ ...village().sizes[0], representatives: '40' }] }, '.sizes[0].representatives'],
    ['more people than any village has', { ...village(), sizes: [{ ...village().sizes[0], committee: 1e12 }] }, '.sizes[0].committee'],
    ['no sizes', { name: '某村' }, '.sizes'],
    ['nothing', undefined, ''],
  ])('a village of %s is judged in no time, and never lawful', (_, value, at) => {
    const verdict = judge(readingOf(matter()), value as Village, lawOn, today)
    expect(verdict.answer).toBe('unknown')
    expect(placesOf(verdict.findings)).toContain(at)
  })

  it('a day that is none is no today', () => {
    expect(judge(readingOf(matter()), village(), lawOn, 'tomorrow' as typeof today).answer).toBe('unknown')
  })

  it('a step that is none is refused, whatever stood before it', () => {
    expect(append(matter([]), { ...resolution(), for: -1 }, village(), lawOn, today)).toMatchObject({ is: 'refused' })
    expect(append(matter(), { kind: 'nonsense' } as unknown as Step, village(), lawOn, today)).toMatchObject({ is: 'refused' })
  })
})

describe('a number that a stranger writes', () => {
  it.each([7, 9_999_999, 1_000_000_000])('%s on the committee costs no time', (committee) => {
    const page = textOf('content/cangxi/village.md').replace(/^\| 2025-01-10 .*$/m, (row) => row.replace(/\| 5 \|/, `| ${committee} |`))
    const begun = performance.now()
    judge(readingOf(matter()), readVillage('village.md', page), lawOn, today)
    judge(
      readingOf(matter()),
      village({ sizes: [{ ...village().sizes[0], from: theDay('2025-01-10'), committee: Math.min(committee, 9_999_999) }] }),
      lawOn,
      today,
    )
    expect(performance.now() - begun).toBeLessThan(1_000)
  })
})

describe('personal data', () => {
  const paragraph = { kind: 'paragraph', text: '联系人身份证 110000190001010012' } as const

  it.each([
    ['in its prose', { ...matter(), blocks: [paragraph] }],
    ['in the prose of a step', matter(sixSteps().map((step) => ({ ...step, blocks: [paragraph] })))],
    [
      'in a part of a step',
      matter(
        sixSteps().map((step) => ({
          ...step,
          parts: [{ title: '讨论', blocks: [{ kind: 'list', ordered: false, items: [[paragraph]] }] }],
        })),
      ),
    ],
    ['in a fact that is not ours', { ...matter(), others: [{ name: '身份证', value: '110000190001010012' }] }],
    ['in a text of its own', { ...matter(), responsible: '110000190001010012' }],
  ])('%s of a matter from a program is found', (_, one) => {
    const verdict = judge(readingOf(one), village(), lawOn, today)
    expect(verdict.answer).toBe('unknown')
    expect(verdict.findings.map(({ rule }) => rule)).toContain('private-identity')
    expect(approve(verdict)).toBeUndefined()
    expect(JSON.stringify(verdict.findings)).not.toContain('110000190001010012')
  })

  it('is none where days stand in a row whose figures would make a number', () => {
    const said = (on: string) => ({ by: '', said: '', day: theDay(on) })
    const one = matter(
      sixSteps().map((step) =>
        step.kind === 'disclosure'
          ? { ...step, supervision: [said('2019-11-07'), said('2019-11-08')], advice: [said('2019-09-28')] }
          : step,
      ),
    )
    expect(judge(readingOf(one), village(), lawOn, today).findings.map(({ rule }) => rule)).not.toContain('private-identity')
  })

  it('in a step is refused', () => {
    expect(append(matter([]), { ...disclosure(), blocks: [paragraph] }, village(), lawOn, today)).toMatchObject({ is: 'refused' })
  })

  it('is no telephone that is there to be rung', () => {
    const one = matter(sixSteps().map((step) => (step.kind === 'disclosure' ? { ...step, hotline: '0571-00000000' } : step)))
    expect(judge(readingOf(one), village(), lawOn, today).findings.map(({ rule }) => rule)).not.toContain('private-phone')
  })
})

describe('what could not be read', () => {
  const record = textOf('content/cangxi/2026/003-culture-hall-roof.md')
  const home = readVillage('village.md', textOf('content/cangxi/village.md'))

  it.each([
    ['- 金额：186000元', '- 金额：1,5万元'],
    ['- 弃权：1', '- 弃权：少数'],
    ['- 弃权：1', '- 弃权：1\n- 弃权：2'],
    ['## 党员大会审议', '## 党员大会'],
    ['- 应到：45人', '- 应到：45人左右'],
    ['- 2026-08-25 付款：182000元', '- 2026-08-25 付款：无'],
    ['- 通知日期：2026-03-13', '- 通知日期：2026-03-13\n- 记录日期：/'],
  ])('goes with the matter: %s → %s', (from, to) => {
    expect(record).toContain(from)
    const reading = read('003.md', record.replace(from, to))
    expect(judge(reading, home, lawOn, today).answer).toBe('unknown')
    expect(judge(readingOf(reading.matter), home, lawOn, today).answer).not.toBe('lawful')
    expect(judge(read('003.md', write(reading.matter)), home, lawOn, today).answer).not.toBe('lawful')
    expect(judge(read('003.md', write(reading.matter, 'en')), home, lawOn, today).answer).not.toBe('lawful')
  })
})

describe('a record that could not be wholly read', () => {
  const below = (folder: string) =>
    readdirSync(join(import.meta.dirname, '..', folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md') && !/(?:^|\/)(?:village|town|README)\.md$/.test(path))
      .map((path) => decode(readFileSync(join(import.meta.dirname, '..', folder, path))).text)
  const records = [...below('test/hostile'), ...below('content')]
    .map((text) => ({ text, reading: read('', text, { parse: fastParse }) }))
    .filter(({ reading }) => reading.findings.some(({ level }) => level === 'defect'))

  it('is no more lawful and no more breached without its text', { timeout: 120_000 }, () => {
    expect(records.length).toBeGreaterThan(200)
    for (const { text, reading } of records) {
      const { matter: one } = reading
      const { answer } = judge(reading, village(), lawOn, today)
      const written = judge(read('', write(one), { parse: fastParse }), village(), lawOn, today)
      const built = judge(readingOf(one), village(), lawOn, today)
      expect([text, built.answer]).toEqual([text, answer])
      expect([text, written.answer === answer || written.answer === 'unknown']).toEqual([text, true])
      for (const verdict of [built, written]) expect([text, approve(verdict)]).toEqual([text, undefined])
      for (const step of sixSteps().slice(-2)) {
        const longer = append(one, step, village(), lawOn, today)
        if (longer.is === 'appended') expect([text, approve(longer.verdict)]).toEqual([text, undefined])
      }
    }
  })
})

describe('the published schemas', () => {
  it('are those of docs/schema: `node test/write-schemas.ts` writes them', () => {
    for (const [name, text] of Object.entries(schemas)) {
      expect(existsSync(join(import.meta.dirname, '../docs/schema', name)), name).toBe(true)
      expect(textOf(`docs/schema/${name}`), name).toBe(text)
    }
  })

  it('pass what the door passes and turn back what it turns back', () => {
    const validate = new Ajv({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(
      JSON.parse(schemas['matter.schema.json'] ?? '') as object,
    )
    expect(validate(JSON.parse(JSON.stringify(matter())))).toBe(true)
    for (const bad of [
      resolved({ for: -1 }),
      resolved({ for: 1.5 }),
      resolved({ for: '38' }),
      { ...matter(), steps: [{ kind: 'nonsense' }] },
    ])
      expect(validate(JSON.parse(JSON.stringify(bad)))).toBe(false)
  })
})
