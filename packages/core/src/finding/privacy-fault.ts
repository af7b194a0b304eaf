import type { PersonalKind } from '../privacy/span.ts'

/** Data of a person in the text or in a file's name. */
export type PrivacyFault = {
  readonly what: `private-${PersonalKind}`
  /** what stands around it, with nothing of the data in it; empty where even that is withheld */
  readonly text: string
  /** the last line of it, as a number that is broken over lines has */
  readonly until: number
  readonly inName?: true
  /** it may be the number of a paper or of the village: the clerk is asked, and nothing is withheld */
  readonly isDoubtful?: true
}
