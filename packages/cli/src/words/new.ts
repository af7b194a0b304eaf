import {
  type Category,
  type Citation,
  citing,
  type Day,
  type NextMeeting,
  type NextStep,
  type RequirementsWords,
  words as reports,
  requirementsWords,
  type Statute,
  type StepKind,
} from '@cunyi/core'
import type { Outline } from '../duties/outline.ts'

/** What `new` says. */
export type NewWords = {
  /** asks which kind of matter it is */
  readonly question: (known: readonly Category[]) => string
  /** the record is there, and what to do with it */
  readonly started: (path: string) => string
  /** the steps to come, by the law of a day */
  readonly outline: (outline: Outline, category: Category, on: Day, local: readonly Statute[]) => readonly string[]
  /** nobody has said which kind of matter it is */
  readonly noKind: string
}

type Report = (typeof reports)[keyof typeof reports]
type Cite = (citation: Citation) => string

const zh = reports.zh
const unitsZh = { person: '人', household: '户' } as const

const attendZh = ({ attend }: NextMeeting): string =>
  attend.length === 0
    ? '应到人数算不出来，先在village.md写明组成'
    : attend.map((one) => `${one.whole}${unitsZh[one.unit]}中至少${one.needed}${unitsZh[one.unit]}到会`).join('，或者')

const agreeZh = ({ attend, agree }: NextMeeting): string => {
  const said = agree.map((one) =>
    attend.some((quorum) => quorum.needed === one.whole && quorum.unit === one.unit)
      ? `到会的${zh.share(one.share)}赞成`
      : `全体${one.whole}${unitsZh[one.unit]}中至少${one.needed}票赞成`,
  )
  return [...new Set(said)].join('，或者')
}

const wayZh = (way: NextStep): string => {
  if (!('body' in way)) return way.days === undefined ? '' : `公布不少于${way.days}天`
  const notice = way.notice === undefined ? '' : `提前${way.notice.days}天通知`
  const called = way.convener === undefined ? '' : `由${zh.names.organs[way.convener]}召集`
  const name = way.step === 'resolution' ? zh.names.bodies[way.body] : ''
  const said = [called, notice, attendZh(way), agreeZh(way)].filter((part) => part !== '').join('，')
  return [name, said].filter((part) => part !== '').join('：')
}

export const zhNew: NewWords = {
  noKind: '事项类别还空着，由谁决定、还要办什么，写明类别才说得清。',
  question: (known) =>
    [
      '这件事属于哪一类？',
      ...known.map((one, index) => `  ${String(index + 1).padStart(2)} ${zh.names.categories[one]}`),
      '写序号或名称，说不准就直接回车：',
    ].join('\n'),
  started: (path) =>
    `已建立：${path}\n接下来：开完村党组织提议的会，当天把空白处填上，再运行 cunyi check ${path}\n还没有开始的步骤不要先写；下一步是什么、要到多少人，运行 cunyi next ${path}\n要打印空白登记表，运行 cunyi minutes ${path} 提议`,
  outline: ({ steps, beside }, category, on, local) => {
    if (steps.length === 0) return ['库里没有本村今天的法规，要走哪几步说不上来。']
    return [
      `“${zh.names.categories[category]}”要走的步骤（按${zh.day(on)}的法规）：`,
      ...steps.flatMap(({ step, ways }, index) =>
        stepLines(`  ${index + 1} ${zh.names.steps[step]}`, ways, wayZh, citing(zh, local), zh, '，由其中一个决定：'),
      ),
      ...besideLines(beside, requirementsWords.zh, citing(zh, local), zh, '  另要办：'),
    ]
  },
}

