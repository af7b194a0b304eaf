import type { Fault } from '../../../../finding/fault.ts'
import type { FaultSentences } from '../../sentences.ts'
import { names } from '../names.ts'
import { day, quoted, share, unitOf, whole } from '../numbers.ts'

export const meetingFaults: FaultSentences<'meeting'> = {
  quorum: ({ body, unit, attended, whole: total, share: part, of, needed, short, among }) =>
    among === 'women'
      ? `女代表实到${attended}人，应有${needed}人到会（女村民代表${total}人的${share(part)}）；还差${short}人，会议不成立。`
      : `实到${attended}${unitOf[unit]}，应有${needed}${unitOf[unit]}到会（${names.bodies[body]}${whole(of, total, unitOf[unit])}的${share(part)}）；还差${short}${unitOf[unit]}，会议不成立。`,
  carried: ({ approved, counted, whole: total, share: part, of, needed, short }) =>
    counted !== undefined
      ? `赞成${approved}票，其中${counted.among === 'members' ? '集体经济组织成员' : '村民代表'}的在${counted.least}票与${counted.most}票之间；按${counted.among === 'members' ? '成员' : '村民代表'}${total}人的${share(part)}要${needed}票，够不够看不出来，请另外写明他们的票数。`
      : `赞成${approved}票，应有${needed}票（${whole(of, total, '人')}的${share(part)}）；还差${short}票，没有通过。`,
  'held-by': (fault) => {
    switch (fault.what) {
      case 'convener':
        return fault.mayBe
          ? `由${names.organs[fault.found]}召集；${names.organs[fault.asked]}逾期不召集的才可以，是不是这样，记录里看不出来。`
          : `由${names.organs[fault.found]}召集；${names.bodies[fault.body]}应当由${names.organs[fault.asked]}召集。`
      case 'chair':
        return `${names.bodies[fault.body]}由${fault.asked.map((one) => names.posts[one]).join('、')}主持；主持人${fault.found.length === 0 ? '是什么职务看不出来' : `写的是${fault.found.map((one) => names.posts[one]).join('、')}，是不是兼任或者受委托，看不出来`}。`
      case 'body':
        return `${quoted(names.categories[fault.category])}由${names.bodies[fault.found]}决定；依法应当由${names.bodies[fault.asked]}决定，不能授权。`
      case 'catalogue':
        return `${quoted(names.categories[fault.category])}由谁决定，${day(fault.day)}的现有法规库里没有依据；可能另由农村集体经济组织、土地等法律规定，不能判断。`
      case 'unruled':
        return `${quoted(names.steps[fault.step])}由${names.bodies[fault.body]}进行；${day(fault.day)}的现有法规库里没有它怎样表决的规定，不能判断。`
      case 'delegation':
        return `${names.bodies[fault.found]}决定${quoted(names.categories[fault.category])}，${delegationFault(fault)}；${fault.charter ? '章程写了的，把章程授权写进村情。' : `须有${names.bodies[fault.asked]}写明事项和期限的授权。`}`
    }
  },
  composed: (fault) => {
    switch (fault.what) {
      case 'roll':
        return fault.least === fault.most
          ? `应到写${fault.written}；按村情当日的组成，${names.bodies[fault.body]}应到${fault.most}${fault.parts ? `：村民委员会成员${fault.parts[0]}人，村民代表${fault.parts[1]}人` : ''}。`
          : `应到写${fault.written}；按村情当日的组成，${names.bodies[fault.body]}应到在${fault.least}与${fault.most}之间。`
      case 'inhabitants':
        return fault.of === 'households'
          ? `全村${fault.found}户；${fault.needed}户以上或者居住分散的村，才设${names.bodies[fault.body]}。`
          : `人口${fault.found}人；人口${fault.needed}人以上或者居住分散的村，才设${names.bodies[fault.body]}。`
      case 'minimum':
        return fault.population === undefined
          ? `${names.bodies[fault.body]}的代表${fault.found}人；不得少于${fault.needed}人。`
          : `村民代表${fault.found}人；人口${fault.population}人的村，村民代表不得少于${fault.needed}人。`
      default:
        return `${fault.what === 'women' ? '妇女村民代表' : '村民代表'}${fault.found}人；应当占组成人员${fault.whole}人的${share(fault.share)}，即${fault.needed}人。`
    }
  },
  uncounted: ({ counted, attended, unit }) =>
    `各项票数合计${counted}，实到${attended}${unitOf[unit]}；还有${attended - counted}${unitOf[unit]}怎样表决没有写，弃权、没有投票的也写明。`,
  'adds-up': (fault) => {
    switch (fault.what) {
      case 'votes':
        return `各项票数合计${fault.sum}，多于实到的${fault.most}；票数与到会人数对不上。`
      case 'attended':
        return `实到${fault.sum}，多于应到的${fault.most}；两个数对不上。`
      case 'women':
        return `女代表实到${fault.sum}人，多于实到的${fault.most}人；两个数对不上。`
      case 'absent':
        return `委托和线上合计${fault.sum}人，多于实到的${fault.most}人；两个数对不上。`
      case 'unreachable':
        return `实到和无法联系合计${fault.sum}人，多于应到的${fault.most}人；到了会的不算无法联系，两个数对不上。`
      case 'unit':
        return `实到按${quoted(unitOf[fault.found])}计；这里应当按${quoted(unitOf[fault.asked])}计。`
      case 'result':
        return '赞成票已经够数，结论却写未通过；两处对不上。'
    }
  },
}

const delegationFault = (fault: Extract<Fault, { kind: 'held-by'; what: 'delegation' }>): string => {
  if (fault.claimed !== undefined)
    return `记录的授权依据写${quoted(fault.claimed)}，村情的“授权”里${fault.ended === undefined ? '没有这一项' : `这一项已于${day(fault.ended)}到期`}；确有授权的，在village.md的“授权”里写明日期、由哪个会议授权、事项和期限`
  if (fault.termless) return '授权没有写明期限'
  if (fault.outlives !== undefined) return `授权是给上一届代表的，他们的任期最迟${day(fault.outlives)}届满，换届以后还有没有授权，看不出来`
  if (fault.unread) return '村情的授权没有全部读懂，有没有授权不能判断'
  if (fault.charter) return '由章程规定，章程怎样写的，库里没有'
  if (fault.by !== undefined) return `授权是${names.bodies[fault.by]}给的，它无权授权`
  return fault.ended === undefined ? '没有查到授权' : `授权已于${day(fault.ended)}到期`
}
