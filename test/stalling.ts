/** As many characters as a record may have bytes, or nearly. */
export const cap = 262_144
const lines = 3_990

const filled = (size: number, text: string): string => text.repeat(Math.max(1, Math.floor(size / text.length)))
const eachLine = (size: number, text: string): string =>
  `${text}\n`.repeat(Math.min(Math.floor(size / (text.length + 1)), Math.floor((lines * size) / cap)))
const half = (size: number): number => Math.floor(size / 2)
/** Runs of one mark, each longer than the one before, together of a size. */
const growing = (size: number, run: (width: number) => string): string => {
  let text = ''
  for (let width = 1; text.length + width < size; width++) text += run(width)
  return text.slice(0, size)
}

/**
 * Texts that make careless Markdown parsers slow, each of about a size: those that cmark tests itself with, by the names it gives them.
 *
 * @source cmark, test/pathological_tests.py
 */
export const pathological: Readonly<Record<string, (size: number) => string>> = {
  'nested strong emph': (size) => `${filled(half(size), '*a **a ')}b${filled(half(size), ' a** a*')}`,
  'many emph closers with no openers': (size) => filled(size, 'a_ '),
  'many emph openers with no closers': (size) => filled(size, '_a '),
  'many link closers with no openers': (size) => filled(size, 'a]'),
  'many link openers with no closers': (size) => filled(size, '[a'),
  'mismatched openers and closers': (size) => filled(size, '*a_ '),
  'commonmark.js #389': (size) => filled(half(size), '*a ') + filled(half(size), '_a*_ '),
  'openers and closers multiple of 3': (size) => `a**b${filled(size - 4, 'c* ')}`,
  'link openers and emph closers': (size) => filled(size, '[ a_'),
  'pattern [ (]( repeated': (size) => filled(size, '[ (]('),
  'pattern ![[]() repeated': (size) => filled(size, '![[]()'),
  'hard link/emph case': (size) => filled(size, '**x [a*b**c*](d)'),
  'nested brackets': (size) => `${'['.repeat(half(size))}a${']'.repeat(half(size) - 1)}`,
  'nested block quotes': (size) => `${filled(size - 1, '> ')}a`,
  'deeply nested lists': (size) => growing(size, (depth) => `${'  '.repeat(depth)}* a\n`),
  'U+0000 in input': (size) => filled(size, 'abc\u0000de'),
  backticks: (size) => growing(size, (width) => `e${'`'.repeat(width)}`),
  'unclosed links A': (size) => filled(size, '[a](<b'),
  'unclosed links B': (size) => filled(size, '[a](b'),
  'unclosed <!--': (size) => `</${filled(size - 2, '<!--')}`,
  'empty lines in deeply nested lists': (size) => `${filled(half(size), '- ')}x${'\n'.repeat(lines)}`,
  'empty lines in deeply nested lists in a quote': (size) => `> ${filled(half(size), '- ')}x\n${eachLine(half(size), '>')}`,
  'emph in deep blockquote': (size) => '>'.repeat(half(size)) + filled(half(size), 'a*'),
  'many references': (size) => eachLine(size, '[a]: /url [b] [c][d] `e` *f* [g](h) <i@j.kl> &amp;'),
  'table of many rows': (size) => `| a | b |\n|---|---|\n${eachLine(size, '| 时间 | 2026-03-28 | 实到 | 41人 | 赞成 | 38 |')}`,
}

/** Texts that would make our own reading slow: what it searches, compares and tells. */
export const ours: Readonly<Record<string, (size: number) => string>> = {
  'one long word': (size) => filled(size / 3, '路'),
  'one long fact': (size) => `# 甲\n\n- 金额：${filled(size - 20, '1,')}`,
  'one long name': (size) => `# 甲\n\n- ${filled(size - 20, 'ab')}：1`,
  'a value of stops': (size) => `# 甲\n\n- 金额：${filled(size / 3 - 20, '，')}1`,
  'a value of blanks': (size) => `# 甲\n\n- 金额：1${filled(size - 20, ' ')}1`,
  'a line of works with many clauses': (size) => `# 甲\n\n## 实施\n\n- 2026-03-18 付款：1元${filled(size / 3 - 40, '；')}x`,
  'a line of works of blanks': (size) => `# 甲\n\n## 实施\n\n- 2026-03-18 付款：1元${filled(size - 60, ' ')}x`,
  'objections of blanks': (size) => `# 甲\n\n## 决议公开\n\n### 异议\n\n${eachLine(size, `- 2026-03-18 书面 问${' '.repeat(1_900)}x`)}`,
  'sums that are none': (size) => `# 甲\n\n## 实施\n\n${eachLine(size, `- 2026-03-18 付款：${'1 ('.repeat(39)}`)}`,
  'an objection without end': (size) => `# 甲\n\n## 决议公开\n\n### 异议\n\n- 2026-03-18 书面 ${filled(size / 4 - 60, '问 ')}`,
  'hidden characters': (size) => filled(size / 3, '\u200b'),
  'misleading characters': (size) => filled(size / 3, '\u202e'),
  'symbols and blanks': (size) => filled(size / 4, ' \uf06c'),
  joiners: (size) => filled(size / 7, '👩\u200d'),
  accents: (size) => `e${filled(size / 2 - 1, '\u0301')}`,
  numerals: (size) => `# 甲\n\n- 金额：${filled(size / 3 - 20, '一〇')}`,
  'letters for digits': (size) => `# 甲\n\n- 金额：${filled(size - 20, 'l0O')}`,
  'facts, each in doubt': (size) => `# 甲\n\n## 村民代表会议决议\n\n${eachLine(size / 2, '- 实倒到到：四⼗人3百')}`,
  'headings near ours': (size) => `# 甲\n${eachLine(size / 2, '## 党员大会审义一二三四五')}`,
  'headings that go on': (size) => `# 甲\n${eachLine(size / 3, `## 村民代表会议决议${'甲'.repeat(10)}`)}`,
  'lines like facts': (size) => `# 甲\n\n## 村民代表会议决议\n\n${eachLine(size / 3, '• 实到41人、赞成|38|反对|')}`,
  'a row of many cells': (size) => `# 甲\n\n## 村民代表会议决议\n\n${filled(size / 3 - 60, '|实')}`,
  'lines like steps': (size) => `# 甲\n${eachLine(size / 3, '**党员大会审议**')}`,
  'a long number': (size) => `# 甲\n\n- 金额：${filled(size - 30, '1')}元`,
  'phone numbers': (size) => filled(size / 2, '138-0013-8000 '),
  tags: (size) => filled(size, '<b>'),
}
