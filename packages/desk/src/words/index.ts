import { en } from './en.ts'
import type { DeskWords } from './type.ts'
import { zh } from './zh.ts'

/** What the desk says, by language; the first is shown first. */
export const deskWords: Readonly<Record<'zh' | 'en', DeskWords>> = { zh, en }
