/** One line of a paper form. */
export type Line =
  /** something to fill in, or filled in already; two of them share a row unless one is wide */
  | { readonly is: 'field'; readonly label: string; readonly value: string; readonly wide?: boolean }
  | { readonly is: 'boxes'; readonly label: string; readonly boxes: readonly Box[] }
  /** room to write; what it takes of the sheet beside the other rooms */
  | { readonly is: 'room'; readonly label: string; readonly share: number }
  /** a place for each signature */
  | { readonly is: 'signatures'; readonly label: string; readonly places: number }
  | { readonly is: 'note'; readonly text: string }

export type Box = { readonly text: string; readonly ticked: boolean }

/** A blank form: one sheet of paper. */
export type Form = {
  readonly title: string
  /** which of the sheets this is */
  readonly sheet: string
  readonly lines: readonly Line[]
  /** between a label and what is written */
  readonly colon: string
  /** the last words, so that nothing is added below them */
  readonly end: string
}
