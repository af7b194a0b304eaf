import { words } from '@cunyi/core'
import { isEnglish } from '../route/address.ts'
import { en } from './en/index.ts'
import type { BoardLanguage, BoardWords, DataWords, Spoken } from './type.ts'
import { zh } from './zh/index.ts'

const speaking = (language: BoardLanguage, { frame, place, decision, steps, law, pages }: BoardWords): Spoken => {
  const tag = language === 'zh' ? 'zh-CN' : 'en'
  const other = language === 'zh' ? 'en' : 'zh-CN'
  const foreign = language === 'zh' ? /^[^\p{Script=Han}]*[a-z]{2}[^\p{Script=Han}]*$/iu : /\p{Script=Han}/u
  return {
    language,
    tag,
    says: { ...frame, ...place, ...decision, ...steps, ...law },
    pages,
    words: words[language],
    langOf: (text) => (foreign.test(text) ? other : undefined),
  }
}

/** What each language says, by its name. */
export const tongues: Readonly<Record<BoardLanguage, Spoken>> = { zh: speaking('zh', zh), en: speaking('en', en) }

/** What is said on a page, by where it stands. */
export const wordsFor = ({ pathname }: Pick<URL, 'pathname'>): Spoken => tongues[isEnglish(pathname) ? 'en' : 'zh']

/** The words of lists, search and figures on a page, by where it stands. */
export const pageWords = (page: Pick<URL, 'pathname'>): DataWords => wordsFor(page).pages
