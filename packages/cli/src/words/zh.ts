import {
  type NextMeeting,
  type NextPosting,
  type NextStep,
  type OutcomeWait,
  words as reports,
  requirementsWords,
  type Stage,
} from '@cunyi/core'
import { zhForm } from '../form/words.ts'
import type { Known, NumberRange, UsageError } from '../world/exit.ts'
import { zhFix } from './fix.ts'
import { zhIcs } from './ics.ts'
import { zhLaw } from './law-zh.ts'
import { zhNew } from './new.ts'
import { zhNotice } from './notice.ts'
import { zhPlan } from './plan.ts'
import { zhStatus } from './status.ts'
import type { CliWords } from './words.ts'

const report = reports.zh
const { names, day, share } = report

const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`
const unit = { person: '人', household: '户' } as const
const oneOf = (some: readonly string[]): string => (some.length === 0 ? '' : `是不是${some.join('，或者')}？`)
const villages = (known: readonly Known[]): string =>
  known.length === 0
    ? '这里还没有一个村；先写“<村>/village.md”。'
    : `这里有：${known.map(({ folder, name }) => `${folder}（${name}）`).join('、')}。`

const span = ({ from, to }: NumberRange): string => (to === undefined ? `${day(from)}起` : `${day(from)}至${day(to)}`)

const titleOf = (following: NextStep): string =>
  'body' in following && following.step === 'resolution' ? `${names.bodies[following.body]}决议` : names.steps[following.step]

const attendance = ({ attend }: NextMeeting): string =>
  attend.length === 0
    ? '应到人数算不出来，先在village.md写明组成'
    : attend.map((one) => `${one.whole}${unit[one.unit]}中至少${one.needed}${unit[one.unit]}到会`).join('，或者')

const agreement = ({ attend, agree }: NextMeeting): string =>
  agree
    .map((one) =>
      attend.some((quorum) => quorum.needed === one.whole && quorum.unit === one.unit)
        ? `到会${one.whole}${unit[one.unit]}时至少${one.needed}票赞成（到会的${share(one.share)}，来得多，票也要多）`
        : `至少${one.needed}票赞成（全体${one.whole}${unit[one.unit]}的${share(one.share)}，没来的也算在内）`,
    )
    .join('，或者')

const meeting = (following: NextMeeting): string => {
  const { convener, notice, earliest } = following
  const when =
    notice === undefined ? `法律没有规定通知期，最早${day(earliest)}开会` : `提前${notice.days}天通知，今天通知最早${day(earliest)}开会`
  const called = convener === undefined ? '' : `由${names.organs[convener]}召集。`
  return `${called}${[attendance(following), agreement(following), when].filter((part) => part !== '').join('；')}。`
}

const posting = ({ step, earliest, days, until, waits }: NextPosting): string => {
  const first = step === 'outcome' ? `事情办完以后再公开；${waits === undefined ? '' : waiting(waits)}` : ''
  if (days === undefined || until === undefined) return `${first}最早${day(earliest)}公开；法律没有规定天数。`
  return `${first}最早${day(earliest)}公开，公布不少于${days}天，首日不计；${day(earliest)}贴出的，要留到${day(until)}。`
}

const waiting = ({ for: what, until }: OutcomeWait): string =>
  what === 'notice' ? `决议公布到${day(until)}，期满没有异议再办；` : `${day(until)}验收，次日起公开；`

const ends: { readonly [S in Stage]?: string } = {
  completed: '已经办结，没有下一步。',
  withdrawn: '事项已经撤回，程序到此为止；要再办，请另立新事项。',
  terminated: '事项已经终止，程序到此为止；要再办，请另立新事项。',
}

const wrong = (one: UsageError): string => {
  switch (one.wrong) {
    case 'no-path':
      return `没有这个文件或文件夹：${one.path}`
    case 'no-browser':
      return `这台电脑上没有找到能写PDF的浏览器（Chrome、Chromium或者Edge）。可以装一个，或者用 CUNYI_BROWSER 写明它在哪里；也可以先写成网页，用任何浏览器打开再打印：cunyi notice ${one.path} --html`
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
    case 'no-goal':
      return '没有写要赶在哪天；如 --outcome-by 2026-12-31（贴出结果）或 --resolution-by 2026-10-31（作出决议）。'
    case 'step':
      return one.text === ''
        ? '这件事没有下一步了；要打印别的步骤，请写明是哪一步，如“党员大会审议”。'
        : `没有“${one.text}”这个步骤。${oneOf(one.meant)}`
    case 'category':
      return `没有“${one.text}”这类事项。${oneOf(one.meant)}可以写：${Object.values(names.categories).join('、')}。`
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
      return `没有“${one.text}”这个村。${villages(one.known)}`
    case 'title':
      return one.why === 'blank' ? '事项名称是空的；请写明要办什么事。' : '事项名称里像是有证件号、卡号或电话；请去掉再写。'
  }
}

const asked = (what: Extract<UsageError, { wrong: 'value' }>['asked']): string => {
  if (typeof what === 'object') return what.join('或')
  return {
    day: '日期，如2026-03-18',
    days: '天数，如60',
    address: '网址，如https://xikou.example/',
    year: '四位数的年份，如2026',
    slug: '英文小写字母、数字和连字符，如culture-hall-roof',
  }[what]
}

/** 中文。 */
export const zh: CliWords = {
  language: 'zh',
  report,
  wrong,
  check: {
    summary: ({ lawful, breached, unknown, pages }) => {
      const total = `共${lawful + breached + unknown}件：合法${lawful}，有违规定${breached}，无法判断${unknown}。`
      return pages === 0 ? total : `${total}另有${pages}份村情或镇情要改正。`
    },
    page: '村情要改正',
    links: (paths) =>
      `有${paths.length}个链接没有看：${paths.slice(0, 3).join('、')}${paths.length > 3 ? '等' : ''}；链接不跟着走，要看的请写明它指的文件或文件夹。`,
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
  next: {
    mend: '先要改正的：',
    following: (following, first) =>
      `${first ? '下一步' : '或者'}：${titleOf(following)}。${'body' in following ? meeting(following) : posting(following)}`,
    ended: (stage) => ends[stage] ?? '没有下一步。',
    nowhere: '下一步说不上来：先把上面的问题改正，或者补上本地当日的法规。',
    unfilled: (step) => `${quoted(names.steps[step])}还没有写日期：开过会的，当天填完再看下一步；还没有开的，先开会。`,
    duties: '还在走的期限：',
    waiting: ({ from, until }) =>
      `${day(from)}的异议还没有答复${until === undefined ? '' : `，最迟${day(until)}答复`}；答复以前，不能公开实施结果。`,
    duty: ({ step, from, until, left }) =>
      `${names.steps[step]}从${day(from)}起，至少要公布到${day(until)}，${left === 0 ? '就是今天' : `还有${left}天`}；到期前不得撤下。`,
    deadline: (deadline, left) => `完成期限${day(deadline)}，${left < 0 ? `已过${-left}天` : left === 0 ? '就是今天' : `还有${left}天`}。`,
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
  law: zhLaw,
  agenda: requirementsWords.zh,
  fix: zhFix,
  status: zhStatus,
  plan: zhPlan,
  form: zhForm,
  ics: zhIcs,
  notice: zhNotice,
  new: zhNew,
  printed: (path) => `已写好：${path}。用浏览器打开，按A4打印。`,
  help: {
    titles: { 'Usage:': '用法：', 'Arguments:': '内容：', 'Options:': '选项：', 'Commands:': '命令：' },
    about: '村议：对照法律看村级议事记录，一条一条说清楚。\nCheck a village’s minute book against the law. English: cunyi --lang en --help',
    examples: `例子：
  cunyi check                                  看content里的全部记录
  cunyi check content/cangxi                   只看一个村
  cunyi check content --brief                  每件只说一行
  cunyi next content/cangxi/2026/008-street-lamps.md
                                               下一步做什么、到多少人、最早哪天
  cunyi status                                 各件事办到哪一步，逾期的在前
  cunyi minutes content/cangxi/2026/008-street-lamps.md
                                               打印下一步的空白登记表
  cunyi explain representatives-quorum         一条规则的依据和例子
  cunyi explain 筹资筹劳方案 --in cangxi       一类事项归谁决定、先办什么
  cunyi new cangxi "村口停车场建设"            立一个新事项
  cunyi law --in 浙江省                        库里有哪些法规

