/** What is said of a language itself: how it is named, written and joined. Nothing else asks which language it has before it. */
export type Locale = {
  /** as `--lang` and the table of words name it */
  readonly language: string
  /** as `lang` of a page has it */
  readonly tag: string
  /** the folder of its pages on a board; none where they stand at the root */
  readonly folder: string | undefined
  readonly direction: 'ltr' | 'rtl'
  /** between the name of a fact and its content */
  readonly colon: string
  /** behind a number of people, in a record */
  readonly person: string
  /** whether blanks part its words */
  readonly spaced: boolean
  /** a name that was written in it */
  readonly own: RegExp
  /** a text that was written in another, and in which */
  readonly foreign: { readonly pattern: RegExp; readonly tag: string }
  /** the language of a law's wording where there is none in this one, and how that is marked */
  readonly fallback: string
  readonly borrowed: (text: string) => string
}
