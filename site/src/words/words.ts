import { type Words, words } from '@cunyi/core'
import { isEnglish } from '../route/address.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** The board's own words; another language does not compile until it has all of them. */
export type Says = typeof zh

export type BoardLanguage = 'zh' | 'en'

/** Everything a page says in one language. */
export type Spoken = {
  readonly language: BoardLanguage
  /** as `lang` has it */
  readonly tag: 'zh-CN' | 'en'
  readonly says: Says
  /** the sentences of a verdict */
  readonly words: Words
  /**
   * The language of a text from a record, for its `lang`; nothing where it is the page's own.
   * Records are shown as they were written.
   */
  readonly langOf: (text: string) => 'zh-CN' | 'en' | undefined
}

const speaking = (language: BoardLanguage, says: Says): Spoken => {
  const tag = language === 'zh' ? 'zh-CN' : 'en'
  const other = language === 'zh' ? 'en' : 'zh-CN'
  const foreign = language === 'zh' ? /^[^\p{Script=Han}]*[a-z]{2}[^\p{Script=Han}]*$/iu : /\p{Script=Han}/u
  return { language, tag, says, words: words[language], langOf: (text) => (foreign.test(text) ? other : undefined) }
}

/** What each language says, by its name. */
export const tongues: Readonly<Record<BoardLanguage, Spoken>> = { zh: speaking('zh', zh), en: speaking('en', en) }

/** What is said on a page, by where it stands. */
export const spoken = ({ pathname }: Pick<URL, 'pathname'>): Spoken => tongues[isEnglish(pathname) ? 'en' : 'zh']
