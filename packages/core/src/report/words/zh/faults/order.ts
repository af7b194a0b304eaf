import type { Day } from '../../../../base/day.ts'
import type { FaultSentences } from '../../sentences.ts'
import { names } from '../names.ts'
import { day, quoted } from '../numbers.ts'

/** What was done with a decision before there was one, by its day or by its place in the book. */
const tooEarly = (on: Day, vote: Day, step: string): string => {
  const decided = quoted(names.steps.resolution)
  return on < vote
    ? `${quoted(step)}在${day(on)}，${decided}在${day(vote)}；决定了才能${step}，先办的那一次是不是这一份的，这里看不出来。`
    : `${quoted(step)}（${day(on)}）写在${decided}（${day(vote)}）前面；决定了才能${step}，办的是不是这一份，这里看不出来。`
}

const said = {
  no: '的意见不是同意',
  nothing: '没有写明同意还是不同意',
  early: '在决议以前；先批的是不是这一份，这里看不出来，决议以后批的请补记',
  absent: '里没有',
  conditional: '附了条件，没有写明在这之前已经落实；落实了的，在“条件落实”写“已落实”和怎样落实的',
}

export const orderFaults: FaultSentences<'order'> = {
  after: (fault) => {
    const step = names.steps[fault.step]
    const missing = names.steps[fault.missing]
    if (fault.said !== undefined)
      return `${quoted(missing)}${said[fault.said]}${fault.office === undefined ? '' : `${names.offices[fault.office]}的一份；两级都要批的，缺一不可`}；${quoted(step)}要在批准之后。`
    if (fault.needed !== undefined && fault.foundOn !== undefined)
      return fault.workdays
        ? `${quoted(missing)}在${day(fault.foundOn)}，到${quoted(step)}只隔${fault.had ?? 0}个工作日；中间应当满${fault.needed}个工作日。`
        : `${quoted(missing)}从${day(fault.foundOn)}开始，到${quoted(step)}只隔${fault.had ?? 0}天；中间应当满${fault.needed}天。`
    if (fault.open && fault.foundOn !== undefined)
      return `${quoted(missing)}从${day(fault.foundOn)}开始，没有写挂到哪一天；${quoted(step)}要在公示期满以后，期满没有，这里看不出来。`
    if (fault.foundOn === undefined && fault.step === 'implementation' && fault.missing === 'resolution')
      return `有${quoted(step)}的记录，没有${quoted(missing)}的记录；该开会决定的事，决定了才能办。是没有开会，还是开了没有记，这里看不出来。`
    if (fault.vote !== undefined && fault.foundOn !== undefined) return tooEarly(fault.foundOn, fault.vote, missing)
    if (fault.undated && fault.foundOn === undefined)
      return `没有${quoted(missing)}的记录；法律要求${quoted(missing)}。是还没有办，还是办了没有记，这里看不出来。`
    if (fault.foundOn === undefined) return `没有${quoted(missing)}的记录；${quoted(step)}之前应当先经${quoted(missing)}。`
    if (fault.day !== undefined && fault.foundOn <= fault.day)
      return `${quoted(missing)}（${day(fault.foundOn)}）写在${quoted(step)}之后；记录应当按发生的先后排列。`
    return `${quoted(missing)}在${day(fault.foundOn)}，${quoted(step)}却在${fault.day === undefined ? '此前' : day(fault.day)}；应当先经${quoted(missing)}，再${quoted(step)}。`
  },
  notice: ({ body, given, day: on, needed, had, latest }) =>
    had < 0
      ? `通知日期${day(given)}晚于开会的${day(on)}；${names.bodies[body]}应当提前${needed}天通知。`
      : `${day(given)}通知，${day(on)}开会，提前${had}天；${names.bodies[body]}应当提前${needed}天通知，最晚${day(latest)}通知才稳妥。`,
  posted: ({ step, from, to, needed, had, until }) =>
    `${names.steps[step]}从${day(from)}到${day(to)}，首日不计为${had}天；公布不得少于${needed}天，应当到${day(until)}为止。`,
  within: ({ step, after, from, day: on, needed, had, latest }) =>
    `${quoted(names.steps[after])}在${day(from)}，${quoted(names.steps[step])}在${day(on)}，隔了${had}天；应当在${needed}天以内，最晚${day(latest)}。`,
  quarterly: ({ step, after, from, day: on, latest, missing }) =>
    missing
      ? `${quoted(names.steps[after])}在${day(from)}，到${day(on)}还没有${quoted(names.steps[step])}的记录；一般事项至少每季度公布一次，最晚${day(latest)}。是没有公开，还是公开了没有记，这里看不出来。`
      : `${quoted(names.steps[after])}在${day(from)}，${quoted(names.steps[step])}在${day(on)}；一般事项至少每季度公布一次，重大事项随时公布，最晚也在${day(latest)}以前。`,
  'hung-long': ({ step, from, to, days }) =>
    `${quoted(names.steps[step])}从${day(from)}挂到${day(to)}，有${days}天；看看年份是不是写错了，还在挂的，最后一天先不写。`,
  hung: ({ text }) =>
    `公开地点写的是${quoted(text)}，不是公开栏；村务要在公开栏张贴，网上、群里、广播只是另外的方式。张贴了的，写明是哪块栏。`,
  ahead: ({ step, day: on, asOf, untold }) =>
    untold
      ? `“${names.steps[step]}”写的是${day(on)}，比法规最后一次核对的${day(asOf)}还晚；没有说今天是哪一天，不知道办了没有。`
      : `${quoted(names.steps[step])}写的是${day(on)}，核对的日子是${day(asOf)}，还没有到；没有发生的步骤不作判断。`,
}
