import { type Chance, pick } from './chance.ts'

/** A way to write a number down; each digit stays readable to a person. */
export type Writing = readonly [name: string, write: (by: Chance, number: string) => string]

const inDigits = (row: string) => (_: Chance, text: string) => text.replaceAll(/\d/g, (one) => [...row][Number(one)] ?? one)
const fromZero = (zero: number) => (_: Chance, text: string) => text.replaceAll(/\d/g, (one) => String.fromCodePoint(zero + Number(one)))
const cut = (text: string, sizes: readonly number[], by: string): string => {
  const pieces: string[] = []
  let at = 0
  for (const size of sizes) {
    pieces.push(text.slice(at, at + size))
    at += size
  }
  return [...pieces, text.slice(at)].filter((piece) => piece !== '').join(by)
}
/** As people cut it: six of the place, eight of the day; three and four of a telephone; four and four of a card. */
const sizes = (text: string): readonly number[] => (text.length === 18 ? [6, 8] : text.length === 11 ? [3, 4] : [4, 4, 4, 4])
export const parted = (text: string, by: string): string => cut(text, sizes(text), by)
const between =
  (by: string): Writing[1] =>
  (_, text) =>
    parted(text, by)
const onceIn =
  (by: string): Writing[1] =>
  (chance, text) =>
    cut(text, [pick(chance, [4, 5, 6, 7, 8, 9])], by)

/** Every script is told by its zero. */
const scripts: readonly (readonly [string, number])[] = [
  ['Arabic-Indic', 0x660],
  ['Persian', 0x6f0],
  ['Nko', 0x7c0],
  ['Devanagari', 0x966],
  ['Bengali', 0x9e6],
  ['Gujarati', 0xae6],
  ['Tamil', 0xbe6],
  ['Thai', 0xe50],
  ['Lao', 0xed0],
  ['Tibetan', 0xf20],
  ['Myanmar', 0x1040],
  ['Khmer', 0x17e0],
  ['Mongolian', 0x1810],
  ['New Tai Lue', 0x19d0],
  ['full-width', 0xff10],
  ['bold', 0x1d7ce],
  ['double-struck', 0x1d7d8],
  ['monospace', 0x1d7f6],
  ['segmented', 0x1fbf0],
]
const alphabets: readonly (readonly [string, string])[] = [
  ['black circles', '⓿❶❷❸❹❺❻❼❽❾'],
  ['white circles', '⓪①②③④⑤⑥⑦⑧⑨'],
  ['brackets', '0⑴⑵⑶⑷⑸⑹⑺⑻⑼'],
  ['full stops', '0⒈⒉⒊⒋⒌⒍⒎⒏⒐'],
  ['bracketed Chinese', '〇㈠㈡㈢㈣㈤㈥㈦㈧㈨'],
  ['circled Chinese', '〇㊀㊁㊂㊃㊄㊅㊆㊇㊈'],
  ['Suzhou', '〇〡〢〣〤〥〦〧〨〩'],
  ['Chinese', '〇一二三四五六七八九'],
  ['Chinese 零', '零一二三四五六七八九'],
  ['capitals', '零壹贰叁肆伍陆柒捌玖'],
  ['traditional capitals', '零壹貳叄肆伍陸柒捌玖'],
  ['traditional capitals 參', '零壹貳參肆伍陸柒捌玖'],
  ['read out loud', '洞幺两三四五六拐八勾'],
  ['read out loud in part', '洞幺二三四五六七八九'],
  ['superscript', '⁰¹²³⁴⁵⁶⁷⁸⁹'],
  ['subscript', '₀₁₂₃₄₅₆₇₈₉'],
]
const marks: readonly (readonly [string, string])[] = [
  ['a blank', ' '],
  ['a full-width blank', '　'],
  ['a dash', '-'],
  ['a long dash', '—'],
  ['a dot', '·'],
  ['a slash', '/'],
  ['a backslash', '\\'],
  ['a full-width semicolon', '；'],
  ['a semicolon', ';'],
  ['an enumeration comma', '、'],
  ['equals', '='],
  ['a caret', '^'],
  ['percent', '％'],
  ['a plus', '+'],
  ['an underscore', '_'],
  ['stars', '**'],
  ['an ellipsis', '…'],
  ['an emoji', '😀'],
  ['a heart', '❤️'],
  ['a flag', '🇨🇳'],
  ['a tick', '✅'],
  ['a corner bracket', '「'],
  ['an at sign', '@'],
  ['an ampersand', '&'],
  ['a hash', '#'],
  ['a tilde', '～'],
  ['&nbsp;', '&nbsp;'],
  ['&amp;nbsp;', '&amp;nbsp;'],
  ['&ensp;', '&ensp;'],
  ['%20', '%20'],
  ['%E3%80%80', '%E3%80%80'],
  ['a line', '\n'],
]
const unseen: readonly (readonly [string, string])[] = [
  ['&#8203;', '&#8203;'],
  ['&#x200b;', '&#x200b;'],
  ['&zwnj;', '&zwnj;'],
  ['&shy;', '&shy;'],
  ['no width', '\u200b'],
  ['a joiner', '\u200d'],
  ['a word joiner', '\u2060'],
  ['a soft hyphen', '\u00ad'],
  ['a selector', '\ufe0f'],
  ['a combining mark', '\u0301'],
  ['a direction', '\u202d'],
  ['a tag character', '\u{e0041}'],
  ['a long tag', '<span style="font-size:12pt;color:#333333;font-family:宋体">'],
  ['a longer tag', `<span class="${'a '.repeat(200)}">`],
  ['a comment', '<!-- 换行 -->'],
  ['a break', '<br/>'],
]

export const writings: readonly Writing[] = [
  ['plain', (_, text) => text],
  ...scripts.map(([name, zero]): Writing => [name, fromZero(zero)]),
  ...alphabets.map(([name, row]): Writing => [name, inDigits(row)]),
  ...marks.map(([name, by]): Writing => [`divided by ${name}`, between(by)]),
  ...unseen.map(([name, by]): Writing => [`divided by ${name}`, onceIn(by)]),
  ['keycaps', (_, text) => text.replaceAll(/\d/g, (one) => `${one}\ufe0f\u20e3`)],
  ['numbered characters', (_, text) => text.replaceAll(/\d/g, (one) => `&#${one.charCodeAt(0)};`)],
  ['per cent', (_, text) => text.replaceAll(/\d/g, (one) => `%3${one}`)],
  ['O for 0', (_, text) => text.replaceAll('0', 'O')],
  ['Cyrillic О for 0', (_, text) => text.replaceAll('0', 'О')],
  ['I for 1', (_, text) => text.replaceAll('1', 'I')],
  ['l for 1', (_, text) => text.replaceAll('1', 'l')],
  ['S for 5', (_, text) => text.replaceAll('5', 'S')],
  ['B for 8', (_, text) => text.replaceAll('8', 'B')],
  ['OISB', (_, text) => text.replaceAll(/[0158]/g, (one) => ({ 0: 'O', 1: 'I', 5: 'S', 8: 'B' })[one] ?? one)],
  ['a cell for each digit', (_, text) => `号码 | ${[...text].join(' | ')} |`],
  ['a blank after each digit', (_, text) => [...text].join(' ')],
]
