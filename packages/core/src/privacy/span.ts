/** What of a person must not be published. */
export const personalKinds = ['identity', 'card', 'phone', 'address', 'minor', 'medical'] as const
export type PersonalKind = (typeof personalKinds)[number]

/** A piece of a text that holds data of one kind: from its first character, in UTF-16 units, to the one behind its last. */
export type TextSpan = {
  readonly kind: PersonalKind
  readonly from: number
  readonly to: number
  /** it may as well be the number of a paper or an account of the village: somebody has to say so */
  readonly isDoubtful?: true
}
