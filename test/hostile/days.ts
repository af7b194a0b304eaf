import type { Expected } from './expected.ts'

/** Days and periods: article 6 of the record format. */
export const days: Readonly<Record<string, Expected>> = {
  'year-of-two-digits': {
    because: 'a day has a year of four digits',
    told: ['- 时间：26.3.28', 'record-value', '“时间”写的是“26.3.28”，读不懂；应当写日期，如2026-03-18。是不是“2026-03-28”？'],
  },
  'thirteenth-month': {
    because: 'the calendar must have it',
    told: ['- 时间：2026-13-01', 'record-day', '“时间”写的是“2026-13-01”，日历上没有这一天。'],
  },
  'day-zero': {
    because: 'the calendar must have it',
    told: ['- 时间：2026-03-00', 'record-day', '“时间”写的是“2026-03-00”，日历上没有这一天。'],
  },
  'year-left-out': {
    because: 'only the last day of a period may leave out its year',
    told: ['- 时间：3月28日', 'record-value', '“时间”写的是“3月28日”，读不懂；应当写日期，如2026-03-18。'],
  },
  'month-only': {
    because: 'a day has its date',
    told: ['- 时间：2026年3月', 'record-value', '“时间”写的是“2026年3月”，读不懂；应当写日期，如2026-03-18。'],
  },
  'same-day': {
    because: 'a day is written out, not pointed at',
    told: ['- 时间：同日', 'record-value', '“时间”写的是“同日”，读不懂；应当写日期，如2026-03-18。'],
  },
  'two-days': {
    because: 'one fact is one day',
    told: [
      '- 时间：2026-03-28、29',
      'record-value',
      '“时间”写的是“2026-03-28、29”，读不懂；应当写日期，如2026-03-18。是不是“2026-03-28”？',
    ],
  },
  'with-its-weekday': { because: 'the day says which day of the week it is', facts: 'same' },
  'with-its-hour': { because: 'the hour is read over: no law asks for it', facts: 'same' },
  'with-a-timestamp': {
    because: 'a time of day is no part of it',
    told: [
      '- 时间：2026-03-28T09:00:00+08:00',
      'record-value',
      '“时间”写的是“2026-03-28T09:00:00+08:00”，读不懂；应当写日期，如2026-03-18。是不是“2026-03-28”？',
    ],
  },
  'mark-of-the-date-left-out': {
    because: '年, 月 and 日 go together',
    told: ['- 时间：2026年3月28', 'record-value', '“时间”写的是“2026年3月28”，读不懂；应当写日期，如2026-03-18。是不是“2026-03-28”？'],
  },
  'em-dashes': {
    because: 'a dash is - / or .',
    told: ['- 时间：2026—03—28', 'record-value', '“时间”写的是“2026—03—28”，读不懂；应当写日期，如2026-03-18。是不是“2026-03-28”？'],
  },
  'numeral-one-as-dash': {
    because: '一 is a numeral, not a dash',
    told: ['- 时间：2026一3一28', 'record-value', '“时间”写的是“2026一3一28”，读不懂；应当写日期，如2026-03-18。是不是“2026-03-28”？'],
  },
  'numeral-one-that-makes-another-day': {
    because: 'read as digits it would be 2026-11-18: what touches a digit is no numeral',
    told: ['- 时间：2026一1一8', 'record-value', '“时间”写的是“2026一1一8”，读不懂；应当写日期，如2026-03-18。是不是“2026-01-08”？'],
  },
  american: {
    because: 'year, month, date: only one of them is a day, and it is still asked about',
    told: ['- 时间：03/28/2026', 'record-value', '“时间”写的是“03/28/2026”，读不懂；应当写日期，如2026-03-18。是不是“2026-03-28”？'],
  },
  'minus-before': {
    because: 'a day has no sign',
    told: ['- 时间：-2026-03-28', 'record-value', '“时间”写的是“-2026-03-28”，读不懂；应当写日期，如2026-03-18。是不是“2026-03-28”？'],
  },
  'letter-o': {
    because: 'a letter is no digit (article 5 asks what was meant)',
    told: ['- 时间：2O26-03-28', 'record-value', '“时间”写的是“2O26-03-28”，读不懂；应当写日期，如2026-03-18。是不是“2026-03-28”？'],
  },
  'letter-l': {
    because: 'a letter is no digit',
    told: ['- 时间：2026-03-2l', 'record-value', '“时间”写的是“2026-03-2l”，读不懂；应当写日期，如2026-03-18。是不是“2026-03-21”？'],
  },
  'farmers-calendar': {
    because: 'the day of another calendar is never converted',
    told: ['- 时间：农历二月初十', 'record-value', '“时间”写的是“农历二月初十”，读不懂；应当写公历日期，如2026-03-18；农历不换算。'],
  },
  'farmers-calendar-unsaid': {
    because: 'so is one that does not say so',
    told: ['- 时间：丙午年二月初十', 'record-value', '“时间”写的是“丙午年二月初十”，读不懂；应当写公历日期，如2026-03-18；农历不换算。'],
  },
  'farmers-calendar-with-nian': {
    because: '廿八 without 日 is a day of that calendar',
    told: ['- 时间：三月廿八', 'record-value', '“时间”写的是“三月廿八”，读不懂；应当写公历日期，如2026-03-18；农历不换算。'],
  },
  'formula-for-today': {
    because: 'what nobody wrote down is no day',
    told: ['- 时间：=TODAY()', 'record-value', '“时间”写的是“=TODAY()”，读不懂；应当写日期，如2026-03-18。'],
  },
  'excel-serial': {
    because: 'a number of days since 1900 is no day to a reader',
    told: ['- 时间：46109', 'record-value', '“时间”写的是“46109”，读不懂；应当写日期，如2026-03-18。'],
  },
  'zero-among-numerals': { because: '二〇二六年三月二十八日 with the digit that the keyboard has', facts: 'same' },
  nian: { because: '廿八 is 28, and 日 says which calendar', facts: 'same' },
  'full-width-dots': { because: 'digits and signs of either width', facts: 'same' },
  'stop-behind': { because: 'a stop behind a fact says nothing (article 5)', facts: 'same' },
  'eight-digits': { because: 'is listed', facts: 'same' },
  'circle-as-zero': {
    because: 'a circle passes for 〇, and is told (article 11)',
    facts: 'same',
    told: [
      '- 时间：二○二六年三月二十八日',
      'record-lookalike',
      '“- 时间：二”后面有一个字符（U+25CB）只是看着像“〇”，已照此读；请重新打字。',
    ],
  },
  'posted-without-years': {
    because: 'the first day has its year',
    told: [
      '- 公开日期：3月30日至4月18日',
      'record-value',
      '“公开日期”写的是“3月30日至4月18日”，读不懂；应当写起止日期，如2026-03-19 至 2026-04-05。',
    ],
  },
  'posted-so-many-days-from-now': {
    because: 'a length of days does not say which days',
    told: ['- 公开日期：即日起15天', 'record-period', '“公开日期”只写了“即日起15天”；应当写明起止日期，如2026-03-19 至 2026-04-05。'],
  },
  'posted-with-its-length': { because: 'a length that agrees says nothing new', facts: 'same' },
  'posted-for-good': {
    because: 'a period has its first day',
    told: ['- 公开日期：长期公开', 'record-value', '“公开日期”写的是“长期公开”，读不懂；应当写起止日期，如2026-03-19 至 2026-04-05。'],
  },
  'posted-over-new-year': {
    because: 'the last day leaves out its year only where it is the first day’s',
    told: [
      '- 公开日期：2026-12-25 至 1月5日',
      'record-value',
      '“公开日期”写的是“2026-12-25 至 1月5日”，读不懂；应当写起止日期，如2026-03-19 至 2026-04-05。',
    ],
  },
  'posted-until-a-day-that-is-none': {
    because: 'the calendar must have both',
    told: ['- 公开日期：2026-03-30 至 2026-04-31', 'record-day', '“公开日期”写的是“2026-03-30 至 2026-04-31”，日历上没有这一天。'],
  },
  'posted-in-three-days': {
    because: 'a period has two days',
    told: [
      '- 公开日期：2026-03-30 至 2026-04-05 至 2026-04-18',
      'record-value',
      '“公开日期”写的是“2026-03-30 至 2026-04-05 至 2026-04-18”，读不懂；应当写起止日期，如2026-03-19 至 2026-04-05。',
    ],
  },
  'posted-backwards-by-a-day': {
    because: 'one that ends before it begins is none',
    told: ['- 公开日期：2026-03-30 至 2026-03-29', 'record-period', '“公开日期”写的是“2026-03-30 至 2026-03-29”，结束早于开始。'],
  },
  'posted-by-dots-and-a-dash': { because: 'a dash joins two days that are written without one', facts: 'same' },
  'posted-from-until': { because: '自…至…止 is read', facts: 'same' },
}
