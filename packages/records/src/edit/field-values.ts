import {
  type Day,
  day,
  type Field,
  type FieldType,
  type LineField,
  matterFields,
  type ReadFault,
  type StepKind,
  stepFields,
} from '@cunyi/core'
import { read } from '../decision/read.ts'
import { leadingDay } from '../values/inside/leading-day.ts'
import { type RecordLanguage, vocabularies } from '../vocabulary/tables.ts'
import { headingOf, textOf } from '../write/write.ts'
import { onOneLine } from './fact-edits.ts'
import { newStep } from './step-edits.ts'

/** Whose fields they are: those of the head, or of a kind of step. */
export type FieldsOf = StepKind | 'matter'

/** What somebody typed comes to: a value, nothing, or the question that the record would ask. `year`: it was not written, and taken from another day. */
export type TypedValue =
  | { readonly is: 'value'; readonly value: unknown; readonly year?: 'taken' }
  | { readonly is: 'blank' }
  | { readonly is: 'unclear'; readonly fault?: ReadFault }

/** Where a field is read: a row of works has a day and a sum as a meeting and a matter have. */
const homeOf = (of: FieldsOf, field: Field): FieldsOf =>
  field in tableOf(of) ? of : field in matterFields ? 'matter' : field in stepFields.proposal ? 'proposal' : of

const tableOf = (of: FieldsOf): { readonly [Name in Field]?: FieldType } => (of === 'matter' ? matterFields : stepFields[of])

/**
 * What some words come to as a fact, exactly as a record is read.
 *
 * @param asked - whose field it is; of a row of works, an objection or an opinion, the step it stands in
 * @param after - a day that it follows: a day typed without its year is the first such day that is not before it
 * @example readValue('matter', 'amount', '18.6万元') //=> { is: 'value', value: 18600000 }
 * @example readValue('review', 'day', '三月十八日', theDay('2026-03-02')) //=> { is: 'value', value: '2026-03-18', year: 'taken' }
 * @example readValue('matter', 'amount', '1,5万元').is //=> 'unclear'
 */
export const readValue = (asked: FieldsOf, field: Field, words: string, after?: Day): TypedValue => {
  const of = homeOf(asked, field)
  const typed = onOneLine(words)
  if (typed === '') return { is: 'blank' }
  const found = readAlone(of, field, typed)
  const type = tableOf(of)[field]
  if (found.is !== 'unclear' || after === undefined || (type !== 'day' && type !== 'period')) return found
  const lead = leadingDay(typed, after)
  if (lead === undefined || 'misread' in lead.day || day(lead.text) !== undefined) return found
  const again = readAlone(of, field, `${lead.day.value}${typed.slice(lead.text.length)}`)
  return again.is === 'value' ? { ...again, year: 'taken' } : found
}

/** A record that holds one fact, read. */
const readAlone = (of: FieldsOf, field: Field, typed: string): TypedValue => {
  const { names, colon } = vocabularies.zh
  const heading =
    of === 'matter'
      ? ''
      : `## ${headingOf(newStep({ kind: of, ...(of === 'resolution' && { body: 'assembly' }) }, 1), vocabularies.zh)}\n\n`
  const { matter, steps, title, findings } = read(
    '',
    `# 甲\n\n${heading}- ${vocabularyName(of, field) ?? names.fields[field]}${colon}${typed}\n`,
  )
  const here: { readonly [Name in Field]?: unknown } | undefined = of === 'matter' ? matter : matter.steps[0]
  const placed = of === 'matter' ? title : steps[0]
  const value = here?.[field]
  const fault = findings.find(({ level, fault: one }) => level === 'defect' && one.kind === 'read')?.fault
  if (value !== undefined && placed?.unread.includes(field) === false) return { is: 'value', value }
  if (placed?.unread.includes(field) !== true && fault === undefined) return { is: 'blank' }
  return { is: 'unclear', ...(fault?.kind === 'read' && { fault }) }
}

const vocabularyName = (of: FieldsOf, field: Field, language: RecordLanguage = 'zh'): string | undefined =>
  of === 'matter' ? undefined : vocabularies[language].fieldsIn[of]?.[field]

/**
 * A value as a record has it, in the one form that we write.
 *
 * @example writeValue('matter', 'amount', 18600000) //=> '186000元'
 * @example writeValue('review', 'attended', { number: 38, unit: 'person' }) //=> '38人'
 */
export const writeValue = (of: FieldsOf, field: Field, value: unknown, language: RecordLanguage = 'zh'): string =>
  textOf(tableOf(homeOf(of, field))[field] ?? 'text', value, vocabularies[language], field)

/**
 * What the fields of a step, or of the head, are called there.
 *
 * @example fieldLabels('zh', 'legality').by //=> '审查人'
 */
export const fieldLabels = (language: RecordLanguage, of: FieldsOf): { readonly [Name in Field]?: string } => {
  const { names, lines } = vocabularies[language]
  const own = (Object.keys(tableOf(of)) as readonly Field[]).map((field) => [
    field,
    vocabularyName(of, field, language) ?? names.fields[field],
  ])
  const parts = of === 'matter' ? [] : Object.entries(lines.parts).map(([field, [name]]) => [field, name])
  const works = of === 'implementation' ? [['events' satisfies LineField, names.fields.events]] : []
  return Object.fromEntries([...own, ...parts, ...works]) as { readonly [Name in Field]?: string }
}
