import type { Document } from 'docx'
import { Packer } from 'docx'
import type { Expected, PaperMatter } from '../matters.ts'

/** A way in which villages keep a decision: how it looks, and what of it stands there to be read. */
export type Layout = {
  readonly name: string
  readonly file: 'docx' | 'xlsx' | 'text'
  readonly print: (matter: PaperMatter) => Promise<Uint8Array | string>
  readonly expected: (matter: PaperMatter) => Expected
}

export const packed = async (document: Document): Promise<Uint8Array> => new Uint8Array(await Packer.toBuffer(document))

export const share = (part: number, whole: number): string => `${Math.round((part / whole) * 100)}%`
