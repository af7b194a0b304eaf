import type { Fault } from '../../../../finding/fault.ts'
import type { FaultSentences } from '../../sentences.ts'
import { names } from '../names.ts'
import { day, quoted, share, unitOf } from '../numbers.ts'

export const bodyFaults: FaultSentences<'bodies'> = {
  'in-person': ({ what, body, unit, got, absent, needed }) => {
    const those = `委托和线上的${absent}${unitOf[unit]}能不能算，现有法规库里没有依据`
    if (what === 'carried') return `赞成${got}票，其中可能有委托和线上的票；${those}；不算的，到会的要有${needed}票赞成，是不是够数不知道。`
    return what === 'women'
      ? `女代表实到${got}人，其中可能有委托和线上的；${those}；要有${needed}人到场，是不是够数不知道。`
      : `${names.bodies[body]}实到${got}${unitOf[unit]}，其中委托和线上${absent}${unitOf[unit]}，到场${got - absent}${unitOf[unit]}，应有${needed}${unitOf[unit]}到会；${those}。`
  },
  'stand-in': standIn,
  bound: ({ what, body, by, day: on, term }) => {
    const higher = `${names.bodies[by]}${day(on)}`
    if (what === 'rejected')
      return `${higher}没有通过这件事，${names.bodies[body]}又通过了；${names.bodies[body]}的决定不能与${names.bodies[by]}的相抵触。`
    if (what === 'passed') return `${higher}已经通过这件事，${names.bodies[body]}又没有通过；${names.bodies[by]}的决定只有它自己能改。`
    if (what === 'unsure') return `${higher}表决过这件事，通过没有看不出来；${names.bodies[body]}的决定与它有没有抵触，不能判断。`
    return `${higher}已经决定，${names.bodies[body]}改了${quoted(term === undefined ? '' : names.fields[term])}；${names.bodies[by]}的决定只有它自己能改。`
  },
  voted: ({ body, found, ways }) => {
    if (ways === undefined)
      return `${names.bodies[body]}采用${quoted(found === undefined ? '' : names.votingMethods[found])}的方式；这不是开会一人一票的表决。`
    const asked = ways.map((one) => quoted(names.votingMethods[one])).join('或者')
    return found === undefined
      ? `表决方式看不出是哪一种；${names.bodies[body]}这件事应当采用${asked}。`
      : `表决方式是${quoted(names.votingMethods[found])}；${names.bodies[body]}这件事应当采用${asked}。`
  },
  ended: (fault) =>
    fault.what === 'by'
      ? `${names.bodies[fault.body]}已经决定的事，${quoted(names.steps[fault.step])}要由它自己决定；经办人里没有它。`
      : `这件事${day(fault.on)}已经${fault.ending === 'withdrawal' ? '撤回' : '终止'}，后面又有${quoted(names.steps[fault.step])}；没有重新提议，不能接着办；要办的，重新提议，另立一份；是退款、清理的，写明是什么，由人核对。`,
}

function standIn(fault: Extract<Fault, { kind: 'stand-in' }>): string {
  const law = '参照农村集体经济组织法'
  switch (fault.what) {
    case 'unsaid':
      return `${fault.category ? `${quoted(names.categories[fault.category])}是集体经济组织成员的事项；` : ''}没有设立集体经济组织的村，才由村民委员会和村民会议代行；村情没有写设立没有。`
    case 'contradicted':
      return '村情写集体经济组织未设立，组成里又有理事或者成员代表；两处对不上，由谁决定不能判断。'
    case 'none':
      return '这次会议由理事会召集或者是理事会会议；村情写集体经济组织未设立，未设立就没有理事会；两处对不上。'
    case 'representatives':
      return `没有设立集体经济组织的，${quoted(fault.category ? names.categories[fault.category] : '')}能不能由村民代表会议决定，${law}也没有写明，不能判断。`
    case 'notice':
      return `村民会议代行集体经济组织职能，${law}要提前${fault.needed}天通知，实际${fault.had}天；能不能临时通知，没有写明。`
    default:
      return `村民会议代行集体经济组织职能，${law}要有${fault.needed}人${fault.what === 'carried' ? '赞成' : '参加'}（${fault.whole}人的${share(fault.share)}），只有${fault.got}人；够不够不能判断。`
  }
}
