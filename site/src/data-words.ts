import { en } from './data-words/en.ts'
import { type DataWords, zh } from './data-words/zh.ts'
import { isEnglish } from './route/address.ts'

/** The words of a page, in the language of the folder it stands in. */
export const told = ({ pathname }: { readonly pathname: string }): DataWords => (isEnglish(pathname) ? en : zh)
