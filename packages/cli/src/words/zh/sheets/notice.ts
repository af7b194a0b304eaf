import type { NoticeRefusal } from '@cunyi/notice'
import type { NoticeWords } from '../../notice.ts'

const reasons: Readonly<Record<NoticeRefusal['refused'], string>> = {
  breached: '有不合规定的地方，改正以前不算依法通过',
  unknown: '记录或者法规不全，说不清是不是依法通过',
  'not-begun': '还没有实施，没有结果可以公示',
  empty: '还没有形成决议',
  proposed: '还在提议，没有形成决议',
  deliberated: '还没有审议和决议',
  reviewed: '还没有决议',
  returned: '没有通过，退回修改了',
  rejected: '表决没有通过',
  withdrawn: '提议已经撤回',
  terminated: '已经终止',
}

export const notice: NoticeWords = {
  refused: (why, which, path) =>
    `这件事${reasons[why]}，不出${which === 'outcome' ? '实施结果' : '决议'}公示。${
      why === 'breached' || why === 'unknown' ? `是哪一处、怎么改，运行 cunyi check ${path}` : `下一步做什么，运行 cunyi next ${path}`
    }`,
  written: (path) => `已写好：${path}\n打印一张，盖两个章，贴上公开栏；第一天和最后一天各拍一张照片，文件名写进“附件”。`,
  noAddress: '没有二维码：town.md里没有写“公开网址”。写上再打一次，或者加上 --site https://…',
  noSalt: '二维码里只有网址，不能核对记录改没改过：先运行 cunyi seal，再打一次。',
  about: '出一张可以打印、盖章、张贴的公示 · notice',
  examples: `例子：
  cunyi notice content/cangxi/2026/003-culture-hall-roof.md          先看文字
  cunyi notice content/cangxi/2026/003-culture-hall-roof.md --pdf    写成PDF
  cunyi notice content/cangxi/2026/003-culture-hall-roof.md --outcome --pdf result.pdf
  cunyi notice content/cangxi/2026/003-culture-hall-roof.md --html   写成网页，用浏览器打印`,
  options: {
    outcome: '实施结果的公示；不写就是决议的公示',
    pdf: '写成PDF；要有Chrome、Chromium或者Edge',
    html: '写成网页，用任何浏览器打印',
    site: '公开网址，印成二维码；不写就看town.md的“公开网址”',
  },
}
