import type { Field, StepKind } from '../record/fields.ts'

/** A word on which the answer hangs and which nobody can be sure of. `text` quotes it, shortened and with personal data veiled. */
export type UnclearFault = { readonly kind: 'unclear'; readonly step: StepKind; readonly field: Field; readonly text: string }
