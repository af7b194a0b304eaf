import type { BoardWords } from '../type.ts'

/** The wall and the site prove each other. */
export const proof: BoardWords['proof'] = {
  proof: {
    title: 'Whether the notice and this page say the same',
    how: 'Not checked yet. Scan the code on the notice with a phone: the page that opens compares the two, and says at its top whether they agree.',
    byEye: 'Without a phone, compare the check number on the notice; they agree where all twenty digits do:',
    sheets: { disclosure: 'Notice of the resolution', outcome: 'Notice of the outcome' },
    limits:
      'What is compared is the record from which the notice was printed and the record that is published now, to the last sign. Photographs and other attachments are not part of it.',
    head: 'title and introduction',
    sealed: {
      same: (step, line) => `Up to “${step}” this record stands in line ${line} of the village’s list. `,
      seen: (town, day) => `${town} bore witness to it on ${day}.`,
      unseen: 'The town has not borne witness yet.',
      again: (steps) => ` Changed and entered again, so that the list has both: ${steps.join(', ')}.`,
      different: (day, step) =>
        `They do not agree: from “${step}” on the record was changed after it was entered in the village’s list on ${day}.`,
      unsealed: 'This record is not in the village’s list yet, so that nothing was checked.',
      broken: 'The village’s list does not match its signature, and nothing can be checked against it.',
    },
    list: 'the village’s list',
    wall: {
      same: 'They agree|The record as it was when the notice was printed, up to “{}”, is to the last sign what is published here.',
      since: 'Steps written down since then: {}. They stand below.',
      different:
        'They do not agree|What the notice bears is not what is published here: the record was changed after the notice was printed, or the notice was not printed from this record. Ring the hotline and ask.',
      unchecked: 'Not checked|The published record did not come, so nothing was compared. Look at the network and scan again.',
      waiting: 'Comparing…',
      digits: 'The check number on the notice should be {}',
    },
  },
}
