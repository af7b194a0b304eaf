import type { Field } from '../../record/fields.ts'

/** What a form asks for that no list of facts holds: the heading's words, the body that a heading names, and the words below the facts. */
export type FormFieldName = Field | 'title' | 'body' | 'prose' | LinePart

/** A piece of one line: what was done, the words of an opinion, who took an objection down. */
export type LinePart = 'what' | 'note' | 'raised' | 'channel' | 'receiver' | 'about' | 'handled' | 'said'

/** How something is filled in. A claim is an explicit yes with its reason; lines are rows that each have fields of their own. */
export type FormFieldType = 'text' | 'prose' | 'day' | 'period' | 'count' | 'money' | 'choice' | 'claim' | 'files' | 'lines'

/** What a number counts. */
export type FormUnit = 'person' | 'household' | 'ballot' | 'yuan'

/** What may be chosen, by identifier; `names` of a language says what each is called. */
export type Choices = {
  readonly names: 'bodies' | 'organs' | 'categories' | 'results' | 'works' | 'venues' | 'votingMethods' | 'origins'
  readonly of: readonly string[]
  /** words of one's own may stand there instead */
  readonly isOpen: boolean
}

/** One field of a form, in the order of the paper form. */
export type FormField = {
  readonly name: FormFieldName
  readonly type: FormFieldType
  /** the units it may be counted in, the usual one first; empty where nothing is counted */
  readonly units: readonly FormUnit[]
  readonly choices?: Choices
  /** the fields of one row */
  readonly rows?: readonly FormField[]
  /** whether it stands under “more” until somebody asks for it */
  readonly isFolded: boolean
}
