import { readFileSync } from 'node:fs'
import type { CaseFacts, Expected } from './facts.ts'

/** One case of the pack: facts, and what the article makes of them. */
export type Case = {
  readonly id: string
  /** `cn/vco/2026-01-01#30`: a statute, and its article */
  readonly article: string
  readonly why: string
  readonly facts: CaseFacts
  readonly expect: Expected
}

export type Manifest = {
  readonly cases: number
  /** rules on file of which the pack says nothing, each with the reason */
  readonly beside: Readonly<Record<string, string>>
  readonly files: readonly { readonly file: string; readonly cases: number }[]
}

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))

// The shape of these files is held by the test that loads them.
export const manifest = read('manifest.json') as Manifest

/** Every file of the manifest, with its cases. */
export const pack: readonly { readonly file: string; readonly count: number; readonly cases: readonly Case[] }[] = manifest.files.map(
  ({ file, cases }) => ({ file, count: cases, cases: read(file) as readonly Case[] }),
)
