import * as fc from 'fast-check'

const wide = (text: string): string => text.replaceAll(/[0-9]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))

/** Habits of people who write minutes: each does the same thing to every line of facts it meets. */
const habits: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => `\ufeff${text}`,
  (text) => text.replaceAll(/^(- [^：\n]{1,8})：/gmu, '$1: '),
  (text) => text.replaceAll(/^(- [^：\n]{1,8}：)(\d{4})-(\d\d)-(\d\d)$/gmu, '$1$2年$3月$4日'),
  (text) => text.replaceAll(/^(- [^：\n]{1,8}：)(\d{4}-\d\d-\d\d)$/gmu, (_, name: string, day: string) => `${name}${wide(day)}`),
  (text) => text.replaceAll(/^(- [^：\n]{1,8}：\d+)人$/gmu, '$1'),
  (text) => text.replaceAll(/^- (?=[^-\s])/gmu, '-　'),
  (text) => text.replaceAll(/^## /gmu, '＃＃'),
  (text) => text.replaceAll(/^(#+ .*)$/gmu, '$1 ##'),
  (text) => text.replaceAll('\n\n', '\n\n\n\n'),
  (text) => text.replaceAll('\n\n', '\n　　\n'),
  (text) => text.replaceAll(/$/gmu, '  '),
  (text) => text.replaceAll('应到：', '应到会人数:'),
  (text) => text.replaceAll('## 党员大会审议', '##党员会议审议'),
]

/** Any text as somebody with two of these habits writes it. */
export const writingHabits: fc.Arbitrary<(text: string) => string> = fc
  .uniqueArray(fc.constantFrom(...habits), { minLength: 1, maxLength: 3 })
  .map((some) => (text: string) => some.reduce((written, habit) => habit(written), text))
