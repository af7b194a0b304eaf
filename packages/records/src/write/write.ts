import {
  type Count,
  type Field,
  type FieldType,
  formatYuan,
  type Matter,
  matterFields,
  type Step,
  stepFields,
  type UnreadMark,
  type Values,
  type WorkEvent,
} from '@cunyi/core'
import { read } from '../decision/read.ts'
import { inHundredMillions, large } from '../values/money.ts'
import { type RecordLanguage, vocabularies } from '../vocabulary/tables.ts'
import type { DeciderWords, Vocabulary } from '../vocabulary/vocabulary.ts'
import { linesOfBlocks } from './blocks.ts'
import { writeParts } from './parts.ts'

/**
 * Writes a matter as the record it is read from, in the one canonical form.
 *
 * @param language - whose words name steps and facts; the record's own words stay as they are
 * @returns Markdown that ends with a line's end; `read(path, write(matter)).matter` is the matter again
 * @example write({ title: '修路', amount: 18600000, others: [], blocks: [], steps: [] }) //=> '# 修路\n\n- 金额：186000元\n'
 */
export const write = (matter: Matter, language: RecordLanguage = 'zh'): string => {
  const words = vocabularies[language]
  const { title, blocks, steps, unread = [] } = matter
  const own = [...facts(matter, matterFields, words), ...unreadLines(unread, undefined, words)]
  const paragraphs = [
    `# ${title}`,
    list(own),
    ...linesOfBlocks(blocks, own.length > 0),
    ...steps.flatMap((step, index) => paragraphsOf(step, words, unreadLines(unread, index, words))),
  ]
  const text = `${paragraphs.filter((one) => one !== '').join('\n\n')}\n`
  return unread.length === 0 || read('', text).findings.some(({ level }) => level === 'defect')
    ? text
    : `${text}\n${unreadSection(unread, language)}\n`
}

/** Facts that could not be read stand under their step again, as they were written. */
const unreadLines = (unread: readonly UnreadMark[], step: number | undefined, { colon }: Vocabulary): readonly string[] =>
  unread.flatMap((mark) => (mark.step === step && mark.name !== undefined ? [`${mark.name}${colon}${onOneLine(mark.text)}`] : []))

/** What would be lost otherwise stands last, under a heading that is no step: the record is not lawful before somebody has looked. */
const unreadSection = (unread: readonly UnreadMark[], language: RecordLanguage): string =>
  [`## ${unreadHeading[language]}`, list([...new Set(unread.map(({ text }) => onOneLine(text)))])].join('\n\n')

const unreadHeading: Readonly<Record<RecordLanguage, string>> = { zh: '读不懂的内容', en: 'What could not be read' }

const onOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ')

type Table = { readonly [Name in Field]?: FieldType }
type Bearer = { readonly others: Matter['others'] } & { readonly [Name in Field]?: unknown }

/** A step's heading, its facts, its prose and its parts; a heading that was no step stays last, as it stood. */
export const paragraphsOf = (step: Step, words: Vocabulary, unread: readonly string[]): readonly string[] => {
  const foreign = step.blocks.findIndex((block) => block.kind === 'heading' && block.depth < 3)
  const cut = foreign < 0 ? step.blocks.length : foreign
  const events = step.kind === 'implementation' ? step.events.map((event) => eventLine(event, words)) : []
  const own = [...facts(step, stepFields[step.kind], words, words.fieldsIn[step.kind]), ...unread, ...events]
  return [
    `## ${headingOf(step, words)}`,
    list(own),
    ...linesOfBlocks(step.blocks.slice(0, cut), own.length > 0),
    ...writeParts(step, words),
    ...linesOfBlocks(step.blocks.slice(cut)),
  ]
}

/** The heading of a step, with its body and with the time it is taken. */
export const headingOf = (step: Step, { names, resolutions, again }: Vocabulary): string => {
  // A resolution's body is one of those whose heading names it.
  const name = (step.kind === 'resolution' ? resolutions[step.body as DeciderWords]?.[0] : undefined) ?? names.steps[step.kind]
  return step.round > 1 ? `${name}${again(step.round)}` : name
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

const facts = (
  bearer: Bearer,
  table: Table,
  words: Vocabulary,
  preferred: Vocabulary['fieldsIn'][Step['kind']] = {},
): readonly string[] => [
  // Object.keys loses the literal names; the tables are closed.
  ...(Object.keys(table) as readonly Field[]).flatMap((field) => {
    const value = bearer[field]
    if (value === undefined) return []
    const text = `${textOf(table[field] ?? 'text', value, words, field)}${unitBeside(bearer, field, words)}`
    return [`${preferred[field] ?? words.names.fields[field]}${words.colon}${text}`]
  }),
  ...bearer.others.map(({ name, value }) => `${name}${words.colon}${value}`.trim()),
]

/** Where another count says households, one of persons says so too: a unit that is said once holds for all. */
const unitBeside = (bearer: Bearer, field: Field, { units }: Vocabulary): string => {
  const [one, other] = [bearer.shouldAttend, bearer.attended] as readonly (Count | undefined)[]
  const isMixed = one !== undefined && other !== undefined && one.unit !== other.unit
  const own = field === 'shouldAttend' ? one : field === 'attended' ? other : undefined
  return isMixed && own?.unit === 'person' && units.person === '' ? ' people' : ''
}

/** One line of what was done. */
export const eventLine = ({ day, what, amount, note, ...event }: WorkEvent, words: Vocabulary): string => {
  const terms = (['scope', 'counterparty', 'term'] as const).flatMap((term) =>
    event[term] === undefined ? [] : [`${words.names.fields[term]}${words.colon}${event[term]}`],
  )
  const said = [...(amount === undefined ? [] : [writers.money(amount, words)]), ...(note === undefined ? [] : [note])]
  // A term needs a semicolon before it: where nothing was said, the words themselves stand there.
  const head = said.length === 0 ? what : `${what}${words.colon}${said.join('；')}`
  return `${day} ${[head, ...terms].join('；')}`
}

type Writers = { readonly [Type in FieldType]: (value: Values[Type], words: Vocabulary, field?: Field) => string }

/** A value in the one form that we write. */
export const textOf = (type: FieldType, value: unknown, words: Vocabulary, field?: Field): string =>
  // The value was read or made by the type of its field.
  writers[type](value as never, words, field)

/** How many came is written with its unit, how they voted without. */
const attendance: ReadonlySet<Field | undefined> = new Set(['womenAttended', 'proxies', 'online'])

const writers: Writers = {
  text: (value) => value,
  day: (value) => value,
  period: ({ from, to }, { until }) => (to === undefined ? from : `${from}${until}${to}`),
  count: ({ number, unit }, { units }) => `${number}${units[unit]}`,
  number: (value, { units }, field) => `${value}${attendance.has(field) ? units.person : ''}`,
  money: (fen, { units }) => (fen > large ? inHundredMillions(fen) : `${formatYuan(fen)}${units.yuan}`),
  organ: (value, { names }) => names.organs[value],
  result: (value, { names }) => names.results[value],
  category: (value, { names }) => names.categories[value],
}
