import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { judge, lawOn, type Verdict, type Village } from '@cunyi/core'
import { fastParse } from '@cunyi/host'
import { read, readBook, readVillage, write } from '@cunyi/records'
import * as fc from 'fast-check'
import { readingFrom, villageOf } from './conformance/facts.ts'
import { decision } from './second-opinion/decisions.ts'

// Who knows less is never better off: what is struck out, garbled or put in the wrong place makes no record lawful.

const root = join(import.meta.dirname, '..')

/** A record, the village in which it is judged, and what is said of it as it stands. */
export type Known = { readonly name: string; readonly text: string; readonly village: Village; readonly verdict: Verdict }

const judged = (text: string, village: Village): Verdict => judge(read('x.md', text, { parse: fastParse }), village, lawOn)

const knownOf = (name: string, text: string, village: Village): Known => ({ name, text, village, verdict: judged(text, village) })

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))

/** The records of the sample book, with town and village as they are there. */
const inContent = (): readonly Known[] => {
  const files = filesUnder('content')
    .filter((path) => path.endsWith('.md') && !path.endsWith('README.md'))
    .map((path) => ({ path: path.slice('content/'.length), bytes: new Uint8Array(readFileSync(join(root, path))) }))
  return readBook(files, { parse: fastParse }).decisions.map(({ reading, village }) => knownOf(reading.path, reading.text, village))
}

const inCases = (): readonly Known[] =>
  filesUnder('test/cases')
    .filter((path) => path.endsWith('record.md'))
    .map((path) =>
      knownOf(
        path,
        readFileSync(join(root, path), 'utf8'),
        readVillage('village.md', readFileSync(join(root, dirname(path), 'village.md'), 'utf8')),
      ),
    )

/** Decisions of the generator of the second opinion, written as records. */
const made = (count: number): readonly Known[] =>
  Array.from({ length: count }, (_, index) => {
    const facts = decision(7_000 + index)
    return knownOf(`decision ${7_000 + index}`, write(readingFrom(facts).matter), villageOf(facts))
  })

/** Every record that there is. */
export const records: readonly Known[] = [...inContent(), ...inCases(), ...made(300)]

const factLine = /^- ([^：\n]{1,14})：(.+)$/u

/** Lines of facts and their places. */
type Fact = { readonly at: number; readonly name: string; readonly value: string }

export const factsOf = (text: string): readonly Fact[] =>
  text.split('\n').flatMap((line, at): readonly Fact[] => {
    const [, name, value] = factLine.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [{ at, name, value }]
  })

const withLine = (text: string, at: number, line: string): string => text.split('\n').with(at, line).join('\n')

export const noneWords = ['无', '没有', '否', '不', '未', '暂无', '/', '／', '—', 'N/A', 'none', 'no', '□是☑否', '不清楚', '待定'] as const
export const unknownWords = ['若干', '以镇里为准', '见附件', '甲乙丙', 'qwerty', '大家同意', '按规定办', '？？', '同上'] as const
export const unknownHeadings = ['其他情况', '村里的事', '会后补充', '说明', 'Miscellany', '民主恳谈'] as const

/** Of a number, none is nought: that is a plain value. */
const isNumber = (value: string): boolean => /^[\d.,，]+\s*(?:人|户|票|元|万元|名)?$/u.test(value)

const shapeOf = (value: string): string => (/^\d{4}-\d\d-\d\d(?: 至 .*)?$/u.test(value) ? 'day' : isNumber(value) ? 'number' : 'text')

/** One fact, heading or line of a record made unknown. */
export type Change = { readonly known: Known; readonly text: string; readonly what: string }

const pick = fc.nat().map(
  (seed) =>
    <T>(list: readonly T[]): T | undefined =>
      list[seed % Math.max(1, list.length)],
)

const one: fc.Arbitrary<Known> = fc.constantFrom(...records)

const changed = (known: Known, fact: Fact | undefined, value: string): Change =>
  fact === undefined
    ? { known, text: known.text, what: 'nothing' }
    : { known, text: withLine(known.text, fact.at, `- ${fact.name}：${value}`), what: `${fact.name}：${fact.value} → ${value}` }

