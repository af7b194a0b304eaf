/** The town, its villages and the files beside a record. */
export const place = {
  town: {
    villages: '各村',
    board: '现在公示中',
    /** the last day on which something can be said, and how many are left after today */
    until: (day: string, left: number): string => `公示到${day}，${left === 0 ? '今天是最后一天' : `还剩${left}天`}`,
    boardNone: '今天没有事项在公示期内。',
    newest: '最近的事项',
    filing: '备案机关',
    astray: '没有归到村的记录',
    local: '本地规定',
    total: (number: number): string => `共${number}件`,
    intro: '村里定了什么、花多少钱、谁同意的、办到哪一步，都在这里。点开一件，从头看到尾。',
  },
  village: {
    hotline: '监督电话',
    size: '村情',
    none: '还没有事项。',
    year: (year: string): string => `${year}年`,
    all: (number: number): string => `全部${number}件`,
    /** what a link to a village says of it */
    told: (name: string, counts: readonly string[]): string => `${name}的事项：${counts.join('、')}。`,
  },
  record: { title: '记录里的说明', source: '记录文件' },
  attachments: {
    title: '附件',
    photo: (name: string): string => `照片：${name}`,
    size: (bytes: number) => (bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`),
    pdf: '，PDF里可能留有制作者的信息',
    missing: '没有这个文件',
    tooLarge: '太大，不在网上公布，请到村里看',
    kind: '这种文件不在网上公布，请到村里看',
  },
  withheld: {
    title: '暂不公布',
    why: '下面只说是哪一种、在哪一行，内容不在这里显示。请村文书删去，再核对一次。',
    other: '其他事项不受影响。',
  },
  unread: {
    title: '无法读取',
    why: '内容不在这里显示。请村文书照下面的话改好，再核对一次。',
    other: '其他事项不受影响。',
  },
}