看结果：0 全部合法，1 有违反规定的，2 没有违反但有无法判断的，3 没能运行。`,
    commands: {
      check: {
        about: '看记录合不合法 · check records',
        examples: `例子：
  cunyi check content/cangxi/2026/003-culture-hall-roof.md
  cunyi check content --format json            每件一行JSON，供其他程序读
  cunyi check content --as-of 2026-04-01       当作2026年4月1日来看
  cunyi check content --history                也看版本历史

不写路径就看content；当前文件夹里有town.md或village.md的，看当前文件夹。
content/examples是故意写错的例子，写明路径才看；README.md不是记录。
记录用git管理的，加 --history 可以看出哪一步是后补的（补录）、哪一步后来改写过。
版本历史只是旁证；没有git，或者历史不全的，不看，照常判断。`,
      },
      fix: {
        about: '把写法改规范，先看改什么 · tidy',
        examples: `例子：
  cunyi fix content/cangxi/2026/008-street-lamps.md   先看要改什么，问过再改
  cunyi fix content --check                           只看哪些要改，不改
  cunyi fix content --yes                             不问，直接改

只改写法：标题和项目的名称、冒号、数字、日期、金额、单位、空格、文件编码。
意思不改；读不懂的、有两种读法的，原样留着，运行 cunyi check 看是哪一行。
结束：0 不用改或已改好，1 有要改的但没有改，3 没能改成。`,
      },
      next: {
        about: '说下一步做什么、要到多少人 · next step',
        examples: `例子：
  cunyi next content/cangxi/2026/008-street-lamps.md
  cunyi next content/cangxi/2026/008-street-lamps.md --as-of 2026-11-30`,
      },
      status: {
        about: '各件事办到哪一步，逾期的在前 · overview',
        examples: `例子：
  cunyi status                                 全部
  cunyi status --village 仓溪村                只看一个村
  cunyi status --as-of 2026-12-31              当作那一天来看
  cunyi status --format json                   每件一行JSON，供其他程序读

