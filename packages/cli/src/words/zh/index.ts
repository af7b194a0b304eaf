import { words as reports, requirementsWords } from '@cunyi/core'
import type { PassedOverKind } from '@cunyi/host'
import type { CliWords } from '../type.ts'
import { fix } from './fix.ts'
import { help } from './help.ts'
import { ics } from './ics.ts'
import { law } from './law.ts'
import { ledger } from './ledger.ts'
import { newWords } from './new.ts'
import { next } from './next.ts'
import { quoted, span } from './phrases.ts'
import { plan } from './plan.ts'
import { board } from './sheets/board.ts'
import { form } from './sheets/form.ts'
import { notice } from './sheets/notice.ts'
import { status } from './status.ts'
import { wrong } from './wrong.ts'

const report = reports.zh

const { names } = report

/** 为什么没有看。 */
const passedOver: Readonly<Record<Exclude<PassedOverKind, 'link'>, string>> = {
  pipe: '这是管道，不是文件',
  socket: '这是套接字，不是文件',
  device: '这是设备，不是文件',
  name: '文件名里有不能用的字符（不是UTF-8，或者有反斜杠、换行），请改名；从Windows的压缩包里解出来的文件常有这种名字',
  deep: '文件夹套得太深',
}

/** 中文。 */
export const zh: CliWords = {
  report,
  wrong,
  check: {
    passedOver: (entries) => {
      const links = entries.filter(({ is }) => is === 'link').map(({ path }) => path)
      const linked = `有${links.length}个链接没有看：${links.slice(0, 3).join('、')}${links.length > 3 ? '等' : ''}；链接不跟着走，要看的请写明它指的文件或文件夹。`
      const rest = entries.flatMap(({ path, is }) => (is === 'link' ? [] : [`没有看：${path}，${passedOver[is]}。`]))
      return [...(links.length > 0 ? [linked] : []), ...rest]
    },
    strays: (pages) =>
      `${pages.slice(0, 3).join('、')}${pages.length > 3 ? `等${pages.length}处` : ''}放错了层：村的文件夹直接放在 town.md 旁边，镇的文件夹直接放在县的文件夹里；放在别处的，公开栏上看不到，请移好。`,
    alone: (folders) =>
      `有${folders.length}个文件夹里的附件不属于任何记录：${folders.slice(0, 3).join('、')}${folders.length > 3 ? '等' : ''}；文件夹要和记录同名，请改好名字，或者把记录补上。`,
    unseen: ({ trouble }) =>
      `版本历史没有看：${
        {
          'no-git': '这台电脑上没有git',
          'not-ours': '这个文件夹是别的用户的，git不肯看；请这个文件夹的主人来看，或者请管理员把它设为可信',
          'no-repository': '记录不在git管理的文件夹里',
          'nothing-committed': '还没有提交过',
          shallow: '这里只有最近一段历史（浅克隆），看不出先后；要看，先取回全部历史',
          failed: 'git没有看成',
        }[trouble]
      }。记录照常判断。`,
  },
  explain: {
    placed: '这只是全国的；看一个省、一个村：加 --in 浙江省，或者 --in <村>。',
    matters: '事项类别：谁决定、先办什么、报哪里',
    on: (steps) => `管哪一步：${steps.map((step) => quoted(names.steps[step])).join('、')}`,
    for: (categories) => `只管这些事：${categories.map((one) => quoted(names.categories[one])).join('、')}`,
    level: (level) =>
      ({
        breach: '不合的后果：违反规定，不能算合法。',
        defect: '不合的后果：记录有缺漏，无法判断，也不能算合法。',
        note: '不合的后果：只作提示，不影响结论。',
      })[level],
    basis: '依据：',
    aside: (text) => `（${text}）`,
    span: (from, to) => span({ from, ...(to && { to }) }),
    unless: (claim, cites) => `例外：记录写明${quoted(claim)}和原因的，不算违反，只作提示（${cites}）。`,
    broken: (path) => `不合的例子：${path}`,
    kept: (path) => `改成这样就合了：${path}`,
    local: '本地规定',
    unshown: '这条规则还没有例子。',
    structure: '判断之前',
    reading: '记录怎么写',
    hint: '看一条规则的依据和例子，或者一类事项归谁决定：cunyi explain <规则或事项类别>',
  },
  law,
  ledger,
  agenda: requirementsWords.zh,
  fix,
  status,
  plan,
  form,
  ics,
  notice,
  new: newWords,
  board,
  desk: {
    opened: (address) => `在浏览器里打开：${address}\n只有这台电脑打得开；网址后面有一次性的口令，不要发给别人。用完按 Ctrl+C 关掉。`,
    taken: (port) => `端口${port}正被别的程序用着；换一个，或者不写 --port。`,
  },
  imported: (facts) =>
    `读出${facts}项，后面都写着“（待核对）”：对照原件，对的删去这几个字，不对的改正；没有读懂的照原样留在下面。核对完以前不作判断，也不公布。`,
  printed: (path) => `已写好：${path}。用浏览器打开，按A4打印。`,
  next,
  help,
}
