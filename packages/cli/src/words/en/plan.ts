import { words as reports } from '@cunyi/core'
import type { PlanWords } from '../plan.ts'

const report = reports.en

export const plan: PlanWords = {
  heading: ({ step, by }) => `To ${step === 'outcome' ? 'post the outcome' : 'resolve'} by ${report.day(by)}, at the latest:`,
  planned: (planned) => {
    const name = report.names.steps[planned.step]
    switch (planned.is) {
      case 'meeting': {
        const called = planned.step === 'resolution' ? `resolution of the ${report.names.bodies[planned.body]}` : name
        return `${planned.notice === undefined ? '' : `notice ${report.day(planned.notice)}, `}meeting ${report.day(planned.day)}: ${called}`
      }
      case 'posting':
        return `up ${report.day(planned.from)}, down ${report.day(planned.to)}: ${name}`
      case 'gate':
        return `done by ${report.day(planned.day)}: ${name}`
      case 'works':
        return planned.from === planned.to
          ? `done ${report.day(planned.from)}: ${name}`
          : `${report.day(planned.from)} to ${report.day(planned.to)}: ${name}`
    }
  },
  note: 'Every day is the latest: one day more and it is too late. Be early where you can.',
  tooLate: ({ by, step }, earliest) =>
    earliest === undefined
      ? `${report.day(by)} is too soon, and no day within two years will do; see what cunyi next says.`
      : `${report.day(by)} is too soon. From today the earliest day to ${step === 'outcome' ? 'post the outcome' : 'resolve'} is ${report.day(earliest)}:`,
  nothingLeft: 'That has been done already, or the matter has ended; there is nothing to plan.',
  unknown: 'No plan can be made: the law of some day is not on file, or nobody knows who decides. See what cunyi check says.',
}