逾期的是：公开期满了还没有记下一步；过了完成期限还没有办完；法律限定天数的步骤过了期还没有办。`,
      },
      plan: {
        about: '要赶在某天，最迟哪天做什么 · work back',
        examples: `例子：
  cunyi plan content/cangxi/2026/008-street-lamps.md --outcome-by 2027-06-30
  cunyi plan content/cangxi/2026/008-street-lamps.md --outcome-by 2027-06-30 --works 45
  cunyi plan content/cangxi/2026/008-street-lamps.md --resolution-by 2027-03-31

从那天往回排，每一步按它自己那天的法规和本地规定；再晚一天就赶不上。
结束：0 排得出，1 赶不上（会说最早哪天），3 没能运行。`,
      },
      minutes: {
        about: '打印一步的空白登记表（A4） · blank form',
        examples: `例子：
  cunyi minutes content/cangxi/2026/008-street-lamps.md              下一步的表
  cunyi minutes content/cangxi/2026/008-street-lamps.md 党员大会审议
  cunyi minutes content/cangxi/2026/008-street-lamps.md 决议 --out form.html

应到人数已经填好，要到多少人、多少人赞成也写在表上。--out 写成网页，用浏览器打开按A4打印，一步一张。`,
      },
      ics: {
        about: '把通知、会议、公开期满写成日历 · calendar',
        examples: `例子：
  cunyi ics --out village.ics
  cunyi ics content/cangxi --out cangxi.ics
  cunyi ics content/cangxi/2026/008-street-lamps.md --outcome-by 2027-06-30 --out lamps.ics

