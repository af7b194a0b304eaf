import type { Expected } from './expected.ts'

/** Titles, steps and rounds: articles 1 to 3. */
export const headings: Readonly<Record<string, Expected>> = {
  numbered: { because: 'a number before the name makes no difference', facts: 'same' },
  'numbered-in-brackets': { because: 'so does one in brackets', facts: 'same' },
  'numbered-step': { because: 'or in words', facts: 'same' },
  'colon-behind': { because: 'a colon behind makes no difference', facts: 'same' },
  'blanks-behind': { because: 'blanks are no part of it', facts: 'same' },
  'hashes-behind': { because: 'marks behind are marks', facts: 'same' },
  'blanks-within': { because: 'blanks make no difference', facts: 'same' },
  'tab-after-marks': { because: 'a tab is a blank', facts: 'same' },
  'full-width-marks': { because: 'marks may be full-width (article 10)', facts: 'same' },
  'stars-around': {
    because: 'emphasis shows as the characters it is (article 10)',
    told: ['## **村民代表会议决议**', 'record-heading', '不认识步骤“**村民代表会议决议**”，其中内容没有判断。是不是“村民代表会议决议”？'],
  },
  'brackets-around': {
    because: 'brackets are no quotation marks',
    told: ['## 【村民代表会议决议】', 'record-heading', '不认识步骤“【村民代表会议决议】”，其中内容没有判断。是不是“村民代表会议决议”？'],
  },
  'picture-before': {
    because: 'a picture is no part of a name',
    told: ['## 📢村民代表会议决议', 'record-heading', '不认识步骤“📢村民代表会议决议”，其中内容没有判断。是不是“村民代表会议决议”？'],
  },
  'day-behind': {
    because: 'the day is a fact',
    told: [
      '## 村民代表会议决议 2026-03-28',
      'record-heading',
      '不认识步骤“村民代表会议决议 2026-03-28”，其中内容没有判断。是不是“村民代表会议决议”？',
    ],
  },
  'day-in-brackets': {
    because: 'the day is a fact',
    told: [
      '## 村民代表会议决议（2026年3月28日）',
      'record-heading',
      '不认识步骤“村民代表会议决议（2026年3月28日）”，其中内容没有判断。是不是“村民代表会议决议”？',
    ],
  },
  prototype: {
    because: 'no word of ours',
    told: [
      '## __proto__',
      'record-heading',
      '不认识步骤“__proto__”，其中内容没有判断。认识的步骤有：村党组织提议；村“两委”会议商议；党员大会审议；决议；决议公开；实施结果公开；其余的用cunyi explain record-heading来看。',
    ],
  },
  'name-of-a-constructor': {
    because: 'no word of ours',
    told: [
      '## constructor',
      'record-heading',
      '不认识步骤“constructor”，其中内容没有判断。认识的步骤有：村党组织提议；村“两委”会议商议；党员大会审议；决议；决议公开；实施结果公开；其余的用cunyi explain record-heading来看。',
    ],
  },
  'other-script': {
    because: 'the vocabulary is in simplified characters',
    told: ['## 村民代表會議決議', 'record-heading', '不认识步骤“村民代表會議決議”，其中内容没有判断。是不是“村民代表会议决议”？'],
  },
  'radical-from-a-pdf': {
    because: 'a radical passes for 民, and is told (article 11)',
    facts: 'same',
    told: ['## 村⺠代表会议决议', 'record-lookalike', '“## 村”后面有一个字符（U+2EA0）只是看着像“民”，已照此读；请重新打字。'],
  },
  'hidden-within': {
    because: 'what cannot be seen hides no heading, and is told (article 11)',
    facts: 'same',
    told: ['## 村民代表\u200b会议决议', 'record-lookalike', '“## 村民代表”后面有一个看不见的字符（U+200B），没有计入；请删去。'],
  },
  'cyrillic-letter': {
    because: 'a letter of another alphabet is told (article 11)',
    facts: 'same',
    told: [
      "## Rеsolution of the representatives' meeting",
      'record-lookalike',
      '“## R”后面有一个字符（U+0435）只是看着像“e”，已照此读；请重新打字。',
    ],
  },
  'turned-round': {
    because: 'what turns text round is told (article 11)',
    facts: 'same',
    told: [
      '## 村民代表会议决议\u202e',
      'record-misleading',
      '“## 村民代表会议决议”后面有一个字符（U+202E），显示的和写下的可能不一样；请删去，重新打字。',
    ],
  },
  'without-marks': {
    because: 'a step whose heading nobody reads is told',
    told: ['村民代表会议决议', 'record-heading', '不认识步骤“村民代表会议决议”，其中内容没有判断。是不是“## 村民代表会议决议”？'],
  },
  'numbered-without-marks': {
    because: 'also with its number',
    told: [
      '五、村民代表会议决议',
      'record-heading',
      '不认识步骤“五、村民代表会议决议”，其中内容没有判断。是不是“## 五、村民代表会议决议”？',
    ],
  },
  'bold-without-marks': {
    because: 'also in stars',
    told: ['**村民代表会议决议**', 'record-heading', '不认识步骤“村民代表会议决议”，其中内容没有判断。是不是“## 村民代表会议决议”？'],
  },
  underlined: {
    because: 'a line under a paragraph makes no heading of it (article 10)',
    told: ['村民代表会议决议', 'record-heading', '不认识步骤“村民代表会议决议”，其中内容没有判断。是不是“## 村民代表会议决议”？'],
  },
  'html-heading': {
    because: 'HTML makes no heading (article 10)',
    told: ['<h2>村民代表会议决议</h2>', 'record-heading', '不认识步骤“村民代表会议决议”，其中内容没有判断。是不是“## 村民代表会议决议”？'],
  },
  'far-from-the-margin': {
    because: 'what is indented is code',
    told: [
      '        ## 村民代表会议决议',
      'record-heading',
      '不认识步骤“村民代表会议决议”，其中内容没有判断。是不是“## 村民代表会议决议”？',
    ],
  },
  'four-marks': {
    because: 'one # too many',
    told: ['#### 村民代表会议决议', 'record-heading', '不认识步骤“村民代表会议决议”，其中内容没有判断。是不是“## 村民代表会议决议”？'],
  },
  'in-a-list': {
    because: 'inside a list',
    told: ['- ## 村民代表会议决议', 'record-heading', '不认识步骤“村民代表会议决议”，其中内容没有判断。是不是“## 村民代表会议决议”？'],
  },
  'seven-marks': { because: 'more than six are no marks; the line is words', facts: 'read' },
  'title-as-a-step': {
    because: 'a file without a title is told, and its first heading read as one',
    facts: 'same',
    told: ['## 村道路灯维修', 'record-title', '没有事项名称；第一行应当是“# 事项名称”。'],
  },
  'title-left-blank': {
    because: 'a title without words is none',
    facts: 'same',
    told: ['#', 'record-title', '没有事项名称；第一行应当是“# 事项名称”。'],
  },
  'copied-twice': {
    because: 'two matters are two files; one finding, not one for each step of the copy',
    told: ['# 村道路灯维修', 'record-title', '又出现一个事项名称“村道路灯维修”；一个文件只记一个事项。'],
  },
  'step-of-the-first-rank': {
    because: 'two matters are two files, and a step has two marks',
    told: ['# 村民代表会议决议', 'record-heading', '不认识步骤“村民代表会议决议”，其中内容没有判断。是不是“## 村民代表会议决议”？'],
  },
}
