import type { Cites } from '../base/citation.ts'
import type { Day } from '../base/day.ts'
import type { Denominator, Share } from '../base/share.ts'
import type { Fault, Remedy } from '../finding/fault.ts'
import type { FirstSeen, Mitigation } from '../finding/finding.ts'
import type { Size, SizeField } from '../record/composition.ts'
import type { Count, Field } from '../record/fields.ts'
import type { Matter, Step } from '../record/matter.ts'
import type { State } from '../record/state.ts'
import type { LineField } from '../record/terms-and-works.ts'
import type { Attendance, Convening } from '../rule/meeting-rows.ts'
import type { CatalogueRow, Demand } from '../rule/rule.ts'
import type { Village } from '../rule/village.ts'

/** Everything a check may look at: one step, and what stands around it. */
export type Case = {
  readonly step: Step
  readonly index: number
  readonly matter: Matter
  /** what the earlier steps add up to */
  readonly state: State
  readonly village: Village
  /** the village's composition on the day of the step */
  readonly size: Size | undefined
  readonly day: Day | undefined
  /** the catalogue of matters in force on that day */
  readonly catalogue: readonly CatalogueRow[]
  /** who counts at a meeting without being in the room */
  readonly attendance: readonly Attendance[]
  /** who may call a meeting in a case that no record shows */
  readonly mayConvene: readonly Convening[]
  /** whether the law of that day knows of villages without a collective organisation */
  readonly knowsStandIn: boolean
  /** today, for duties still running; without it nothing runs */
  readonly asOf: Day | undefined
  /** when the version history first has the step, where somebody looked and it is known */
  readonly seen?: FirstSeen | undefined
}

/** What was counted, beside what was needed; drawn by reports and pages whether the demand was kept or not. */
export type Tally =
  | {
      readonly kind: 'quorum' | 'carried'
      readonly got: number
      readonly needed: number
      readonly whole: number
      readonly share: Share
      readonly of: Denominator
      readonly unit: Count['unit']
    }
  | { readonly kind: 'notice' | 'posted'; readonly got: number; readonly needed: number; readonly last: Day }

/** A fact that a check needs and does not have. */
export type Lack =
  | { readonly of: 'step'; readonly field: Field }
  | { readonly of: 'matter'; readonly field: Field }
  | { readonly of: 'village'; readonly field: SizeField }

/** The fact that falls short; the heading where something is missing; or one of several lines, counted from 0. */
export type At = Field | 'heading' | { readonly line: LineField; readonly index: number }

/** What one demand comes to for one step. */
export type Outcome =
  /** the demand is about another body, or nothing depends on it yet */
  | { readonly is: 'not-asked' }
  | { readonly is: 'kept'; readonly tally?: Tally }
  | {
      readonly is: 'broken'
      readonly fault: Fault
      readonly at: At
      /** the other place, where two of them do not agree */
      readonly beside?: { readonly step: number; readonly at: At }
      readonly remedy?: Remedy
      readonly tally?: Tally
      /** `note` where the lenient reading of the law is kept; `defect` where the record contradicts itself; else the rule's own */
      readonly level?: 'note' | 'defect'
      /** the exception that covers it */
      readonly excused?: Mitigation
      /** a law that would have been kept */
      readonly conflicts?: Cites
      /** the same demand not kept in other places of the step: each is a mistake of its own */
      readonly also?: readonly Broken[]
    }
  | { readonly is: 'unjudged'; readonly lacks: readonly [Lack, ...Lack[]] }

export type Broken = Extract<Outcome, { is: 'broken' }>

export const notAsked: Outcome = { is: 'not-asked' }

/** A check: one way in which the law asks. */
export type Check<Kind extends Demand['kind']> = (demand: Extract<Demand, { kind: Kind }>, about: Case) => Outcome

/** The demand cannot be judged, because the step does not say this. */
export const lacksField = (field: Field): Outcome => ({ is: 'unjudged', lacks: [{ of: 'step', field }] })

/** The demand cannot be judged, because the village does not say this. */
export const lacksSize = (field: SizeField): Outcome => ({ is: 'unjudged', lacks: [{ of: 'village', field }] })

/** Several mistakes against one demand as one outcome; kept where there is none. */
export const joinBroken = ([first, ...rest]: readonly Broken[]): Outcome =>
  first === undefined ? { is: 'kept' } : { ...first, ...(rest.length > 0 && { also: rest }) }
