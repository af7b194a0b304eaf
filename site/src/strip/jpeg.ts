import { concat, startsWith } from './bytes.ts'
import { exifOf, type Orientation, orientationIn } from './orientation.ts'

const start = 0xd8
const end = 0xd9
const scan = 0xda
const comment = 0xfe
const exif = 'Exif\0\0'

/**
 * A JPEG with nothing in it but the picture: position, camera, times, thumbnails, comments and whatever was hung on behind its end are left out.
 * What is drawn is copied to the byte; colour profile and orientation stay.
 *
 * @returns nothing where the file is no whole JPEG: what cannot be read cannot be cleaned
 * @source ITU-T T.81 annex B
 */
export const stripJpeg = (bytes: Uint8Array): Uint8Array | undefined => {
  if (bytes[0] !== 0xff || bytes[1] !== start) return undefined
  const kept: Uint8Array[] = []
  let orientation: Orientation = 1
  let at = 2
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++
    const marker = bytes[at + 1]
    if (bytes[at] !== 0xff || marker === undefined || marker === 0) return undefined
    if (marker === end) return concat([bytes.subarray(0, 2), ...turned(orientation), ...kept, bytes.subarray(at, at + 2)])
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    const next = at + 2 + length
    if (length < 2 || next > bytes.length) return undefined
    const body = bytes.subarray(at + 4, next)
    if (marker === 0xe1 && startsWith(body, exif)) orientation = orientationIn(body.subarray(exif.length))
    const stop = marker === scan ? scanEnd(bytes, next) : next
    kept.push(...(isExtra(marker) ? cleaned(marker, body) : [bytes.subarray(at, stop)]))
    at = stop
  }
}

/** The end of what is drawn: the next marker that is neither a stuffed zero nor a restart. */
const scanEnd = (bytes: Uint8Array, from: number): number => {
  let at = from
  while (at < bytes.length) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
    at++
  }
  return at
}

const isExtra = (marker: number): boolean => (marker >= 0xe0 && marker <= 0xef) || marker === comment

/** Of the segments that draw nothing only those stay that a decoder needs; a thumbnail goes. */
const cleaned = (marker: number, body: Uint8Array): readonly Uint8Array[] => {
  if (marker === 0xe0 && startsWith(body, 'JFIF\0') && body.length >= 14) {
    const head = body.slice(0, 14)
    head[12] = head[13] = 0
    return [segment(marker, head)]
  }
  const stays = (marker === 0xe2 && startsWith(body, 'ICC_PROFILE\0')) || (marker === 0xee && startsWith(body, 'Adobe'))
  return stays ? [segment(marker, body)] : []
}

const segment = (marker: number, body: Uint8Array): Uint8Array => {
  const length = body.length + 2
  return concat([new Uint8Array([0xff, marker, length >> 8, length & 0xff]), body])
}

const turned = (orientation: Orientation): readonly Uint8Array[] =>
  orientation === 1 ? [] : [segment(0xe1, concat([new TextEncoder().encode(exif), exifOf(orientation)]))]
