import type { BoardWords } from '../type.ts'
import { plural } from './numbers.ts'

/** The town, its villages and the files beside a record. */
export const place: BoardWords['place'] = {
  town: {
    villages: 'Villages',
    board: 'On the notice board now',
    until: (day, left) => `on the board until ${day}, ${left === 0 ? 'the last day' : `${left} ${left === 1 ? 'day' : 'days'} left`}`,
    boardNone: 'No decision is in its days of disclosure today.',
    newest: 'Newest decisions',
    filing: 'Filed with',
    astray: 'Records that belong to no village',
    local: 'Local rules',
    total: (number) => plural(number, 'decision'),
    intro: 'What the villages decided, how much money, who agreed, and how far it has come. Open one and read it from start to end.',
  },
  village: {
    hotline: 'Hotline',
    size: 'The village',
    none: 'No decisions yet.',
    all: (number) => `All ${number}`,
    told: (name, counts) => `Matters of ${name}: ${counts.join(', ')}.`,
    year: (year) => year,
  },
  record: { title: 'From the record', source: 'Record' },
  attachments: {
    photo: (name) => `Photograph: ${name}`,
    title: 'Attachments',
    size: (bytes) => (bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`),
    pdf: ', a PDF may still say who made it',
    missing: 'there is no such file',
    tooLarge: 'too large to be published; it can be seen in the village',
    kind: 'a file of this kind is not published; it can be seen in the village',
  },
  withheld: {
    title: 'Withheld',
    why: 'Only of what kind it is and in which line is said below; nothing of the text is shown. The secretary is asked to take it out and check the record again.',
    other: ' Other decisions are not touched by it.',
  },
  unread: {
    title: 'Cannot be read',
    why: 'Nothing of it is shown here. The secretary is asked to mend it as said below and check it again.',
    other: ' Other decisions are not touched by it.',
  },
}
