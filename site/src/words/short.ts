import type { Names } from '@cunyi/core'
import { firstLanguage } from '@cunyi/core'
import { tongues, wordsFor } from './index.ts'
import type { BoardLanguage, Says, Spoken } from './type.ts'

/** The words for where decisions stand, the names of steps and matters, and how days and sums are written, in one language. */
export type ShortWords = { readonly status: Says['status']; readonly names: Names; readonly day: Says['day']; readonly yuan: Says['yuan'] }

const saying = ({ says, words }: Spoken): ShortWords => ({ status: says.status, names: words.names, day: says.day, yuan: says.yuan })

/** In Chinese, as files of data have them. */
export const shortWords: ShortWords = saying(tongues[firstLanguage])

/** In the language of a page. */
export const shortWordsOn = (page: { readonly pathname: string }): ShortWords => saying(wordsFor(page))

/** In a language. */
export const shortWordsIn = (language: BoardLanguage): ShortWords => saying(tongues[language])