手机和电脑的日历都能打开。写了 --outcome-by 的，计划的日子也写进去。`,
      },
      notice: { about: zhNotice.about, examples: zhNotice.examples },
      explain: {
        about: '说清一条规则、一类事项；不写就全部列出 · rules',
        examples: `例子：
  cunyi explain
  cunyi explain representatives-quorum
  cunyi explain disclosure-posted --in 浙江省       从国家到省，哪条最严
  cunyi explain review-quorum --in content/cangxi   再加上镇街和村的本地规定
  cunyi explain assembly-notice --in 浙江省 --on 2025-06-01
  cunyi explain 土地承包经营方案 --in cangxi          归谁决定、先办什么、报哪里`,
      },
      new: {
        about: '立一个新事项，不覆盖旧文件 · new record',
        examples: `例子：
  cunyi new cangxi "村口停车场建设" --kind 公益事业的兴办和建设承包方案 --slug parking-ground
  cunyi new 仓溪村 "修订村规民约" --kind charter

写明是哪类事项，就会说清要走哪几步、由谁决定、事前事后还要办什么，都按今天的法规。`,
      },
      law: {
        about: '看法规库：有哪些、改了什么 · law on file',
        examples: `例子：
  cunyi law                                    全部法规，从国家到市
  cunyi law --on 2026-03-18 --in 浙江省        那一天那里有效的
  cunyi law diff cn/vco 2018-12-29 2026-01-01  两天之间改了什么
  cunyi law export > law.json                  全部规则，供其他程序读`,
      },
      'law diff': {
        about: '两天之间，一部法规改了什么 · compare',
        examples: `例子：
  cunyi law diff cn/vco 2018-12-29 2026-01-01`,
      },
      'law export': {
        about: '全部规则，写成JSON · export',
        examples: `例子：
  cunyi law export > law.json
  cunyi law export --schema > law.schema.json`,
      },
    },
    arguments: {
      paths: '文件夹、村，或者一个记录文件',
      path: '一个记录文件',
      folder: '文件夹、村，或者一个记录文件；不写就是全部',
      step: '哪一步，如“党员大会审议”；不写就是下一步',
      rule: '规则的名称，如representatives-quorum；或者事项类别，如筹资筹劳方案',
      village: '村的文件夹名或村名',
      title: '事项名称；有空格的用引号括起来',
      statute: '哪部法规，如cn/vco；cunyi law 里有',
      from: '前一天，如2018-12-29',
      to: '后一天，如2026-01-01',
    },
    options: {
      ...zhNotice.options,
      yes: '不问，直接改',
      village: '只看这个村：文件夹名或村名',
      'outcome-by': '最迟哪天贴出实施结果，如2027-06-30',
      'resolution-by': '最迟哪天作出决议，如2027-03-31',
      works: '实施要多少天；不写就是1天',
      out: '写到哪个文件；已有的文件不会被盖掉',
      kind: '哪类事项，如“村规民约”',
      check: '只看哪些要改，不改',
      format: '写法：text给人看，json给程序读',
      lang: '语言：zh中文，en英文；不写就是中文',
      'as-of': '当作这一天来看，如2026-03-18；不写就是今天',
      brief: '每件只说一行',
      history: '也看版本历史：哪一步记得迟，哪一步改写过',
      slug: '文件名里的英文短名；不写就是matter',
      year: '记在哪一年；不写就是今年',
      content: '记录放在哪个文件夹；不写就是content',
      examples: '例子放在哪个文件夹；不写就是content/examples',
      in: '哪里：省名、代码、村的文件夹或村名',
      on: '哪一天有效的，如2026-03-18',
      schema: '只写JSON的结构说明',
      help: '看用法',
      version: '看版本',
    },
  },
}
