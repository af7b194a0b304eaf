import type { NoticeKind, NoticeRefusal } from '@cunyi/notice'

/** What is said when a notice is asked for. */
export type NoticeWords = {
  readonly refused: (why: NoticeRefusal['refused'], which: NoticeKind, path: string) => string
  readonly written: (path: string) => string
  /** that the sheet has no code, for want of an address */
  readonly noAddress: string
  readonly about: string
  readonly examples: string
  readonly options: Readonly<Record<'outcome' | 'pdf' | 'html' | 'site', string>>
}

const zhWhy: Readonly<Record<NoticeRefusal['refused'], string>> = {
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

export const zhNotice: NoticeWords = {
  refused: (why, which, path) =>
    `这件事${zhWhy[why]}，不出${which === 'outcome' ? '实施结果' : '决议'}公示。${
      why === 'breached' || why === 'unknown' ? `是哪一处、怎么改，运行 cunyi check ${path}` : `下一步做什么，运行 cunyi next ${path}`
    }`,
  written: (path) => `已写好：${path}\n打印一张，盖两个章，贴上公开栏；第一天和最后一天各拍一张照片，文件名写进“附件”。`,
  noAddress: '没有二维码：town.md里没有写“公开网址”。写上再打一次，或者加上 --site https://…',
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

const enWhy: Readonly<Record<NoticeRefusal['refused'], string>> = {
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

export const enNotice: NoticeWords = {
  refused: (why, which, path) =>
    `There is no notice of ${which === 'outcome' ? 'the outcome' : 'the resolution'}: ${enWhy[why]}. ${
      why === 'breached' || why === 'unknown' ? `What and where: cunyi check ${path}` : `What comes next: cunyi next ${path}`
    }`,
  written: (path) =>
    `Written: ${path}\nPrint it, seal it twice, post it; take a picture on the first and on the last day and name both files under the attachments.`,
  noAddress: 'It has no QR code: town.md does not say “Website”. Write it there and print again, or add --site https://…',
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
