import { words as reports } from '@cunyi/core'
import type { DocumentRefusal } from '@cunyi/import/documents'
import type { Known, UsageError } from '../../world/exit.ts'
import { ledger } from './ledger.ts'
import { span } from './phrases.ts'

const { names, day } = reports.zh

const oneOf = (some: readonly string[]): string => (some.length === 0 ? '' : `是不是${some.join('，或者')}？`)

const villages = (known: readonly Known[]): string =>
  known.length === 0
    ? '这里还没有一个村；先写“<村>/village.md”。'
    : `这里有：${known.map(({ folder, name }) => `${folder}（${name}）`).join('、')}。`

/** Why a document is not read, and what to do with it first. */
const documents: Readonly<Record<DocumentRefusal, string>> = {
  'old-word': '是旧的Word格式，读不了；用Word或者WPS打开，另存为 .docx。',
  'old-excel': '是旧的Excel格式，读不了；用Excel或者WPS打开，另存为 .xlsx。',
  wps: '是WPS自己的格式，读不了；用WPS打开，文字另存为 .docx，表格另存为 .xlsx。',
  picture: '是图片，读不了里面的字；照着它填表（cunyi desk），图片作为附件放在记录旁边。',
  pdf: '是PDF，读不了；有Word原件的用原件，没有的把文字复制到一个 .txt 文件里。',
  unknown: '不是 .docx、.xlsx，也不是 .txt，读不了。',
  broken: '打不开；文件坏了，或者加了密码。',
  'too-large': '太大，超过20 MiB；把里面的图片删去再试。',
}

export const wrong = (one: UsageError): string => {
  switch (one.wrong) {
    case 'no-path':
      return `没有这个文件或文件夹：${one.path}`
    case 'no-browser':
      return `这台电脑上没有找到能写PDF的浏览器（Chrome、Chromium或者Edge）。可以装一个，或者用 CUNYI_BROWSER 写明它在哪里；也可以先写成网页，用任何浏览器打开再打印：cunyi notice ${one.path} --html`
    case 'ledger':
      return ledger.refused(one.path, one.why)
    case 'document':
      return `${one.path} ${documents[one.why]}`
    case 'unreadable':
      return `打不开：${one.path}；请检查权限。`
    case 'no-records':
      return `${one.path} 里没有记录；记录放在“<村>/<年>/<编号>-<英文短名>.md”。`
    case 'not-a-record':
      return `${one.path} 不是记录；记录的文件名以.md结尾。`
    case 'unwritable':
      return `写不了：${one.path}；请检查权限和磁盘空间。`
    case 'not-one-record':
      return `${one.path} 里有${one.found}个记录；这里一次只看一个，请写明文件。`
    case 'no-command':
      return '没有写要做什么；运行 cunyi --help 看用法。'
    case 'no-argument':
      return '话没有说完，缺一项；在命令后面加 --help 看用法。'
    case 'too-many':
      return '多写了一项；名称里有空格的，请用引号括起来。'
    case 'no-value':
      return '选项后面缺内容；在命令后面加 --help 看用法。'
    case 'taken':
      return `${one.path} 已经有了，没有盖掉它；换一个文件名。`
    case 'no-board':
      return `${one.path} 里没有生成好的公开栏；先运行 cunyi build --out ${one.path}。`
    case 'no-desk':
      return '填写用的网页还没有生成；先运行 pnpm build:desk。'
    case 'no-goal':
      return '没有写要赶在哪天；如 --outcome-by 2026-12-31（贴出结果）或 --resolution-by 2026-10-31（作出决议）。'
    case 'step':
      return one.text === ''
        ? '这件事没有下一步了；要打印别的步骤，请写明是哪一步，如“党员大会审议”。'
        : `没有“${one.text}”这个步骤。${oneOf(one.meant)}`
    case 'category':
      return `没有“${one.text}”这类事项。${oneOf(one.meant)}可以写：${Object.values(names.categories)
        .map((one) => `“${one}”`)
        .join('；')}。`
    case 'command':
      return `没有“${one.text}”这个命令。${oneOf(one.meant)}`
    case 'option':
      return `没有“${one.text}”这个选项。${oneOf(one.meant)}`
    case 'value':
      return `${one.option} 写的是“${one.text}”；应当写${asked(one.asked)}。`
    case 'rule':
      return `没有“${one.text}”这条规则。${oneOf(one.meant)}运行 cunyi explain 看全部规则。`
    case 'local-rule':
      return `“${one.text}”是镇街或村的本地规定；请写明是哪个村：cunyi explain ${one.text} --in <村>`
    case 'statute':
      return `库里没有“${one.text}”这部法规。${oneOf(one.meant)}运行 cunyi law 看全部法规。`
    case 'no-text':
      return `库里没有${one.stem}在${day(one.on)}的文本；有的是：${one.spans.map(span).join('、')}。`
    case 'where':
      return `不知道“${one.text}”是哪里；请写省名（如浙江省）、代码（如cn-zj）、村的文件夹或村名。${villages(one.known)}`
    case 'no-jurisdiction':
      return `${one.path} 没有写明“适用地区”，不知道适用哪里的法规；请先补上。`
    case 'village':
      return one.several ? `“${one.text}”开头的村不止一个。${villages(one.known)}` : `没有“${one.text}”这个村。${villages(one.known)}`
    case 'title':
      return one.why === 'blank' ? '事项名称是空的；请写明要办什么事。' : '事项名称里像是有证件号、卡号或电话；请去掉再写。'
  }
}

const asked = (what: Extract<UsageError, { wrong: 'value' }>['asked']): string => {
  if (typeof what === 'object') return new Intl.ListFormat('zh', { type: 'disjunction' }).format(what)
  return {
    day: '日期，如2026-03-18',
    days: '天数，如60',
    port: '0到65535之间的端口号',
    address: '网址，如https://xikou.example/',
    year: '四位数的年份，如2026',
    slug: '英文小写字母、数字和连字符，如culture-hall-roof',
  }[what]
}
