import type { BoardWords } from '../type.ts'

/** What is handed on: to the village's group, and on paper to those who answer. */
export const share: BoardWords['share'] = {
  share: {
    title: 'As text, for a chat',
    how: 'Press on the text below, select all of it, copy it, and paste it into the chat.',
    head: (village, title) => `[${village}] ${title}`,
    week: (village) => `The last seven days in ${village}, as text for a chat`,
    weekHead: (village, from, to) => `[${village}] ${from} to ${to}`,
    step: (day, step, title) => `${day} ${step}: ${title}`,
    hanging: (title, until) => `On the board; objections until ${until}: ${title}`,
    more: 'Everything: ',
  },
  object: {
    link: 'Form for an objection (print)',
    title: 'Objection',
    to: (village) => `To the supervision committee of ${village}:`,
    opening: 'I object to the following matter, which is on the board, and ask for an answer in time.',
    matter: 'Matter',
    number: 'Number',
    posted: 'On the board',
    until: 'To be raised by',
    ring: 'Hotline',
    about: 'Objection and reasons',
    wish: 'What is wanted',
    also: (filing) => `It may be raised in writing or by word of mouth, and also with ${filing}. A name may be left out.`,
    office: 'the town or subdistrict',
    who: 'Raised by',
    taken: 'Received by',
    sign: '(signature, day)',
  },
}
