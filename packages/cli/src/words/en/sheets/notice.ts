import type { NoticeRefusal } from '@cunyi/notice'
import type { NoticeWords } from '../../notice.ts'

const reasons: Readonly<Record<NoticeRefusal['refused'], string>> = {
  breached: 'something was not done as the law asks, and until that is corrected it does not count as lawfully resolved',
  unknown: 'the record or the law on file is incomplete, so nobody can say that it was lawfully resolved',
  'not-begun': 'it has not been carried out, so there is no outcome',
  empty: 'nothing has been resolved',
  proposed: 'it has only been proposed',
  deliberated: 'it has not been reviewed and resolved',
  reviewed: 'it has not been resolved',
  returned: 'it was not carried and was returned for revision',
  rejected: 'it was not carried',
  withdrawn: 'the proposal was withdrawn',
  terminated: 'it was terminated',
}

export const notice: NoticeWords = {
  refused: (why, which, path) =>
    `There is no notice of ${which === 'outcome' ? 'the outcome' : 'the resolution'}: ${reasons[why]}. ${
      why === 'breached' || why === 'unknown' ? `What and where: cunyi check ${path}` : `What comes next: cunyi next ${path}`
    }`,
  written: (path) =>
    `Written: ${path}\nPrint it, seal it twice, post it; take a picture on the first and on the last day and name both files under the attachments.`,
  noAddress: 'It has no QR code: town.md does not say “Website”. Write it there and print again, or add --site https://…',
  noSalt: 'The code holds the address alone, so nobody can check whether the record was changed: run cunyi seal, and print again.',
  about: 'a notice to print, seal and post, in the official Chinese form',
  examples: `Examples:
  cunyi notice content/cangxi/2026/003-culture-hall-roof.md          as text
  cunyi notice content/cangxi/2026/003-culture-hall-roof.md --pdf    as a PDF
  cunyi notice content/cangxi/2026/003-culture-hall-roof.md --outcome --pdf result.pdf
  cunyi notice content/cangxi/2026/003-culture-hall-roof.md --html   as a page, for any browser to print`,
  options: {
    outcome: 'of the outcome; without it, of the resolution',
    pdf: 'as a PDF; needs Chrome, Chromium or Edge',
    html: 'as a page, for any browser to print',
    site: "the board's public address, printed as a QR code; else “Website” in town.md",
  },
}
