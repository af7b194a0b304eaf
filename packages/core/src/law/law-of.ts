import type { Day } from '../base/day.ts'
import { covers, type LawOn, type RuleSet } from '../rule/rule.ts'

/**
 * The law that some rule sets make: of each place and day the texts in force, the nation's first, then the province's, then the city's.
 *
 * The nation and each province must have their organic law there for that day: a set whose statute's id is `<place>/vco/<day>`. Of a city below them
 * any law is enough. The same texts are the same array on every day, so what was once opened for them is not opened again.
 *
 * @param sets - in the order in which they are to be applied, the nation's before the provinces'
 * @returns nothing for a place or a day whose law is not among them
 * @example lawOf(ruleSets)('cn-zj', theDay('2026-03-18'))?.length //=> 12
 * @example lawOf([])('cn', theDay('2026-03-18')) //=> undefined
 */
export const lawOf = (sets: readonly RuleSet[]): LawOn => withLaw(() => undefined, sets)

/**
 * A law, and rule sets that somebody brings along: a province that is not on file, a city's own law, an amendment that is newer than this program.
 *
 * @param lawOn - the law below them
 * @param sets - in the order in which they are to be applied; a text that the law below has already is not applied twice
 * @example withLaw(lawOn, [])('cn-zj', theDay('2026-03-18'))?.length //=> 12
 */
export const withLaw = (lawOn: LawOn, sets: readonly RuleSet[]): LawOn => {
  const known = new Map<string, readonly RuleSet[] | undefined>()
  const arrays = new Map<string, readonly RuleSet[]>()
  /** The one array of these texts. */
  const one = (standing: readonly RuleSet[]): readonly RuleSet[] => {
    const name = standing.map(({ statute }) => statute.id).join(' ')
    const before = arrays.get(name)
    if (before === undefined) arrays.set(name, standing)
    return before ?? standing
  }
  const inForce = (jurisdiction: string, on: Day): readonly RuleSet[] | undefined => {
    const places = ladder(jurisdiction)
    const own = sets.filter((set) => places.includes(set.jurisdiction))
    if (own.length === 0) return lawOn(jurisdiction, on)
    const standing = own.filter(({ statute }) => covers(statute, on))
    // As far down as the law below reaches; what lies below that must be brought along.
    const reached = places.findLastIndex((place) => lawOn(place, on) !== undefined)
    const base = lawOn(places[reached] ?? '', on) ?? []
    const isWhole = places.slice(reached + 1).every((place) => isCovered(place, isCity(place) ? own : standing))
    if (!isWhole) return undefined
    const ids = new Set(base.map(({ statute }) => statute.id))
    return one([...base, ...standing.filter(({ statute }) => !ids.has(statute.id))])
  }
  return (jurisdiction, on) => {
    const key = `${jurisdiction} ${on}`
    if (!known.has(key)) known.set(key, inForce(jurisdiction, on))
    return known.get(key)
  }
}

/** From the nation down: `cn`, `cn-zj`, `cn-zj-huzhou`. */
const ladder = (jurisdiction: string): readonly string[] =>
  jurisdiction.split('-').map((_, index, parts) => parts.slice(0, index + 1).join('-'))

/** The nation and each province must have their organic law on file for that day; of a city below them we must only know its law. */
const isCovered = (place: string, sets: readonly RuleSet[]): boolean =>
  sets.some(({ jurisdiction, statute }) => jurisdiction === place && (statute.id.includes('/vco/') || isCity(place)))

const isCity = (place: string): boolean => place.split('-').length > 2
