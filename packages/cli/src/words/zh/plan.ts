import { type Body, words as reports } from '@cunyi/core'
import type { PlanWords } from '../plan.ts'

const report = reports.zh

const bodyName = (step: string, body: Body): string => (step === 'resolution' ? `${report.names.bodies[body]}决议` : '')

export const plan: PlanWords = {
  heading: ({ step, by }) => `要在${report.day(by)}${step === 'outcome' ? '贴出实施结果' : '作出决议'}，最迟：`,
  planned: (planned) => {
    const name = report.names.steps[planned.step]
    switch (planned.is) {
      case 'meeting':
        return `${planned.notice === undefined ? '' : `${report.day(planned.notice)}发通知，`}${report.day(planned.day)}开会：${bodyName(planned.step, planned.body) || name}`
      case 'posting':
        return `${report.day(planned.from)}贴出，留到${report.day(planned.to)}：${name}`
      case 'gate':
        return `${report.day(planned.day)}以前（含当天）办好：${name}`
      case 'works':
        return planned.from === planned.to
          ? `${report.day(planned.from)}办完：${name}`
          : `${report.day(planned.from)}至${report.day(planned.to)}办完：${name}`
    }
  },
  note: '每个日子都是最迟的，再晚一天就赶不上；能早的，尽量早。',
  tooLate: ({ by, step }, earliest) =>
    earliest === undefined
      ? `赶不上${report.day(by)}了，两年内也排不出；先看 cunyi next 说了什么。`
      : `赶不上${report.day(by)}了。从今天排起，最早${report.day(earliest)}才能${step === 'outcome' ? '贴出实施结果' : '作出决议'}：`,
  nothingLeft: '这一步已经走完，或者事项已经结束，没有要排的。',
  unknown: '排不出来：有一天的法规库里没有，或者不知道由谁决定。先运行 cunyi check 看一看。',
}
