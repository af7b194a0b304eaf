import type { ReadFault } from '@cunyi/core'

/** What bytes turned out to be: a text with how it was saved where that is worth a note, or the reason why there is none. */
export type Decoded =
  | { readonly text: string; readonly saved?: 'GB18030' | 'UTF-16' | 'UTF-8 BOM' }
  | { readonly text: string; readonly fault: ReadFault }

/** A record has at most so many bytes. */
export const mostBytes = 262_144
const shown = 400

/**
 * The text of a file, whatever it was saved with: UTF-8, with or without a byte order mark, UTF-16 with one, or GB18030.
 *
 * @param input - bytes, or a text already decoded
 * @returns the text without its byte order mark; never throws. Of what is too large only the beginning.
 * @example decode(new Uint8Array([0xb4, 0xe5])) //=> { text: '村', saved: 'GB18030' }
 */
export const decode = (input: string | Uint8Array): Decoded => {
  const size = typeof input === 'string' ? bytesOf(input) : input.length
  if (size > mostBytes) return { text: beginning(input), fault: { what: 'too-large', found: size, most: mostBytes } }
  const decoded = typeof input === 'string' ? { text: input } : fromBytes(input)
  if (decoded === 'garbled') return { text: '', fault: { what: 'garbled' } }
  if (decoded === undefined || decoded.text.includes('\0')) return { text: '', fault: { what: 'not-text' } }
  return decoded.text.startsWith('\ufeff') ? { text: decoded.text.slice(1), saved: decoded.saved ?? 'UTF-8 BOM' } : decoded
}

type Saved = { readonly text: string; readonly saved?: 'GB18030' | 'UTF-16' }

const fromBytes = (bytes: Uint8Array): Saved | 'garbled' | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le', bytes, 'UTF-16')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be', bytes, 'UTF-16')
  const text = as('utf-8', bytes) ?? as('gb18030', bytes, 'GB18030')
  if (text === undefined) return bytes.includes(0) ? undefined : 'garbled'
  return text.saved === 'GB18030' && isUnlikely(bytes) ? 'garbled' : text
}

/**
 * Whether bytes that could be GB18030 are more likely something else, Big5 or a UTF-8 that was cut: nearly all that minute books hold stands in
 * its oldest part, where both bytes are 0xA1 or more.
 */
const isUnlikely = (bytes: Uint8Array): boolean => {
  let pairs = 0
  let outside = 0
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    const second = bytes[++at] ?? 0
    pairs++
    if (second < 0xa1) outside++
  }
  return outside > 2 + pairs / 5
}

const as = (label: string, bytes: Uint8Array, saved?: 'GB18030' | 'UTF-16'): Saved | undefined => {
  try {
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
    return saved ? { text, saved } : { text }
  } catch {
    return undefined
  }
}

/** How many bytes a text takes as UTF-8. */
const bytesOf = (text: string): number => (text.length * 3 <= mostBytes ? text.length : new TextEncoder().encode(text).length)

const beginning = (input: string | Uint8Array): string => {
  const head = typeof input === 'string' ? input.slice(0, shown) : new TextDecoder().decode(input.subarray(0, shown))
  return head.replaceAll('\0', '').split(/\r?\n/, 1)[0] ?? ''
}
