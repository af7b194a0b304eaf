import type { Cites } from '../base/citation.ts'
import type { Day } from '../base/day.ts'
import type { ManualCheck } from '../law/unchecked/unchecked.ts'
import type { Category } from '../record/categories.ts'
import { type Body, stepKinds } from '../record/fields.ts'
import { isAskedOf } from '../rule/deciders.ts'
import type { LawIndex } from '../rule/law-index.ts'
import { type LawOn, rowFor } from '../rule/rule.ts'
import { type Delegation, delegationsOf, isInForce, type Village } from '../rule/village.ts'
import { lawForVillage } from '../rule/village-law.ts'
import { meetingOf, type NextMeeting } from './next-steps.ts'
import { type Deadline, deadlinesIn, type PostingDuty, type Prerequisite, postingDutiesIn, prerequisitesIn } from './prerequisites.ts'

/** Who decides a matter, and whether somebody else may. */
export type Decider = {
  readonly body: Body
  /** another body that the law itself names beside it */
  readonly also?: Body
  /** whom the body may let decide; none where it must decide itself */
  readonly delegable?: {
    readonly to: Body
    /** the delegation must name its term */
    readonly withTerm: boolean
    /** what the village has on file and in force that day */
    readonly onFile: readonly Delegation[]
  }
  /** a body whose decisions another text, not on file, counts in its own way: not judged */
  readonly unsettled?: Body | 'any'
  readonly cites: Cites
  /** a law that would let another body decide, or fewer; the stricter is judged */
  readonly conflicts?: Cites
}

/** All that the law of a day and place asks of a matter of one kind, before anything is written down. */
export type Requirements = {
  readonly category: Category
  readonly day: Day
  /** none where the law on file names nobody: then nothing can be judged */
  readonly decider?: Decider
  /** of each body that may decide */
  readonly meetings: readonly NextMeeting[]
  readonly prerequisites: readonly Prerequisite[]
  readonly deadlines: readonly Deadline[]
  readonly postings: readonly PostingDuty[]
  /** the texts in force there that day */
  readonly statutes: readonly string[]
}

/**
 * What the law asks of a matter of one kind on a day: who decides, what may be delegated, which gates come first, what is filed with whom and by when.
 *
 * @param village - its jurisdiction, own rules, composition and delegations; `{ ...nowhere, jurisdiction: 'cn-zj' }` asks of a province
 * @returns nothing where the law of that day and place is not on file
 * @example requirementsOf('charter', { ...nowhere, jurisdiction: 'cn-zj' }, lawOn, theDay('2026-03-18'))?.decider?.body //=> 'assembly'
 * @example requirementsOf('charter', nowhere, lawOn, theDay('2026-03-18')) //=> undefined
 */
export const requirementsOf = (category: Category, village: Village, lawOn: LawOn, day: Day): Requirements | undefined => {
  const law = lawForVillage(village, lawOn, day)
  if (law === undefined) return undefined
  const book = law.index
  const decider = deciderOf(category, village, book, day)
  const bodies = [decider?.body, decider?.also, decider?.delegable?.to].filter((body) => body !== undefined)
  const asked = stepKinds.flatMap((step) =>
    book
      .rulesOn(step, category)
      .filter((rule) => (rule.bodies === undefined || rule.bodies.some((body) => bodies.includes(body))) && isAskedOf(rule, bodies))
      .map((rule) => ({ step, rule })),
  )
  const resolution = asked.flatMap(({ step, rule }) => (step === 'resolution' ? [rule] : []))
  return {
    category,
    day,
    ...(decider && { decider }),
    meetings: bodies.map((body) => meetingOf('resolution', body, resolution, village, day, day)),
    prerequisites: prerequisitesIn(asked, bodies),
    deadlines: deadlinesIn(asked),
    postings: postingDutiesIn(asked),
    statutes: law.sets.map(({ statute }) => statute.id),
  }
}

/**
 * The sentences of the law about matters of this kind that no machine judges: people have to look.
 *
 * @example manualChecksOf({ category: 'merger', day: theDay('2026-03-18'), meetings: [], prerequisites: [], deadlines: [], postings: [], statutes: [] }, manualChecks) //=> []
 */
export const manualChecksOf = ({ category, statutes }: Requirements, all: readonly ManualCheck[]): readonly ManualCheck[] =>
  all.filter(({ for: matters, cites }) => matters?.includes(category) && cites.some(({ statute }) => statutes.includes(statute)))

const deciderOf = (category: Category, village: Village, book: LawIndex, day: Day): Decider | undefined => {
  const row = rowFor(category, book.catalogueOn(day))
  if (row === undefined) return undefined
  const { decides, delegableTo, also, unsettled, cites, conflicts } = row
  // The term is asked of what the villagers' assembly hands on; the members of the collective do it by their charter.
  const withTerm =
    decides === 'assembly' &&
    book.rulesOn('resolution', category).some(({ demand }) => 'delegation' in demand && demand.delegation === 'with-term')
  const onFile = (to: Body) => delegationsOf(village, category, to, day).filter((one) => isInForce(one, day))
  return {
    body: decides,
    ...(also && { also }),
    ...(delegableTo && { delegable: { to: delegableTo, withTerm, onFile: onFile(delegableTo) } }),
    ...(unsettled && { unsettled }),
    cites,
    ...(conflicts && { conflicts }),
  }
}
