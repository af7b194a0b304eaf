import type { Locale } from './locale.ts'

/** A name or a sentence of the law in Chinese, and in the other languages it has been put into. */
export type Wording = { readonly zh: string } & { readonly [language: string]: string | undefined }

/**
 * A wording in a language; where nobody has put it into that one, in the language that stands in for it, and marked as such.
 *
 * @example wordingIn({ zh: '村民会议' }, words.en.locale) //=> '村民会议 [in Chinese]'
 */
export const wordingIn = (wording: Wording, { language, fallback, borrowed }: Locale): string =>
  wording[language] ?? borrowed(wording[fallback] ?? wording.zh)
