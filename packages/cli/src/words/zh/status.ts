import { type NextStep, words as reports } from '@cunyi/core'
import type { StatusWords } from '../status.ts'

const report = reports.zh

const when = (left: number): string => (left < 0 ? `已过${-left}天` : left === 0 ? '就是今天' : `还有${left}天`)

const stepName = (following: NextStep): string =>
  'body' in following && following.step === 'resolution' ? `${report.names.bodies[following.body]}决议` : report.names.steps[following.step]

export const status: StatusWords = {
  heading: (section, count) => ({ late: `逾期的${count}件：`, open: `在办的${count}件：`, ended: `已经结束的${count}件：` })[section],
  row: (village, number, title, answer, stage) => `${village} ${number} ${title}  ${answer} · ${stage}`,
  due: ({ is, step, day, left }) => {
    const name = step === undefined ? '' : report.names.steps[step]
    const on = report.day(day)
    switch (is) {
      case 'hangs':
        return `${name}至少要挂到${on}，${when(left)}。`
      case 'unfollowed':
        return `${name}到${on}期满，${when(left)}，还没有记下一步。`
      case 'promised':
        return `完成期限${on}，${when(left)}。`
      case 'asked':
        return `${name}最迟${on}，${when(left)}。`
    }
  },
  next: (following) =>
    `下一步：${following.map((one) => `${stepName(one)}（${one.step === 'outcome' ? '办完以后' : `最早${report.day(one.earliest)}`}）`).join('，或者')}`,
}
