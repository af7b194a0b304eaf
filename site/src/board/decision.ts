import type {
  Answer,
  Body,
  Category,
  Count,
  Day,
  Finding,
  Overdue,
  Period,
  Stage,
  StepKind,
  StepResult,
  Verdict,
  Village,
} from '@cunyi/core'
import type { Status } from './status.ts'

/** Who should have come to a meeting, who came, and how they voted, as far as it was written down. */
export type Turnout = {
  readonly body: Body
  readonly due?: Count
  readonly came?: Count
  /** women among those who came */
  readonly women?: number
  readonly for?: number
  readonly against?: number
  readonly abstained?: number
}

/** A step as lists and figures need it. */
export type StepRow = {
  readonly kind: StepKind
  /** 2 for the second time; the first time goes without */
  readonly round?: number
  readonly standing: StepResult
  /** a later round took its place */
  readonly superseded?: true
  /** the day by whose law it was judged */
  readonly day?: Day
  readonly turnout?: Turnout
  readonly posted?: Period
  readonly venue?: string
}

/** Money that was paid: when, how much, and to whom, as far as it was written down. */
export type PaymentRow = { readonly day: Day; readonly what: string; readonly amount?: number; readonly to?: string }

/** An objection: when it was raised and answered, and within how many days the law wanted an answer, where it says so. */
export type ObjectionRow = {
  readonly raised: Day
  readonly about: string
  readonly channel?: string
  readonly answered?: Day
  readonly within?: number
}

/**
 * A decision as every list, figure and file of data needs it: small, and plain enough to be kept on disk.
 * Its own page is drawn from its verdict instead.
 */
export type DecisionRow = {
  readonly path: string
  /** the village's folder; empty for a record that lies in none */
  readonly folder: string
  readonly year: string
  /** as a page may show it: veiled; the path where the record has no title */
  readonly title: string
  readonly status: Status
  readonly answer: Answer
  readonly stage: Stage
  readonly number?: string
  readonly category?: Category
  readonly deadline?: Day
  /** fen: what was planned, what it came to by the account that was published, what has been paid */
  readonly amount?: number
  readonly settled?: number
  readonly paid?: number
  readonly steps: readonly StepRow[]
  readonly payments?: readonly PaymentRow[]
  readonly objections?: readonly ObjectionRow[]
  readonly findings: readonly Finding[]
  /** the texts by which its steps were judged */
  readonly statutes: readonly string[]
  /** the last step that has a day */
  readonly latest?: { readonly kind: StepKind; readonly day: Day }
  /** a last day that has passed */
  readonly overdue?: Overdue
  /** the notice that hangs on the board today */
  readonly hanging?: Period
}

/** A decision as the board lists it. */
export type BoardDecision = DecisionRow & { readonly village: Village }

/** A decision with all that its own page is drawn from. */
export type JudgedDecision = BoardDecision & {
  readonly verdict: Verdict
  /** everything the page says in the record's words, veiled: what a search looks through */
  readonly text: string
}
