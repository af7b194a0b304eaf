import type { Expected } from './expected.ts'

/** Sums: article 7. */
export const money: Readonly<Record<string, Expected>> = {
  'cheque-numerals': { because: 'sums in the words of cheques are read', facts: 'same' },
  'cheque-numerals-of-old': { because: 'also as they were once written', facts: 'same' },
  'digits-and-words': { because: 'both ways to write it give one sum', facts: 'same' },
  'words-and-digits': { because: 'in either order', facts: 'same' },
  numerals: { because: 'plain numerals', facts: 'same' },
  'digits-between-units': { because: 'each digit has its unit', facts: 'same' },
  'unit-in-the-name-none': { because: 'yuan where no unit is written', facts: 'same' },
  'unit-in-the-name': { because: 'the unit may stand with the name', facts: 'same' },
  'full-width-separators': { because: 'digits and commas of either width', facts: 'same' },
  whole: { because: '整 says that nothing follows', facts: 'same' },
  'sign-and-fen': { because: 'a sign before, fen behind', facts: 'same' },
  'digits-against-words': {
    because: 'digits and words are two sums',
    told: [
      '- 金额：186000元（大写：壹拾捌万元整）',
      'record-ambiguous',
      '“金额”写的是“186000元（大写：壹拾捌万元整）”，可以读作“186000元”或“180000元”；请写清楚。',
    ],
  },
  'three-myriads-five': {
    because: 'the ear hears 35,000, the eye reads 30,005',
    told: ['- 金额：三万五', 'record-ambiguous', '“金额”写的是“三万五”，可以读作“35000元”或“30005元”；请写清楚。'],
  },
  'comma-by-myriads': {
    because: 'thousands have three digits',
    told: ['- 金额：18,6000元', 'record-ambiguous', '“金额”写的是“18,6000元”，可以读作“18.6000元”或“186000元”；请写清楚。'],
  },
  'point-by-thousands': {
    because: 'a point may part thousands elsewhere',
    told: ['- 金额：186.000元', 'record-ambiguous', '“金额”写的是“186.000元”，可以读作“186.000元”或“186000元”；请写清楚。'],
  },
  'w-for-myriad': {
    because: 'w is no unit',
    told: ['- 金额：18.6w', 'record-value', '“金额”写的是“18.6w”，读不懂；应当写金额，如186000元、18.6万元。是不是“18.6万元”？'],
  },
  'blank-between-thousands': {
    because: 'two numbers are no sum',
    told: ['- 金额：186 000元', 'record-value', '“金额”写的是“186 000元”，读不懂；应当写金额，如186000元、18.6万元。是不是“186000元”？'],
  },
  'letter-l': {
    because: 'a letter is no digit',
    told: ['- 金额：l86000元', 'record-value', '“金额”写的是“l86000元”，读不懂；应当写金额，如186000元、18.6万元。是不是“186000元”？'],
  },
  'letter-o': {
    because: 'a letter is no digit',
    told: ['- 金额：18600O元', 'record-value', '“金额”写的是“18600O元”，读不懂；应当写金额，如186000元、18.6万元。是不是“186000元”？'],
  },
  'hundreds-by-digit': {
    because: '百 is no unit of ours; read as digits it would be 3,100 yuan',
    told: ['- 金额：3百元', 'record-value', '“金额”写的是“3百元”，读不懂；应当写金额，如186000元、18.6万元。'],
  },
  range: {
    because: 'two sums are none',
    told: ['- 金额：18-20万元', 'record-value', '“金额”写的是“18-20万元”，读不懂；应当写金额，如186000元、18.6万元。'],
  },
  'at-most': {
    because: 'a bound is no sum',
    told: ['- 金额：不超过18.6万元', 'record-value', '“金额”写的是“不超过18.6万元”，读不懂；应当写金额，如186000元、18.6万元。'],
  },
  some: {
    because: '左右 is no sum',
    told: ['- 金额：18.6万元左右', 'record-value', '“金额”写的是“18.6万元左右”，读不懂；应当写金额，如186000元、18.6万元。'],
  },
  'with-tax': {
    because: 'a sum and nothing else',
    told: ['- 金额：186000元（含税）', 'record-value', '“金额”写的是“186000元（含税）”，读不懂；应当写金额，如186000元、18.6万元。'],
  },
  'by-the-year': {
    because: 'a rate is no sum',
    told: ['- 金额：6万元/年', 'record-value', '“金额”写的是“6万元/年”，读不懂；应当写金额，如186000元、18.6万元。'],
  },
  negative: {
    because: 'a sum has no sign',
    told: ['- 金额：-186000元', 'record-value', '“金额”写的是“-186000元”，读不懂；应当写金额，如186000元、18.6万元。'],
  },
  dollars: {
    because: 'money is in yuan',
    told: ['- 金额：$186000', 'record-value', '“金额”写的是“$186000”，读不懂；应当写金额，如186000元、18.6万元。'],
  },
  'below-the-fen': {
    because: 'down to the fen and not below',
    told: ['- 金额：186000.005元', 'record-value', '“金额”写的是“186000.005元”，读不懂；应当写金额，如186000元、18.6万元。'],
  },
  exponent: {
    because: 'no form of ours',
    told: ['- 金额：1.86e5元', 'record-value', '“金额”写的是“1.86e5元”，读不懂；应当写金额，如186000元、18.6万元。'],
  },
  'to-be-settled': {
    because: 'a word is no sum',
    told: ['- 金额：待定', 'record-value', '“金额”写的是“待定”，读不懂；应当写金额，如186000元、18.6万元。'],
  },
  'spreadsheet-command': {
    because: 'what a spreadsheet would run is no sum',
    told: ["- 金额：=cmd|' /C calc'!A0", 'record-value', "“金额”写的是“=cmd|' /C calc'!A0”，读不懂；应当写金额，如186000元、18.6万元。"],
  },
  'two-points': {
    because: 'a number has one point',
    told: ['- 金额：186.000.00元', 'record-value', '“金额”写的是“186.000.00元”，读不懂；应当写金额，如186000元、18.6万元。'],
  },
  'picture-before': {
    because: 'a sum and nothing else',
    told: ['- 金额：💰186000元', 'record-value', '“金额”写的是“💰186000元”，读不懂；应当写金额，如186000元、18.6万元。'],
  },
  'unit-against-the-name': {
    because: 'the name says myriads, the content yuan',
    told: ['- 金额（万元）：186000元', 'record-value', '“金额（万元）”写的是“186000元”，读不懂；应当写金额，如186000元、18.6万元。'],
  },
}
