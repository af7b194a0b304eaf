import type { Expected } from './expected.ts'

/** People and ballots: article 7. */
export const numbers: Readonly<Record<string, Expected>> = {
  'share-of-all': {
    because: 'a count is one number',
    told: ['- 实到：41/45', 'record-value', '“实到”写的是“41/45”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  percent: {
    because: 'a share is no count',
    told: ['- 实到：91%', 'record-value', '“实到”写的是“91%”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'at-least': {
    because: 'a bound is no count',
    told: ['- 实到：≥30人', 'record-value', '“实到”写的是“≥30人”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  range: {
    because: 'two numbers are no count',
    told: ['- 实到：40-41人', 'record-value', '“实到”写的是“40-41人”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'some-forty': {
    because: '余 is no number',
    told: ['- 实到：四十余人', 'record-value', '“实到”写的是“四十余人”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'more-than': {
    because: '以上 is no number',
    told: ['- 实到：41人以上', 'record-value', '“实到”写的是“41人以上”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'hundreds-by-digit': {
    because: '百 behind a digit is no form of ours; read as digits it would be 3,100',
    told: ['- 实到：3百人', 'record-value', '“实到”写的是“3百人”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'digit-beside-numeral': {
    because: 'half of it is no number',
    told: ['- 实到：4一人', 'record-value', '“实到”写的是“4一人”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'hundred-and-five': {
    because: 'the ear hears 150, the eye reads 105',
    told: ['- 实到：一百五人', 'record-ambiguous', '“实到”写的是“一百五人”，可以读作“150”或“105”；请写清楚。'],
  },
  'letter-l': {
    because: 'a letter is no digit',
    told: ['- 实到：4l人', 'record-value', '“实到”写的是“4l人”，读不懂；应当写人数或户数，如41人、167户。是不是“41人”？'],
  },
  'letter-o': {
    because: 'a letter is no digit',
    told: ['- 实到：4O人', 'record-value', '“实到”写的是“4O人”，读不懂；应当写人数或户数，如41人、167户。是不是“40人”？'],
  },
  'circled-number': {
    because: 'a sign with a number in it is no number',
    told: ['- 实到：㊶人', 'record-value', '“实到”写的是“㊶人”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'bracketed-ideograph': {
    because: 'a sign of a list is no number',
    told: ['- 实到：㈠', 'record-value', '“实到”写的是“㈠”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'arabic-indic-digits': {
    because: 'digits of another script are none of ours',
    told: ['- 实到：٤١', 'record-value', '“实到”写的是“٤١”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'mathematical-digits': {
    because: 'letters drawn as digits are none of ours',
    told: ['- 实到：𝟒𝟏人', 'record-value', '“实到”写的是“𝟒𝟏人”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  superscript: {
    because: 'an exponent is no digit',
    told: ['- 实到：41²人', 'record-value', '“实到”写的是“41²人”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  keycaps: {
    because: 'pictures of keys are no digits',
    told: ['- 实到：4\ufe0f⃣1\ufe0f⃣人', 'record-value', '“实到”写的是“4\ufe0f⃣1\ufe0f⃣人”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'emoji-behind': {
    because: 'a count and nothing else',
    told: ['- 实到：41人👍', 'record-value', '“实到”写的是“41人👍”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'leading-zero': {
    because: '`046` is no count',
    told: ['- 实到：041人', 'record-value', '“实到”写的是“041人”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  decimal: {
    because: '`4.5` is no count',
    told: ['- 实到：41.0人', 'record-value', '“实到”写的是“41.0人”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'times-attended': {
    because: '人次 counts visits, not persons',
    told: ['- 实到：41人次', 'record-value', '“实到”写的是“41人次”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'blank-within': {
    because: 'two numbers are no count',
    told: ['- 实到：4 1人', 'record-value', '“实到”写的是“4 1人”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'words-before': {
    because: 'a count and nothing else',
    told: ['- 实到：共41人', 'record-value', '“实到”写的是“共41人”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'in-brackets-besides': {
    because: 'online attendance has its own fact',
    told: ['- 实到：41人（线上5人）', 'record-value', '“实到”写的是“41人（线上5人）”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'beyond-counting': {
    because: 'more than ten million is none (and twenty digits are not shown)',
    told: [
      '- 实到：99999999999999999999',
      'record-value',
      '“实到”写的是“＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊”，读不懂；应当写人数或户数，如41人、167户。',
    ],
  },
  hexadecimal: {
    because: 'no form of ours',
    told: ['- 实到：0x29', 'record-value', '“实到”写的是“0x29”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  infinity: {
    because: 'no number of ours',
    told: ['- 实到：Infinity', 'record-value', '“实到”写的是“Infinity”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'not-a-number': {
    because: 'no number of ours',
    told: ['- 实到：NaN', 'record-value', '“实到”写的是“NaN”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'unit-of-another-kind': {
    because: 'the name says households, the content persons',
    told: ['- 实到（户）：41人', 'record-value', '“实到（户）”写的是“41人”，读不懂；应当写人数或户数，如41人、167户。'],
  },
  'all-in-favour': {
    because: 'a result is no number',
    told: ['- 赞成：全票通过', 'record-value', '“赞成”写的是“全票通过”，读不懂；应当写整数，如38。是不是“41”？'],
  },
  unanimous: {
    because: 'a result is no number',
    told: ['- 赞成：一致同意', 'record-value', '“赞成”写的是“一致同意”，读不懂；应当写整数，如38。是不是“41”？'],
  },
  most: { because: 'a word is no number', told: ['- 赞成：多数', 'record-value', '“赞成”写的是“多数”，读不懂；应当写整数，如38。'] },
  'percent-behind': {
    because: 'a number and nothing else',
    told: ['- 赞成：38票（92.7%）', 'record-value', '“赞成”写的是“38票（92.7%）”，读不懂；应当写整数，如38。'],
  },
  formula: {
    because: 'what a spreadsheet would make of it is no number',
    told: ['- 赞成：=SUM(C2:C46)', 'record-value', '“赞成”写的是“=SUM(C2:C46)”，读不懂；应当写整数，如38。'],
  },
  null: { because: 'no number of ours', told: ['- 赞成：null', 'record-value', '“赞成”写的是“null”，读不懂；应当写整数，如38。'] },
  'slash-for-none': {
    because: '无 is none, a stroke is blank',
    told: ['- 反对：/', 'record-value', '“反对”写的是“/”，读不懂；应当写整数，如38。'],
  },
  'full-width-minus': {
    because: 'a number of ballots has no sign',
    told: ['- 反对：－2', 'record-value', '“反对”写的是“－2”，读不懂；应当写整数，如38。'],
  },
  'minus-sign': {
    because: 'a number of ballots has no sign',
    told: ['- 反对：−2', 'record-value', '“反对”写的是“−2”，读不懂；应当写整数，如38。'],
  },
  'struck-out': {
    because: 'what is struck out stands as it is written (article 10), and is no number',
    told: ['- 反对：~~3~~2', 'record-value', '“反对”写的是“~~3~~2”，读不懂；应当写整数，如38。'],
  },
  'cheque-numerals': { because: 'the numerals of cheques are numerals', facts: 'same' },
  'xi-and-one': { because: '卌 is forty', facts: 'same' },
  'stop-behind': { because: 'a stop behind a fact says nothing (article 5)', facts: 'same' },
  'full-width-with-blank': { because: 'digits and blanks of either width', facts: 'same' },
  'sa-eight': { because: '卅 is thirty', facts: 'same' },
  'unit-in-the-name': { because: 'the unit may stand with the name', facts: 'same' },
  'unit-in-name-and-content': { because: 'and once more with the number', facts: 'same' },
  'nobody-due': { because: 'nought is a number; that nobody was due is the judge’s to say', facts: 'read' },
}
