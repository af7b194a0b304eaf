import { redact } from '@cunyi/core'
import { board } from '../board/board.ts'
import type { BoardDecision, StepRow } from '../board/decision.ts'
import { decisionPage } from '../route/address.ts'
import { shortWords } from '../words/short.ts'
import type { DataWords } from '../words/type.ts'

/** The name of a column; each is explained in the data dictionary, in every language. */
export type DataColumn = keyof DataWords['data']['fields']

/** What a cell holds: nothing where nothing was written down. */
export type Cell = string | number | null

/** How a field is written, for the dictionary. */
export type ColumnKind = 'text' | 'word' | 'day' | 'number' | 'yuan'

type Column = { readonly kind: ColumnKind; readonly of: (decision: BoardDecision) => Cell | undefined }

const last = ({ steps }: BoardDecision, kind: StepRow['kind']): StepRow | undefined => steps.findLast((step) => step.kind === kind)
const yuan = (fen: number | undefined): number | undefined => (fen === undefined ? undefined : fen / 100)
const resolved = (decision: BoardDecision) => last(decision, 'resolution')?.turnout
const levels = ({ findings }: BoardDecision, level: 'breach' | 'defect'): number => findings.filter((one) => one.level === level).length

/** Every field, in the order of the columns. New ones go to the end: a program may count on their places. */
export const fields: { readonly [Name in DataColumn]: Column } = {
  id: { kind: 'text', of: ({ path }) => path },
  url: { kind: 'text', of: ({ path }) => decisionPage(path) },
  village: { kind: 'text', of: ({ village }) => redact(village.name) },
  villageCode: { kind: 'text', of: ({ village }) => village.code },
  folder: { kind: 'text', of: ({ folder }) => folder },
  year: { kind: 'text', of: ({ year }) => year },
  number: { kind: 'text', of: ({ number }) => number },
  title: { kind: 'text', of: ({ title }) => title },
  category: { kind: 'word', of: ({ category }) => category },
  categoryName: { kind: 'text', of: ({ category }) => category && shortWords.names.categories[category] },
  status: { kind: 'word', of: ({ status }) => status },
  statusName: { kind: 'text', of: ({ status }) => shortWords.status[status] },
  answer: { kind: 'word', of: ({ answer }) => answer },
  stage: { kind: 'word', of: ({ stage }) => stage },
  amount: { kind: 'yuan', of: ({ amount }) => yuan(amount) },
  settled: { kind: 'yuan', of: ({ settled }) => yuan(settled) },
  paid: { kind: 'yuan', of: ({ paid }) => yuan(paid) },
  deadline: { kind: 'day', of: ({ deadline }) => deadline },
  proposed: { kind: 'day', of: (decision) => last(decision, 'proposal')?.day },
  deliberated: { kind: 'day', of: (decision) => last(decision, 'deliberation')?.day },
  reviewed: { kind: 'day', of: (decision) => last(decision, 'review')?.day },
  resolved: { kind: 'day', of: (decision) => last(decision, 'resolution')?.day },
  body: { kind: 'word', of: (decision) => resolved(decision)?.body },
  due: { kind: 'number', of: (decision) => resolved(decision)?.due?.number },
  came: { kind: 'number', of: (decision) => resolved(decision)?.came?.number },
  women: { kind: 'number', of: (decision) => resolved(decision)?.women },
  for: { kind: 'number', of: (decision) => resolved(decision)?.for },
  against: { kind: 'number', of: (decision) => resolved(decision)?.against },
  abstained: { kind: 'number', of: (decision) => resolved(decision)?.abstained },
  disclosedFrom: { kind: 'day', of: (decision) => last(decision, 'disclosure')?.posted?.from },
  disclosedTo: { kind: 'day', of: (decision) => last(decision, 'disclosure')?.posted?.to },
  outcomeFrom: { kind: 'day', of: (decision) => last(decision, 'outcome')?.posted?.from },
  outcomeTo: { kind: 'day', of: (decision) => last(decision, 'outcome')?.posted?.to },
  breaches: { kind: 'number', of: (decision) => levels(decision, 'breach') },
  defects: { kind: 'number', of: (decision) => levels(decision, 'defect') },
  rules: {
    kind: 'text',
    of: ({ findings }) => [...new Set(findings.flatMap(({ level, rule }) => (level === 'note' ? [] : [rule])))].join(' '),
  },
  asOf: { kind: 'day', of: () => board().asOf },
}

/** The names of all fields. */
export const fieldNames = Object.keys(fields) as readonly DataColumn[]

/** A decision as data. */
export const dataOf = (decision: BoardDecision): Readonly<Record<DataColumn, Cell>> => {
  const before = made.get(decision)
  if (before !== undefined) return before
  // Every field is asked for by its name, so every field is there.
  const data = Object.fromEntries(fieldNames.map((name) => [name, fields[name].of(decision) ?? null])) as Record<DataColumn, Cell>
  made.set(decision, data)
  return data
}

/** The town's files and the village's have the same rows. */
const made = new WeakMap<BoardDecision, Readonly<Record<DataColumn, Cell>>>()
