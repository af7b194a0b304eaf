import type { Wording } from '../base/wording.ts'
import type { Verdict } from '../judge/verdict.ts'
import type { Words } from './words/type.ts'

/** One verdict, or all those of a run in their order. */
export type Verdicts = Verdict | readonly Verdict[]

/** What a run asks of every form; a form heeds what means something to it. */
export type FormOptions = {
  /** one line a record, where people read it; a form for programs leaves nothing out */
  readonly brief?: boolean
  /** of the program that reports */
  readonly version?: string
}

/** A report piece by piece, each without the end of its last line: a run of ten thousand records is never held as one text. */
export type Lines = (verdicts: Verdicts, words: Words, options: FormOptions) => Iterable<string>

/** A way to report verdicts: as a whole where it is called, and piece by piece as `lines`. */
export type Form = {
  (verdicts: Verdicts, words: Words, options?: FormOptions): string
  readonly lines: Lines
  /** for whom it is, as the help of a program says it after the form's name */
  readonly about: Wording
}

/** A row of the table of forms. */
export const formOf = (about: Wording, lines: Lines): Form => {
  const whole = (verdicts: Verdicts, words: Words, options: FormOptions = {}): string => [...lines(verdicts, words, options)].join('\n')
  return Object.assign(whole, { lines, about })
}

/** The verdicts of a run, be it one. */
export const verdictsIn = (verdicts: Verdicts): readonly Verdict[] => ('reading' in verdicts ? [verdicts] : verdicts)
