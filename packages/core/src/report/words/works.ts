/** One sentence for each kind of a union. */
export type Sentences<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: (fault: Extract<Union, { kind: Kind }>) => string
}

/** What is asked of money, contracts, objections and the keeping of the record: the sentences stand in a file of their own. */
export type WorksKind =
  | 'unchanged'
  | 'agrees'
  | 'answered'
  | 'settled'
  | 'outside'
  | 'since'
  | 'apart'
  | 'recorded'
  | 'followed'
  | 'attested'
  | 'met'

export type WorksRemedy = 'ask-again' | 'answer'