/** The articles behind the numbers of a step. */
const basis = (ways: readonly NextStep[], cite: Cite, { labels }: Report): readonly string[] => {
  const cites = ways.flatMap((way) =>
    'body' in way ? [...way.attend, ...way.agree, ...(way.notice ? [way.notice] : [])].flatMap((one) => one.cites) : (way.cites ?? []),
  )
  return cites.length === 0 ? [] : [`      ${labels.basis}${[...new Set(cites.map(cite))].join(labels.between)}`]
}

/** What is asked beside the six, each with where it stands. */
const besideLines = (
  { prerequisites, deadlines }: Outline['beside'],
  said: RequirementsWords,
  cite: Cite,
  { labels }: Report,
  head: string,
): readonly string[] =>
  [
    ...prerequisites.map((one) => ({ ...one, text: said.gate(one) })),
    ...deadlines.map((one) => ({ ...one, text: said.deadline(one) })),
  ].flatMap(({ text, cites }) => [`${head}${text}`, `      ${labels.basis}${[...new Set(cites.map(cite))].join(labels.between)}`])

/** A step with how it is taken, and where that stands; where there are several ways, each on a line of its own. */
const stepLines = (
  head: string,
  ways: readonly NextStep[],
  said: (way: NextStep) => string,
  cite: Cite,
  report: Report,
  several: string,
): readonly string[] => {
  const [first = '', ...more] = ways.map(said)
  if (more.length === 0) return [first === '' ? head : `${head}  ${first}`, ...basis(ways, cite, report)]
  return [`${head}${several}`, ...ways.flatMap((way) => [`      ${said(way)}`, ...basis([way], cite, report)])]
}

const en = reports.en
const unitsEn = { person: 'people', household: 'households' } as const

const wayEn = (way: NextStep): string => {
  if (!('body' in way)) return way.days === undefined ? '' : `up for at least ${way.days} days`
  const attend = way.attend.map((one) => `at least ${one.needed} of ${one.whole} ${unitsEn[one.unit]} present`).join(' or ')
  const agree = way.agree.map((one) =>
    way.attend.some((quorum) => quorum.needed === one.whole && quorum.unit === one.unit)
      ? `${en.share(one.share)} of those present in favour`
      : `at least ${one.needed} of all ${one.whole} in favour`,
  )
  const said = [
    way.convener === undefined ? '' : `called by the ${en.names.organs[way.convener]}`,
    way.notice === undefined ? '' : `${way.notice.days} days’ notice`,
    attend === '' ? 'how many must come cannot be told before village.md says its composition' : attend,
    [...new Set(agree)].join(' or '),
  ]
  return [way.step === 'resolution' ? en.names.bodies[way.body] : '', said.filter((part) => part !== '').join(', ')]
    .filter((part) => part !== '')
    .join(': ')
}

const stepEn = (step: StepKind): string => en.names.steps[step]

export const enNew: NewWords = {
  noKind: 'The kind of matter is still blank; who decides and what else is asked depends on it.',
  question: (known) =>
    [
      'What kind of matter is it?',
      ...known.map((one, index) => `  ${String(index + 1).padStart(2)} ${en.names.categories[one]}`),
      'A number or a name; just Enter if unsure: ',
    ].join('\n'),
  started: (path) =>
    `Started: ${path}\nNext: hold the proposal meeting, fill in the blanks that day, then run cunyi check ${path}\nWrite no step before it has begun; cunyi next ${path} says what comes next and how many must come.\nFor the blank paper form run cunyi minutes ${path} proposal`,
  outline: ({ steps, beside }, category, on, local) => {
    if (steps.length === 0) return ['The law of this village and day is not on file, so nobody can say which steps there are.']
    return [
      `The steps of “${en.names.categories[category]}”, by the law of ${en.day(on)}:`,
      ...steps.flatMap(({ step, ways }, index) =>
        stepLines(`  ${index + 1} ${stepEn(step)}`, ways, wayEn, citing(en, local), en, ', by one of these:'),
      ),
      ...besideLines(beside, requirementsWords.en, citing(en, local), en, '  Besides: '),
    ]
  },
}
