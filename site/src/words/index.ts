import { words } from '@cunyi/core'
import { languageOf } from '../route/address.ts'
import { en } from './en/index.ts'
import type { BoardLanguage, BoardWords, DataWords, Spoken } from './type.ts'
import { zh } from './zh/index.ts'

const speaking = (language: BoardLanguage, { frame, place, decision, steps, law, pages, proof, share }: BoardWords): Spoken => {
  const sentences = words[language]
  const { tag, foreign } = sentences.locale
  return {
    language,
    tag,
    says: { ...frame, ...place, ...decision, ...steps, ...law, ...proof, ...share },
    pages,
    words: sentences,
    langOf: (text) => (foreign.pattern.test(text) ? foreign.tag : undefined),
  }
}

/** What each language says, by its name. */
export const tongues: Readonly<Record<BoardLanguage, Spoken>> = { zh: speaking('zh', zh), en: speaking('en', en) }

/** What is said on a page, by where it stands. */
export const wordsFor = ({ pathname }: Pick<URL, 'pathname'>): Spoken => tongues[languageOf(pathname)]

/** The words of lists, search and figures on a page, by where it stands. */
export const pageWords = (page: Pick<URL, 'pathname'>): DataWords => wordsFor(page).pages
