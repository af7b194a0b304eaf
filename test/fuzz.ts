import { deepStrictEqual, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type Finding, judge, lawOn, type Place, type Reading, report, type Verdict, type Village, words } from '@cunyi/core'
import { fastParse } from '@cunyi/host'
import { parse, read, readTown, readVillage, write } from '@cunyi/records'
import * as fc from 'fast-check'

const root = join(import.meta.dirname, '..')

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path))
/** Every record that is written down anywhere: the sample villages, the examples, the hostile ones. */
const records: readonly Uint8Array[] = ['content', 'test/hostile'].flatMap(filesUnder).map(bytesOf)
const pages = filesUnder('content')
  .filter((path) => /(?:town|village)\.md$/.test(path))
  .map(bytesOf)
const whole = read('003.md', bytesOf(join(root, 'content/cangxi/2026/003-culture-hall-roof.md')))
const village: Village = readVillage('cangxi/village.md', readFileSync(join(root, 'content/cangxi/village.md')))

/** Numbers that name a person; nothing that is reported may show one. */
const persons = ['330106199001010018', '13800138000', '6222021234567890123']

/** What is put where it does not belong: marks, names, values, characters, and what other programs would run. */
const pieces: readonly string[] = Object.values({
  marks: [
    '#',
    '## ',
    '### ',
    '- ',
    '* ',
    '1. ',
    '1、',
    '> ',
    '```',
    '    ',
    '\t',
    '\u3000',
    '---\n',
    '===\n',
    '|',
    '|---|',
    '：',
    ':',
    '∶',
    '；',
    '（第二次）',
  ],
  words: [
    '村党组织提议',
    '村民代表会议决议',
    '决议公开',
    '实施',
    '更正',
    '### 异议\n',
    '时间',
    '实到',
    '赞成',
    '金额',
    '附件',
    '__proto__',
    'constructor',
  ],
  values: [
    '2026-03-18',
    '2026-02-30',
    '3月18日',
    '二〇二六年',
    '农历',
    '至',
    '41人',
    '250户',
    '-1',
    '3百',
    '廿',
    '一百五',
    '1e9',
    '18.6万元',
    '壹拾捌万元整',
    '无',
  ],
  unseen: [
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\u0000',
    '\u0007',
    '\u001b[2J',
    '\u0085',
    '\u2028',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\ufffd',
    '\ue000',
    '\ud800',
    '\u{e0041}',
  ],
  lookalikes: ['⼀', '○', 'O', 'l', '２', '𠮷', '葛\u{e0100}', 'e\u0301', '👨\u200d👩', '４️⃣'],
  programs: [
    '<!--',
    '-->',
    '<script>',
    '&#35;',
    '\\',
    '**',
    '[a](b)',
    '[a]: b\n',
    '{x}',
    '{{x}}',
    '<%=x%>',
    '=1+1',
    'import x',
    ':::',
    '$$',
    '[^1]',
    '~~',
  ],
  persons,
}).flat()

type Mutation = {
  readonly kind: keyof typeof mutations
  readonly at: number
  readonly width: number
  readonly piece: string
  readonly other: number
}

const lineOf = (lines: readonly string[], at: number): number => at % lines.length
const onLines = (text: string, change: (lines: string[]) => void): string => {
  const lines = text.split('\n')
  change(lines)
  return lines.join('\n')
}

/** The ways a record goes wrong: by the keyboard, the clipboard, a merge, a program. */
const mutations = {
  insert: (text, { at, piece }) => text.slice(0, at % (text.length + 1)) + piece + text.slice(at % (text.length + 1)),
  remove: (text, { at, width }) => text.slice(0, at % (text.length + 1)) + text.slice((at % (text.length + 1)) + width),
  replace: (text, { at, width, piece }) => text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + width),
  double: (text, { at, width }) =>
    onLines(text, (lines) => void lines.splice(lineOf(lines, at), 0, ...lines.slice(lineOf(lines, at), lineOf(lines, at) + width))),
  swap: (text, { at, other }) =>
    onLines(text, (lines) => {
      const [a, b] = [lineOf(lines, at), lineOf(lines, other)]
      ;[lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? '']
    }),
  prefix: (text, { at, piece }) => onLines(text, (lines) => void lines.splice(lineOf(lines, at), 1, `${piece}${lines[lineOf(lines, at)]}`)),
  content: (text, { at, piece }) =>
    onLines(text, (lines) => void lines.splice(lineOf(lines, at), 1, (lines[lineOf(lines, at)] ?? '').replace(/[：:].*/u, `：${piece}`))),
  digit: (text, { at, other }) => text.replace(/\d/g, (digit, index: number) => (index % 7 === at % 7 ? String(other % 10) : digit)),
  splice: (text, { at, other }) => text.slice(0, at % (text.length + 1)) + decoded(other).slice(other % 500),
  cut: (text, { at }) => text.slice(0, at % (text.length + 1)),
  ends: (text, { other }) => text.replaceAll('\n', ['\r', '\r\n', '\n\n', '\u2028'][other % 4] ?? '\n'),
} satisfies Record<string, (text: string, mutation: Omit<Mutation, 'kind'>) => string>

