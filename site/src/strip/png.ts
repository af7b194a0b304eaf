import { crc32 } from 'node:zlib'
import { concat, nameAt, startsWith } from './bytes.ts'
import { exifOf, orientationIn } from './orientation.ts'

const signature = '\u0089PNG\r\n\u001a\n'
/** What a decoder needs to draw the picture in its colours, animated ones too. */
const needed: ReadonlySet<string> = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs cICP acTL fcTL fdAT'.split(' '))

/**
 * A PNG with nothing in it but the picture: texts, times, positions and what was hung on behind its end are left out.
 *
 * @returns nothing where the file is no whole PNG
 * @source PNG third edition, 5 and 11
 */
export const stripPng = (bytes: Uint8Array): Uint8Array | undefined => {
  if (!startsWith(bytes, signature)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, signature.length)]
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const [length, name] = [view.getUint32(at), nameAt(bytes, at + 4)]
    const next = at + 12 + length
    if (next > bytes.length) return undefined
    if (needed.has(name)) kept.push(bytes.subarray(at, next))
    if (name === 'eXIf') kept.push(...turned(orientationIn(bytes.subarray(at + 8, at + 8 + length))))
    if (name === 'IEND') return concat(kept)
    at = next
  }
  return undefined
}

const turned = (orientation: number): readonly Uint8Array[] => {
  if (orientation === 1) return []
  const body = concat([new TextEncoder().encode('eXIf'), exifOf(orientation)])
  const frame = new DataView(new ArrayBuffer(8))
  frame.setUint32(0, body.length - 4)
  frame.setUint32(4, crc32(body))
  return [concat([new Uint8Array(frame.buffer, 0, 4), body, new Uint8Array(frame.buffer, 4, 4)])]
}
