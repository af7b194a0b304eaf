import { type Body, type Day, type PlanGoal, type PlannedStep, words as reports } from '@cunyi/core'

/** What `plan` says. */
export type PlanWords = {
  readonly heading: (goal: PlanGoal) => string
  readonly planned: (planned: PlannedStep) => string
  readonly note: string
  readonly tooLate: (goal: PlanGoal, earliest: Day | undefined) => string
  readonly nothingLeft: string
  readonly unknown: string
}

const zh = reports.zh
const en = reports.en

const bodyZh = (step: string, body: Body): string => (step === 'resolution' ? `${zh.names.bodies[body]}决议` : '')

export const zhPlan: PlanWords = {
  heading: ({ step, by }) => `要在${zh.day(by)}${step === 'outcome' ? '贴出实施结果' : '作出决议'}，最迟：`,
  planned: (planned) => {
    const name = zh.names.steps[planned.step]
    switch (planned.is) {
      case 'meeting':
        return `${planned.notice === undefined ? '' : `${zh.day(planned.notice)}发通知，`}${zh.day(planned.day)}开会：${bodyZh(planned.step, planned.body) || name}`
      case 'posting':
        return `${zh.day(planned.from)}贴出，留到${zh.day(planned.to)}：${name}`
      case 'gate':
        return `${zh.day(planned.day)}以前（含当天）办好：${name}`
      case 'works':
        return planned.from === planned.to
          ? `${zh.day(planned.from)}办完：${name}`
          : `${zh.day(planned.from)}至${zh.day(planned.to)}办完：${name}`
    }
  },
  note: '每个日子都是最迟的，再晚一天就赶不上；能早的，尽量早。',
  tooLate: ({ by, step }, earliest) =>
    earliest === undefined
      ? `赶不上${zh.day(by)}了，两年内也排不出；先看 cunyi next 说了什么。`
      : `赶不上${zh.day(by)}了。从今天排起，最早${zh.day(earliest)}才能${step === 'outcome' ? '贴出实施结果' : '作出决议'}：`,
  nothingLeft: '这一步已经走完，或者事项已经结束，没有要排的。',
  unknown: '排不出来：有一天的法规库里没有，或者不知道由谁决定。先运行 cunyi check 看一看。',
}

export const enPlan: PlanWords = {
  heading: ({ step, by }) => `To ${step === 'outcome' ? 'post the outcome' : 'resolve'} by ${en.day(by)}, at the latest:`,
  planned: (planned) => {
    const name = en.names.steps[planned.step]
    switch (planned.is) {
      case 'meeting': {
        const called = planned.step === 'resolution' ? `resolution of the ${en.names.bodies[planned.body]}` : name
        return `${planned.notice === undefined ? '' : `notice ${en.day(planned.notice)}, `}meeting ${en.day(planned.day)}: ${called}`
      }
      case 'posting':
        return `up ${en.day(planned.from)}, down ${en.day(planned.to)}: ${name}`
      case 'gate':
        return `done by ${en.day(planned.day)}: ${name}`
      case 'works':
        return planned.from === planned.to
          ? `done ${en.day(planned.from)}: ${name}`
          : `${en.day(planned.from)} to ${en.day(planned.to)}: ${name}`
    }
  },
  note: 'Every day is the latest: one day more and it is too late. Be early where you can.',
  tooLate: ({ by, step }, earliest) =>
    earliest === undefined
      ? `${en.day(by)} is too soon, and no day within two years will do; see what cunyi next says.`
      : `${en.day(by)} is too soon. From today the earliest day to ${step === 'outcome' ? 'post the outcome' : 'resolve'} is ${en.day(earliest)}:`,
  nothingLeft: 'That has been done already, or the matter has ended; there is nothing to plan.',
  unknown: 'No plan can be made: the law of some day is not on file, or nobody knows who decides. See what cunyi check says.',
}