const decoded = (index: number, sources = records): string => new TextDecoder().decode(sources[index % sources.length])

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...(Object.keys(mutations) as (keyof typeof mutations)[])),
  at: fc.nat(8_000),
  width: fc.integer({ min: 1, max: 30 }),
  piece: fc.constantFrom(...pieces),
  other: fc.nat(100_000),
})

const textsOf = (sources: readonly Uint8Array[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(sources.length - 1), fc.array(mutation, { minLength: 1, maxLength: 6 }))
    .map(([index, changes]) => changes.reduce((text, change) => mutations[change.kind](text, change), decoded(index, sources)))

/** Bytes of a record with some of them changed: what a broken disk or a wrong encoding leaves. */
const bytes: fc.Arbitrary<Uint8Array> = fc
  .tuple(fc.nat(records.length - 1), fc.array(fc.tuple(fc.nat(4_000), fc.nat(255)), { minLength: 1, maxLength: 8 }))
  .map(([index, changes]) => {
    const changed = Uint8Array.from(records[index] ?? [])
    for (const [at, byte] of changes) if (changed.length > 0) changed[at % changed.length] = byte
    return changed
  })

/** A page of a village or town that went wrong in one to six places. */
export const mutantPages: fc.Arbitrary<string> = textsOf(pages)

/** A record that did. */
export const mutants: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  { weight: 9, arbitrary: textsOf(records) },
  { weight: 1, arbitrary: bytes },
)

const placesOf = ({ title, steps, findings }: Reading): readonly Place[] => [
  ...[title, ...steps].flatMap(({ heading, facts, lines = {} }) => [heading, ...Object.values(facts), ...Object.values(lines).flat()]),
  ...findings.map(({ place }) => place),
]

const isInside = (lines: readonly string[], { line, column }: Place): boolean => {
  const found = lines[line - 1]
  return found !== undefined && Number.isInteger(column) && column >= 1 && column <= found.length + 1
}

const controls = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u

/**
 * What holds of any text whatever: it is read the same by both parsers, judged and reported, and every place lies inside it.
 *
 * Throws where something does not hold.
 */
export const holds = (input: string | Uint8Array): void => {
  const reading = read('x/2026/001.md', input)
  ok(isDeepStrictEqual(read('x/2026/001.md', input, { parse: fastParse }), reading), 'both parsers agree')
  const lines = reading.text.split(/\r\n|\r|\n/)
  deepStrictEqual(
    placesOf(reading).filter((place) => !isInside(lines, place)),
    [],
  )
  ok(!reading.findings.some(isLost), 'no parse is lost')
  ok(write(reading.matter).endsWith('\n'))
  const verdict = judge(reading, village, lawOn)
  deepStrictEqual(
    verdict.findings.map(({ place }) => place).filter((place) => !isInside(lines, place)),
    [],
  )
  ok(verdict.answer !== 'lawful' || !reading.findings.some(({ level }) => level === 'defect'), 'what cannot be read is never lawful')
  holdsOfReports(verdict)
}

/** The same of the page of a village or town, and of a record that is judged with it. */
export const holdsOfPages = (input: string | Uint8Array): void => {
  const lines = read('x/village.md', input, { parse: fastParse }).text.split(/\r\n|\r|\n/)
  const [page, fast] = [parse, fastParse].map((by) => readVillage('x/village.md', input, { parse: by }))
  const [town, fastTown] = [parse, fastParse].map((by) => readTown('x/village.md', input, { parse: by }))
  ok(page !== undefined && town !== undefined && isDeepStrictEqual([page, town], [fast, fastTown]), 'both parsers agree')
  for (const { place } of [...page.findings, ...town.findings]) ok(isInside(lines, place), `${place.line}:${place.column} is inside`)
  holdsOfReports(judge(whole, page, lawOn))
}

const isLost = ({ fault }: Finding): boolean => fault.kind === 'read' && fault.what === 'lost-parse'

const holdsOfReports = (verdict: Verdict): void => {
  for (const language of [words.zh, words.en]) {
    const [text, json] = [report.text(verdict, language), report.json(verdict, language)]
    ok(!controls.test(text), `a report holds no control character: ${controls.exec(text)?.[0].codePointAt(0)}`)
    ok(!controls.test(json), `nor does its JSON: ${controls.exec(json)?.[0].codePointAt(0)}`)
    JSON.parse(json)
    for (const number of persons) ok(!text.includes(number) && !json.includes(number), `a report shows no number of a person: ${number}`)
  }
}
