import { words } from '@cunyi/core'
import { type RecordLanguage, vocabularies } from '../vocabulary/tables.ts'

// The table is closed; Object.keys loses its names.
const languages = Object.keys(vocabularies) as readonly RecordLanguage[]

/**
 * Whose words a name of a record is: Chinese where it has one Chinese character.
 *
 * @example languageOf('Present') //=> 'en'
 */
export const languageOf = (name: string): RecordLanguage => languages.find((one) => words[one].locale.own.test(name)) ?? 'zh'
