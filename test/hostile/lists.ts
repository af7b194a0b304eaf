import type { Expected } from './expected.ts'

/** Lists of facts: article 4. */
export const lists: Readonly<Record<string, Expected>> = {
  'bullets-from-word': {
    because: 'a bullet is no mark of ours; told once for the block',
    told: [
      '•\t通知日期：2026-03-08',
      'record-row',
      '“• 通知日期：2026-03-08”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。',
    ],
  },
  'bullets-from-a-symbol-font': {
    because: 'nor is one of a symbol font',
    told: [
      '\uf06c 通知日期：2026-03-08',
      'record-row',
      '“\uf06c 通知日期：2026-03-08”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。',
    ],
  },
  'numbers-by-hand': {
    because: 'a number and 、 make no list',
    told: [
      '1、通知日期：2026-03-08',
      'record-row',
      '“1、通知日期：2026-03-08”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。',
    ],
  },
  'numbers-in-brackets': {
    because: 'nor do brackets',
    told: [
      '（1）通知日期：2026-03-08',
      'record-row',
      '“（1）通知日期：2026-03-08”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。',
    ],
  },
  'circled-numbers': {
    because: 'nor do circles',
    told: [
      '①通知日期：2026-03-08',
      'record-row',
      '“①通知日期：2026-03-08”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。',
    ],
  },
  'numbered-list': { because: 'a numbered list is a list', facts: 'same' },
  'numbers-within-a-list': { because: 'a number before a name makes no difference', facts: 'same' },
  'table-of-two-columns': {
    because: 'a table is no list',
    told: [
      '| 通知日期 | 2026-03-08 |',
      'record-row',
      '“| 通知日期 | 2026-03-08 |”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。',
    ],
  },
  'table-of-one-row': {
    because: 'nor is one that lies',
    told: [
      '| 通知日期 | 时间 | 召集 | 应到 | 实到 | 赞成 | 反对 | 弃权 |',
      'record-row',
      '“| 通知日期 | 时间 | 召集 | 应到 | 实到 | 赞成 | 反对 | …”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。',
    ],
  },
  'cells-from-a-spreadsheet': {
    because: 'nor are cells',
    told: ['通知日期\t2026-03-08', 'record-row', '“通知日期 2026-03-08”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。'],
  },
  'facts-without-dashes': {
    because: 'nor is YAML',
    told: ['通知日期: 2026-03-08', 'record-row', '“通知日期: 2026-03-08”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。'],
  },
  'facts-in-a-quote': {
    because: 'a list in a quote is a quotation',
    told: [
      '> - 通知日期：2026-03-08',
      'record-row',
      '“通知日期：2026-03-08”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。',
    ],
  },
  'facts-one-level-down': {
    because: 'a list in a list is no list of facts',
    told: [
      '  - 通知日期：2026-03-08',
      'record-row',
      '“通知日期：2026-03-08”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。',
    ],
  },
  'facts-in-html': {
    because: 'HTML makes no list (article 10)',
    told: [
      '<li>通知日期：2026-03-08</li>',
      'record-row',
      '“<li>通知日期：2026-03-08</li>”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。',
    ],
  },
  'facts-in-json': {
    because: 'nor does JSON',
    told: [
      '"通知日期": "2026-03-08",',
      'record-row',
      '“"通知日期": "2026-03-08",”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。',
    ],
  },
  'facts-in-a-fence': {
    because: 'code is shown and never read (article 10)',
    told: [
      '- 通知日期：2026-03-08',
      'record-row',
      '“- 通知日期：2026-03-08”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。',
    ],
  },
  'prose-between-facts': {
    because: 'only the first list holds facts',
    told: ['- 赞成：38', 'record-row', '“赞成：38”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。'],
  },
  'colon-left-out': {
    because: 'a fact is name, colon, content',
    told: ['- 实到41人', 'record-row', '“实到41人”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。'],
  },
  'equals-sign': {
    because: 'a sign of equality is no colon',
    told: ['- 实到=41人', 'record-row', '“实到=41人”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。'],
  },
  'blank-for-a-colon': {
    because: 'a blank is no colon',
    told: ['- 实到 41人', 'record-row', '“实到 41人”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。'],
  },
  'dots-for-a-colon': {
    because: 'dots are no colon',
    told: ['- 实到……41人', 'record-row', '“实到……41人”不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。'],
  },
  'ratio-for-a-colon': {
    because: 'the sign of ratio passes for a colon, and is told (article 11)',
    facts: 'same',
    told: ['- 实到∶41人', 'record-lookalike', '“- 实到”后面有一个字符（U+2236）只是看着像“：”，已照此读；请重新打字。'],
  },
  'small-colon': {
    because: 'so does the small one',
    facts: 'same',
    told: ['- 实到﹕41人', 'record-lookalike', '“- 实到”后面有一个字符（U+FE55）只是看着像“：”，已照此读；请重新打字。'],
  },
  'colon-twice': {
    because: 'the second colon is content',
    told: ['- 实到：：41人', 'record-value', '“实到”写的是“：41人”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'name-in-stars': {
    because: 'emphasis shows as the characters it is (article 10)',
    told: ['- **实到**：41人', 'record-name', '不认识“**实到**”这一项，没有判断。是不是“实到”？'],
  },
  'name-in-brackets': {
    because: 'brackets are no part of a name',
    told: ['- 【实到】：41人', 'record-name', '不认识“【实到】”这一项，没有判断。是不是“实到”？'],
  },
  'name-with-a-remark': {
    because: 'a remark is no part of a name',
    told: ['- 实到（含线上）：41人', 'record-name', '不认识“实到（含线上）”这一项，没有判断。是不是“实到”？'],
  },
  'name-with-a-picture': {
    because: 'a picture is no part of a name',
    told: ['- 👥实到：41人', 'record-name', '不认识“👥实到”这一项，没有判断。是不是“实到”？'],
  },
  'task-list': {
    because: 'a box is no part of a name',
    told: ['- [x] 实到：41人', 'record-name', '不认识“[x] 实到”这一项，没有判断。是不是“实到”？'],
  },
  'name-with-blanks': { because: 'blanks make no difference', facts: 'same' },
  'content-on-the-next-line': { because: 'a fact may run on in its item', facts: 'same' },
  'fact-under-two-names': {
    because: 'each fact is written once, whatever it is called',
    told: ['- 出席人数：40人', 'record-once', '“出席人数”和前面的“实到”是同一项，不知道以哪个为准；只写一个，另一个写进叙述。'],
  },
  'two-by-a-comma': {
    because: 'one fact is one line',
    told: ['- 应到：45人，实到：41人', 'record-row', '“应到”这一行里还写了“实到”，没有读；每项单独一行，前面写“- ”。'],
  },
  prototype: {
    because: 'no word of ours: kept, and a note',
    facts: 'same',
    told: ['- __proto__：3', 'record-extra', '不认识“__proto__”这一项，没有判断。'],
  },
  'name-of-a-constructor': {
    because: 'no word of ours: kept, and a note',
    facts: 'same',
    told: ['- constructor：3', 'record-extra', '不认识“constructor”这一项，没有判断。'],
  },
  'to-string': {
    because: 'no word of ours: kept, and a note',
    facts: 'same',
    told: ['- toString：3', 'record-extra', '不认识“toString”这一项，没有判断。'],
  },
  'radical-in-a-name': {
    because: 'a radical passes for 金, and is told (article 11)',
    facts: 'same',
    told: ['- ⾦额：186000元', 'record-lookalike', '“-”后面有一个字符（U+2FA6）只是看着像“金”，已照此读；请重新打字。'],
  },
}
