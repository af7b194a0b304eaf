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
