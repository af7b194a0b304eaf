import { type Finding, findPersonalData, type PersonalKind, type Place, type Reading, type TextSpan } from '@cunyi/core'
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
  const spans = findPersonalData(text, declared)
  if (spans.length === 0) return []
  const told = new Set<string>()
  const placeOf = placesIn(text)
  return spans.flatMap((span): readonly Finding[] => {
    const place = placeOf(span.from)
    const key = `${span.kind} ${place.line}`
    if (told.has(key)) return []
    told.add(key)
    return [finding(span.kind, place, { text: around(text, span, spans), until: placeOf(span.to - 1).line })]
  })
}

/** Findings about a file's name, told where the file is spoken of. */
export const inFileName = (name: string, place: Place): readonly Finding[] => {
  const kinds = new Set(findPersonalData(name).map(({ kind }) => kind))
  return [...kinds].map((kind) => finding(kind, place, { text: '', until: place.line, inName: true }))
}

type About = { readonly text: string; readonly until: number; readonly inName?: true }

const finding = (kind: PersonalKind, place: Place, about: About): Finding => readingFinding({ what: `private-${kind}`, ...about }, place)

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
    const line = starts.findLastIndex((start) => start <= at)
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1 }
  }
}
