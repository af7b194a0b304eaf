/** One line of a paper form. */
export type FormLine =
  /** something to fill in, or filled in already; two of them share a row unless one is wide */
  | { readonly is: 'field'; readonly label: string; readonly value: string; readonly wide?: boolean }
  | { readonly is: 'boxes'; readonly label: string; readonly boxes: readonly FormBox[] }
  /** room to write; what it takes of the sheet beside the other rooms */
  | { readonly is: 'room'; readonly label: string; readonly share: number }
  /** a place for each signature */
  | { readonly is: 'signatures'; readonly label: string; readonly places: number }
  | { readonly is: 'note'; readonly text: string }

export type FormBox = { readonly text: string; readonly ticked: boolean }

/** A blank form: one sheet of paper. */
export type PaperForm = {
  readonly title: string
  /** which of the sheets this is */
  readonly sheet: string
  readonly lines: readonly FormLine[]
  /** between a label and what is written */
  readonly colon: string
  /** the last words, so that nothing is added below them */
  readonly end: string
}
