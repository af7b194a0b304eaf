/** How a picture is turned, 1 to 8; 1 is as it lies. It is all that is kept of what a camera writes into a picture. */
export type Orientation = number

const tag = 0x0112
const short = 3

/**
 * The orientation that a block of Exif names.
 *
 * @param tiff - from its byte order mark on
 * @returns 1 where it names none, or cannot be read
 * @source CIPA DC-008 (Exif 2.32) 4.6
 */
export const orientationIn = (tiff: Uint8Array): Orientation => {
  if (tiff.length < 14) return 1
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const isLittle = view.getUint16(0) === 0x4949
  const first = view.getUint32(4, isLittle)
  if (first + 2 > tiff.length) return 1
  const count = view.getUint16(first, isLittle)
  for (let index = 0; index < count; index++) {
    const at = first + 2 + 12 * index
    if (at + 12 > tiff.length) return 1
    if (view.getUint16(at, isLittle) !== tag) continue
    const value = view.getUint16(at + 8, isLittle)
    return value > 0 && value < 9 ? value : 1
  }
  return 1
}

/** A block of Exif that says how the picture is turned, and nothing else. */
export const exifOf = (orientation: Orientation): Uint8Array =>
  new Uint8Array([0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, tag & 0xff, tag >> 8, short, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0])
