import type { Choices, FormFieldName, Names, Prefill } from '@cunyi/core'
import type { DeskWords } from '../words/type.ts'

/** What a field is called, as the record calls it. */
export const labelOf = (name: FormFieldName, names: Names): string =>
  name in names.fields ? names.fields[name as keyof Names['fields']] : name

/** The words that may be chosen, as they are written in a record. */
export const choiceNames = ({ names, of }: Choices, all: Names): readonly string[] => {
  const table: Readonly<Record<string, string>> = all[names]
  return of.flatMap((one) => table[one] ?? [])
}

/** A value that the data gives: as it is written, and where it comes from. */
export const prefillWords = (
  { value, from }: Prefill,
  { count, report }: DeskWords,
): { readonly text: string; readonly source: string } => {
  const { names } = report
  const text =
    typeof value === 'object' ? count(value.number, value.unit) : ((names.organs as Readonly<Record<string, string>>)[value] ?? value)
  switch (from.by) {
    case 'composition':
      return { text, source: from.parts.map(({ size, number }) => `${names.sizes[size]}${number}`).join(' + ') }
    case 'law':
      return { text, source: from.cites.map(report.cite).join(report.labels.between) }
    case 'record':
      return { text, source: from.number ?? from.title }
    case 'numbers':
      return { text, source: from.after ?? '' }
    case 'village':
      return { text, source: 'village.md' }
  }
}
