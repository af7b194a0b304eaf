import { readFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { concat } from '../src/strip/bytes.ts'
import { orientationIn } from '../src/strip/orientation.ts'
import { stripImage } from '../src/strip/strip.ts'

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0))
const has = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes).includes(Buffer.from(ascii(text)))
const photo = new Uint8Array(readFileSync(new URL('../../content/cangxi/2026/003-culture-hall-roof/board-first-day.jpg', import.meta.url)))

/** Exif as a telephone writes it, big-endian: camera, orientation, and where the photo was taken: 30° 16′ N, 120° 9′ E. */
const exif = (orientation: number): Uint8Array => {
  const entry = (tag: number, type: number, count: number, value: number, isShort = false) => {
    const view = new DataView(new ArrayBuffer(12))
    view.setUint16(0, tag)
    view.setUint16(2, type)
    view.setUint32(4, count)
    if (isShort) view.setUint16(8, value)
    else view.setUint32(8, value)
    return new Uint8Array(view.buffer)
  }
  const rational = (...pairs: readonly number[]) => new Uint8Array(new Uint32Array(pairs).buffer).toReversed()
  const gps = 8 + 2 + 36 + 4 + 16
  return concat([
    ascii('MM\0*\0\0\0\u0008\0\u0003'),
    entry(0x010f, 2, 16, 50),
    entry(0x0112, 3, 1, orientation, true),
    entry(0x8825, 4, 1, gps),
    ascii('\0\0\0\0'),
    ascii('SECRETCAMERA 12\0'),
    ascii('\0\u0002'),
    entry(1, 2, 2, 0x4e000000),
    entry(2, 5, 3, gps + 30),
    ascii('\0\0\0\0'),
    rational(1, 0, 1, 16, 1, 30),
  ])
}

const jpegSegment = (marker: number, body: Uint8Array) =>
  concat([new Uint8Array([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body])

const withMetadata = (orientation: number): Uint8Array =>
  concat([
    photo.subarray(0, 2),
    jpegSegment(0xe1, concat([ascii('Exif\0\0'), exif(orientation)])),
    jpegSegment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>SECRETXMP</x:xmpmeta>')),
    jpegSegment(0xed, ascii('Photoshop 3.0\0SECRETIPTC')),
    jpegSegment(0xfe, ascii('SECRETCOMMENT')),
    photo.subarray(2),
    ascii('SECRETTRAILER'),
  ])

/** The segments of a JPEG before its picture: their markers. */
const markersOf = (bytes: Uint8Array): readonly number[] => {
  const found: number[] = []
  for (let at = 2; bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0
    found.push(marker)
    if (marker === 0xda) break
    at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
  }
  return found
}

describe('a JPEG', () => {
  it('loses position, camera, texts and what hangs on behind it', () => {
    const before = withMetadata(1)
    expect(has(before, 'SECRETCAMERA') && has(before, 'SECRETXMP')).toBe(true)
    const after = stripImage('a.jpg', before)
    expect(after?.kind).toBe('jpeg')
    expect(has(after?.bytes ?? before, 'SECRET')).toBe(false)
    expect(has(after?.bytes ?? before, 'Exif')).toBe(false)
    expect(markersOf(after?.bytes ?? before)).not.toContain(0xe1)
  })

  it('keeps every byte that is drawn', () => {
    const clean = stripImage('a.jpg', photo)?.bytes
    expect(Buffer.from(stripImage('a.jpg', withMetadata(1))?.bytes ?? []).equals(Buffer.from(clean ?? []))).toBe(true)
    const drawn = (bytes: Uint8Array) => Buffer.from(bytes).subarray(Buffer.from(bytes).indexOf(Buffer.from([0xff, 0xdb])))
    expect(drawn(clean ?? new Uint8Array()).equals(drawn(photo))).toBe(true)
  })

  it('stays turned as it was, and says nothing else', () => {
    const { bytes = photo } = stripImage('a.jpg', withMetadata(6)) ?? {}
    expect(has(bytes, 'SECRET')).toBe(false)
    const at = Buffer.from(bytes).indexOf('Exif\0\0')
    expect(orientationIn(bytes.subarray(at + 6))).toBe(6)
    expect(((bytes[at - 2] ?? 0) << 8) | (bytes[at - 1] ?? 0)).toBe(2 + 6 + 26)
  })

  it.each([0, 1, 2, 500, photo.length - 2])('that is cut off after %i bytes is not published', (length) => {
    expect(stripImage('a.jpg', photo.subarray(0, length))).toBeUndefined()
  })
})

const pngChunk = (name: string, body: Uint8Array) => {
  const view = new DataView(new ArrayBuffer(8))
  view.setUint32(0, body.length)
  view.setUint32(4, crc32(concat([ascii(name), body])))
  return concat([new Uint8Array(view.buffer, 0, 4), ascii(name), body, new Uint8Array(view.buffer, 4, 4)])
}

const png = (...extra: readonly Uint8Array[]): Uint8Array =>
  concat([
    ascii('\u0089PNG\r\n\u001a\n'),
    pngChunk('IHDR', new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])),
    ...extra,
    pngChunk('IDAT', new Uint8Array(deflateSync(new Uint8Array([0, 9, 8, 7])))),
    pngChunk('IEND', new Uint8Array()),
  ])

it('a PNG loses its texts, times and positions, and is the same picture', () => {
  const full = concat([
    png(pngChunk('tEXt', ascii('Author\0SECRET')), pngChunk('eXIf', exif(1)), pngChunk('tIME', new Uint8Array(7))),
    ascii('SECRET'),
  ])
  expect(stripImage('a.png', full)?.bytes).toEqual(png())
  expect(has(stripImage('a.png', png(pngChunk('eXIf', exif(8))))?.bytes ?? full, 'SECRET')).toBe(false)
})

it('a WebP loses Exif and XMP, and no longer promises them', () => {
  const chunk = (name: string, body: Uint8Array) =>
    concat([ascii(name), new Uint8Array(new Uint32Array([body.length]).buffer), body, new Uint8Array(body.length % 2)])
  const head = (flags: number) => chunk('VP8X', new Uint8Array([flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]))
  const picture = chunk('VP8L', new Uint8Array([1, 2, 3]))
  const full = chunk('RIFF', concat([ascii('WEBP'), head(0x1c), picture, chunk('EXIF', exif(1)), chunk('XMP ', ascii('SECRET'))]))
  expect(stripImage('a.webp', full)?.bytes).toEqual(chunk('RIFF', concat([ascii('WEBP'), head(0x10), picture])))
})

it.each([
  ['a.svg', ascii('<svg onload="x"/>')],
  ['a.html', ascii('<script>')],
  ['a.jpg', ascii('<script>')],
  ['a.png', photo],
  ['a.heic', photo],
  ['a', photo],
])('%s is not published where it is nothing that can be cleaned', (name, bytes) => {
  expect(stripImage(name, bytes)).toBeUndefined()
})
