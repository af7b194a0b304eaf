import type { Expected } from './expected.ts'

/** Encodings and line ends: article 11. */
export const bytes: Readonly<Record<string, Expected>> = {
  big5: {
    because: 'Big5 is none of the encodings that are recognised',
    told: ['', 'record-text', '认不出文件的编码，读不了；请用记事本打开，另存为UTF-8文本。'],
  },
  'utf-16-without-mark': {
    because: 'UTF-16 needs its mark',
    told: ['', 'record-text', '这不是文本文件，读不了；请用记事本另存为UTF-8文本。'],
  },
  'utf-16-big-endian': {
    because: 'UTF-16 with one is recognised',
    facts: 'same',
    told: ['# 村道路灯维修', 'record-encoding', '文件编码是UTF-16，已照读；建议另存为UTF-8。'],
  },
  'utf-32': { because: 'UTF-32 is not recognised', told: ['', 'record-text', '这不是文本文件，读不了；请用记事本另存为UTF-8文本。'] },
  'cut-within-a-character': {
    because: 'a character cut in two is no text',
    told: ['', 'record-text', '认不出文件的编码，读不了；请用记事本打开，另存为UTF-8文本。'],
  },
  'two-encodings': {
    because: 'two encodings in one file are none',
    told: ['', 'record-text', '认不出文件的编码，读不了；请用记事本打开，另存为UTF-8文本。'],
  },
  'surrogate-halves': {
    because: 'half a character is none',
    told: ['', 'record-text', '认不出文件的编码，读不了；请用记事本打开，另存为UTF-8文本。'],
  },
  'null-within': { because: 'what is no text is told', told: ['', 'record-text', '这不是文本文件，读不了；请用记事本另存为UTF-8文本。'] },
  archive: { because: 'a document of Word, renamed', told: ['', 'record-text', '这不是文本文件，读不了；请用记事本另存为UTF-8文本。'] },
  'rich-text': {
    because: 'a text of another program has no title',
    told: ['{\\rtf1\\ansi\\deff0 {\\fonttbl{\\f0 SimSun;}} \\u26449 ?}', 'record-title', '没有事项名称；第一行应当是“# 事项名称”。'],
  },
  'web-page': {
    because: 'a saved page has no title',
    told: ['<!DOCTYPE html>', 'record-title', '没有事项名称；第一行应当是“# 事项名称”。'],
  },
  spreadsheet: {
    because: 'a table of a spreadsheet has no title',
    told: ['编号,金额', 'record-title', '没有事项名称；第一行应当是“# 事项名称”。'],
  },
  'mixed-line-ends': { because: 'every kind of line ending is fine, also side by side', facts: 'same' },
  'no-line-end': { because: 'the last line needs no end', facts: 'same' },
  'blank-lines-doubled': { because: 'blank lines say nothing', facts: 'same' },
  'gb18030-short': {
    because: 'GB18030 is recognised',
    facts: 'same',
    told: ['# 村道路灯维修', 'record-encoding', '文件编码是GB18030，已照读；建议另存为UTF-8。'],
  },
}
