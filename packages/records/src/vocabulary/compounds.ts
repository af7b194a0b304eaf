import type { Field } from '@cunyi/core'

/** Lines of printed forms: how the votes fell, where and when a notice hung, the first day of it, the last, and whose meeting it was. */
export const compounds = ['tally', 'posting', 'posting-from', 'posting-to', 'form'] as const
export type Compound = (typeof compounds)[number]

/** Names that only perhaps mean a fact which eases a verdict. */
export const zhPerhaps: { readonly [Name in Field]?: readonly string[] } = {
  urgent: ['特殊原因', '特殊事由', '紧急原因', '特殊说明', '临时召开原因', '例外情况'],
  delegation: ['授权', '授权文件', '授权事项', '授权书', '授权情况', '授权决定', '委托授权'],
  merged: ['合并', '合并召开', '合并会议', '合并情况', '是否合并'],
  unreachable: ['联系不上', '失联人数'],
}

/** What printed forms call the lines that hold several facts. */
export const zhCompounds: Readonly<Record<Compound, readonly string[]>> = {
  tally: ['表决情况', '投票情况', '投票结果', '表决票数', '票数', '计票结果', '计票情况', '得票情况'],
  posting: ['公开情况', '公示情况', '公布情况', '张贴情况'],
  'posting-from': [
    '张贴日期',
    '公示开始日期',
    '公开开始日期',
    '公示起始日期',
    '公开起始日期',
    '张贴时间',
    '上墙日期',
    '开始日期',
    '起始日期',
  ],
  'posting-to': ['撤下日期', '公示结束日期', '公开结束日期', '公示截止日期', '公开截止日期', '撤下时间', '截止日期', '结束日期'],
  form: ['会议形式', '会议类型'],
}
