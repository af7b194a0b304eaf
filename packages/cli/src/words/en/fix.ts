import type { Holds } from '@cunyi/host'
import type { FixWords } from '../fix.ts'

const holds: Readonly<Record<Holds | 'not-a-file' | 'changed', string>> = {
  old: 'was not written and is as it was. See to its permissions and to the space on the disk, then run this again.',
  new: 'holds the new text, but the disk did not confirm it; a power cut might lose it. Run this again to make sure.',
  other: 'was not written and holds something else. Open it and look first.',
  unreadable: 'was not written and cannot be read. Open it and look first.',
  'not-a-file': 'is a link and was left alone. Name the file it leads to.',
  changed: 'was changed just now and was left alone. Run this again.',
}

export const fix: FixWords = {
  file: (path, lines) => `${path}  ${lines === 0 ? 'no word changes' : `${lines} ${lines === 1 ? 'line changes' : 'lines change'}`}`,
  from: (line) => `  from line ${line}:`,
  saved: (as) => `  Was saved as ${as}; will be UTF-8.`,
  lineEnds: '  Line ends become alike.',
  alike: (lines) => `  ${lines} of them look the same: only the way their characters are encoded changes.`,
  summary: (files, changes) =>
    changes === 0
      ? `${files} files, all of them written in the canonical form.`
      : `${files} files, ${changes} to change. Only the way of writing changes, never what is said; what cannot be read, or read in two ways, stays.`,
  question: 'Change them? Type y, or just Enter to leave them: ',
  unasked: 'Nothing was changed yet. Run this again with --yes to change it.',
  refused: 'Nothing was changed.',
  written: (path) => `Changed: ${path}`,
  failed: (path, why) => `${path} ${holds[why]}`,
  unread: (path, why) => `${path} was left alone: ${why.join(' ')}`,
}
