import { type NextMeeting, type NextPosting, type NextStep, type OutcomeWait, words as reports, type Stage } from '@cunyi/core'
import type { CliWords } from '../type.ts'
import { quoted, unit } from './phrases.ts'

const { names, share, day } = reports.zh

const titleOf = (following: NextStep): string =>
  'body' in following && following.step === 'resolution' ? `${names.bodies[following.body]}决议` : names.steps[following.step]

const attendance = ({ attend }: NextMeeting): string =>
  attend.length === 0
    ? '应到人数算不出来，先在village.md写明组成'
    : attend.map((one) => `${one.whole}${unit[one.unit]}中至少${one.needed}${unit[one.unit]}到会`).join('，或者')

const ofWhom = { representatives: '村民代表', members: '集体经济组织成员' } as const

const agreement = ({ attend, agree }: NextMeeting): string =>
  agree
    .map((one) =>
      attend.some((quorum) => quorum.needed === one.whole && quorum.unit === one.unit)
        ? `到会${one.whole}${unit[one.unit]}时至少${one.needed}票赞成（到会的${share(one.share)}，来得多，票也要多）`
        : one.among !== undefined
          ? `至少${one.needed}票赞成（其中${ofWhom[one.among]}要有${share(one.share)}；谁投的分不出来，够这些票才稳妥）`
          : `至少${one.needed}票赞成（全体${one.whole}${unit[one.unit]}的${share(one.share)}，没来的也算在内）`,
    )
    .join('，或者')

const meeting = (following: NextMeeting): string => {
  const { convener, notice, earliest } = following
  const when =
    notice === undefined ? `法律没有规定通知期，最早${day(earliest)}开会` : `提前${notice.days}天通知，今天通知最早${day(earliest)}开会`
  const called = convener === undefined ? '' : `由${names.organs[convener]}召集。`
  return `${called}${[attendance(following), agreement(following), when].filter((part) => part !== '').join('；')}。`
}

const posting = ({ step, earliest, days, until, waits }: NextPosting): string => {
  const first = step === 'outcome' ? `事情办完以后再公开；${waits === undefined ? '' : waiting(waits)}` : ''
  if (days === undefined || until === undefined) return `${first}最早${day(earliest)}公开；法律没有规定天数。`
  return `${first}最早${day(earliest)}公开，公布不少于${days}天，首日不计；${day(earliest)}贴出的，要留到${day(until)}。`
}

const waiting = ({ for: what, until }: OutcomeWait): string =>
  what === 'notice' ? `决议公布到${day(until)}，期满没有异议再办；` : `${day(until)}验收，次日起公开；`

const ends: { readonly [S in Stage]?: string } = {
  completed: '已经办结，没有下一步。',
  withdrawn: '事项已经撤回，程序到此为止；要再办，请另立新事项。',
  terminated: '事项已经终止，程序到此为止；要再办，请另立新事项。',
}

export const next: CliWords['next'] = {
  mend: '先要改正的：',
  following: (following, first) =>
    `${first ? '下一步' : '或者'}：${titleOf(following)}。${'body' in following ? meeting(following) : posting(following)}`,
  ended: (stage) => ends[stage] ?? '没有下一步。',
  nowhere: '下一步说不上来：先把上面的问题改正，或者补上本地当日的法规。',
  unfilled: (step) => `${quoted(names.steps[step])}还没有写日期：开过会的，当天填完再看下一步；还没有开的，先开会。`,
  duties: '还在走的期限：',
  waiting: ({ from, until }) =>
    `${day(from)}的异议还没有答复${until === undefined ? '' : `，最迟${day(until)}答复`}；答复以前，不能公开实施结果。`,
  duty: ({ step, from, until, left }) =>
    `${names.steps[step]}从${day(from)}起，至少要公布到${day(until)}，${left === 0 ? '就是今天' : `还有${left}天`}；到期前不得撤下。`,
  deadline: (deadline, left) => `完成期限${day(deadline)}，${left < 0 ? `已过${-left}天` : left === 0 ? '就是今天' : `还有${left}天`}。`,
}
