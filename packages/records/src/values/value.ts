import type { ReadFault, ValueQuestion } from '@cunyi/core'

/** Why a value cannot be read: the fault, without the field and the text that the reader of the record adds. */
export type Misread =
  | { readonly what: 'value'; readonly asked: ValueQuestion; readonly meant: readonly string[] }
  | { readonly what: 'two-readings'; readonly readings: readonly string[] }
  | { readonly what: Extract<ReadFault, { field: string; text: string }>['what'] & ('no-such-day' | 'period-without-days' | 'backwards') }

/** A value, or why there is none: never a guess. */
export type Value<T> = { readonly value: T } | { readonly misread: Misread }

/** A text that is no value of the kind asked for, with what was perhaps meant. */
export const notA = (asked: ValueQuestion, meant: readonly string[] = []): { readonly misread: Misread } => ({
  misread: { what: 'value', asked, meant },
})

/** A text that can be read in more than one way: a finding asks which. */
export const ambiguous = (readings: readonly string[]): { readonly misread: Misread } => ({
  misread: { what: 'two-readings', readings },
})
