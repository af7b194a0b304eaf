import type { BoardWords } from '../type.ts'
import { count, longDay, plural, yuan } from './numbers.ts'

/** Signs, days and sums, and what stands round every page. */
export const frame: BoardWords['frame'] = {
  name: (town) => `${town} · Village affairs`,
  mark: 'Village affairs',
  day: longDay,
  // Who reads English here does not reckon by it.
  lunar: () => '',
  lunarPeriod: () => '',
  dayAndLunar: longDay,
  yuan,
  count,
  votes: (number) => plural(number, 'vote'),
  days: (number) => plural(number, 'day'),
  period: (from, to) => `${from} to ${to}`,
  from: (day) => `from ${day}`,
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  stop: '.',
  listed: ', ',
  gap: ' ',
  aside: (text) => ` (${text})`,
  quoted: (text) => `“${text}”`,
  or: ' or ',
  tongue: 'English',
  skip: 'Skip to the content',
  crumbs: 'You are here',
  nav: { label: 'Main', town: 'Villages', rules: 'Rules', laws: 'Laws', guide: 'Guide' },
  footer: {
    asOf: 'Checked on',
    how: 'The page of a matter is made from the minutes of the village. Where the law of the day is on file it is checked rule by rule, and what cannot be judged says so. The page can change neither the record nor the answer.',
    guides: { howToRead: 'How to read a decision', forSecretaries: 'How a secretary writes one' },
  },
  lost: {
    title: 'There is no such page',
    why: 'The address may be wrong, or the page is not published yet. ',
    back: 'Back to the villages',
  },
}
