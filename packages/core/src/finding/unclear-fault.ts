import type { Field, StepKind } from '../record/fields.ts'

/** A word on which the answer hangs and which nobody can be sure of. `text` quotes it, shortened and with personal data veiled. */
export type UnclearFault = { readonly kind: 'unclear'; readonly step: StepKind; readonly field: Field; readonly text: string }

/** What a matter is turned back for before any law is asked. */
export type DoorFault =
  /** a value that a program built, and that is none: a fraction, a kind that there is not; `at` is its path, `.steps[4].for` */
  | { readonly kind: 'malformed'; readonly of: 'matter' | 'village' | 'today'; readonly at: string }
  /** words that its record held and nobody could read; they travel with the matter */
  | { readonly kind: 'left-unread'; readonly step?: StepKind; readonly text: string }
