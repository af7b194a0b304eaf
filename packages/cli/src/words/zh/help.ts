import type { HelpWords } from '../help.ts'
import { ledgerHelp } from './ledger.ts'
import { boardHelp } from './sheets/board.ts'
import { notice } from './sheets/notice.ts'

export const help: HelpWords = {
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
    desk: {
      about: '打开填写用的网页，不用学格式 · form',
      examples: `例子：
  cunyi desk
  cunyi desk content/cangxi
  cunyi desk --port 8450

只在这台电脑上开，别的电脑连不上。边填边看还差什么，保存的就是原来的记录文件。`,
    },
    import: {
      about: '从Word、Excel读成待核对的草稿 · import',
      examples: `例子：
  cunyi import 会议记录.docx
  cunyi import 登记表.docx --out content/cangxi/2026/014-draft.md
  cunyi import 台账.xlsx

读懂的写成事实，后面都有“（待核对）”；没读懂的照原样留着，不猜。核对完删去这几个字，记录才能判断。
结束：2 读成了草稿，3 没能读。`,
    },
    notice: { about: notice.about, examples: notice.examples },
    ...boardHelp,
    ...ledgerHelp,
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
    document: '会议记录、登记表或者公告：.docx、.xlsx 或者 .txt',
    board: '生成好的公开栏；不写就是public',
    folder: '文件夹、村，或者一个记录文件；不写就是全部',
    step: '哪一步，如“党员大会审议”；不写就是下一步',
    rule: '规则的名称，如representatives-quorum；或者事项类别，如筹资筹劳方案',
    village: '村的文件夹名或村名',
    'one-village': '村的文件夹名或村名；不写就是全部',
    note: '村交来的签名文件，清单和keys.txt放在一起',
    book: '记录的文件夹，或者做好的公示板',
    title: '事项名称；有空格的用引号括起来',
    statute: '哪部法规，如cn/vco；cunyi law 里有',
    from: '前一天，如2018-12-29',
    to: '后一天，如2026-01-01',
  },
  format: (rows) => `写法：${rows.map(([format, about]) => `${format}${about}`).join('，')}`,
  options: {
    ...notice.options,
    yes: '不问，直接改',
    village: '只看这个村：文件夹名或村名',
    'outcome-by': '最迟哪天贴出实施结果，如2027-06-30',
    'resolution-by': '最迟哪天作出决议，如2027-03-31',
    works: '实施要多少天；不写就是1天',
    out: '写到哪个文件；已有的文件不会被盖掉',
    'out-folder': '写到哪个文件夹；不写就是public',
    fresh: '全部重做',
    kind: '哪类事项，如“村规民约”',
    check: '只看哪些要改，不改',
    lang: '语言：zh中文，en英文；不写就是中文',
    key: '钥匙的文件；没有的，新做一把',
    port: '用哪个端口；不写就用空着的',
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
    byAge: '只列现行的法规，最久没有查到有效的在前',
    help: '看用法',
    version: '看版本',
  },
}
