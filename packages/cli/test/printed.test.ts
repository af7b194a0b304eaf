import { report } from '@cunyi/core'
import { describe, expect, it } from 'vitest'
import { run } from '../src/program/run.ts'
import { book, type Files, proposed, stage, villagePage } from '../src/testing/make.ts'

/** Nobody's: no district was ever 110000 by itself, and nobody who lives was born in 1900. */
const number = '110000190001010012'
const whole = `${proposed()}
## 决议公开

- 公开日期：2026-03-05 至 2026-03-20
- 公开地点：村务公开栏
`
const town = '# 溪口街道\n\n- 适用地区：浙江省\n\n## 本地规定\n\n- 村民代表会议到会：四分之三（依据：溪口街道办〔2025〕3号）\n'

/** The same text with a number behind each of its lines in turn, and before each name of a fact. */
const plantedIn = (text: string): readonly string[] => {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    if (!/^(?:- |#|\|)/.test(line)) return []
    const put = (one: string) => lines.with(at, one).join('\n')
    return [put(line + number), ...(line.startsWith('- ') ? [put(`- ${number}${line.slice(2)}`)] : [])]
  })
}

/** A book with a number in every field, name and path. */
const plantedBook = (): Files => {
  const records = plantedIn(whole).map((text, at) => [`content/cangxi/2026/${String(at + 10).padStart(3, '0')}-a.md`, text] as const)
  const villages = plantedIn(villagePage).flatMap((text, at) => [
    [`content/v${at}/village.md`, text] as const,
    [`content/v${at}/2026/008-a.md`, whole] as const,
  ])
  return {
    ...book(Object.fromEntries([...records, ...villages])),
    'content/town.md': `${town}- 村民代表会议通知：提前5日（依据：${number}）\n`,
    [`content/cangxi/2026/${number}-x.md`]: whole,
    [`content/cun${number}/village.md`]: villagePage,
    [`content/cun${number}/2026/008-a.md`]: whole,
    [`content/cangxi/${number}/008-a.md`]: whole,
  }
}

const record = 'content/cangxi/2026/010-a.md'
const commands: readonly (readonly string[])[] = [
  ...Object.keys(report).map((format) => ['check', 'content', '--format', format]),
  ['check', 'content', '--brief'],
  ['check', `content/cun${number}`],
  ['check', `nowhere${number}`],
  ['check', 'content', '--as-of', number],
  ['status', 'content'],
  ['status', 'content', '--format', 'json'],
  ['next', record],
  ['next', `content/cangxi/2026/${number}-x.md`],
  ['ics', 'content'],
  ['law', '--in', 'cangxi'],
  ['law', '--in', 'cangxi', '--format', 'json'],
  ['law', '--in', `cun${number}`],
  ['explain', number],
  ['explain', 'representatives-quorum', '--in', 'cangxi'],
  ['minutes', record],
  ['notice', record],
  ['plan', number],
  ['fix', 'content'],
  ['new', 'cangxi', `修路${number}`],
  [`nonsense${number}`],
  ['check', `--nonsense${number}`],
]

describe('an identity number in every field, name and path of a book', () => {
  it.each(commands.map((typed) => [typed.join(' '), typed] as const))('is not said by cunyi %s', (_, typed) => {
    const { world, said, warned } = stage(plantedBook())
    run(typed, world)
    expect(said.length + warned.length).toBeGreaterThan(0)
    expect([...said, ...warned].filter((one) => one.includes(number))).toEqual([])
  })

  it('would be said without the gate', () => {
    const { world, said } = stage(plantedBook())
    run(['status', 'content', '--format', 'json'], world)
    expect(said.join('\n')).toMatch(/＊{16}/)
  })
})

it('what is said to programs is still read by them', () => {
  const { world, said } = stage(plantedBook())
  run(['check', 'content', '--format', 'json'], world)
  for (const line of said.join('\n').trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow()
})
