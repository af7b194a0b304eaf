import type { Category, Citation, Day, NextStep, RequirementsWords, words as reports, Statute } from '@cunyi/core'
import type { Outline } from '../duties/outline.ts'

/** What `new` says. */
export type NewWords = {
  /** asks which kind of matter it is */
  readonly question: (known: readonly Category[]) => string
  /** the record is there, and what to do with it */
  readonly started: (path: string) => string
  /** the steps to come, by the law of a day */
  readonly outline: (outline: Outline, category: Category, on: Day, local: readonly Statute[]) => readonly string[]
  /** nobody has said which kind of matter it is */
  readonly noKind: string
}

type Report = (typeof reports)[keyof typeof reports]

type Cite = (citation: Citation) => string

/** The articles behind the numbers of a step. */
const basis = (ways: readonly NextStep[], cite: Cite, { labels }: Report): readonly string[] => {
  const cites = ways.flatMap((way) =>
    'body' in way ? [...way.attend, ...way.agree, ...(way.notice ? [way.notice] : [])].flatMap((one) => one.cites) : (way.cites ?? []),
  )
  return cites.length === 0 ? [] : [`      ${labels.basis}${[...new Set(cites.map(cite))].join(labels.between)}`]
}

/** What is asked beside the six, each with where it stands. */
export const besideLines = (
  { prerequisites, deadlines }: Outline['beside'],
  said: RequirementsWords,
  cite: Cite,
  { labels }: Report,
  head: string,
): readonly string[] =>
  [
    ...prerequisites.map((one) => ({ ...one, text: said.gate(one) })),
    ...deadlines.map((one) => ({ ...one, text: said.deadline(one) })),
  ].flatMap(({ text, cites }) => [`${head}${text}`, `      ${labels.basis}${[...new Set(cites.map(cite))].join(labels.between)}`])

/** A step with how it is taken, and where that stands; where there are several ways, each on a line of its own. */
export const stepLines = (
  head: string,
  ways: readonly NextStep[],
  said: (way: NextStep) => string,
  cite: Cite,
  report: Report,
  several: string,
): readonly string[] => {
  const [first = '', ...more] = ways.map(said)
  if (more.length === 0) return [first === '' ? head : `${head}  ${first}`, ...basis(ways, cite, report)]
  return [`${head}${several}`, ...ways.flatMap((way) => [`      ${said(way)}`, ...basis([way], cite, report)])]
}
