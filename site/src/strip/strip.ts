import { startsWith } from './bytes.ts'
import { stripJpeg } from './jpeg.ts'
import { stripPng } from './png.ts'
import { stripWebp } from './webp.ts'

/** What may be published beside a decision: pictures, without what a camera wrote into them, and PDF as it is. */
export type ImageKind = 'jpeg' | 'png' | 'webp' | 'pdf'

const kindOf: Readonly<Record<string, ImageKind>> = { jpg: 'jpeg', jpeg: 'jpeg', png: 'png', webp: 'webp', pdf: 'pdf' }

const strippers: Readonly<Record<ImageKind, (bytes: Uint8Array) => Uint8Array | undefined>> = {
  jpeg: stripJpeg,
  png: stripPng,
  webp: stripWebp,
  pdf: (bytes) => (startsWith(bytes, '%PDF-') ? bytes : undefined),
}

/**
 * A file as it may be published.
 *
 * @param name - its ending says what it is; the bytes must agree
 * @returns nothing for any other kind, and for what is broken: what cannot be cleaned is not published
 */
export const stripImage = (name: string, bytes: Uint8Array): { readonly kind: ImageKind; readonly bytes: Uint8Array } | undefined => {
  const kind = kindOf[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '']
  const clean = kind && strippers[kind](bytes)
  return kind && clean && { kind, bytes: clean }
}
