import type { Level } from '../../../finding/finding.ts'
import type { NextMeeting } from '../../../next/next-steps.ts'
import type { Prerequisite } from '../../../next/prerequisites.ts'
import type { Decider } from '../../../next/requirements.ts'
import type { Delegation } from '../../../rule/village.ts'
import type { RequirementsWords } from '../requirements.ts'
import { names } from './names.ts'
import { day, share } from './numbers.ts'

const unit = { person: '人', household: '户' } as const

const mild = (level: Level): string => (level === 'note' ? '（只作提示，该不该办看具体情况）' : '')

const decider = (one: Decider | undefined): string => {
  if (one === undefined) return '由谁决定：那一天的法规没有写明这类事项归谁决定，写了记录也只能是“无法判断”。'
  const { body, also, delegable, unsettled } = one
  const whose = `由谁决定：${names.bodies[body]}${also === undefined ? '' : `，或者${names.bodies[also]}`}。`
  if (unsettled !== undefined)
    return `${whose}${unsettled === 'any' ? '表决' : `由${names.bodies[unsettled]}决定的，表决`}另有规定，库里没有那个文本，无法判断。`
  if (delegable === undefined) return also === undefined ? `${whose}不能授权别的会议决定。` : whose
  return `${whose}可以授权${names.bodies[delegable.to]}决定，授权要写进village.md的“授权”${delegable.withTerm ? '，写明事项和期限' : ''}。${onFile(delegable.onFile)}`
}

const onFile = (all: readonly Delegation[]): string =>
  all.map(({ from, until }) => `${day(from)}的授权有效${until === undefined ? '' : `，到${day(until)}为止`}。`).join('')

const meeting = ({ body, convener, notice, attend, agree }: NextMeeting): string =>
  `${[
    `${names.bodies[body]}${convener === undefined ? '' : `由${names.organs[convener]}召集`}`,
    ...(notice === undefined ? [] : [`提前${notice.days}天通知`]),
    ...(attend.length === 0
      ? ['要到多少人、多少票，按村的组成算']
      : [attend.map((one) => `${one.whole}${unit[one.unit]}中至少${one.needed}${unit[one.unit]}到会`).join('，或者')]),
    ...agree.map((one) =>
      attend.some(({ needed, unit }) => needed === one.whole && unit === one.unit)
        ? `到会${one.whole}${unit[one.unit]}时至少${one.needed}票赞成（到会的${share(one.share)}）`
        : one.among !== undefined
          ? `至少${one.needed}票赞成（其中${one.among === 'members' ? '集体经济组织成员' : '村民代表'}要有${share(one.share)}）`
          : `至少${one.needed}票赞成（全体${one.whole}${unit[one.unit]}的${share(one.share)}）`,
    ),
  ].join('；')}。`

const gate = ({ step, before, days, granted, offices, bodies, level }: Prerequisite): string => {
  const whose = bodies.length === 0 ? '' : `（由${bodies.map((body) => names.bodies[body]).join('、')}决定的）`
  const where = offices.length === 0 ? '' : `（${offices.map((office) => names.offices[office]).join('、')}）`
  return `“${names.steps[before]}”之前${whose}，要有“${names.steps[step]}”${where}${days === undefined ? '' : `，满${days}天`}${granted ? '，而且同意' : ''}${mild(level)}`
}

export const requirements: RequirementsWords = {
  heading: (place, on) => `在${place}，${day(on)}：`,
  unknown: (place, on) => `${place}${day(on)}的法规，库里没有或者不全，由谁决定、要办什么都说不上来。`,
  decider,
  meetings: '怎样开会：',
  meeting,
  gates: '先要办的：',
  gate,
  deadlines: '几天以内要办的：',
  deadline: ({ step, after, days, level }) => `“${names.steps[step]}”在“${names.steps[after]}”之后${days}天以内，首日不计${mild(level)}`,
  stays: '要公布多久：',
  stay: ({ step, days, level }) => `“${names.steps[step]}”不少于${days}天，首日不计${mild(level)}`,
  byHand: '程序看不出来、须人工核对的：',
}
