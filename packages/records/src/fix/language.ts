import type { RecordLanguage } from '../vocabulary/tables.ts'

/**
 * Whose words a name of a record is: Chinese where it has one Chinese character.
 *
 * @example languageOf('Present') //=> 'en'
 */
export const languageOf = (name: string): RecordLanguage => (/\p{Script=Han}/u.test(name) ? 'zh' : 'en')
