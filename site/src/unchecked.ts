import { type Citation, type Statute, statutes, type Unchecked, unchecked } from '@cunyi/core'
import { articleAnchor, fileOf, lawPage, pages, way } from './address.ts'
import type { Spoken } from './words/words.ts'

/** The sentences of one text, or those that several provinces share, under one heading. */
export type Section = { readonly anchor: string; readonly title: string; readonly rows: readonly Unchecked[] }

const texts: ReadonlyMap<string, Statute> = new Map(statutes.map((text) => [text.id, text]))

/** `cn`, `cn-zj`: the province even where the text is a city's. */
const province = ({ statute }: Citation): string => statute.split('/', 1)[0]?.split('-').slice(0, 2).join('-') ?? ''

/** A row stands with the first text it cites; one that only provinces share, with its like. */
const home = ({ cites }: Unchecked): string => {
  const [first] = cites
  const isShared = province(first) !== 'cn' && cites.some((cite) => province(cite) !== province(first))
  return isShared ? 'several' : first.statute
}

/** All of them, in the order of the law: the nation's texts, then the provinces'. */
export const sectionsIn = ({ says, language }: Spoken): readonly Section[] =>
  [...Map.groupBy(unchecked, home)].map(([id, rows]) => ({
    anchor: fileOf(id),
    title: texts.get(id)?.title[language] ?? says.unchecked.several,
    rows,
  }))

/** The sentences that stand beside a rule. */
export const besideRule = (rule: string): readonly Unchecked[] => unchecked.filter(({ beside }) => beside.includes(rule))

/** The sentences that stand in any of some texts. */
export const citingLaw = (laws: readonly string[]): readonly Unchecked[] =>
  unchecked.filter(({ cites }) => cites.some(({ statute }) => laws.includes(statute)))

/** The way to a sentence on its page. */
export const sentencePage = (from: string, id: string): string => `${way(from, pages.unchecked)}#${id}`

/** The way to an article; to the top of its law where that article has no summary. */
export const articlePage = (from: string, { statute, article }: Citation): string => {
  const page = way(from, lawPage(statute))
  return texts.get(statute)?.articles[article] ? `${page}#${articleAnchor(article)}` : page
}
