import type { Cites } from './citation.ts'
import type { Fault, Remedy } from './fault.ts'
import type { Field } from './fields.ts'
import type { Matter, Place } from './matter.ts'
import type { LineField } from './works.ts'

/** `breach`: the law was not kept. `defect`: the record leaves something unjudged. `note`: worth knowing, changes nothing. */
export type Level = 'breach' | 'defect' | 'note'

/** Why a fault is only a note: the law's own exception, a later round, the lenient reading, or a meeting that never formed. */
export type Eased =
  | { readonly by: 'exception'; readonly reason: string; readonly cites: Cites }
  | { readonly by: 'claimed'; readonly reason: string }
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
  readonly eased?: Eased
  /** a law that asks for less than the one not kept */
  readonly conflicts?: Cites
  /** which step of the matter, counted from 0; none where it is about the record as a whole */
  readonly step?: number
}

/** Where a heading stands and each fact under it; fields that were written but could not be read are named. */
export type Placed = {
  readonly heading: Place
  readonly facts: { readonly [Name in Field]?: Place }
  /** where each of several lines stands: works, objections */
  readonly lines?: { readonly [Name in LineField]?: readonly Place[] }
  readonly unread: readonly Field[]
}

/** A record as it was read: the matter, and where each fact of it stands. */
export type Reading = {
  readonly path: string
  readonly text: string
  readonly matter: Matter
  readonly title: Placed
  /** one for each step of the matter, in the same order */
  readonly steps: readonly Placed[]
  /** what could not be read */
  readonly findings: readonly Finding[]
}

const nowhere: Place = { line: 1, column: 1 }
const unplaced: Placed = { heading: nowhere, facts: {}, unread: [] }

/**
 * A matter that never was a text, as a reading: for programs that build their matters themselves.
 *
 * @example judge(recorded(matter), village, lawOn).answer //=> 'lawful'
 */
export const recorded = (matter: Matter, path = ''): Reading => ({
  path,
  text: '',
  matter,
  title: unplaced,
  steps: matter.steps.map(() => unplaced),
  findings: [],
})
