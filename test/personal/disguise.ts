import { between, type Chance, pick } from './chance.ts'
import type { Made } from './data.ts'

/** The same data, written so that it is not found by looking for digits in a row. */
export type Disguise = readonly [name: string, apply: (by: Chance, text: string) => string]

const wide = (text: string): string => text.replaceAll(/[0-9A-Za-z-]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
const chinese = (text: string): string => text.replaceAll(/\d/g, (one) => '〇一二三四五六七八九'.charAt(Number(one)))
const capital = (text: string): string => text.replaceAll(/\d/g, (one) => '零壹贰叁肆伍陆柒捌玖'.charAt(Number(one)))
const mathematical = (text: string): string => text.replaceAll(/\d/g, (one) => String.fromCodePoint(0x1d7ce + Number(one)))
const everyChinese = (zero: string) => (_: Chance, text: string) => chinese(text).replaceAll('〇', zero)
const insert = (text: string, every: number, by: string): string =>
  Array.from({ length: Math.ceil(text.length / every) }, (_, at) => text.slice(at * every, (at + 1) * every)).join(by)
const plainNumber = (text: string): string => text.replaceAll('-', '')

const unseen = ['\u200b', '\u2060', '\u00ad', '\ufeff', '\u202e', '\ufe0f']

/** For anything: signs change their form, nothing is moved. */
const anywhere: readonly Disguise[] = [
  ['none', (_, text) => text],
  ['full-width', (_, text) => wide(text)],
  ['mathematical digits', (_, text) => mathematical(text)],
  ['hidden characters', (by, text) => insert(text, between(by, 1, 4), pick(by, unseen))],
]

/** For numbers. */
const inNumbers: readonly Disguise[] = [
  ['blanks, four by four', (_, text) => insert(plainNumber(text), 4, ' ')],
  [
    'a blank after each digit',
    (_, text) =>
      insert(
        plainNumber(text),
        1,
        pick(() => 0, [' ']),
      ),
  ],
  ['full-width blanks', (_, text) => insert(plainNumber(text), 4, '　')],
  ['dots', (_, text) => insert(plainNumber(text), 4, '·')],
  ['Chinese digits', everyChinese('〇')],
  ['Chinese digits with 零', everyChinese('零')],
  ['Chinese digits with ○', everyChinese('○')],
  ['capitals', (_, text) => capital(text)],
  ['O for 0', (_, text) => text.replaceAll('0', 'O')],
  ['half in Chinese', (_, text) => text.slice(0, 8) + chinese(text.slice(8))],
  ['marks of emphasis', (_, text) => insert(plainNumber(text), 6, '**')],
  ['tags', (_, text) => insert(plainNumber(text), 6, '<b>')],
  ['dashes', (_, text) => insert(plainNumber(text), 4, '-')],
]

/** Whether a cut leaves a number that only its own place tells: then a word has to stand before it. */
export type Cut = readonly [name: string, apply: (text: string) => string]

/** How a number is broken over lines, items and cells. */
export const cuts: readonly Cut[] = [
  ['over two lines', (text) => cutAt(text, '\n')],
  ['over two paragraphs', (text) => cutAt(text, '\n\n')],
  ['over two items', (text) => cutAt(text, '\n- ')],
  ['over two numbered items', (text) => cutAt(text, '\n2. ')],
  ['over two cells', (text) => cutAt(text, ' | ')],
  ['over two quoted lines', (text) => cutAt(text, '\n> ')],
  ['a cell for each digit', (text) => insert(plainNumber(text), 1, ' | ')],
]

const cutAt = (text: string, by: string): string => {
  const bare = text.includes('-') ? text.replace('-', by) : undefined
  return bare ?? `${text.slice(0, 7)}${by}${text.slice(7)}`
}

/** A way to write it down, other than the last where there is a choice. */
export const disguised = (by: Chance, { text, isNumber }: Made): { readonly name: string; readonly text: string } => {
  const [name, apply] = pick(by, isNumber ? [...anywhere, ...inNumbers] : anywhere)
  return { name, text: apply(by, text) }
}
