import type { Demand } from '../../../rule/rule.ts'
import type { Sentences } from '../sentences.ts'
import { names } from './names.ts'
import { quoted, share } from './numbers.ts'

export const demands: Sentences<Demand> = {
  after: ({ step, days, workdays, granted, over, offices, undated }) => {
    const where = offices === undefined ? '' : `（${offices.map((one) => names.offices[one]).join('、')}）`
    if (undated) return `要有${quoted(names.steps[step])}${where}的记录，迟早不限，但要在${quoted(names.steps.resolution)}之后。`
    const wait = workdays === undefined ? (days === undefined ? '' : `开始${days}天`) : `${workdays}个工作日`
    return `在${quoted(names.steps[step])}${where}${granted ? '同意' : ''}${over ? '期满' : ''}${wait}之后进行。`
  },
  quorum: (demand) =>
    'among' in demand
      ? `${names.bodies[demand.body]}要有${share(demand.person)}的女村民代表到会。`
      : `${names.bodies[demand.body]}要有${[demand.person && `${share(demand.person)}的人`, demand.household && `${share(demand.household)}的户`].filter(Boolean).join('，或者')}到会。`,
  carried: ({ body, of, share: part }) =>
    `${names.bodies[body]}的决定，要有${{ present: '到会人员', composition: '全体组成人员', members: body === 'member-representatives' ? '全体成员代表' : body === 'board' ? '全体理事' : '全体成员', 'should-attend': '应到会有表决权党员' }[of]}的${share(part)}赞成。`,
  notice: ({ body, days }) => `${names.bodies[body]}要提前${days}天通知。`,
  posted: ({ days }) => `公布不少于${days}天，首日不计。`,
  'held-by': (demand) => {
    if ('chair' in demand) return `${names.bodies[demand.body]}由${demand.chair.map((one) => names.posts[one]).join('、')}主持。`
    return 'convener' in demand
      ? `${names.bodies[demand.body]}由${names.organs[demand.convener]}召集。`
      : `由法律规定的会议决定；村民代表会议只决定村民会议授权的事项${demand.delegation === 'with-term' ? '，授权要写明事项和期限' : ''}。`
  },
  composed: (demand) => {
    if ('roll' in demand) return '应到人数与村情当日的组成一致。'
    if ('households' in demand) return `${demand.households}户以上或者居住分散的村，才设${names.bodies[demand.body]}。`
    if ('inhabitants' in demand) return `人口${demand.inhabitants}人以上或者居住分散的村，才设${names.bodies[demand.body]}。`
    if ('women' in demand)
      return `${names.bodies[demand.body]}中，村民代表占${share(demand.representatives)}，妇女村民代表占${demand.womenOf === 'representatives' ? '村民代表的' : ''}${share(demand.women)}。`
    if (demand.body === 'member-representatives') return `成员代表不少于${demand.minimum[0]?.representatives ?? 0}人。`
    return `村民代表人数：${demand.minimum.map(({ below, representatives }) => `${below === undefined ? '其余的村' : `人口不足${below}人的村`}不少于${representatives}人`).join('；')}。`
  },
  'adds-up': () => '票数、到会人数、应到人数互相对得上。',
  within: ({ after, days }) => `在${quoted(names.steps[after])}之后${days}天以内。`,
  quarterly: () => '及时公布：重大的随时，一般的至少每季度一次。',
  hung: ({ money }) => (money ? '涉及财务和费用的，张榜公布。' : '张贴在公开栏上；网上和群里只是另外的方式。'),
  present: ({ fields }) => `写明${fields.map((field) => quoted(names.fields[field])).join('、')}。`,
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
  bound: ({ body, by }) => `${names.bodies[body]}的决定不与${names.bodies[by]}的决定相抵触。`,
  voted: (demand) =>
    'ways' in demand
      ? `${names.bodies[demand.body]}的表决，采用${demand.ways.map((one) => names.votingMethods[one]).join('或者')}。`
      : `${names.bodies[demand.body]}开会表决，一人一票；不采用${demand.never.map((one) => names.votingMethods[one]).join('、')}。`,
  'ended-by': () => '决定了的事，由作决定的会议撤回、终止。',
  'not-ended': () => '撤回、终止了的事，不再往下办；要办，重新提议。',
  met: () => '意见附了条件的，写明怎样落实。',
}
