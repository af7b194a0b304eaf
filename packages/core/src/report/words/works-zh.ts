import type { Day } from '../../base/day.ts'
import type { Fault, Remedy } from '../../finding/fault.ts'
import type { Demand } from '../../rule/rule.ts'
import { zhNames as names } from '../names/zh.ts'
import type { Sentences, WorksKind, WorksRemedy } from './works.ts'

const day = (of: Day): string => {
  const [year, month, date] = of.split('-').map((part) => part.replace(/^0+/, ''))
  return `${year}年${month}月${date}日`
}

const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`
const yuan = (fen: number): string => `${fen % 100 === 0 ? fen / 100 : (fen / 100).toFixed(2)}元`
const value = (of: number | string): string => (typeof of === 'number' ? yuan(of) : quoted(of))
const works = { invoiced: '发票', paid: '付款', contracted: '合同（含变更）' } as const
const stops = {
  corrects: '前面找不到它要更正的步骤',
  item: '那一步没有叫这个名称的事实',
  was: '“原记”和那一步写的不一样',
  now: '“更正为”读不懂',
} as const

/** What is said of money, contracts, objections and the keeping of the record. */
export const worksFaults: Pick<Sentences<Fault>, WorksKind | 'corrected' | 'promised' | 'rewritten'> = {
  corrected: (fault) => {
    switch (fault.what) {
      case 'by-hand':
        return '有一处更正，没有写明更正事项；更正的内容没有代入判断，请人工对照。'
      case 'unfollowed':
        return `有一处更正，${stops[fault.stops]}；更正的内容没有代入判断。`
      case 'applied':
        return `${quoted(names.steps[fault.step])}的${quoted(names.fields[fault.field])}按更正后的内容判断；原来写的仍然保留。`
      case 'unwatched':
        return `照原来写的不合规定，更正了${quoted(names.fields[fault.field])}才合规定；这样的更正要有村务监督委员会的意见。`
    }
  },
  unchanged: ({ step, since, term, was, now }) =>
    `${quoted(names.fields[term])}在${quoted(names.steps[since])}时是${value(was)}，到${quoted(names.steps[step])}成了${value(now)}；没有重新议过。`,
  agrees: (fault) =>
    fault.what === 'counterparty'
      ? fault.since === undefined
        ? `这一笔写的对方是${quoted(fault.found)}，前面写的是${quoted(fault.asked)}；两处不一致。`
        : `这一笔写的对方是${quoted(fault.found)}，${quoted(names.steps[fault.since])}定的对方是${quoted(fault.asked)}；是另外一笔开支还是换了人，请写明。`
      : `决算${yuan(fault.settled)}，${works[fault.what]}合计${yuan(fault.other)}，相差${yuan(fault.difference)}。`,
  answered: ({ from, day: on, needed, had, latest }) =>
    on === undefined
      ? `${day(from)}的异议已过${had}天没有答复；应当在${needed}天内答复，最迟${day(latest)}。`
      : `${day(from)}的异议到${day(on)}才答复，用了${had}天；应当在${needed}天内答复，最迟${day(latest)}。`,
  settled: ({ raised, own }) =>
    own ? `${day(raised)}的异议没有答复；这件事还不能算办结。` : `${day(raised)}的异议没有答复，就公开了实施结果；应当先答复。`,
  outside: ({ of, type, day: on, from, to }) =>
    `${quoted(names.works[type])}在${day(on)}，${quoted(names.steps[of])}的公示期（${day(from)}至${day(to)}）还没有满；通常要公示期满再办。`,
  since: ({ step, work, done, day: on, earliest }) =>
    `${quoted(names.works[work])}在${day(done)}，${quoted(names.steps[step])}从${day(on)}开始；通常从${quoted(names.works[work])}的次日（${day(earliest)}）起公开。`,
  apart: ({ step, from, foundOn, day: on, needed, had }) =>
    had === 0
      ? `${quoted(names.steps[from])}和${quoted(names.steps[step])}在同一天（${day(on)}）；通常分开进行，中间留出征求意见的时间。`
      : `${quoted(names.steps[from])}在${day(foundOn)}，${quoted(names.steps[step])}在${day(on)}，相隔${had}天；应当相隔${needed}天。`,
  rewritten: ({ what, step, round, fields, on, commit, weighs }) => {
    const when = on === undefined ? '还没有提交的改动里' : `版本历史里，${day(on)}（提交${commit}）`
    const whole = `${quoted(names.steps[step])}${round > 1 ? `（第${round}次）` : ''}`
    const which = fields.map((field) => quoted(names.fields[field])).join('、')
    const did = { changed: `改写了${whole}的${which}`, added: `给${whole}补写了${which}`, gone: `删掉了${whole}` }[what]
    const asked = what === 'added' ? '后补的，写明记录日期' : '写错的，照原来的写回去，再用“更正”写明'
    return `${when}${did}，那时后面已经有别的步骤；${asked}${weighs ? '。照原来写的不合规定或者无法判断，不能当作合法' : ''}。`
  },
  recorded: ({ step, day: on, recorded, late, allowed, commit, said }) => {
    if (commit !== undefined) {
      const first = `版本历史里${day(recorded)}（提交${commit}）才第一次出现`
      const limit = allowed === 0 ? '' : `；应当在${allowed}天内记录`
      return said === undefined
        ? `补录（迟${late}日）：${quoted(names.steps[step])}在${day(on)}，${first}${limit}。版本历史只是旁证。`
        : `补录（迟${late}日）：${quoted(names.steps[step])}在${day(on)}，写的记录日期是${day(said)}，${first}，两处不一致${limit}。版本历史只是旁证。`
    }
    return late < 0
      ? `${quoted(names.steps[step])}在${day(on)}，记录日期却是${day(recorded)}；不会先记后办。`
      : `补录（迟${late}日）：${quoted(names.steps[step])}在${day(on)}，${day(recorded)}才记录${allowed === 0 ? '' : `；应当在${allowed}天内记录`}。`
  },
  followed: ({ work, by, done, until, taken, needed, had }) =>
    taken
      ? `${day(done)}${names.works[work]}，${day(until)}才有${quoted(names.steps[by])}，隔了${had}天；通常在${needed}天内公开。`
      : `${day(done)}${names.works[work]}，到${day(until)}已过${had}天，还没有${quoted(names.steps[by])}；通常在${needed}天内公开。`,
  attested: ({ step, day: given, next, on }) =>
    `${quoted(names.steps[step])}的监督意见是${day(given)}写的，${quoted(names.steps[next])}在${day(on)}已经开始；事后补的意见起不到监督的作用。`,
  met: ({ step }) => `${quoted(names.steps[step])}的意见附了条件，没有写怎样落实。`,
  promised: ({ deadline, asOf, done }) =>
    done === undefined
      ? `完成期限${day(deadline)}，到${day(asOf)}已经过期，还没有办结。`
      : `完成期限${day(deadline)}，${day(done)}才验收，逾期。`,
}

export const worksRemedies: Pick<Sentences<Remedy>, WorksRemedy> = {
  'ask-again': ({ term }) => `照通过的${quoted(names.fields[term])}办；要改的，带着改后的方案从“村党组织提议”起重新进行。`,
  answer: () => '先答复提出异议的人，把答复日期和内容写在“异议”里。',
}

export const worksDemands: Pick<Sentences<Demand>, WorksKind> = {
  unchanged: ({ since }) => `金额、规模、对方和期限与${quoted(names.steps[since])}时一致；要改，重新议。`,
  agrees: ({ closely }) =>
    closely ? '决算与合同、付款的数目一样；不一样的，说明原因。' : '决算与发票、付款不矛盾，合同、发票和付款的对方一致。',
  answered: ({ days }) => `村民提出的异议在${days}天内答复。`,
  settled: () => '所有异议都答复了，才公开实施结果。',
  outside: ({ of, works: types }) => `${types.map((type) => names.works[type]).join('、')}在${quoted(names.steps[of])}期满以后。`,
  since: ({ work }) => `从${names.works[work]}的次日起公开。`,
  apart: ({ from, days }) => `与${quoted(names.steps[from])}相隔${days}天以上。`,
  recorded: ({ days }) => (days === 0 ? '办的当天就记录；后补的，写明记录日期。' : `在${days}天内记录；后补的，写明记录日期。`),
  followed: ({ work, by, days }) => `${names.works[work]}后${days}天内有${quoted(names.steps[by])}。`,
  attested: () => '监督意见在往下办以前提出。',
  met: () => '意见附了条件的，写明怎样落实。',
}
