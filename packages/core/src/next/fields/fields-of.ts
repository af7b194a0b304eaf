import { claimFields } from '../../record/claim.ts'
import {
  type Body,
  type Field,
  type FieldType,
  matterFields,
  meetingFields,
  opinionFields,
  postingFields,
  type StepKind,
  stepFields,
} from '../../record/fields.ts'
import { choicesFor } from './field-choices.ts'
import type { FormField, FormFieldName, FormFieldType, FormUnit } from './form-field.ts'

/**
 * The fields of a step, or of the head of a matter, in the order of the paper form; what is seldom needed is folded and comes last.
 *
 * @param body - who meets, where that is known: it says what is counted
 * @source 村级重大事务“四议两公开”决策实施登记表; the minutes of 一事一议
 * @example fieldsOf('review').slice(0, 3).map(({ name }) => name) //=> ['notice', 'day', 'venue']
 * @example fieldsOf('resolution', 'representatives').find(({ name }) => name === 'attended')?.units //=> ['person']
 */
export const fieldsOf = (of: StepKind | 'matter', body?: Body): readonly FormField[] => {
  const shown = shownOf(of, body)
  const all: readonly FormFieldName[] = of === 'matter' ? keysOf(matterFields) : [...keysOf(stepFields[of]), ...linesOf(of)]
  const folded = all.filter((name) => !shown.includes(name))
  return [...shown.map((name) => fieldOf(name, of, body, false)), ...folded.map((name) => fieldOf(name, of, body, true))]
}

// Object.keys loses the literal names; the tables are closed.
const keysOf = (table: object): readonly Field[] => Object.keys(table) as readonly Field[]

const linesOf = (of: StepKind): readonly Field[] => [
  ...(of === 'implementation' ? (['events'] as const) : []),
  ...(stepFields[of] === postingFields ? (['objections'] as const) : []),
  'supervision',
  'advice',
]

const place = ['day', 'venue', 'chair', 'recorder'] as const
const votes = ['shouldAttend', 'attended', 'method', 'for', 'against', 'abstained', 'invalid', 'result', 'prose'] as const

/** What a clerk meets at once. */
const shownOf = (of: StepKind | 'matter', body: Body | undefined): readonly FormFieldName[] => {
  if (of === 'resolution') return resolutionOf(body)
  if (of === 'review') return ['notice', ...place, 'observers', ...votes]
  if (of === 'matter') return ['number', 'title', 'category', 'origin', 'amount', ...agreed, 'responsible', 'deadline', 'prose']
  const fields: object = stepFields[of]
  if (fields === meetingFields) return [...place, ...votes]
  if (fields === postingFields)
    return ['posted', 'venue', 'hotline', ...(of === 'outcome' ? (['settled'] as const) : []), 'attachments', 'objections', 'supervision']
  if (fields === opinionFields) return ['held', 'by', 'opinion', 'conditions', 'met', 'reference', 'attachments', 'prose']
  if (of === 'implementation') return ['events', 'by', 'attachments']
  if (of === 'correction') return ['day', 'corrects', 'item', 'was', 'now', 'reason', 'by', 'supervision']
  return ['day', 'by', 'reason', 'prose']
}

const agreed = ['scope', 'counterparty', 'term'] as const

const resolutionOf = (body: Body | undefined): readonly FormFieldName[] => {
  const women = body === 'representatives' || body === undefined ? (['womenAttended'] as const) : []
  const [all, came, ...counted] = votes
  const head = ['body', 'notice', 'convener', ...place, 'observers', all, came, ...women] as const
  return [...head, 'proxies', 'online', ...counted, 'delegation', 'urgent']
}

const fieldOf = (name: FormFieldName, of: StepKind | 'matter', body: Body | undefined, isFolded: boolean): FormField => {
  const choices = choicesFor(name, of, of !== 'matter' && stepFields[of] === postingFields)
  const rows = rowsOf[name]
  return {
    name,
    type: choices ? 'choice' : typeOf(name, of),
    units: unitsOf(name, of, body),
    ...(choices && { choices }),
    ...(rows && { rows: rows.map((part) => fieldOf(part, of, body, false)) }),
    isFolded,
  }
}

/** What one row holds. */
const rowsOf: { readonly [Name in FormFieldName]?: readonly FormFieldName[] } = {
  events: ['day', 'what', 'amount', 'counterparty', 'scope', 'term', 'note'],
  objections: ['raised', 'channel', 'receiver', 'about', 'handled'],
  supervision: ['by', 'day', 'said'],
  advice: ['by', 'day', 'said'],
}

const own: { readonly [Name in FormFieldName]?: FormFieldType } = {
  prose: 'prose',
  attachments: 'files',
  events: 'lines',
  objections: 'lines',
  handled: 'lines',
  supervision: 'lines',
  advice: 'lines',
  raised: 'day',
}

const inputs: Readonly<Record<FieldType, FormFieldType>> = {
  text: 'text',
  day: 'day',
  period: 'period',
  count: 'count',
  number: 'count',
  money: 'money',
  organ: 'choice',
  result: 'choice',
  category: 'choice',
}

const typeOf = (name: FormFieldName, of: StepKind | 'matter'): FormFieldType => {
  const found = own[name]
  if (found !== undefined) return found
  if (claimFields.some((one) => one === name) && of !== 'matter' && stepFields[of] === meetingFields) return 'claim'
  const tables: readonly { readonly [Name in string]?: FieldType }[] = [of === 'matter' ? matterFields : stepFields[of], meetingFields]
  const type = tables.map((table) => table[name]).find((one) => one !== undefined)
  return type === undefined ? 'text' : inputs[type]
}

const ballots: ReadonlySet<FormFieldName> = new Set(['for', 'against', 'abstained', 'invalid'])
/** Bodies that may be counted by households. */
const byHousehold: ReadonlySet<Body | undefined> = new Set<Body | undefined>(['assembly', 'group'])

const unitsOf = (name: FormFieldName, of: StepKind | 'matter', body: Body | undefined): readonly FormUnit[] => {
  if (ballots.has(name)) return ['ballot']
  const type = typeOf(name, of)
  if (type === 'money') return ['yuan']
  if (type !== 'count') return []
  const isWhole = name === 'shouldAttend' || name === 'attended'
  return isWhole && (byHousehold.has(body) || (body === undefined && of === 'resolution')) ? ['person', 'household'] : ['person']
}
