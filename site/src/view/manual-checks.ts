import { type Citation, type ManualCheck, manualChecks, type Statute, statutes } from '@cunyi/core'
import { articleAnchor, lawPage, pages, way } from '../route/address.ts'

/** What a sentence is about, in the order in which a decision is made. */
export const subjects = [
  'decided',
  'prepared',
  'called',
  'voted',
  'representatives',
  'charter',
  'collective',
  'land',
  'posted',
  'kept',
  'officers',
] as const
export type Subject = (typeof subjects)[number]

/** The sentences about one thing: those of the law where the villages of this board lie, and those of other provinces. */
export type ManualCheckSection = {
  readonly subject: Subject
  readonly here: readonly ManualCheck[]
  readonly elsewhere: readonly ManualCheck[]
}

const texts: ReadonlyMap<string, Statute> = new Map(statutes.map((text) => [text.id, text]))

/** Laws about one thing alone. */
const ofOneThing: readonly (readonly [text: RegExp, subject: Subject])[] = [
  [/land-(?:contract|management)/, 'land'],
  [/rceo|collective-assets/, 'collective'],
  [/^cn\/pipl/, 'posted'],
]

/** What the rules beside a sentence are about, by how they are named. */
const byRule: readonly (readonly [rule: RegExp, subject: Subject])[] = [
  [/^matter-decider|^delegation/, 'decided'],
  [/^(?:party-first|proposal|deliberation|review|consulted|adviser)|^resolution-after/, 'prepared'],
  [/-notice$|-convener$/, 'called'],
  [/^representatives-(?:composed|minimum)/, 'representatives'],
  [/-quorum$|-carried$|^meeting-roll/, 'voted'],
  [/^charter/, 'charter'],
  [/^disclosure|^outcome|^board-written|^objection|^plan-posted/, 'posted'],
  [/^resolution-minutes|^recorded|^approval|^money|^works/, 'kept'],
]

/** A sentence is about what its law is about, or else the first rule beside it; one with no rule beside it is about those who hold an office. */
const subjectOf = ({ cites: [{ statute }], beside: [rule] }: ManualCheck): Subject =>
  ofOneThing.find(([text]) => text.test(statute))?.[1] ??
  (rule === undefined ? 'officers' : (byRule.find(([name]) => name.test(rule))?.[1] ?? 'decided'))

/**
 * All of them by subject.
 *
 * @param inForce - the texts in force where the villages lie; the nation's count everywhere
 */
export const sectionsOf = (inForce: ReadonlySet<string>): readonly ManualCheckSection[] => {
  const isHere = ({ cites }: ManualCheck): boolean => cites.some(({ statute }) => statute.startsWith('cn/') || inForce.has(statute))
  const bySubject = Map.groupBy(manualChecks, subjectOf)
  return subjects.map((subject) => {
    const { here = [], elsewhere = [] } = Object.groupBy(bySubject.get(subject) ?? [], (row) => (isHere(row) ? 'here' : 'elsewhere'))
    return { subject, here, elsewhere }
  })
}

/** Every text with such sentences, and how many it has: the nation's first. */
export const textsOfUnchecked = (): readonly { readonly text: Statute; readonly count: number }[] =>
  statutes.map((text) => ({ text, count: citingLaw([text.id]).length })).filter(({ count }) => count > 0)

/** The sentences that stand beside a rule. */
export const besideRule = (rule: string): readonly ManualCheck[] => manualChecks.filter(({ beside }) => beside.includes(rule))

/** The sentences that stand in any of some texts. */
export const citingLaw = (laws: readonly string[]): readonly ManualCheck[] =>
  manualChecks.filter(({ cites }) => cites.some(({ statute }) => laws.includes(statute)))

/** Where a text's page lists its own. */
export const byHandAnchor = 'by-hand'

/** The way to a sentence on its page. */
export const sentencePage = (from: string, id: string): string => `${way(from, pages.unchecked)}#${id}`

/** The way to an article; to the top of its law where that article has no summary. */
export const articlePage = (from: string, { statute, article }: Citation): string => {
  const page = way(from, lawPage(statute))
  return texts.get(statute)?.articles[article] ? `${page}#${articleAnchor(article)}` : page
}
