import { firstLanguage, redact } from '@cunyi/core'
import { board } from '../board/board.ts'
import type { BoardDecision } from '../board/decision.ts'
import { statuses } from '../board/status.ts'
import { decisionPage } from '../route/address.ts'
import { matters } from '../route/list-address.ts'
import { matterOf } from '../view/lists.ts'
import { tongues } from '../words/index.ts'
import { languages } from '../words/languages.ts'
import { type ShortWords, shortWords, shortWordsIn } from '../words/short.ts'
import { buildIndex } from './build-index.ts'
import type { Facets, SearchEntry, SearchIndex } from './index-format.ts'

/** The search of this board: the newest year first, in it village by village. */
export const searchIndex = (): SearchIndex => {
  const { decisions, texts } = board()
  const ordered = decisions.toSorted((a, b) => (a.year === b.year ? (a.path < b.path ? -1 : 1) : a.year < b.year ? 1 : -1))
  return buildIndex(
    ordered.map((one) => entryOf(one, texts.get(one.path) ?? '')),
    facetsOf(ordered),
  )
}

const entryOf = (decision: BoardDecision, text: string): SearchEntry => {
  const { path, title, number } = decision
  return {
    href: decisionPage(path),
    title,
    line: lineOf(decision, shortWords),
    ...(others.length > 0 && { lines: Object.fromEntries(others.map((one) => [tongues[one].tag, lineOf(decision, shortWordsIn(one))])) }),
    ...(decision.category &&
      others.length > 0 && { more: others.map((one) => shortWordsIn(one).names.categories[decision.category ?? 'other']).join('\n') }),
    text: number === undefined ? text : `${number}\n${text}`,
  }
}

const others = languages().filter((one) => one !== firstLanguage)

/** What stands under a title in the list of what was found. */
const lineOf = ({ village, status, latest, amount }: BoardDecision, words: ShortWords): string =>
  [
    redact(village.name),
    words.status[status],
    latest && `${words.names.steps[latest.kind]} ${words.day(latest.day)}`,
    amount !== undefined && words.yuan(amount),
  ]
    .filter(Boolean)
    .join('　')

const facetsOf = (decisions: readonly BoardDecision[]): Facets => {
  const villages = board().villages.map(({ folder, village }) => [folder, redact(village.name)] as const)
  const years = [...new Set(decisions.map(({ year }) => year))].toSorted().toReversed()
  const names = {
    village: villages,
    year: years.map((year) => [year, year] as const),
    matter: matters.map((id) => [id, id === 'none' ? '' : shortWords.names.categories[id]] as const),
    status: statuses.map((id) => [id, shortWords.status[id]] as const),
  }
  const place = (list: readonly (readonly [string, string])[]) => new Map(list.map(([id], index) => [id, index]))
  const at = {
    village: place(names.village),
    year: place(years.map((year) => [year, year])),
    matter: place(names.matter),
    status: place(names.status),
  }
  return {
    names,
    values: {
      village: decisions.map(({ folder }) => at.village.get(folder) ?? -1),
      year: decisions.map(({ year }) => at.year.get(year) ?? -1),
      matter: decisions.map((one) => at.matter.get(matterOf(one)) ?? -1),
      status: decisions.map(({ status }) => at.status.get(status) ?? -1),
    },
    amounts: decisions.map(({ amount }) => amount ?? -1),
  }
}
