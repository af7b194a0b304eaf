import { type Body, type Field, type FieldType, type Matter, type Step, type StepKind, stepFields, theDay, zhNames } from '@cunyi/core'
import { write } from '@cunyi/records'

/** What an editor puts in when its prefix is typed: lines with numbered stops. */
export type Snippet = {
  readonly scope: string
  readonly prefix: readonly string[]
  readonly description: string
  readonly body: readonly string[]
}

/** A step to be written down: its kind, of a resolution its body, and the facts that the blank form has. */
type Form = { readonly kind: StepKind; readonly body?: Body; readonly short: string; readonly fields: readonly Field[] }

const votes: readonly Field[] = ['shouldAttend', 'attended', 'method', 'for', 'against', 'abstained']
const meeting: readonly Field[] = ['day', 'venue', 'chair', 'recorder', ...votes]
const resolution: readonly Field[] = ['notice', 'day', 'convener', 'chair', 'observers', ...votes]
const posting: readonly Field[] = ['posted', 'venue', 'hotline', 'attachments']
const opinion: readonly Field[] = ['held', 'by', 'opinion']

const forms: readonly Form[] = [
  { kind: 'proposal', body: 'party-committee', short: '提议', fields: meeting },
  { kind: 'deliberation', body: 'two-committees', short: '商议', fields: meeting },
  { kind: 'review', body: 'party-members', short: '审议', fields: ['notice', ...meeting] },
  { kind: 'resolution', body: 'assembly', short: '决议', fields: resolution },
  { kind: 'resolution', body: 'representatives', short: '决议', fields: [...resolution, 'womenAttended'] },
  { kind: 'resolution', body: 'members', short: '决议', fields: resolution },
  { kind: 'resolution', body: 'member-representatives', short: '决议', fields: resolution },
  { kind: 'resolution', body: 'group', short: '决议', fields: resolution },
  { kind: 'resolution', body: 'board', short: '决议', fields: resolution },
  { kind: 'disclosure', short: '公开', fields: posting },
  { kind: 'outcome', short: '结果', fields: [...posting, 'settled'] },
  { kind: 'consultation', short: '协商', fields: opinion },
  { kind: 'expertise', short: '论证', fields: opinion },
  { kind: 'risk', short: '风险', fields: opinion },
  { kind: 'legality', short: '合法', fields: opinion },
  { kind: 'approval', short: '审核', fields: [...opinion, 'reference'] },
  { kind: 'preview', short: '公示', fields: posting },
  { kind: 'filing', short: '备案', fields: [...opinion, 'reference'] },
  { kind: 'implementation', short: '实施', fields: [] },
  { kind: 'withdrawal', short: '撤回', fields: ['day', 'by', 'reason'] },
  { kind: 'termination', short: '终止', fields: ['day', 'by', 'reason'] },
  { kind: 'correction', short: '更正', fields: ['day', 'corrects', 'item', 'was', 'now', 'by', 'reason'] },
]

const someDay = theDay('2026-01-01')
/** A value of each type, to be written as the record has it and then taken out again. */
const values: Readonly<Record<FieldType, unknown>> = {
  text: '',
  day: someDay,
  period: { from: someDay, to: someDay },
  count: { number: 1, unit: 'person' },
  number: 1,
  money: 100,
  organ: 'villagers-committee',
  result: 'carried',
  category: 'other',
}
const todayWritten = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE'
const organ = zhNames.organs['villagers-committee']

/**
 * The blank form of every step for an editor, by the name that heads it: each is what the writer of records writes, with its values taken out.
 *
 * @returns the contents of a `.code-snippets` file
 * @example snippets()['决议公开']?.prefix //=> ['公开', '决议公开']
 */
export const snippets = (): Readonly<Record<string, Snippet>> =>
  Object.fromEntries(
    forms.map((form) => {
      const [heading = '', ...rest] = write(blank(form)).trimEnd().split('\n').slice(2)
      const name = heading.replace('## ', '')
      const lines = form.kind === 'implementation' ? ['', `- ${todayWritten} `] : rest
      return [
        name,
        {
          scope: 'markdown',
          prefix: [form.short, name],
          description: `${name}：一步的空白格式`,
          body: [heading, ...lines.map(stopped), ''],
        },
      ]
    }),
  )

/** A matter of one step, whose facts say nothing in particular. */
const blank = ({ kind, body, fields }: Form): Matter => {
  // Every field of a form is one of its kind's table; the lines of works have none.
  const table = stepFields[kind] as Readonly<Record<string, FieldType>>
  const facts = Object.fromEntries(fields.map((field) => [field, values[table[field] ?? 'text']]))
  const own = kind === 'implementation' ? { events: [] } : {}
  const step = { kind, round: 1, ...(body && { body }), ...facts, ...own, others: [], blocks: [], parts: [] } as unknown as Step
  return { title: '-', others: [], blocks: [], steps: [step] }
}

/** A line with a stop where something is to be written; a unit stays behind it. */
const stopped = (line: string, index: number): string => {
  if (!line.startsWith('- ')) return line
  const [, name = '', value = ''] = /^- ([^：]*)：?(.*)$/u.exec(line) ?? []
  const stop = 2 * index
  if (value === '') return line.endsWith(' ') ? `${line}$${stop}` : `- ${name}：$${stop}`
  const filled = value
    .replace(someDay, `\${${stop}:${todayWritten}}`)
    .replace(someDay, `$${stop + 1}`)
    .replace(organ, `$${stop}`)
  return `- ${name}：${filled === value ? value.replace(/^\d+/, `$${stop}`) : filled}`
}
