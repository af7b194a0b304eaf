import type { Citation, Statute } from '../base/citation.ts'
import type { Day } from '../base/day.ts'
import type { Category } from '../record/categories.ts'
import type { StepKind } from '../record/fields.ts'
import type { Unless } from './exception.ts'
import type { Attendance, Convening } from './meeting-rows.ts'
import type { CatalogueRow, Rule, RuleSet } from './rule.ts'

/** The law of one day and place, opened at the pages a judge turns to. */
export type LawIndex = {
  /** the text that a rule of this law stands in */
  readonly statuteOf: (rule: Rule) => Statute | undefined
  /** the rows of the catalogue that hold on a day */
  readonly catalogueOn: (day: Day) => readonly CatalogueRow[]
  /** the rules on a kind of step in a category of matters, the nation's before the province's before the town's */
  readonly rulesOn: (kind: StepKind, category: Category | undefined) => readonly Rule[]
  /** that what the representatives could not decide goes to the assembly; empty where no law says so */
  readonly escalates: readonly Citation[]
  /** who counts at a meeting without being in the room */
  readonly attendance: readonly Attendance[]
  /** who may call a meeting in a case that no record shows */
  readonly mayConvene: readonly Convening[]
  /** that somebody acts where no collective organisation was set up; empty where no law says so */
  readonly standIn: readonly Citation[]
  /** when a rule's breach is none: by its own exception, or by one that a province or a town makes */
  readonly exceptionsTo: (rule: Rule) => readonly Unless[]
}

const opened = new WeakMap<readonly RuleSet[], WeakMap<readonly RuleSet[], LawIndex>>()

/**
 * The law of a day, with the town's own rules; opened once for each law and town.
 *
 * @example indexLaw(ruleSets, village.local).rulesOn('disclosure', 'other').length > 0 //=> true
 */
export const indexLaw = (sets: readonly RuleSet[], local: readonly RuleSet[]): LawIndex => {
  const beside = opened.get(sets) ?? new WeakMap<readonly RuleSet[], LawIndex>()
  opened.set(sets, beside)
  const book = beside.get(local) ?? open([...sets, ...local])
  beside.set(local, book)
  return book
}

const open = (sets: readonly RuleSet[]): LawIndex => {
  const pages = new Map<string, readonly Rule[]>()
  const find = (kind: StepKind, category: Category | undefined): readonly Rule[] =>
    sets.flatMap((set) => set.rules.filter((rule) => isOn(rule, kind) && isFor(rule, category)))
  const homes = new Map(sets.flatMap(({ rules, statute }) => rules.map((rule) => [rule, statute] as const)))
  const catalogue = sets.flatMap((set) => set.catalogue ?? [])
  const hasEnds = catalogue.some(({ until }) => until !== undefined)
  const exceptions = sets.flatMap((set) => set.exceptions ?? [])
  return {
    escalates: sets.flatMap((set) => set.escalates ?? []),
    attendance: sets.flatMap((set) => set.attendance ?? []),
    mayConvene: sets.flatMap((set) => set.mayConvene ?? []),
    standIn: sets.flatMap((set) => set.standIn ?? []),
    statuteOf: (rule) => homes.get(rule),
    catalogueOn: (day) => (hasEnds ? catalogue.filter(({ until }) => until === undefined || day <= until) : catalogue),
    rulesOn: (kind, category) => {
      const name = `${kind} ${category ?? ''}`
      const page = pages.get(name) ?? find(kind, category)
      pages.set(name, page)
      return page
    },
    exceptionsTo: ({ id, unless }) => [...(unless ? [unless] : []), ...exceptions.filter(({ rule }) => rule === id)],
  }
}

// A set's rules are on narrower kinds each; the look-up asks all of them the same question.
const isOn = (rule: Rule, kind: StepKind): boolean => (rule.on as readonly StepKind[]).includes(kind)

const isFor = (rule: Rule, category: Category | undefined): boolean =>
  rule.for === undefined || (category !== undefined && rule.for.includes(category))
