import { type Day, inForceOn, type RuleSet, ruleSets, wordingIn } from '@cunyi/core'
import { findPlace, type LawPlace, lawAt } from '../../book/jurisdiction.ts'
import type { CliWords } from '../../words/type.ts'
import { type Exit, exit, isUsageError, type UsageError } from '../../world/exit.ts'
import type { World } from '../../world/world.ts'

/** Which law is asked for: of a place, of a day, or all there is. */
export type LawOptions = {
  readonly place?: string
  readonly on?: Day
  readonly order: 'place' | 'age'
  readonly content: string
  readonly words: CliWords
}

/** Lists the texts of law on file, by jurisdiction or by age: each with its days, how much it holds, and when a person last held it against the text. */
export const listLaw = (world: World, { place, on, order, content, words }: LawOptions): Exit | UsageError => {
  const where = place === undefined ? undefined : findPlace(world, place, content)
  if (where !== undefined && isUsageError(where)) return where
  const found = setsOf(where, on)
  const sets = order === 'age' ? leastSeen(found) : found
  if (where?.unread !== undefined) world.warn(words.law.ladder.unread(where.unread))
  const missing = where !== undefined && on !== undefined && lawAt(where, on) === undefined
  world.print(
    [
      ...(missing ? [words.law.incomplete(placeName(where, words), on), ''] : []),
      ...(order === 'age' ? sets.map((set) => [set]) : grouped(sets)).flatMap((group) => told(group, words)),
      words.law.total(sets.length),
      ...(where === undefined && on === undefined ? [words.law.hint] : []),
    ].join('\n'),
  )
  return exit.lawful
}

/** What a place is called: its own name, or that of its jurisdiction. */
export const placeName = ({ name, kind, jurisdiction }: LawPlace, words: CliWords): string =>
  kind === 'village' ? name : words.law.place(jurisdiction, name)

const setsOf = (where: LawPlace | undefined, on: Day | undefined): readonly RuleSet[] => {
  const above = where === undefined ? ruleSets : ruleSets.filter((set) => isAbove(set.jurisdiction, where.jurisdiction))
  const sets = [...above, ...(where?.local ?? [])]
  return on === undefined ? sets : inForceOn(sets, on)
}

/** Laws still held to be in force: first those that no source was seen to have as valid, by their first day, then those seen longest ago. */
const leastSeen = (sets: readonly RuleSet[]): readonly RuleSet[] =>
  sets
    .filter(({ statute }) => statute.standing === undefined && statute.to === undefined)
    .toSorted(({ statute: a }, { statute: b }) => (seenOf(a) < seenOf(b) ? -1 : 1))

/** A text never seen as valid sorts before all that were. */
const seenOf = ({ seenInForce, from }: RuleSet['statute']): string => `${seenInForce ?? ''}/${from}`

/** `cn` is above `cn-zj`, and each is its own. */
const isAbove = (upper: string, jurisdiction: string): boolean => `${jurisdiction}-`.startsWith(`${upper}-`)

const grouped = (sets: readonly RuleSet[]): readonly (readonly RuleSet[])[] => [
  ...sets
    .reduce((groups, set) => groups.set(set.jurisdiction, [...(groups.get(set.jurisdiction) ?? []), set]), new Map<string, RuleSet[]>())
    .values(),
]

const told = (sets: readonly RuleSet[], words: CliWords): readonly string[] => {
  const [first] = sets
  if (first === undefined) return []
  const { locale } = words.report
  const local = first.statute.standing === 'local'
  const title = local ? wordingIn(first.statute.title, locale) : `${words.law.place(first.jurisdiction)}  ${first.jurisdiction}`
  return [
    title,
    ...sets.flatMap(({ statute, rules, catalogue = [] }) => [
      ...(local ? [] : [`  ${statute.id}  ${wordingIn(statute.title, locale)}`]),
      `    ${words.law.text({ statute, rules: rules.length, rows: catalogue.length })}`,
    ]),
    '',
  ]
}
