import { type Day, words } from '@cunyi/core'
import { lunarOf } from '../../text/lunar.ts'
import { count, yuan } from './numbers.ts'

/** Signs, days and sums, and what stands round every page. */
export const frame = {
  name: (town: string): string => `${town}村务公开`,
  mark: '村务公开',
  day: words.zh.day,
  /** beside a day, for those who reckon by the farmers' calendar */
  lunar: (day: Day): string => `农历${lunarOf(day)}`,
  lunarPeriod: (from: Day, to: Day): string => `农历${lunarOf(from)}至${lunarOf(to)}`,
  dayAndLunar: (day: Day): string => `${words.zh.day(day)}（农历${lunarOf(day)}）`,
  yuan,
  count,
  votes: (number: number): string => `${number}票`,
  days: (number: number): string => `${number}天`,
  period: (from: string, to: string): string => `${from}至${to}`,
  from: (day: string): string => `${day}起`,
  colon: '：',
  comma: '，',
  semicolon: '；',
  stop: '。',
  listed: '、',
  /** between two sentences */
  gap: '',
  aside: (text: string): string => `（${text}）`,
  quoted: (text: string): string => `“${text}”`,
  or: '或者',
  /** the name of this language, in itself */
  tongue: '中文',
  skip: '跳到正文',
  crumbs: '所在位置',
  nav: { label: '导航', town: '各村', rules: '规则', laws: '法律', guide: '怎么看' },
  footer: {
    asOf: '核对日期',
    how: '每件事的页面由村里的会议记录生成；收进来了当日法律的，由程序逐条核对，判断不了的写明无法判断。页面不能改写记录，也不能改写结论。',
    guides: { howToRead: '怎么看一件事', forSecretaries: '村文书怎么写' },
  },
  lost: { title: '没有这一页', why: '地址可能抄错了，或者这一页还没有发布。', back: '回到各村' },
}
