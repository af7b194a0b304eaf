import {
  type Cites,
  type Day,
  type LawDiff,
  lawDiff,
  type Pair,
  type RowFacet,
  type RowsDiff,
  type RuleFacet,
  ruleSets,
  stemOf,
  type Wording,
  wordingIn,
} from '@cunyi/core'
import { didYouMean } from '../../words/did-you-mean.ts'
import type { ChangeWords } from '../../words/law.ts'
import type { CliWords } from '../../words/type.ts'
import { type Exit, exit, type UsageError } from '../../world/exit.ts'
import type { World } from '../../world/world.ts'
import { type SpokenRow, spokenRows, spokenRules } from './row-words.ts'

/** Which statute, and between which of its days. */
export type LawSpan = { readonly stem: string; readonly from: Day; readonly to: Day }

/** Says what moved, changed, came and went in a statute between two days, by the permanent names of its rules. */
export const diffLaw = (world: World, { stem, from, to }: LawSpan, words: CliWords): Exit | UsageError => {
  const texts = ruleSets.map(({ statute }) => statute).filter(({ id }) => stemOf(id) === stem)
  if (texts.length === 0) return { wrong: 'statute', text: stem, meant: didYouMean(stem, stems) }
  const found = lawDiff(ruleSets, stem, from, to)
  if (found === undefined) {
    const on = lawDiff(ruleSets, stem, from, from) === undefined ? from : to
    return { wrong: 'no-text', stem, on, spans: texts.map((text) => ({ from: text.from, ...(text.to && { to: text.to }) })) }
  }
  world.print([words.law.diff.between(from, to), ...told(found, words)].join('\n'))
  return exit.lawful
}

const stems: readonly string[] = [...new Set(ruleSets.map(({ statute }) => stemOf(statute.id)))]

const told = ({ before, after, rules, catalogue }: LawDiff, words: CliWords): readonly string[] => {
  const { law } = words
  const title = ({ id, title: of }: typeof before): string => `  ${id}  ${wordingIn(of, words.report.locale)}`
  if (before.id === after.id) return [title(before), law.diff.unchanged]
  return [
    title(before),
    title(after),
    ...part(law.diff.rules, rules, spokenRules(words), words),
    ...part(law.diff.catalogue, catalogue, spokenRows(words), words),
  ]
}

type Facet = RuleFacet | RowFacet

/** The rules or the rows: the moved, the changed, the new, the dropped; nothing where there are none. */
const part = <Row, F extends Facet>(
  title: string,
  rows: RowsDiff<Row, F>,
  spoken: SpokenRow<Row, F>,
  words: CliWords,
): readonly string[] => {
  const { diff: said } = words.law
  const section = (what: ChangeWords, lines: readonly (readonly string[])[]) =>
    lines.length === 0 ? [] : [`  ${said.became(what, lines.length)}`, ...lines.flat()]
  const alone = (row: Row) => single(row, spoken, words)
  const lines = [
    ...section(
      'moved',
      rows.moved.map((one) => pair(one, [], spoken, words)),
    ),
    ...section(
      'changed',
      rows.changed.map((one) => pair(one, one.differs, spoken, words)),
    ),
    ...section('new', rows.new.map(alone)),
    ...section('dropped', rows.dropped.map(alone)),
    ...(rows.same.length === 0 ? [] : [`  ${said.same(rows.same.length)}`]),
  ]
  return lines.length === 0 ? [] : ['', title, ...lines]
}

/** From which article to which, and each thing that differs as it was and as it is. */
const pair = <Row, F extends Facet>(
  { before, after }: Pair<Row>,
  differs: readonly F[],
  spoken: SpokenRow<Row, F>,
  words: CliWords,
): readonly string[] => {
  const { facets, was, is } = words.law.diff
  return [
    `    ${spoken.name(after)}`,
    `      ${cited(spoken.cites(before), words)} → ${cited(spoken.cites(after), words)}`,
    ...differs.flatMap((facet) => [
      `      ${facets[facet]}`,
      `        ${was}${spoken.facet(before, facet)}`,
      `        ${is}${spoken.facet(after, facet)}`,
    ]),
  ]
}

const single = <Row, F>(row: Row, spoken: SpokenRow<Row, F>, words: CliWords): readonly string[] => [
  `    ${spoken.name(row)}`,
  `      ${spoken.said(row)}${words.explain.aside(cited(spoken.cites(row), words))}`,
]

/** Articles without the title of the text they are from: both texts are named at the head. */
const cited = (cites: Cites, { report }: CliWords): string =>
  cites
    .map((cite) => {
      const short = shorts[cite.statute]
      return bare(report.cite(cite), short === undefined ? '' : wordingIn(short, report.locale))
    })
    .join(report.labels.between)

const bare = (text: string, short: string): string => {
  const title = [`《${short}》`, `${short}, `].find((one) => text.startsWith(one)) ?? ''
  return text.slice(title.length)
}

const shorts: Readonly<Record<string, Wording>> = Object.fromEntries(ruleSets.map(({ statute }) => [statute.id, statute.short]))
