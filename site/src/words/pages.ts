import { isEnglish } from '../route/address.ts'
import { en } from './pages.en.ts'
import { type DataWords, zh } from './pages.zh.ts'

/** The words of a page, in the language of the folder it stands in. */
export const pageWords = ({ pathname }: { readonly pathname: string }): DataWords => (isEnglish(pathname) ? en : zh)
