import type { Finding } from '../finding/finding.ts'
import type { Verdict } from '../judge/verdict.ts'
import type { Place } from '../record/matter.ts'
import { isModel } from '../rule/place.ts'
import { findingLines } from './finding-lines.ts'
import { type FormOptions, type Verdicts, verdictsIn } from './form.ts'
import { type RedactedReading, redactReading } from './redacted.ts'
import type { Words } from './words/type.ts'

/**
 * Verdicts for a person at a terminal: the answer, then each finding with its place, the line and a caret under it. Several end with their sum.
 *
 * ```text
 * content/x/2026/003.md  文化礼堂屋面修缮工程  有违规定 · 已办结
 *   content/x/2026/003.md:61:6  违反  representatives-quorum
 *       61 | - 实到：29人
 *          |         ^
 *       实到29人，应有30人到会（…）；还差1人，会议不成立。
 *       依据：《…》第三十条第二款
 *       可以这样改：…
 * ```
 *
 * @example report.text(verdict, words.en) //=> '  文化礼堂屋面修缮工程  lawful · completed'
 * @example report.text([verdict, verdict], words.en).split('\n').at(-1) //=> '2 records: 2 lawful, 0 breached, 0 unknown.'
 */
export function* text(verdicts: Verdicts, words: Words, { brief = false }: FormOptions): Generator<string> {
  const sum = { lawful: 0, breached: 0, unknown: 0, pages: 0 }
  for (const verdict of verdictsIn(verdicts)) {
    sum[verdict.isPage ? 'pages' : verdict.answer] += 1
    yield verdictText(brief ? { ...verdict, findings: [] } : verdict, words)
  }
  if (!('reading' in verdicts)) yield words.sum(sum)
}

const verdictText = (verdict: Verdict, words: Words): string => {
  const { reading, answer, stage, findings, isPage = false } = verdict
  const page = redactReading(reading)
  const outcome = isPage ? words.labels.page : `${words.names.answers[answer]} · ${words.names.stages[stage]}`
  const head = `${plain(page.path)}  ${plain(page.title) || words.labels.untitled}  ${outcome}`
  const model = isModel(verdict.village) && !isPage ? [`  ${words.labels.model}`] : []
  return [head, ...model, ...findings.map((finding) => told(finding, verdict, page, words))].join('\n')
}

const told = (finding: Finding, { village }: Verdict, { path, lineAt }: RedactedReading, words: Words): string => {
  const { line, column } = finding.place
  const local = village.local.map(({ statute }) => statute)
  return [
    `  ${plain(path)}:${line}:${column}  ${words.labels.levels[finding.level]}  ${finding.rule}`,
    ...shown(lineAt(line), line, column),
    ...(finding.beside === undefined ? [] : against(finding.beside, lineAt, words)),
    ...findingLines(finding, local, words).map((one) => `      ${one}`),
  ].join('\n')
}

/** The other place, where two of them do not agree. */
const against = ({ line }: Place, lineAt: RedactedReading['lineAt'], words: Words): readonly string[] => {
  const source = lineAt(line)
  return source === undefined || source.trim() === '' ? [] : [`      ${words.labels.beside}${line} | ${plain(source).slice(0, widest)}`]
}

const widest = 100

/** Without what would move the cursor, turn the writing round or hide: each such character becomes a dot. */
const plain = (text: string): string => text.replaceAll('\t', ' ').replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '·')

/** The line as it stands, personal data covered, and a caret under the place. */
const shown = (source: string | undefined, line: number, column: number): readonly string[] => {
  if (source === undefined || source.trim() === '') return []
  const safe = plain(source).slice(0, widest)
  const gutter = ' '.repeat(String(line).length)
  const before = safe.slice(0, column - 1)
  return [`      ${line} | ${safe}`, `      ${gutter} | ${[...before].map(blank).join('')}^`]
}

/** Chinese characters and full-width signs take two columns of a terminal. */
const blank = (character: string): string =>
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u.test(character)
    ? '  '
    : ' '
