import { readFileSync } from 'node:fs'
import type { Answer } from '@cunyi/core'
import type { CaseFacts, Expected } from './facts.ts'

/** A facts case: facts, and what the article makes of them. */
export type Case = {
  readonly id: string
  /** `cn/vco/2026-01-01#30`: a statute, and its article */
  readonly article: string
  readonly why: string
  readonly facts: CaseFacts
  readonly expect: Expected
}

/** A record case: a village page and a record, as they are written, and the answers that can be defended. */
export type RecordCase = {
  readonly id: string
  readonly name: string
  readonly want: readonly Answer[]
  /** findings that are made: `level:rule`, or a rule at any level */
  readonly must?: readonly string[]
  /** findings that no reading of the law bears out */
  readonly not?: readonly string[]
  readonly article: string
  readonly why: string
  /** the name of a village page */
  readonly village: string
  readonly record: string
}

type Listed = { readonly file: string; readonly cases: number }

export type Manifest = {
  readonly version: string
  readonly license: string
  readonly cases: number
  /** rules on file of which the pack says nothing, each with the reason */
  readonly beside: Readonly<Record<string, string>>
  readonly files: readonly Listed[]
  readonly records: {
    readonly cases: number
    /** the day on which every record is judged */
    readonly asOf: string
    readonly villages: string
    readonly files: readonly Listed[]
  }
}

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))

// The shape of these files is held by their schemas, which a test compares them with.
export const manifest = read('manifest.json') as Manifest

/** Every file of the manifest, with its cases. */
export const pack: readonly { readonly file: string; readonly count: number; readonly cases: readonly Case[] }[] = manifest.files.map(
  ({ file, cases }) => ({ file, count: cases, cases: read(file) as readonly Case[] }),
)

/** Every file of record cases. */
export const recordPack: readonly { readonly file: string; readonly count: number; readonly cases: readonly RecordCase[] }[] =
  manifest.records.files.map(({ file, cases }) => ({ file, count: cases, cases: read(file) as readonly RecordCase[] }))

/** The village pages of the record cases, by name. */
export const villagePages = read(manifest.records.villages) as Readonly<Record<string, string>>
