import { en } from './en/index.ts'
import { requirements as enRequirements } from './en/requirements.ts'
import type { RequirementsWords } from './requirements.ts'
import type { Words } from './type.ts'
import { zh } from './zh/index.ts'
import { requirements as zhRequirements } from './zh/requirements.ts'

/** Every language a report is written in. */
export const words: { readonly zh: Words; readonly en: Words } = { zh, en }
export type Language = keyof typeof words
export const languages: readonly Language[] = Object.keys(words) as readonly Language[]
/** The language of records and laws, and of whoever names none. */
export const firstLanguage: Language = 'zh'

/** What is said of a matter before it is begun, in every language. */
export const requirementsWords: Readonly<Record<Language, RequirementsWords>> = { zh: zhRequirements, en: enRequirements }
