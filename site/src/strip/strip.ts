import { startsWith } from './bytes.ts'
import { strippedJpeg } from './jpeg.ts'
import { strippedPng } from './png.ts'
import { strippedWebp } from './webp.ts'

/** What may be published beside a decision: pictures, without what a camera wrote into them, and PDF as it is. */
export type Kind = 'jpeg' | 'png' | 'webp' | 'pdf'

const kindOf: Readonly<Record<string, Kind>> = { jpg: 'jpeg', jpeg: 'jpeg', png: 'png', webp: 'webp', pdf: 'pdf' }

const strippers: Readonly<Record<Kind, (bytes: Uint8Array) => Uint8Array | undefined>> = {
  jpeg: strippedJpeg,
  png: strippedPng,
  webp: strippedWebp,
  pdf: (bytes) => (startsWith(bytes, '%PDF-') ? bytes : undefined),
}

/**
 * A file as it may be published.
 *
 * @param name - its ending says what it is; the bytes must agree
 * @returns nothing for any other kind, and for what is broken: what cannot be cleaned is not published
 */
export const stripped = (name: string, bytes: Uint8Array): { readonly kind: Kind; readonly bytes: Uint8Array } | undefined => {
  const kind = kindOf[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '']
  const clean = kind && strippers[kind](bytes)
  return kind && clean && { kind, bytes: clean }
}
