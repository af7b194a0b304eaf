import type { Body, Language, NextMeeting, words as reports, StepKind } from '@cunyi/core'

type Report = (typeof reports)[Language]

type Unit = 'person' | 'household'

/** The words of the paper forms. */
export type FormWords = Pick<Report['names'], 'fields' | 'categories' | 'organs' | 'bodies'> & {
  readonly title: string
  readonly sheet: (kind: StepKind, body: Body | undefined) => string
  readonly village: string
  readonly matter: string
  readonly origin: string
  readonly origins: readonly string[]
  readonly form: string
  readonly money: (fen: number) => string
  readonly count: (number: number, unit: Unit) => string
  readonly or: string
  readonly blankDay: string
  readonly blankTime: string
  readonly blankPeriod: string
  readonly blankCount: string
  readonly blankAttended: (body: Body | undefined) => string
  readonly blankVote: string
  /** how many must come and agree */
  readonly needed: (asked: NextMeeting) => string
  /** where that stands, in brackets */
  readonly basis: (cites: readonly string[]) => string
  readonly report: Report
  /** the law gives the matter to others than the body that is meant */
  readonly notTheirs: (others: readonly string[]) => string
  readonly posted: (days: number) => string
  readonly content: (kind: StepKind) => string
  readonly discussion: string
  readonly methods: readonly string[]
  readonly vote: string
  readonly results: readonly string[]
  readonly teller: string
  readonly counter: string
  readonly signatures: string
  readonly signature: string
  readonly rollApart: string
  readonly town: string
  /** where a notice hangs */
  readonly postedAt: string
  readonly poster: string
  readonly objections: string
  readonly firstPhoto: string
  readonly lastPhoto: string
  readonly supervision: string
  readonly supervisors: string
  readonly works: readonly string[]
  readonly colon: string
  readonly end: string
}

export const six: readonly StepKind[] = ['proposal', 'deliberation', 'review', 'resolution', 'disclosure', 'outcome']
