import type { Cites } from '../base/citation.ts'
import type { Day } from '../base/day.ts'
import type { Field } from '../record/fields.ts'
import type { Matter, Place, Step, UnreadMark } from '../record/matter.ts'
import type { LineField } from '../record/terms-and-works.ts'
import type { Fault, Remedy } from './fault.ts'

/** `breach`: the law was not kept. `defect`: the record leaves something unjudged. `note`: worth knowing, changes nothing. */
export type Level = 'breach' | 'defect' | 'note'

/** Why a fault is only a note: the law's own exception, a later round, the lenient reading, or a meeting that never formed. */
export type Mitigation =
  | { readonly by: 'exception'; readonly reason: string; readonly cites: Cites }
  | { readonly by: 'later-round' }
  | { readonly by: 'lenient-reading' }
  | { readonly by: 'not-formed' }

/** A fault, placed in the record and cited from the law. */
export type Finding = {
  readonly rule: string
  readonly level: Level
  readonly fault: Fault
  readonly place: Place
  /** the other place, where two of them do not agree */
  readonly beside?: Place
  readonly cites: Cites
  readonly remedy?: Remedy
  readonly eased?: Mitigation
  /** a law that asks for less than the one not kept */
  readonly conflicts?: Cites
  /** which step of the matter, counted from 0; none where it is about the record as a whole */
  readonly step?: number
}

/** Where a heading stands and each fact under it; fields that were written but could not be read are named. */
export type PlacedFacts = {
  readonly heading: Place
  readonly facts: { readonly [Name in Field]?: Place }
  /** where each of several lines stands: works, objections */
  readonly lines?: { readonly [Name in LineField]?: readonly Place[] }
  readonly unread: readonly Field[]
  /** facts that were read and on which nothing may rest, as a day of the wrong year; of several lines the one */
  readonly doubtful?: readonly { readonly field: Field; readonly line?: number }[]
}

/** A commit of the version history: the committer's civil day in China, and a short name of the commit. */
export type FirstSeen = { readonly day: Day; readonly commit: string }

/** An older step that is not what it was: some facts of it, or all of it. `by` is missing where that is not committed yet. */
export type Rewriting =
  | {
      readonly what: 'changed' | 'added'
      /** which step of the matter, counted from 0 */
      readonly step: number
      readonly fields: readonly Field[]
      /** the step as it stood once others had followed it */
      readonly was: Step
      readonly by?: FirstSeen
    }
  | {
      readonly what: 'gone'
      readonly was: Step
      /** the step before which it stood; the number of steps where it stood last */
      readonly before: number
      readonly by?: FirstSeen
    }

/** What the version history of a record shows: evidence, never proof. */
export type RecordHistory = {
  /** when each step of the matter was first seen, in the same order; nothing where that is not known */
  readonly seen: readonly (FirstSeen | undefined)[]
  readonly rewritten: readonly Rewriting[]
}

/** A record as it was read: the matter, and where each fact of it stands. */
export type Reading = {
  readonly path: string
  readonly text: string
  readonly matter: Matter
  readonly title: PlacedFacts
  /** one for each step of the matter, in the same order */
  readonly steps: readonly PlacedFacts[]
  /** what could not be read */
  readonly findings: readonly Finding[]
  /** what its version history shows, where somebody looked */
  readonly history?: RecordHistory
}

const nowhere: Place = { line: 1, column: 1 }
const unplaced: PlacedFacts = { heading: nowhere, facts: {}, unread: [] }

/**
 * A matter that never was a text, as a reading: for programs that build their matters themselves.
 *
 * @example judge(readingOf(matter), village, lawOn).answer //=> 'lawful'
 */
export const readingOf = (matter: Matter, path = ''): Reading => ({
  path,
  text: '',
  matter,
  title: { ...unplaced, unread: unreadOf(matter, undefined) },
  steps: stepsOf(matter).map((_, index) => ({ ...unplaced, unread: unreadOf(matter, index) })),
  findings: [],
})

/** The steps of what a program calls a matter; none where it is none, which the judge tells. */
const stepsOf = (matter: Partial<Matter> | null | undefined): Matter['steps'] => (Array.isArray(matter?.steps) ? matter.steps : [])

/** Fields that were written and could not be read; what is no mark, the judge tells. */
const unreadOf = (matter: Partial<Matter> | null | undefined, index: number | undefined): readonly Field[] => {
  const marks: readonly (Partial<UnreadMark> | null)[] = Array.isArray(matter?.unread) ? matter.unread : []
  return marks.flatMap((mark) => (mark?.step === index && mark?.field !== undefined ? [mark.field] : []))
}
