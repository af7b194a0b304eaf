import type { FaultSentences } from '../../sentences.ts'
import { names } from '../names.ts'
import { day, quoted, value, yuan } from '../numbers.ts'

const works = { invoiced: '发票', paid: '付款', contracted: '合同（含变更）' } as const

export const worksFaults: FaultSentences<'works'> = {
  unchanged: ({ step, since, term, was, now }) =>
    `${quoted(names.fields[term])}在${quoted(names.steps[since])}时是${value(was)}，到${quoted(names.steps[step])}成了${value(now)}；没有重新议过。`,
  agrees: (fault) =>
    fault.what === 'counterparty'
      ? fault.since === undefined
        ? `这一笔写的对方是${quoted(fault.found)}，前面写的是${quoted(fault.asked)}；两处不一致。`
        : `这一笔写的对方是${quoted(fault.found)}，${quoted(names.steps[fault.since])}定的对方是${quoted(fault.asked)}；是另外一笔开支还是换了人，请写明。`
      : fault.what === 'unnamed'
        ? `看不出${quoted(fault.text)}这一笔是什么钱；算进去一共${yuan(fault.other)}，比议定的${yuan(fault.settled)}多${yuan(fault.difference)}。是付款写“付款”，是合同写“签订合同”，增减合同写“变更合同”，退回的写“退还”；不是这件事的钱，记到它自己的那件事里。`
        : fault.what === 'overpaid'
          ? `付款合计${yuan(fault.other)}，${fault.of === 'contract' ? '合同（含变更）' : '议定的'}是${yuan(fault.settled)}，多${yuan(fault.difference)}；请核对，多付的写明缘由。`
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
