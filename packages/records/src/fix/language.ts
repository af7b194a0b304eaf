import { firstLanguage, languages, words } from '@cunyi/core'
import type { RecordLanguage } from '../vocabulary/tables.ts'

/**
 * Whose words a name of a record is: Chinese where it has one Chinese character.
 *
 * @example languageOf('Present') //=> 'en'
 */
export const languageOf = (name: string): RecordLanguage => languages.find((one) => words[one].locale.own.test(name)) ?? firstLanguage
