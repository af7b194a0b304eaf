import type { Count, Day, Level, RequirementsWords, StepKind, Words } from '@cunyi/core'
import type { EditRefusal, fieldLabels } from '@cunyi/records'
import type { StoreFailure } from '../store/store.ts'

/** Everything the desk says in one language, besides what reports say. */
export type DeskWords = {
  readonly report: Words
  readonly requirements: RequirementsWords
  /** in which language facts are named */
  readonly record: Parameters<typeof fieldLabels>[0]
  readonly name: string
  readonly count: (number: number, unit: Count['unit']) => string
  readonly language: { readonly other: 'zh' | 'en'; readonly switchTo: string }
  readonly open: {
    readonly heading: string
    readonly hint: string
    readonly folder: string
    readonly again: (name: string) => string
    readonly files: string
    readonly filesHint: string
    readonly failed: (why: string) => string
  }
  readonly list: {
    readonly heading: (village: string) => string
    readonly town: string
    readonly begin: string
    readonly search: string
    readonly none: string
    readonly nothing: string
    readonly late: string
    readonly open: string
    readonly ended: string
    readonly draft: string
    readonly unsaved: (count: number) => string
    readonly closed: string
  }
  readonly begin: {
    readonly heading: string
    readonly title: string
    readonly titleHint: string
    readonly kind: string
    readonly kindHint: string
    readonly gates: string
    readonly start: string
    readonly missing: string
    readonly back: string
  }
  readonly matter: {
    readonly back: string
    readonly head: string
    readonly steps: string
    readonly still: (count: number) => string
    readonly broken: (count: number) => string
    readonly refused: (what: string, why: string) => string
    readonly nothingLeft: string
    readonly more: string
    readonly standing: Readonly<Record<'done' | 'short' | 'breached' | 'open', string>>
    readonly short: (count: number) => string
    readonly addStep: string
    readonly decides: string
    readonly beside: string
    readonly completed: (words: string) => string
    readonly allFor: string
    readonly allForDone: (votes: number) => string
    readonly needed: (needed: number, whole: string) => string
    readonly comes: (needed: number) => string
    readonly from: string
    readonly use: string
    readonly read: (value: string) => string
    readonly unread: string
    readonly until: (day: Day) => string
    readonly addLine: Readonly<Record<'works' | 'objections' | 'supervision', string>>
    readonly lineHint: Readonly<Record<'works' | 'objections' | 'supervision', string>>
    readonly remove: string
    readonly prose: string
    readonly attention: Readonly<Record<Level, string>>
    readonly lunar: (text: string) => string
    readonly claim: (name: string) => string
    readonly reason: string
  }
  readonly paste: {
    readonly heading: string
    readonly hint: string
    readonly found: (facts: number, others: number) => string
    readonly taken: string
    readonly instead: (written: string) => string
    readonly confirm: string
    /** a whole document, of which a new record is made */
    readonly whole: string
    readonly wholeHint: string
    readonly draft: string
  }
  readonly tabs: Readonly<Record<'fill' | 'next' | 'check' | 'print' | 'people', string>>
  readonly next: {
    readonly heading: string
    readonly meeting: (kind: StepKind, body: string) => string
    readonly attend: string
    readonly agree: string
    readonly notice: (days: number) => string
    readonly earliest: (day: Day) => string
    readonly hangs: (days: number, until: Day) => string
    readonly take: string
    readonly ended: string
    readonly unknown: string
    readonly first: string
  }
  readonly check: {
    readonly heading: string
    readonly changes: string
    readonly unchanged: string
    readonly newFile: (path: string) => string
    readonly save: string
    readonly download: string
    readonly saved: string
    readonly handed: string
    readonly failed: (why: string) => string
    readonly conflict: string
    readonly mine: string
    readonly theirs: string
    readonly keepMine: string
    readonly takeTheirs: string
    readonly discard: string
    /** what the verdict on the screen leaves out */
    readonly only: string
  }
  readonly print: { readonly notice: string; readonly record: string; readonly hint: string; readonly none: string }
  readonly people: { readonly heading: string; readonly none: string }
  readonly undo: string
  readonly redo: string
  readonly kept: string
  readonly unkept: string
  /** why a book was not opened or a file not saved */
  readonly failures: Readonly<Record<StoreFailure, string>>
  /** why a change was not made */
  readonly refusals: Readonly<Record<EditRefusal, string>>
}
