import type { Finding } from '@cunyi/core'
import { quote, readingFinding } from '../rules/reading-finding.ts'
import { type DeceptiveCharacter, oddCharacters, single } from './characters.ts'

const before = 12
const what = { misleading: 'misleading', hidden: 'hidden', alike: 'lookalike' } as const

/**
 * What is not what it looks like, told once a line at the gravest character of it.
 *
 * @returns findings with the very place of the character, in the order of the text
 */
export const deceptiveCharacterFindings = (text: string): readonly Finding[] => {
  const worst = new Map<number, DeceptiveCharacter & { readonly start: number }>()
  let line = 1
  let start = 0
  let from = 0
  for (const odd of oddCharacters(text)) {
    for (; from < odd.at; from++) {
      const code = text.charCodeAt(from)
      if (code !== 10 && (code !== 13 || text.charCodeAt(from + 1) === 10)) continue
      line++
      start = from + 1
    }
    const told = worst.get(line)
    if (told === undefined || (told.kind !== 'misleading' && odd.kind === 'misleading')) worst.set(line, { ...odd, start })
  }
  return [...worst].map(([number, odd]) => findingOf(text, odd, number))
}

const findingOf = (
  text: string,
  { at, kind, text: found, start }: DeceptiveCharacter & { readonly start: number },
  line: number,
): Finding => {
  const fault = {
    what: what[kind],
    before: quote(text.slice(Math.max(start, at - before), at).replace(/^[\udc00-\udfff]/, '')).trim(),
    code: `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    ...(kind === 'alike' && { like: likeOf(text, at, found) }),
  }
  return readingFinding(fault, { line, column: at - start + 1 })
}

/** An accent that stands apart belongs to the letter before it. */
const likeOf = (text: string, at: number, found: string): string =>
  /[\u0300-\u036f]/u.test(found) ? (text.slice(at - 1, at) + found).normalize('NFC') : single(found)
