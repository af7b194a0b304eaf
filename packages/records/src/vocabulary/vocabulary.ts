import type { Body, Category, Field, Names, Organ, SizeField, StepKind, Values } from '@cunyi/core'
import type { Compound } from './compounds.ts'
import type { LineWords } from './line-words.ts'

/** The sections and facts of a village's or town's own page. */
export type PageWord =
  | 'jurisdiction'
  | 'code'
  | 'hotline'
  | 'filing'
  | 'website'
  | 'collective'
  | 'scattered'
  | 'composition'
  | 'from'
  | 'delegations'
  | 'local'

/** The rules that a town or a village may set for itself. */
export const localWords = [
  'party-members-quorum',
  'representatives-quorum',
  'assembly-notice',
  'representatives-notice',
  'disclosure-days',
  'outcome-days',
  'merged-steps',
  'reply-days',
  'recorded-days',
  'steps-apart',
  'works-wait',
  'supervision-opinion',
  'objection-log',
  'board-photos',
  'board-hotline',
  'meeting-papers',
  'township-observer',
] as const
export type LocalWord = (typeof localWords)[number]

/** Where a resolution's body is named in its heading. */
export type DeciderWords = Exclude<Body, 'party-committee' | 'two-committees' | 'party-members'>

type Aliases<Key extends string> = { readonly [K in Key]?: readonly string[] }

/** The words of one language: core's names are what we write; the rest is what we read besides. */
export type Vocabulary = {
  readonly names: Names
  /** how the resolution of a body is headed; the first is what we write */
  readonly resolutions: Readonly<Record<DeciderWords, readonly [string, ...string[]]>>
  readonly steps: Aliases<StepKind>
  readonly fields: Aliases<Field>
  /** fields that a step calls by a name of its own; this is what we write there */
  readonly fieldsIn: { readonly [K in StepKind]?: { readonly [F in Field]?: string } }
  readonly bodies: Aliases<Body>
  readonly organs: Aliases<Organ>
  readonly categories: Aliases<Category>
  readonly results: Aliases<Values['result']>
  readonly sizes: Aliases<SizeField>
  readonly page: Readonly<Record<PageWord, readonly [string, ...string[]]>>
  readonly local: Readonly<Record<LocalWord, readonly [string, ...string[]]>>
  /** names that only perhaps mean a fact which eases a verdict: they are asked about */
  readonly perhaps: Aliases<Field>
  /** names of lines that hold several facts */
  readonly compounds: Readonly<Record<Compound, readonly string[]>>
  readonly lines: LineWords
  /** a name and its content, and the number of a step taken again */
  readonly colon: string
  readonly again: (round: number) => string
  /** what stands behind a number */
  readonly units: { readonly person: string; readonly household: string; readonly yuan: string }
  readonly until: string
  /** stands in brackets behind what was read from another document, until somebody has confirmed it */
  readonly unconfirmed: string
}
