import { enRequirements as en } from './en.ts'
import type { RequirementsWords } from './words.ts'
import { zhRequirements as zh } from './zh.ts'

/** What is said of a matter before it is begun, in every language. */
export const requirementsWords: { readonly zh: RequirementsWords; readonly en: RequirementsWords } = { zh, en }
