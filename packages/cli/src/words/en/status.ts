import { type NextStep, words as reports } from '@cunyi/core'
import type { StatusWords } from '../status.ts'

const report = reports.en

const many = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`

const when = (left: number): string => (left < 0 ? `${many(-left)} ago` : left === 0 ? 'today' : `in ${many(left)}`)

const stepName = (following: NextStep): string =>
  'body' in following && following.step === 'resolution'
    ? `resolution of the ${report.names.bodies[following.body]}`
    : report.names.steps[following.step]

export const status: StatusWords = {
  heading: (section, count) => ({ late: `Overdue (${count}):`, open: `Under way (${count}):`, ended: `Ended (${count}):` })[section],
  row: (village, number, title, answer, stage) => `${village} ${number} ${title}  ${answer} · ${stage}`,
  due: ({ is, step, day, left }) => {
    const name = step === undefined ? '' : report.names.steps[step]
    const on = `${report.day(day)}, ${when(left)}`
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
    `Next: ${following.map((one) => `${stepName(one)} (${one.step === 'outcome' ? 'when it is done' : `from ${report.day(one.earliest)}`})`).join(', or ')}`,
}