/** A value becomes a word that says there is none, a word that says nothing, or the value of another fact of another kind. */
export const lessKnown: fc.Arbitrary<Change> = fc.oneof(
  fc
    .tuple(one, pick, fc.constantFrom(...noneWords))
    .map(([known, by, word]) => changed(known, by(factsOf(known.text).filter(({ value }) => !isNumber(value))), word)),
  fc.tuple(one, pick, fc.constantFrom(...unknownWords)).map(([known, by, word]) => changed(known, by(factsOf(known.text)), word)),
  fc.tuple(one, pick, pick).map(([known, by, other]) => {
    const fact = by(factsOf(known.text))
    const strange = other(
      factsOf(known.text).filter(({ name, value }) => name !== fact?.name && shapeOf(value) !== shapeOf(fact?.value ?? '')),
    )
    return changed(known, fact, strange?.value ?? '若干')
  }),
  fc.tuple(one, pick, fc.constantFrom(...unknownHeadings)).map(([known, by, word]) => {
    const lines = known.text.split('\n')
    const at = by(lines.flatMap((line, index) => (line.startsWith('## ') ? [index] : [])))
    return at === undefined
      ? { known, text: known.text, what: 'nothing' }
      : { known, text: withLine(known.text, at, `## ${word}`), what: `${lines[at]} → ${word}` }
  }),
)

/** What is put under a step and is no fact of ours. */
const strangeLines = [
  '实到：三十来人',
  '赞成：差不多都',
  '表决：大家都说好',
  '到会情况：见签到册',
  '反对：少数',
  '公开：贴了',
  '通知：打过电话',
] as const

/** One line more under a heading that decides. */
export const unreadLine: fc.Arbitrary<Change> = fc.tuple(one, pick, fc.constantFrom(...strangeLines)).map(([known, by, line]) => {
  const decides = known.verdict.reading.steps.flatMap(({ heading, facts }, index) => {
    const kind = known.verdict.reading.matter.steps[index]?.kind
    const last = Math.max(heading.line, ...Object.values(facts).map((place) => place?.line ?? 0))
    return kind !== undefined &&
      last > heading.line &&
      ['proposal', 'deliberation', 'review', 'resolution', 'disclosure', 'outcome'].includes(kind)
      ? [last]
      : []
  })
  const at = by(decides)
  return at === undefined
    ? { known, text: known.text, what: 'nothing' }
    : { known, text: known.text.split('\n').toSpliced(at, 0, `- ${line}`).join('\n'), what: `+ ${line} below line ${at}` }
})

/**
 * The facts by which a breach may be eased, as the record calls them. Proxies (委托) are none: whoever came by one is
 * counted among those present anyway, and without the line all of them came themselves.
 */
const easing = /特殊|紧急|合并|授权|无法联系|条件|落实|urgent|merged|delegat/iu

export const withoutEase: fc.Arbitrary<Change> = fc.tuple(one, pick).map(([known, by]) => {
  const fact = by(factsOf(known.text).filter(({ name }) => easing.test(name)))
  // Where numbers contradict each other, it is the contradiction that goes with one of them, and no ease.
  const contradicts = known.verdict.findings.some(({ fault }) => fault.kind === 'adds-up')
  return fact === undefined || contradicts
    ? { known, text: known.text, what: 'nothing' }
    : { known, text: known.text.split('\n').toSpliced(fact.at, 1).join('\n'), what: `− ${fact.name}：${fact.value}` }
})

export const verdictOf = ({ known, text }: Change): Verdict => judged(text, known.village)

/** Whether a record that was not lawful has become so. */
export const isBetter = (change: Change): boolean =>
  change.text !== change.known.text && change.known.verdict.answer !== 'lawful' && verdictOf(change).answer === 'lawful'

/** Whether a verdict says something that was not said of the record before. */
export const isTold = ({ known }: Change, { findings }: Verdict): boolean => {
  const before = known.verdict.findings.map(({ rule, fault }) => JSON.stringify([rule, fault]))
  return findings.some(({ rule, fault }) => !before.includes(JSON.stringify([rule, fault])))
}

/** What a reader of the counterexample needs. */
export const shown = ({ known, what }: Change): string => `${known.name} (${known.verdict.answer}): ${what}`
