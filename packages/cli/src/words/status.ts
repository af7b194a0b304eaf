import { type NextStep, words as reports } from '@cunyi/core'
import type { Due } from '../duties/due.ts'

/** What `status` says. */
export type StatusWords = {
  readonly heading: (section: 'late' | 'open' | 'ended', count: number) => string
  readonly row: (village: string, number: string, title: string, answer: string, stage: string) => string
  readonly due: (due: Due) => string
  readonly next: (following: readonly NextStep[]) => string
}

const zh = reports.zh
const en = reports.en

const whenZh = (left: number): string => (left < 0 ? `已过${-left}天` : left === 0 ? '就是今天' : `还有${left}天`)
const stepZh = (following: NextStep): string =>
  'body' in following && following.step === 'resolution' ? `${zh.names.bodies[following.body]}决议` : zh.names.steps[following.step]

export const zhStatus: StatusWords = {
  heading: (section, count) => ({ late: `逾期的${count}件：`, open: `在办的${count}件：`, ended: `已经结束的${count}件：` })[section],
  row: (village, number, title, answer, stage) => `${village} ${number} ${title}  ${answer} · ${stage}`,
  due: ({ is, step, day, left }) => {
    const name = step === undefined ? '' : zh.names.steps[step]
    const on = zh.day(day)
    switch (is) {
      case 'hangs':
        return `${name}至少要挂到${on}，${whenZh(left)}。`
      case 'unfollowed':
        return `${name}到${on}期满，${whenZh(left)}，还没有记下一步。`
      case 'promised':
        return `完成期限${on}，${whenZh(left)}。`
      case 'asked':
        return `${name}最迟${on}，${whenZh(left)}。`
    }
  },
  next: (following) =>
    `下一步：${following.map((one) => `${stepZh(one)}（${one.step === 'outcome' ? '办完以后' : `最早${zh.day(one.earliest)}`}）`).join('，或者')}`,
}

const many = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`
const whenEn = (left: number): string => (left < 0 ? `${many(-left)} ago` : left === 0 ? 'today' : `in ${many(left)}`)
const stepEn = (following: NextStep): string =>
  'body' in following && following.step === 'resolution'
    ? `resolution of the ${en.names.bodies[following.body]}`
    : en.names.steps[following.step]

export const enStatus: StatusWords = {
  heading: (section, count) => ({ late: `Overdue (${count}):`, open: `Under way (${count}):`, ended: `Ended (${count}):` })[section],
  row: (village, number, title, answer, stage) => `${village} ${number} ${title}  ${answer} · ${stage}`,
  due: ({ is, step, day, left }) => {
    const name = step === undefined ? '' : en.names.steps[step]
    const on = `${en.day(day)}, ${whenEn(left)}`
    switch (is) {
      case 'hangs':
        return `${name}: must stay up until ${on}.`
      case 'unfollowed':
        return `${name}: came to its end on ${on}, and nothing has followed.`
      case 'promised':
        return `Promised for ${on}.`
      case 'asked':
        return `${name}: due by ${on}.`
    }
  },
  next: (following) =>
    `Next: ${following.map((one) => `${stepEn(one)} (${one.step === 'outcome' ? 'when it is done' : `from ${en.day(one.earliest)}`})`).join(', or ')}`,
}
