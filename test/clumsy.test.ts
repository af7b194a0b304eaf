import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type FieldType,
  judge,
  type Level,
  lawOn,
  type Matter,
  matterFields,
  message,
  type Reading,
  report,
  stepFields,
  words,
} from '@cunyi/core'
import { fastParse } from '@cunyi/host'
import { read, readingRules, readVillage } from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import { bytes } from './hostile/bytes.ts'
import { characters } from './hostile/characters.ts'
import { days } from './hostile/days.ts'
import type { Expected } from './hostile/expected.ts'
import { headings } from './hostile/headings.ts'
import { lists } from './hostile/lists.ts'
import { markup } from './hostile/markup.ts'
import { money } from './hostile/money.ts'
import { numbers } from './hostile/numbers.ts'
import { words as closed } from './hostile/words.ts'

/** Every folder of `test/hostile/`, and what its files come to. */
const folders = { days, numbers, money, headings, lists, words: closed, markup, characters, bytes } satisfies Record<
  string,
  Readonly<Record<string, Expected>>
>

const root = join(import.meta.dirname, 'hostile')
const village = readVillage('cangxi/village.md', readFileSync(join(import.meta.dirname, '../content/cangxi/village.md')))

/** What each file is, but for the one thing that is other in it. */
const base = `# 村道路灯维修

- 编号：2026-011
- 事项类别：公益事业的兴办和建设承包方案
- 金额：186000元

路灯坏了七盏，拟更换。

## 村民代表会议决议

- 通知日期：2026-03-08
- 时间：2026-03-28
- 召集：村民委员会
- 应到：45人
- 实到：41人
- 赞成：38
- 反对：2
- 弃权：1

## 决议公开

- 公开日期：2026-03-30 至 2026-04-18
- 公开地点：村务公开栏
`

/** The facts that are judged: of every heading those whose fields are no free text. */
const factsOf = (matter: Matter): unknown => [
  judged(matter, matterFields),
  ...matter.steps.map((step) => ({ kind: step.kind, round: step.round, ...judged(step, stepFields[step.kind]) })),
]
const judged = (bearer: object, table: Readonly<Record<string, FieldType>>): object =>
  Object.fromEntries(Object.entries(bearer).filter(([name]) => table[name] !== undefined && table[name] !== 'text'))

const levelOf: Readonly<Record<string, Level>> = Object.fromEntries(Object.entries(readingRules).map(([rule, { level }]) => [rule, level]))

const toldBy = ({ text, findings }: Reading): readonly Expected['told'][] =>
  findings.map((finding) => [text.split(/\r\n|\r|\n/)[finding.place.line - 1] ?? '', finding.rule, message(finding, words.zh)])

describe.each(Object.entries(folders))('a clumsy or hostile record: %s', (folder, files) => {
  it.each(Object.entries(files))('%s', (name, { facts, told, because }) => {
    const file = readFileSync(join(root, folder, `${name}.md`))
    const reading = read(`${name}.md`, file)
    expect(toldBy(reading), because).toEqual(told === undefined ? [] : [told])
    expect(read(`${name}.md`, file, { parse: fastParse })).toEqual(reading)
    if (facts === 'same') expect(factsOf(reading.matter), because).toEqual(factsOf(read('base.md', base).matter))
    else expect(factsOf(reading.matter)).not.toEqual(factsOf(read('base.md', base).matter))
    const verdict = judge(reading, village, lawOn)
    if (reading.findings.some(({ rule }) => levelOf[rule] === 'defect')) expect(verdict.answer).not.toBe('lawful')
    for (const text of [report.text(verdict, words.zh), report.json(verdict, words.en)])
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u)
  })

  it('has no file that is not expected', () => {
    const found = readdirSync(join(root, folder)).map((file) => file.replace(/\.md$/, ''))
    expect(found.toSorted()).toEqual(Object.keys(files).toSorted())
  })
})

it('the corpus holds more than two hundred and fifty records, no two alike', () => {
  const texts = Object.entries(folders).flatMap(([folder, files]) =>
    Object.keys(files).map((name) => readFileSync(join(root, folder, `${name}.md`), 'latin1')),
  )
  expect(new Set(texts).size).toBe(texts.length)
  expect(texts.length).toBeGreaterThan(250)
})
