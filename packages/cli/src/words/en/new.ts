import { citeWith, type NextStep, words as reports, requirementsWords, type StepKind } from '@cunyi/core'
import { besideLines, type NewWords, stepLines } from '../new.ts'

const report = reports.en

const units = { person: 'people', household: 'households' } as const

const wayOf = (way: NextStep): string => {
  if (!('body' in way)) return way.days === undefined ? '' : `up for at least ${way.days} days`
  const attend = way.attend.map((one) => `at least ${one.needed} of ${one.whole} ${units[one.unit]} present`).join(' or ')
  const agree = way.agree.map((one) =>
    way.attend.some((quorum) => quorum.needed === one.whole && quorum.unit === one.unit)
      ? `${report.share(one.share)} of those present in favour`
      : `at least ${one.needed} of all ${one.whole} in favour`,
  )
  const said = [
    way.convener === undefined ? '' : `called by the ${report.names.organs[way.convener]}`,
    way.notice === undefined ? '' : `${way.notice.days} days’ notice`,
    attend === '' ? 'how many must come cannot be told before village.md says its composition' : attend,
    [...new Set(agree)].join(' or '),
  ]
  return [way.step === 'resolution' ? report.names.bodies[way.body] : '', said.filter((part) => part !== '').join(', ')]
    .filter((part) => part !== '')
    .join(': ')
}

const stepName = (step: StepKind): string => report.names.steps[step]

export const newWords: NewWords = {
  noKind: 'The kind of matter is still blank; who decides and what else is asked depends on it.',
  question: (known) =>
    [
      'What kind of matter is it?',
      ...known.map((one, index) => `  ${String(index + 1).padStart(2)} ${report.names.categories[one]}`),
      'A number or a name; just Enter if unsure: ',
    ].join('\n'),
  started: (path) =>
    `Started: ${path}\nNext: hold the proposal meeting, fill in the blanks that day, then run cunyi check ${path}\nWrite no step before it has begun; cunyi next ${path} says what comes next and how many must come.\nFor the blank paper form run cunyi minutes ${path} proposal`,
  outline: ({ steps, beside }, category, on, local) => {
    if (steps.length === 0) return ['The law of this village and day is not on file, so nobody can say which steps there are.']
    return [
      `The steps of “${report.names.categories[category]}”, by the law of ${report.day(on)}:`,
      ...steps.flatMap(({ step, ways }, index) =>
        stepLines(`  ${index + 1} ${stepName(step)}`, ways, wayOf, citeWith(report, local), report, ', by one of these:'),
      ),
      ...besideLines(beside, requirementsWords.en, citeWith(report, local), report, '  Besides: '),
    ]
  },
}
