import type { Statute } from '../../base/citation.ts'
import { statutes } from '../../law/index.ts'
import { enFor } from './en/index.ts'
import { requirements as enRequirements } from './en/requirements.ts'
import type { RequirementsWords } from './requirements.ts'
import type { Words } from './type.ts'
import { zhFor } from './zh/index.ts'
import { requirements as zhRequirements } from './zh/requirements.ts'

/** Every language a report is written in. */
export const words: { readonly zh: Words; readonly en: Words } = { zh: zhFor(statutes), en: enFor(statutes) }
export type Language = keyof typeof words
export const languages: readonly Language[] = Object.keys(words) as readonly Language[]
/** The language of records and laws, and of whoever names none. */
export const firstLanguage: Language = 'zh'

/**
 * The words of a language that can cite other texts than those on file.
 *
 * @example wordsFor.zh([]).cite({ statute: 'cn-js/vco/2024-01-01', article: 12 }) //=> '《cn-js/vco/2024-01-01》第十二条'
 */
export const wordsFor: Readonly<Record<Language, (statutes: readonly Statute[]) => Words>> = { zh: zhFor, en: enFor }

/** What is said of a matter before it is begun, in every language. */
export const requirementsWords: Readonly<Record<Language, RequirementsWords>> = { zh: zhRequirements, en: enRequirements }
