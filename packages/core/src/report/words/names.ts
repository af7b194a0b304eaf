import type { Category } from '../../record/categories.ts'
import type { SizeField } from '../../record/composition.ts'
import type { Body, Field, Office, Organ, StepKind, Values } from '../../record/fields.ts'
import type { Origin, Post, Venue, VotingMethod } from '../../record/meeting-words.ts'
import type { Answer, Stage } from '../../record/state.ts'
import type { WorkType } from '../../record/terms-and-works.ts'

/** What everything is called in one language: the minute book is written, read and spoken with these. */
export type Names = {
  readonly steps: Readonly<Record<StepKind, string>>
  readonly fields: Readonly<Record<Field, string>>
  readonly sizes: Readonly<Record<SizeField, string>>
  readonly bodies: Readonly<Record<Body, string>>
  readonly organs: Readonly<Record<Organ, string>>
  readonly offices: Readonly<Record<Office, string>>
  /** of whoever chairs a meeting */
  readonly posts: Readonly<Record<Post, string>>
  readonly votingMethods: Readonly<Record<VotingMethod, string>>
  /** where people meet, and where a posting hangs */
  readonly venues: Readonly<Record<Venue, string>>
  /** who raised a matter */
  readonly origins: Readonly<Record<Origin, string>>
  readonly categories: Readonly<Record<Category, string>>
  readonly works: Readonly<Record<WorkType, string>>
  readonly results: Readonly<Record<Values['result'], string>>
  readonly stages: Readonly<Record<Stage, string>>
  readonly answers: Readonly<Record<Answer, string>>
}
