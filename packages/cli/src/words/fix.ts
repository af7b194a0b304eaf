import type { Holds } from '../world/atomic-replace.ts'

/** What `fix` says. */
export type FixWords = {
  /** heads the difference of one file */
  readonly file: (path: string, lines: number) => string
  /** heads the lines of a difference that begin at one */
  readonly from: (line: number) => string
  readonly saved: (as: string) => string
  readonly lineEnds: string
  /** lines that look the same before and after */
  readonly alike: (lines: number) => string
  readonly summary: (files: number, changes: number) => string
  readonly question: string
  /** nobody was there to ask */
  readonly unasked: string
  readonly refused: string
  readonly written: (path: string) => string
  readonly failed: (path: string, why: Holds | 'not-a-file' | 'changed') => string
  /** a file that is no text, damaged or too large, and what the reader said of it */
  readonly unread: (path: string, why: readonly string[]) => string
}

const holdsZh: Readonly<Record<Holds | 'not-a-file' | 'changed', string>> = {
  old: '没有写成，文件还是原来的样子。请检查权限和磁盘空间，再运行一次。',
  new: '已经换成改好的样子，但磁盘没有回话，断电可能丢失。请再运行一次核对。',
  other: '没有写成，文件里是别的内容。请先打开看一看。',
  unreadable: '没有写成，文件也读不出来。请先打开看一看。',
  'not-a-file': '是链接，不跟着它改。要改的请写明它指的文件。',
  changed: '刚才被改过，没有动它。请再运行一次。',
}

export const zhFix: FixWords = {
  file: (path, lines) => `${path}  ${lines === 0 ? '内容不变' : `要改${lines}行`}`,
  from: (line) => `  第${line}行起：`,
  saved: (as) => `  原来存的是${as}，改存为UTF-8。`,
  lineEnds: '  换行符统一。',
  alike: (lines) => `  其中${lines}行看上去一样，变的是字的编码（同一个字有两种存法）。`,
  summary: (files, changes) =>
    changes === 0
      ? `共看${files}份，写法都规范，不用改。`
      : `共看${files}份，要改${changes}份。只改写法，不改意思；读不懂、有两种读法的都不动。`,
  question: '照这样改吗？改写y，不改直接回车：',
  unasked: '还没有改。要改，加上 --yes 再运行一次。',
  refused: '没有改。',
  written: (path) => `已改好：${path}`,
  failed: (path, why) => `${path} ${holdsZh[why]}`,
  unread: (path, why) => `${path} 没有动：${why.join('')}`,
}

const holdsEn: Readonly<Record<Holds | 'not-a-file' | 'changed', string>> = {
  old: 'was not written and is as it was. See to its permissions and to the space on the disk, then run this again.',
  new: 'holds the new text, but the disk did not confirm it; a power cut might lose it. Run this again to make sure.',
  other: 'was not written and holds something else. Open it and look first.',
  unreadable: 'was not written and cannot be read. Open it and look first.',
  'not-a-file': 'is a link and was left alone. Name the file it leads to.',
  changed: 'was changed just now and was left alone. Run this again.',
}

export const enFix: FixWords = {
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
  failed: (path, why) => `${path} ${holdsEn[why]}`,
  unread: (path, why) => `${path} was left alone: ${why.join(' ')}`,
}
