/** The commands, those below another with both names. */
export type Command =
  | 'check'
  | 'fix'
  | 'next'
  | 'notice'
  | 'seal'
  | 'cosign'
  | 'verify'
  | 'status'
  | 'plan'
  | 'minutes'
  | 'ics'
  | 'build'
  | 'serve'
  | 'desk'
  | 'import'
  | 'explain'
  | 'new'
  | 'law'
  | 'law diff'
  | 'law export'

/** What the commands and their options are for. */
export type HelpWords = {
  readonly titles: Readonly<Record<string, string>>
  readonly about: string
  readonly examples: string
  readonly commands: Readonly<Record<Command, { readonly about: string; readonly examples: string }>>
  readonly arguments: Readonly<
    Record<
      | 'paths'
      | 'path'
      | 'document'
      | 'folder'
      | 'board'
      | 'step'
      | 'rule'
      | 'village'
      | 'one-village'
      | 'note'
      | 'book'
      | 'title'
      | 'statute'
      | 'from'
      | 'to',
      string
    >
  >
  readonly options: Readonly<
    Record<
      | 'village'
      | 'outcome-by'
      | 'resolution-by'
      | 'works'
      | 'out'
      | 'out-folder'
      | 'fresh'
      | 'kind'
      | 'yes'
      | 'check'
      | 'lang'
      | 'as-of'
      | 'brief'
      | 'history'
      | 'slug'
      | 'year'
      | 'content'
      | 'examples'
      | 'in'
      | 'on'
      | 'schema'
      | 'byAge'
      | 'outcome'
      | 'pdf'
      | 'html'
      | 'site'
      | 'port'
      | 'key'
      | 'help'
      | 'version',
      string
    >
  >
  /** `rows` are the forms that may be asked for, each with for whom it is */
  readonly format: (rows: readonly (readonly [format: string, about: string])[]) => string
}
