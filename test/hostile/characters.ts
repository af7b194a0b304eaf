import type { Expected } from './expected.ts'

/** Characters that are not what they look like: article 11. */
export const characters: Readonly<Record<string, Expected>> = {
  'zero-width-in-a-number': {
    because: 'seen as 38, read as 38, and told',
    facts: 'same',
    told: ['- 赞成：3\u200b8', 'record-lookalike', '“- 赞成：3”后面有一个看不见的字符（U+200B），没有计入；请删去。'],
  },
  'word-joiner': {
    because: 'as it is seen',
    facts: 'same',
    told: ['- 赞成：\u206038', 'record-lookalike', '“- 赞成：”后面有一个看不见的字符（U+2060），没有计入；请删去。'],
  },
  'soft-hyphen-in-a-name': {
    because: 'as it is seen',
    facts: 'same',
    told: ['- 实\u00ad到：41人', 'record-lookalike', '“- 实”后面有一个看不见的字符（U+00AD），没有计入；请删去。'],
  },
  'mark-of-direction': {
    because: 'as it is seen',
    facts: 'same',
    told: ['- 时间：2026\u200e-03-28', 'record-lookalike', '“- 时间：2026”后面有一个看不见的字符（U+200E），没有计入；请删去。'],
  },
  'zero-width-in-a-place': {
    because: 'words too are told',
    facts: 'same',
    told: ['- 公开地点：村务\u200b公开栏', 'record-lookalike', '“- 公开地点：村务”后面有一个看不见的字符（U+200B），没有计入；请删去。'],
  },
  'variation-selector': {
    because: 'a selector without its picture is hidden',
    facts: 'same',
    told: ['- 实到\ufe0f：41人', 'record-lookalike', '“- 实到”后面有一个看不见的字符（U+FE0F），没有计入；请删去。'],
  },
  'byte-order-mark-within': {
    because: 'left where two files were put together: no mark is hidden by it',
    facts: 'same',
    told: ['\ufeff## 决议公开', 'record-lookalike', '行首有一个看不见的字符（U+FEFF），没有计入；请删去。'],
  },
  'zero-width-before-a-dash': {
    because: 'copied from a page: no mark is hidden by it',
    facts: 'same',
    told: ['\u200b- 实到：41人', 'record-lookalike', '行首有一个看不见的字符（U+200B），没有计入；请删去。'],
  },
  'digits-turned-round': {
    because: 'seen as 38, written as 83: not read',
    told: [
      '- 赞成：\u202e83\u202c',
      'record-misleading',
      '“- 赞成：”后面有一个字符（U+202E），显示的和写下的可能不一样；请删去，重新打字。',
    ],
  },
  isolates: {
    because: 'what can turn text round is not read',
    told: [
      '- 赞成：\u206638\u2069',
      'record-misleading',
      '“- 赞成：”后面有一个字符（U+2066），显示的和写下的可能不一样；请删去，重新打字。',
    ],
  },
  'private-character-in-a-sum': {
    because: 'nobody knows how it shows',
    told: [
      '- 金额：\ue0c386000元',
      'record-misleading',
      '“- 金额：”后面有一个字符（U+E0C3），显示的和写下的可能不一样；请删去，重新打字。',
    ],
  },
  'lost-character-in-a-place': {
    because: 'what was lost on the way is told',
    facts: 'same',
    told: [
      '- 公开地点：村务�开栏',
      'record-misleading',
      '“- 公开地点：村务”后面有一个字符（U+FFFD），显示的和写下的可能不一样；请删去，重新打字。',
    ],
  },
  'letter-that-shows-as-a-blank': {
    because: 'a letter that cannot be seen is told',
    told: ['- 实到：4\u31641人', 'record-misleading', '“- 实到：4”后面有一个字符（U+3164），显示的和写下的可能不一样；请删去，重新打字。'],
  },
  'braille-blank': {
    because: 'so is a pattern without dots',
    told: ['- 实到：\u280041人', 'record-misleading', '“- 实到：”后面有一个字符（U+2800），显示的和写下的可能不一样；请删去，重新打字。'],
  },
  'tag-characters': {
    because: 'words that no one sees',
    facts: 'same',
    told: [
      '- 公开地点：村务公开栏\u{e0041}\u{e0042}',
      'record-misleading',
      '“- 公开地点：村务公开栏”后面有一个字符（U+E0041），显示的和写下的可能不一样；请删去，重新打字。',
    ],
  },
  'escape-sequence': {
    because: 'a control character shows as nothing known',
    facts: 'same',
    told: [
      '- 公开地点：\u001b]0;owned\u0007村务公开栏',
      'record-misleading',
      '“- 公开地点：”后面有一个字符（U+001B），显示的和写下的可能不一样；请删去，重新打字。',
    ],
  },
  'bell-in-a-sum': {
    because: 'so in a sum',
    told: [
      '- 金额：186000\u0007元',
      'record-misleading',
      '“- 金额：186000”后面有一个字符（U+0007），显示的和写下的可能不一样；请删去，重新打字。',
    ],
  },
  'prose-turned-round': {
    because: 'prose is shown, and must show as it is written',
    facts: 'same',
    told: [
      '路灯坏了\u202e盏七\u202c，拟更换。',
      'record-misleading',
      '“路灯坏了”后面有一个字符（U+202E），显示的和写下的可能不一样；请删去，重新打字。',
    ],
  },
  'form-feed': {
    because: 'a page break shows as nothing',
    facts: 'same',
    told: ['路灯坏了七盏，\f拟更换。', 'record-lookalike', '“路灯坏了七盏，”后面有一个看不见的字符（U+000C），没有计入；请删去。'],
  },
  'line-break-of-word': {
    because: 'so does a soft break',
    facts: 'same',
    told: ['路灯坏了七盏，\u000b拟更换。', 'record-lookalike', '“路灯坏了七盏，”后面有一个看不见的字符（U+000B），没有计入；请删去。'],
  },
  'line-separator': {
    because: 'so does a separator',
    facts: 'same',
    told: ['路灯坏了七盏，\u2028拟更换。', 'record-lookalike', '“路灯坏了七盏，”后面有一个看不见的字符（U+2028），没有计入；请删去。'],
  },
  'accent-apart': {
    because: 'an accent that stands apart passes for a letter with one',
    facts: 'same',
    told: ['建在Cafe\u0301旁。', 'record-lookalike', '“建在Cafe”后面有一个字符（U+0301）只是看着像“é”，已照此读；请重新打字。'],
  },
  'double-of-a-character': {
    because: 'a double passes for 隆',
    facts: 'same',
    told: [
      '- 公开地点：村務公開欄隆昌亭',
      'record-lookalike',
      '“- 公开地点：村務公開欄”后面有一个字符（U+F9DC）只是看着像“隆”，已照此读；请重新打字。',
    ],
  },
  'radical-for-one': {
    because: 'radicals pass for 十 and 一',
    facts: 'same',
    told: ['- 实到：四⼗⼀人', 'record-lookalike', '“- 实到：四”后面有一个字符（U+2F17）只是看着像“十”，已照此读；请重新打字。'],
  },
  'rare-names': { because: 'a rare name is one character and is kept', facts: 'same' },
  pictures: { because: 'a picture of several parts is one', facts: 'same' },
  uyghur: { because: 'letters that ask for a joiner have it', facts: 'same' },
}
