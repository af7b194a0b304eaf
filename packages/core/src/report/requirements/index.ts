import { enAgenda as en } from './en.ts'
import type { AgendaWords } from './words.ts'
import { zhAgenda as zh } from './zh.ts'

/** What is said of a matter before it is begun, in every language. */
export const agendaWords: { readonly zh: AgendaWords; readonly en: AgendaWords } = { zh, en }
