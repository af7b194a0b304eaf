import type { Verdict } from '../judge/verdict.ts'
import { json } from './json.ts'
import { text } from './text.ts'
import type { Words } from './words/type.ts'

/** Every form a verdict can be given in: `report[format](judge(read(path, text), village, lawOn), words[language])`. */
export const report: { readonly text: Form; readonly json: Form } = { text, json }
export type Format = keyof typeof report

/** A verdict in, a string out. */
export type Form = (verdict: Verdict, words: Words) => string
