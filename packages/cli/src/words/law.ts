import type { Day, RowFacet, RuleFacet, Statute } from '@cunyi/core'

/** A text of law, with how many rules and rows of the catalogue it holds. */
export type HeldPlace = { readonly statute: Statute; readonly rules: number; readonly rows: number }

/** What became of a rule between two days. */
export type ChangeWords = 'moved' | 'changed' | 'new' | 'dropped'

/** What `law` says, and the ladder of `explain`. */
export type LawWords = {
  /** what a jurisdiction is called; something else where none of its law is on file */
  readonly place: (jurisdiction: string, otherwise?: string) => string
  readonly text: (held: HeldPlace) => string
  readonly total: (texts: number) => string
  readonly hint: string
  /** that the law of a place and a day is not on file, or not all of it */
  readonly incomplete: (place: string, on: Day) => string
  readonly diff: {
    readonly between: (from: Day, to: Day) => string
    /** the two days have one text */
    readonly unchanged: string
    readonly rules: string
    readonly catalogue: string
    readonly became: (what: ChangeWords, count: number) => string
    readonly same: (count: number) => string
    readonly facets: Readonly<Record<RuleFacet | RowFacet, string>>
    readonly none: string
    readonly all: string
    readonly yes: string
    readonly colon: string
    readonly comma: string
    readonly claim: (field: string, from: Day | undefined) => string
    /** what stood and what stands */
    readonly was: string
    readonly is: string
  }
  readonly ladder: {
    readonly heading: (place: string, on: Day) => string
    /** that no law in force there has the rule */
    readonly absent: (place: string, on: Day) => string
    /** that the law of that place and day is not on file, so the strictest cannot be told */
    readonly unknown: (place: string, on: Day) => string
    readonly binds: string
    readonly looser: string
    readonly looserLocal: string
    /** no rule asks less than another */
    readonly alike: string
    readonly unread: (page: string) => string
  }
}
