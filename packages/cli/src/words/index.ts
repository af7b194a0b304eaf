import type { Language } from '@cunyi/core'
import { en } from './en/index.ts'
import type { CliWords } from './type.ts'
import { zh } from './zh/index.ts'

/** Every language the command line speaks. */
export const words: Readonly<Record<Language, CliWords>> = { zh, en }
export const languages = Object.keys(words) as readonly Language[]
