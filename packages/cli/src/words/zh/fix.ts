import type { Holds } from '@cunyi/host'
import type { FixWords } from '../fix.ts'

const holds: Readonly<Record<Holds | 'not-a-file' | 'changed', string>> = {
  old: '没有写成，文件还是原来的样子。请检查权限和磁盘空间，再运行一次。',
  new: '已经换成改好的样子，但磁盘没有回话，断电可能丢失。请再运行一次核对。',
  other: '没有写成，文件里是别的内容。请先打开看一看。',
  unreadable: '没有写成，文件也读不出来。请先打开看一看。',
  'not-a-file': '是链接，不跟着它改。要改的请写明它指的文件。',
  changed: '刚才被改过，没有动它。请再运行一次。',
}

export const fix: FixWords = {
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
  failed: (path, why) => `${path} ${holds[why]}`,
  unread: (path, why) => `${path} 没有动：${why.join('')}`,
}
