import { normaliseText } from './bigrams.ts'
import type { SearchEntry } from './index-format.ts'
import type { Found, HitKind } from './rank.ts'
import { hasSpelling, type Spelling } from './spellings.ts'

/** The place in a record where a word stands: what kind of hit it is, and the line in parts, every second of which is a word that was asked. */
export type ShownPlace = { readonly kind: HitKind; readonly parts: readonly string[] }

/** So many signs stand before a word and behind the beginning of it. */
const before = 12
const behind = 40

/** Where the first word stands that is in the text and not on the result's own lines. */
export const snippetOf = ({ text }: SearchEntry, words: readonly Found[]): ShownPlace | undefined => {
  for (const { kind, spelling } of words) {
    if (kind === 'title' || kind === 'line') continue
    const line = text.split('\n').find((one) => hasSpelling(normaliseText(one), spelling))
    if (line !== undefined) return { kind, parts: markedParts(line, spelling) }
  }
  return undefined
}

const markedParts = (line: string, spelling: Spelling): readonly string[] => {
  const [found] = [...line.matchAll(asWritten(spelling))]
  if (found === undefined) return [line.slice(0, before + behind)]
  const at = found.index ?? 0
  const from = Math.max(0, at - before)
  const end = at + Math.max(behind, found[0].length)
  return [
    `${from > 0 ? '…' : ''}${line.slice(from, at)}`,
    found[0],
    `${line.slice(at + found[0].length, end)}${end < line.length ? '…' : ''}`,
  ]
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\-]/g, '\\$&')

/** A figure as records and pages write it: a sum with commas, a day in Chinese. */
const asWritten = ({ kind, text }: Spelling): RegExp => {
  const [year = '', month = '', day] = text.split('-')
  if (kind === 'sum') return new RegExp([...text].map((sign) => (/\d/.test(sign) ? sign : escaped(sign))).join(',?'), 'g')
  if (kind === 'day') return new RegExp(`${year && `${year}年`}0?${Number(month)}月${day === undefined ? '' : `0?${Number(day)}日`}`, 'g')
  return new RegExp(escaped(text), 'gi')
}
