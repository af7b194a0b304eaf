import { daysBetween, redact } from '@cunyi/core'
import { stringify } from 'csv-stringify/sync'
import { board } from '../board/board.ts'
import type { BoardDecision } from '../board/decision.ts'
import type { PublishedPage } from '../board/taken-down.ts'
import { decisionPage } from '../route/address.ts'
import { tongues } from '../words/index.ts'
import { shortWords } from '../words/short.ts'
import { dataOf, fieldNames, fields } from './columns.ts'

/** In the order of their records, so that a new row moves no other. */
const inOrder = (decisions: readonly BoardDecision[]): readonly BoardDecision[] => decisions.toSorted((a, b) => (a.path < b.path ? -1 : 1))

/**
 * The decisions as a table that Excel opens: with a byte order mark, and with an apostrophe before what it would take for a formula.
 */
export const csv = (decisions: readonly BoardDecision[]): string =>
  written(
    fieldNames,
    inOrder(decisions).map((one) => Object.values(dataOf(one))),
  )

type Cell = string | number | null | undefined

const written = (heads: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  stringify([heads, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' })

/** The same for people: Chinese heads with the name of the field behind, and codes that Excel takes for no number. */
export const readableCsv = (decisions: readonly BoardDecision[]): string => {
  const names = tongues.zh.pages.data.fields
  const heads = fieldNames.map((name) => `${/^[^，；：]*/u.exec(names[name])?.[0]}${fields[name].kind === 'yuan' ? '（元）' : ''} ${name}`)
  const cellOf = (name: (typeof fieldNames)[number], value: Cell): Cell =>
    typeof value === 'string' && /^\d+$/.test(value) && value.length > 4 && name !== 'title' ? asText(value) : value
  const rows = inOrder(decisions).map((one) => {
    const data = dataOf(one)
    return fieldNames.map((name) => cellOf(name, data[name]))
  })
  return written(heads, rows)
}

/** Behind a number that is a name: with it Excel shows all of its digits. */
const asText = (digits: string): string => `${digits}\t`

const yuan = (fen: number | undefined): number | undefined => (fen === undefined ? undefined : fen / 100)

/** Every payment, a line each. */
export const paymentsCsv = (decisions: readonly BoardDecision[]): string =>
  written(
    ['村 village', '编号 number', '标题 title', '现状 status', '付款日期 paid', '事由 what', '对方 to', '金额（元） amount', '记录 id'],
    inOrder(decisions).flatMap((one) =>
      (one.payments ?? []).map(({ day, what, to, amount }) => [
        ...begin(one),
        shortWords.status[one.status],
        day,
        what,
        to,
        yuan(amount),
        one.path,
      ]),
    ),
  )

/** Every objection, a line each, with how long it waited and how much too long that was. */
export const objectionsCsv = (decisions: readonly BoardDecision[]): string => {
  const { asOf } = board()
  return written(
    [
      '村 village',
      '编号 number',
      '标题 title',
      '提出日期 raised',
      '方式 channel',
      '内容 about',
      '答复日期 answered',
      '等了几天 days',
      '应在几天内答复 within',
      '迟了几天 late',
      '记录 id',
    ],
    inOrder(decisions).flatMap((one) =>
      (one.objections ?? []).map(({ raised, channel, about, answered, within }) => {
        const days = Math.max(0, daysBetween(raised, answered ?? asOf))
        const late = within === undefined ? undefined : Math.max(0, days - within)
        return [...begin(one), raised, channel, about, answered, days, within, late, one.path]
      }),
    ),
  )
}

const begin = ({ village, number, title }: BoardDecision): readonly Cell[] => [redact(village.name), number, title]

/** The decisions as JSON, and the names of those that were taken down. */
export const json = (decisions: readonly BoardDecision[], taken: readonly PublishedPage[], folder?: string): string => {
  const { asOf, town } = board()
  const removed = taken.filter(({ path }) => folder === undefined || path.startsWith(`${folder}/`))
  return JSON.stringify({
    town: town.name,
    asOf,
    decisions: inOrder(decisions).map(dataOf),
    removed: removed.map(({ path, since }) => ({ id: path, url: decisionPage(path), since: since ?? null })),
  })
}
