import { citeWith, type NextMeeting, type NextStep, words as reports, requirementsWords } from '@cunyi/core'
import { besideLines, type NewWords, stepLines } from '../new.ts'

const report = reports.zh

const units = { person: '人', household: '户' } as const

const attendance = ({ attend }: NextMeeting): string =>
  attend.length === 0
    ? '应到人数算不出来，先在village.md写明组成'
    : attend.map((one) => `${one.whole}${units[one.unit]}中至少${one.needed}${units[one.unit]}到会`).join('，或者')

const agreement = ({ attend, agree }: NextMeeting): string => {
  const said = agree.map((one) =>
    attend.some((quorum) => quorum.needed === one.whole && quorum.unit === one.unit)
      ? `到会的${report.share(one.share)}赞成`
      : `全体${one.whole}${units[one.unit]}中至少${one.needed}票赞成`,
  )
  return [...new Set(said)].join('，或者')
}

const wayOf = (way: NextStep): string => {
  if (!('body' in way)) return way.days === undefined ? '' : `公布不少于${way.days}天`
  const notice = way.notice === undefined ? '' : `提前${way.notice.days}天通知`
  const called = way.convener === undefined ? '' : `由${report.names.organs[way.convener]}召集`
  const name = way.step === 'resolution' ? report.names.bodies[way.body] : ''
  const said = [called, notice, attendance(way), agreement(way)].filter((part) => part !== '').join('，')
  return [name, said].filter((part) => part !== '').join('：')
}

export const newWords: NewWords = {
  noKind: '事项类别还空着，由谁决定、还要办什么，写明类别才说得清。',
  question: (known) =>
    [
      '这件事属于哪一类？',
      ...known.map((one, index) => `  ${String(index + 1).padStart(2)} ${report.names.categories[one]}`),
      '写序号或名称，说不准就直接回车：',
    ].join('\n'),
  started: (path) =>
    `已建立：${path}\n接下来：开完村党组织提议的会，当天把空白处填上，再运行 cunyi check ${path}\n还没有开始的步骤不要先写；下一步是什么、要到多少人，运行 cunyi next ${path}\n要打印空白登记表，运行 cunyi minutes ${path} 提议`,
  outline: ({ steps, beside }, category, on, local) => {
    if (steps.length === 0) return ['库里没有本村今天的法规，要走哪几步说不上来。']
    return [
      `“${report.names.categories[category]}”要走的步骤（按${report.day(on)}的法规）：`,
      ...steps.flatMap(({ step, ways }, index) =>
        stepLines(`  ${index + 1} ${report.names.steps[step]}`, ways, wayOf, citeWith(report, local), report, '，由其中一个决定：'),
      ),
      ...besideLines(beside, requirementsWords.zh, citeWith(report, local), report, '  另要办：'),
    ]
  },
}
