import { type Finding, findPersonalData, type PersonalKind, type Place, type Reading, searchPersonalData, type TextSpan } from '@cunyi/core'
import { readingFinding } from '../rules/reading-finding.ts'

/** How much of a line is shown on either side of what is hidden, in characters. */
const shownBefore = 8
const shownAfter = 4
/** What could be a digit of the number, in any script; none is shown near it. */
const digits = /[\p{N}〇零○◯一二三四五六七八九十壹贰叁肆伍陆柒捌玖幺]/gu
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/gu
/** Always as wide, so that not even the length is told. */
const mask = '＊＊＊'

/**
 * A reading with a finding for each line that names a person by number, door, age or illness, and for a file name that does.
 *
 * @param hotlines - telephones that are there to be rung: those of town and village; the record's own 监督电话 count besides
 */
export const withPrivacyFindings = (reading: Reading, hotlines: readonly string[] = []): Reading => {
  const own = reading.matter.steps.flatMap((step) => ('hotline' in step && step.hotline !== undefined ? [step.hotline] : []))
  const found = [
    ...reading.path
      .split('/')
      .slice(-3)
      .flatMap((name) => inFileName(name, reading.title.heading)),
    ...personalIn(reading.text, [...hotlines, ...own]),
  ]
  if (found.length === 0) return reading
  const findings = [...reading.findings, ...found].toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
  return { ...reading, findings }
}

/** Findings about personal data in a text: one for each kind in each line. */
export const personalIn = (text: string, declared: readonly string[]): readonly Finding[] => {
  const answered = answersIn(text)
  const spans = searchPersonalData(text, declared).filter(
    ({ isDoubtful, from, to }) => !(isDoubtful && answered.includes(bareOf(text.slice(from, to)))),
  )
  if (spans.length === 0) return []
  const told = new Set<string>()
  const placeOf = placesIn(text)
  return spans.flatMap((span, index): readonly Finding[] => {
    const place = placeOf(span.from)
    const key = `${span.kind} ${place.line}${span.isDoubtful ? ' doubtful' : ''}`
    if (told.has(key)) return []
    told.add(key)
    const near = spans.slice(Math.max(0, index - nearest), index + nearest)
    const about = { text: around(text, span, near), until: placeOf(span.to - 1).line }
    return [finding(span.kind, place, { ...about, ...(span.isDoubtful && { isDoubtful: true }) })]
  })
}

/** More pieces than any place of a few characters lies in, on either side. */
const nearest = 24

/** What the record itself says may be public: it stands there for everybody to see. Answers only what is doubtful. */
const answersIn = (text: string): string =>
  Array.from(text.matchAll(/^[ \t]*[-*+][ \t]*可以公开[ \t]*[：:]([^\n]*)$/gmu), ([, answer = '']) => bareOf(answer)).join('\n')

const bareOf = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Findings about a file's name, told where the file is spoken of. */
export const inFileName = (name: string, place: Place): readonly Finding[] => {
  const kinds = new Set(findPersonalData(name).map(({ kind }) => kind))
  return [...kinds].map((kind) => finding(kind, place, { text: '', until: place.line, inName: true }))
}

type About = { readonly text: string; readonly until: number; readonly inName?: true; readonly isDoubtful?: true }

const finding = (kind: PersonalKind, place: Place, about: About): Finding =>
  readingFinding({ what: `private-${kind}`, ...about }, place, about.isDoubtful && { level: 'note' })

/** The line around what is hidden: no digit of it, and nothing else that is personal either. */
const around = (text: string, { from, to }: TextSpan, spans: readonly TextSpan[]): string => {
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, from - shownBefore), from))?.[0] ?? ''
  const after = /^[^\r\n]*/.exec(text.slice(to, to + shownAfter))?.[0] ?? ''
  const safe = (piece: string, at: number): string =>
    Array.from({ length: piece.length }, (_, index) =>
      spans.some((one) => one.from <= at + index && at + index < one.to) ? '' : piece.charAt(index),
    )
      .join('')
      .toWellFormed()
      .replace(digits, '＊')
      .replace(unseen, ' ')
  return `${safe(before, from - before.length).trimStart()}${mask}${safe(after, to).trimEnd()}`
}

/** Line and column of a place in a text; all three kinds of line ending end a line. */
const placesIn = (text: string): ((at: number) => Place) => {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)]
  return (at) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
  }
}
