import type { Day, LawOn, Stage } from '@cunyi/core'

/** What is made known: the resolution, or what became of it. */
export type NoticeKind = 'disclosure' | 'outcome'

/** A line of the table: what it is called, and what it says. */
export type NoticeLine = readonly [name: string, value: string]

/** A notice in the official form, each text as it will be printed, and veiled. */
export type Notice = {
  readonly which: NoticeKind
  readonly heading: string
  readonly salutation: string
  readonly opening: string
  readonly lines: readonly NoticeLine[]
  /** works that were done, the newest last; how many more there are than fit */
  readonly works: readonly string[]
  readonly more: number
  readonly period: string
  readonly objection: string
  readonly end: string
  /** who signs, each with room for a seal */
  readonly seals: readonly [string, string]
  readonly day: string
  /** where all of it can be read: an address, or the way to it in words */
  readonly read: { readonly address: string; readonly digits?: string } | { readonly way: string }
}

/** What the sheet says of the record that it was made from, so that a page can be compared with it. */
export type RecordProof = {
  /** of the record up to what the notice makes known, in letters that stand in an address */
  readonly digest: string
  /** the same for the eye */
  readonly digits: string
}

/** Why there is no such notice: only what `approve` lets through is made known as resolved, and only what was carried out has an outcome. */
export type NoticeRefusal = {
  readonly refused: 'breached' | 'unknown' | 'not-begun' | Exclude<Stage, 'resolved' | 'disclosed' | 'implementing' | 'completed'>
}

/** What a notice is made of besides the verdict. */
export type NoticeInput = {
  readonly lawOn: LawOn
  /** today: a notice that is not recorded yet goes up on the earliest lawful day from now */
  readonly asOf: Day
  /** the record's path from the root of the minute book, which is its page's address on the board */
  readonly path: string
  /** the town's name, and the board's public address if it has one */
  readonly town: string
  readonly site?: string
  /** goes into the code, behind the address; without it the code is the address alone */
  readonly proof?: RecordProof
}
