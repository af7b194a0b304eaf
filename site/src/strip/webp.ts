import { concat, nameAt, startsWith } from './bytes.ts'
import { exifOf, orientationIn } from './orientation.ts'

const needed: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
/** In the flags of VP8X: that there is Exif, that there is XMP. */
const exifFlag = 0x08
const xmpFlag = 0x04

/**
 * A WebP with nothing in it but the picture; its flags no longer promise what was left out.
 *
 * @returns nothing where the file is no whole WebP
 * @source WebP container specification
 */
export const stripWebp = (bytes: Uint8Array): Uint8Array | undefined => {
  if (bytes.length < 12 || nameAt(bytes, 0) !== 'RIFF' || nameAt(bytes, 8) !== 'WEBP') return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = 8 + view.getUint32(4, true)
  if (end > bytes.length) return undefined
  const kept: Uint8Array[] = []
  let orientation = 1
  for (let at = 12; at + 8 <= end; ) {
    const [name, length] = [nameAt(bytes, at), view.getUint32(at + 4, true)]
    const next = at + 8 + length + (length % 2)
    if (at + 8 + length > end) return undefined
    if (needed.has(name)) kept.push(bytes.slice(at, Math.min(next, end)))
    if (name === 'EXIF') {
      const body = bytes.subarray(at + 8, at + 8 + length)
      orientation = orientationIn(startsWith(body, 'Exif\0\0') ? body.subarray(6) : body)
    }
    at = next
  }
  return kept.length === 0 ? undefined : framed(kept, orientation)
}

const framed = (kept: readonly Uint8Array[], orientation: number): Uint8Array => {
  const extended = kept.find((chunk) => nameAt(chunk, 0) === 'VP8X')
  const turned = extended !== undefined && orientation !== 1 ? [chunk('EXIF', exifOf(orientation))] : []
  if (extended !== undefined) extended[8] = ((extended[8] ?? 0) & ~(exifFlag | xmpFlag)) | (turned.length > 0 ? exifFlag : 0)
  return chunk('RIFF', concat([new TextEncoder().encode('WEBP'), ...kept, ...turned]))
}

const chunk = (name: string, body: Uint8Array): Uint8Array => {
  const length = new Uint8Array(new Uint32Array([body.length]).buffer)
  return concat([new TextEncoder().encode(name), length, body, new Uint8Array(body.length % 2)])
}
