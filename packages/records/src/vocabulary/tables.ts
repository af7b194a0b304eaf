import {
  type Body,
  bodies,
  type Category,
  categories,
  type Field,
  type FieldType,
  matterFields,
  type Organ,
  organs,
  type SizeField,
  type StepKind,
  sizeFields,
  stepFields,
  stepKinds,
  type Term,
  terms,
  type Values,
} from '@cunyi/core'
import { type Compound, compounds } from './compounds.ts'
import { en } from './en.ts'
import { jurisdictions } from './jurisdictions.ts'
import { type PartField, partFields } from './line-words.ts'
import { find, type WordTable, wordsOf } from './lookup.ts'
import { type DeciderWords, type LocalWord, localWords, type PageWord, type Vocabulary } from './vocabulary.ts'
import { zh } from './zh.ts'

/** The languages a record may be written in, also word by word. */
export type RecordLanguage = 'zh' | 'en'
export const vocabularies: Readonly<Record<RecordLanguage, Vocabulary>> = { zh, en }
const languages: readonly Vocabulary[] = [zh, en]

/** What a second-level heading begins: a step, and of a meeting the body that meets. */
export type StepWord = { readonly kind: StepKind; readonly body?: Body }

/** Whose meeting a step is, where the heading need not say. */
const ownBody: { readonly [K in StepKind]?: Body } = {
  proposal: 'party-committee',
  deliberation: 'two-committees',
  review: 'party-members',
}

type Table = Readonly<Record<string, FieldType>>

const fieldNames = (table: Table) => Object.keys(table) as readonly Field[]
const codes = Object.keys(jurisdictions)
const deciders = Object.keys(zh.resolutions) as readonly DeciderWords[]
const pageWords = Object.keys(zh.page) as readonly PageWord[]

const stepRow = (kind: StepKind) => {
  const body = ownBody[kind]
  const meaning: StepWord = body ? { kind, body } : { kind }
  return [meaning, languages.flatMap(({ names, steps }) => [names.steps[kind], ...(steps[kind] ?? [])])] as const
}

/** Headings of steps; a bare 决议 names no body and is none of them. */
export const stepWords: WordTable<StepWord> = wordsOf([
  ...deciders.map((body) => [{ kind: 'resolution', body }, languages.flatMap(({ resolutions }) => resolutions[body])] as const),
  ...stepKinds.filter((kind) => kind !== 'resolution').map(stepRow),
])

const fieldWordsOf = (table: Table, kind?: StepKind): WordTable<Field> =>
  wordsOf(
    fieldNames(table).map((field) => [
      field,
      languages.flatMap(({ names, fields, fieldsIn }) => [names.fields[field], kind && fieldsIn[kind]?.[field], ...(fields[field] ?? [])]),
    ]),
  )

/** Names of facts under the title. */
export const matterWords: WordTable<Field> = fieldWordsOf(matterFields)

/** Names of facts under each kind of step: 时间 is the day of a meeting and the period of an opinion. */
export const fieldWords: ReadonlyMap<StepKind, WordTable<Field>> = new Map(
  stepKinds.map((kind) => [kind, fieldWordsOf(stepFields[kind], kind)]),
)

/** Whoever heads an organ calls a meeting for it: written as 召集, the title is the organ. */
const heads: { readonly [O in Organ]?: readonly string[] } = {
  'party-organisation': ['村党总支书记', '村党支部书记', '村党组织书记', '村党委书记', '党支部书记', '党总支书记'],
  'villagers-committee': ['村民委员会主任', '村委会主任', '村委主任', '村主任'],
  board: ['理事会会议', '理事长', '合作社理事长', '村股份经济合作社理事长', '村经济合作社理事长'],
  'supervision-committee': ['村务监督委员会主任', '监委会主任'],
}

export const organWords: WordTable<Organ> = wordsOf(
  organs.map((organ) => [
    organ,
    [...languages.flatMap((one) => [one.names.organs[organ], ...(one.organs[organ] ?? [])]), ...(heads[organ] ?? [])],
  ]),
)

export const bodyWords: WordTable<Body> = wordsOf(
  bodies.map((body) => [body, languages.flatMap((one) => [one.names.bodies[body], ...(one.bodies[body] ?? [])])]),
)

export const categoryWords: WordTable<Category> = wordsOf(
  categories.map((category) => [
    category,
    languages.flatMap((one) => [one.names.categories[category], ...(one.categories[category] ?? [])]),
  ]),
)

export const resultWords: WordTable<Values['result']> = wordsOf(
  (['carried', 'lost'] as const).map((result) => [
    result,
    languages.flatMap((one) => [one.names.results[result], ...(one.results[result] ?? [])]),
  ]),
)

/** Columns of the composition. */
export const sizeWords: WordTable<SizeField | 'from'> = wordsOf<SizeField | 'from'>([
  ['from', languages.flatMap(({ page }) => page.from)],
  ...sizeFields.map((size) => [size, languages.flatMap((one) => [one.names.sizes[size], ...(one.sizes[size] ?? [])])] as const),
])

export const pageFieldWords: WordTable<PageWord> = wordsOf(pageWords.map((word) => [word, languages.flatMap(({ page }) => page[word])]))

export const localRuleWords: WordTable<LocalWord> = wordsOf(localWords.map((word) => [word, languages.flatMap(({ local }) => local[word])]))

/** Headings of the parts whose lines are read. */
export const partWords: WordTable<PartField> = wordsOf(
  partFields.map((part) => [part, languages.flatMap(({ lines }) => lines.parts[part])]),
)

const objecting = /异议|质疑|意见反映|反映(?:情况|意见|问题)?$|群众意见|村民意见|投诉(?!电话)|申诉|objection/iu

/** The part that a name or a heading names: what speaks of objections in any words is one of them. */
export const partOf = (name: string): PartField | undefined => find(partWords, name) ?? (objecting.test(name) ? 'objections' : undefined)

/** Names that only perhaps mean a fact which eases a verdict. */
export const perhapsWords: WordTable<Field> = wordsOf(
  (['urgent', 'delegation', 'merged', 'unreachable'] as const).map((field) => [
    field,
    languages.flatMap(({ perhaps }) => perhaps[field] ?? []),
  ]),
)

/** Lines of printed forms that hold several facts under one name. */
export const compoundWords: WordTable<Compound> = wordsOf(
  compounds.map((one) => [one, languages.flatMap(({ compounds: names }) => names[one])]),
)

/** That there is nothing to tell. */
export const noneWords: WordTable<true> = wordsOf([[true, languages.flatMap(({ lines }) => lines.none)]])

/** The names by which a line of works calls a term of the decision. */
export const termWords: WordTable<Term> = new Map(
  [...fieldWordsOf(matterFields)].flatMap(([word, field]) => terms.filter((term) => term === field).map((term) => [word, term] as const)),
)

/** 浙江省 and 浙江 are both `cn-zj`. */
export const jurisdictionWords: WordTable<string> = wordsOf(
  codes.map((code) => {
    const name = jurisdictions[code]
    return [code, [name?.zh, name?.zh.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/u, ''), name?.en, code]]
  }),
)
