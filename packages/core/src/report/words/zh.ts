import type { Citation } from '../../base/citation.ts'
import type { Day, Share } from '../../base/day.ts'
import type { Denominator, Fault, ReadFault, Remedy, ValueQuestion } from '../../finding/fault.ts'
import type { Mitigation } from '../../finding/finding.ts'
import type { PrivacyFault } from '../../finding/privacy-fault.ts'
import { statutes } from '../../law/index.ts'
import type { Count } from '../../record/fields.ts'
import type { Demand } from '../../rule/rule.ts'
import { zhNames as names } from '../names/zh.ts'
import type { Words } from './words.ts'
import type { Sentences } from './works.ts'
import { worksDemands, worksFaults, worksRemedies } from './works-zh.ts'

const unitOf: Readonly<Record<Count['unit'], string>> = { person: '人', household: '户' }

const day = (of: Day): string => `${Number(of.slice(0, 4))}年${Number(of.slice(5, 7))}月${Number(of.slice(8))}日`

const share = ({ bound, numerator, denominator }: Share): string => {
  const part = numerator === 1 && denominator === 2 ? '半数' : `${numeral(denominator)}分之${numeral(numerator)}`
  if (bound === 'at-least') return `${part}以上`
  return part === '半数' ? '过半数' : `超过${part}`
}

const numeral = (number: number): string => {
  const digits = '〇一二三四五六七八九'
  if (number < 10) return digits[number] ?? ''
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  if (tens < 10) return `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones === 0 ? '' : (digits[ones] ?? '')}`
  return String(number)
}

/** Of whom a share is taken, said of the body itself. */
const whole = (of: Denominator, total: number, unit: string): string => {
  const said: Readonly<Record<Denominator, string>> = {
    present: `到会的${total}${unit}`,
    composition: `全体${total}${unit}`,
    members: `全体成员${total}${unit}`,
    'should-attend': `应到会有表决权党员${total}${unit}`,
  }
  return said[of]
}

/** In quotation marks; marks within become the inner ones, as in “村‘两委’会议商议”. */
const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`

/** What was done with a decision before there was one, by its day or by its place in the book. */
const tooEarly = (on: Day, vote: Day, step: string): string => {
  const decided = quoted(names.steps.resolution)
  return on < vote
    ? `${quoted(step)}在${day(on)}，${decided}在${day(vote)}；决定了才能${step}，先办的那一次是不是这一份的，这里看不出来。`
    : `${quoted(step)}（${day(on)}）写在${decided}（${day(vote)}）前面；决定了才能${step}，办的是不是这一份，这里看不出来。`
}

const faults: Sentences<Fault> = {
  ...worksFaults,
  after: (fault) => {
    const step = names.steps[fault.step]
    const missing = names.steps[fault.missing]
    if (fault.said !== undefined)
      return `${quoted(missing)}${fault.said === 'no' ? '的意见不是同意' : '没有写明同意还是不同意'}；${quoted(step)}要在批准之后。`
    if (fault.needed !== undefined && fault.foundOn !== undefined)
      return `${quoted(missing)}从${day(fault.foundOn)}开始，到${quoted(step)}只隔${fault.had ?? 0}天；中间应当满${fault.needed}天。`
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
  quorum: ({ body, unit, attended, whole: total, share: part, of, needed, short, among }) =>
    among === 'women'
      ? `女代表实到${attended}人，应有${needed}人到会（女村民代表${total}人的${share(part)}）；还差${short}人，会议不成立。`
      : `实到${attended}${unitOf[unit]}，应有${needed}${unitOf[unit]}到会（${names.bodies[body]}${whole(of, total, unitOf[unit])}的${share(part)}）；还差${short}${unitOf[unit]}，会议不成立。`,
  carried: ({ approved, whole: total, share: part, of, needed, short }) =>
    `赞成${approved}票，应有${needed}票（${whole(of, total, '人')}的${share(part)}）；还差${short}票，没有通过。`,
  notice: ({ body, given, day: on, needed, had, latest }) =>
    had < 0
      ? `通知日期${day(given)}晚于开会的${day(on)}；${names.bodies[body]}应当提前${needed}天通知。`
      : `${day(given)}通知，${day(on)}开会，提前${had}天；${names.bodies[body]}应当提前${needed}天通知，最晚${day(latest)}通知才稳妥。`,
  posted: ({ step, from, to, needed, had, until }) =>
    `${names.steps[step]}从${day(from)}到${day(to)}，首日不计为${had}天；公布不得少于${needed}天，应当到${day(until)}为止。`,
  within: ({ step, after, from, day: on, needed, had, latest }) =>
    `${quoted(names.steps[after])}在${day(from)}，${quoted(names.steps[step])}在${day(on)}，隔了${had}天；应当在${needed}天以内，最晚${day(latest)}。`,
  'held-by': (fault) => {
    switch (fault.what) {
      case 'convener':
        return `由${names.organs[fault.found]}召集；${names.bodies[fault.body]}应当由${names.organs[fault.asked]}召集。`
      case 'body':
        return `${quoted(names.categories[fault.category])}由${names.bodies[fault.found]}决定；依法应当由${names.bodies[fault.asked]}决定，不能授权。`
      case 'catalogue':
        return `${quoted(names.categories[fault.category])}由谁决定，${day(fault.day)}的现有法规库里没有依据；可能另由农村集体经济组织、土地等法律规定，不能判断。`
      case 'unruled':
        return `${quoted(names.steps[fault.step])}由${names.bodies[fault.body]}进行；${day(fault.day)}的现有法规库里没有它怎样表决的规定，不能判断。`
      case 'delegation':
        return `${names.bodies[fault.found]}决定${quoted(names.categories[fault.category])}，${delegationFault(fault)}；须有${names.bodies[fault.asked]}写明事项和期限的授权。`
    }
  },
  composed: (fault) => {
    switch (fault.what) {
      case 'roll':
        return fault.least === fault.most
          ? `应到写${fault.written}；按村情当日的组成，${names.bodies[fault.body]}应到${fault.most}。`
          : `应到写${fault.written}；按村情当日的组成，${names.bodies[fault.body]}应到在${fault.least}与${fault.most}之间。`
      case 'minimum':
        return fault.population === undefined
          ? `${names.bodies[fault.body]}的代表${fault.found}人；不得少于${fault.needed}人。`
          : `村民代表${fault.found}人；人口${fault.population}人的村，村民代表不得少于${fault.needed}人。`
      default:
        return `${fault.what === 'women' ? '妇女村民代表' : '村民代表'}${fault.found}人；应当占组成人员${fault.whole}人的${share(fault.share)}，即${fault.needed}人。`
    }
  },
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
      case 'unit':
        return `实到按${quoted(unitOf[fault.found])}计；这里应当按${quoted(unitOf[fault.asked])}计。`
      case 'result':
        return '赞成票已经够数，结论却写未通过；两处对不上。'
    }
  },
  present: (fault) => {
    if (fault.of === 'step') return `${quoted(names.steps[fault.step])}没有写${quoted(names.fields[fault.field])}，不能判断。`
    if (fault.of === 'matter')
      return fault.field === 'steps'
        ? '还没有任何步骤；第一步是村党组织提议。'
        : `标题下没有写${quoted(names.fields[fault.field])}，不能判断。`
    if (fault.field === 'village') return '村情（village.md）里有读不懂的地方，请先改正，才能判断。'
    if (fault.field === 'jurisdiction') return '村情里没有写“适用地区”，不知道适用哪里的法规，不能判断。'
    if (fault.field === 'composition') return `村情里没有${fault.day === undefined ? '' : day(fault.day)}有效的组成，不能判断。`
    return `村情的组成里没有${fault.day === undefined ? '' : day(fault.day)}的${quoted(names.sizes[fault.field])}，不能判断。`
  },
  law: (fault) => {
    switch (fault.what) {
      case 'missing':
        return `现有法规库里没有${day(fault.day)}在本地有效的法规，不能判断。`
      case 'crossed':
        return `法律在事项办理期间修改：此前的步骤按${titleOf(fault.before)}判断，${day(fault.day)}起按${titleOf(fault.since)}判断。`
      case 'unverified':
        return `规则最后一次与原文核对已经超过一年的：${fault.texts.map(({ statute, verifiedOn }) => `${titleOf(statute)}（${day(verifiedOn)}）`).join('、')}；请对照现行原文。`
      case 'looser':
        return '本地规定比上位法宽，不起作用；仍按上位法判断。'
    }
  },
  ahead: ({ step, day: on, asOf }) =>
    `${quoted(names.steps[step])}写的是${day(on)}，核对的日子是${day(asOf)}，还没有到；没有发生的步骤不作判断。`,
  read: (fault) => reading(fault),
}

const titleOf = (id: string): string => `《${statutes.find((text) => text.id === id)?.title.zh ?? id}》`

const delegationFault = (fault: Extract<Fault, { kind: 'held-by'; what: 'delegation' }>): string => {
  if (fault.termless) return '授权没有写明期限'
  return fault.ended === undefined ? '没有查到授权' : `授权已于${day(fault.ended)}到期`
}

const asked: Readonly<Record<ValueQuestion, string>> = {
  day: '日期，如2026-03-18',
  'solar-day': '公历日期，如2026-03-18；农历不换算',
  period: '起止日期，如2026-03-19 至 2026-04-05',
  count: '人数或户数，如41人、167户',
  number: '整数，如38',
  money: '金额，如186000元、18.6万元',
  organ: '机构名称，如村民委员会',
  result: '“通过”或“未通过”',
  category: '事项类别里的一种',
  share: '比例，如三分之二以上',
  jurisdiction: '省、自治区、直辖市名称，如浙江省',
  code: '12位行政区划代码',
  address: '网址，如https://xikou.example',
  permission: '“允许”',
  requirement: '“要有”',
}

const meant = (words: readonly string[]): string => (words.length === 0 ? '' : `是不是${words.map((word) => quoted(word)).join('或')}？`)

const behind = (text: string): string => (text === '' ? '行首' : `${quoted(text)}后面`)
const personalData: Readonly<Record<PrivacyFault['what'], string>> = {
  'private-identity': '身份证件号码',
  'private-card': '银行卡号或者账号',
  'private-phone': '监督电话以外的电话号码',
  'private-address': '详细到门牌的住址',
  'private-minor': '未成年人的个人情况',
  'private-medical': '个人的病情或者残疾情况',
}

const personal = ({ what, text, inName }: PrivacyFault): string => {
  const where = inName ? '文件名里有' : '这里写有'
  return `${where}${personalData[what]}${text === '' ? '' : quoted(text)}，不得公开；改正以前，整份记录不公布。请${inName ? '改名' : '删去'}，只留办事必需的内容。`
}

/** Whole mebibytes, none left out: what is a little too large shows as more than is allowed. */
const mebibytes = (bytes: number): number => Math.ceil(bytes / 1_048_576)

const reading = (fault: ReadFault): string => {
  switch (fault.what) {
    case 'empty':
      return '文件是空的；第一行应当是“# 事项名称”。'
    case 'untitled':
      return '没有事项名称；第一行应当是“# 事项名称”。'
    case 'mdx':
      return '记录不能用.mdx文件；请改存为.md文件。'
    case 'not-text':
      return '这不是文本文件，读不了；请用记事本另存为UTF-8文本。'
    case 'garbled':
      return '认不出文件的编码，读不了；请用记事本打开，另存为UTF-8文本。'
    case 'misleading':
      return `${behind(fault.before)}有一个字符（${fault.code}），显示的和写下的可能不一样；请删去，重新打字。`
    case 'hidden':
      return `${behind(fault.before)}有一个看不见的字符（${fault.code}），没有计入；请删去。`
    case 'lookalike':
      return `${behind(fault.before)}有一个字符（${fault.code}）只是看着像“${fault.like ?? ''}”，已照此读；请重新打字。`
    case 'lost-parse':
      return '文件结构太乱，读不了；请对照样例重新排列标题和列表。'
    case 'encoding':
      return `文件编码是${fault.text}，已照读；建议另存为UTF-8。`
    case 'second-title':
      return `又出现一个事项名称${quoted(fault.text)}；一个文件只记一个事项。`
    case 'too-large':
      return `文件有${fault.found}字节，最多${fault.most}字节；太大，没有读。`
    case 'too-long':
      return `文件有${fault.found}行，最多${fault.most}行；太长，没有读。`
    case 'too-deep':
      return `列表或引用嵌套${fault.found}层，最多${fault.most}层；没有读。`
    case 'heading':
      return `不认识步骤${quoted(fault.text)}，其中内容没有判断。${meant(fault.meant)}`
    case 'name':
      return `不认识${quoted(fault.text)}这一项，没有判断。${meant(fault.meant)}`
    case 'repeated-step':
      return `${quoted(fault.text)}出现第二次；再次进行的步骤应当写明次数，如“${fault.text}（第${numeral(fault.round)}次）”。`
    case 'repeated-field':
      return `${quoted(fault.field)}写了两次，不知道以哪个为准；每项只写一次。`
    case 'value':
      return `${quoted(fault.field)}写的是${quoted(fault.text)}，读不懂；应当写${asked[fault.asked]}。${meant(fault.meant)}`
    case 'blank':
      return `${quoted(fault.field)}后面是空的；请填写。`
    case 'no-such-day':
      return `${quoted(fault.field)}写的是${quoted(fault.text)}，日历上没有这一天。`
    case 'period-without-days':
      return `${quoted(fault.field)}只写了${quoted(fault.text)}；应当写明起止日期，如2026-03-19 至 2026-04-05。`
    case 'backwards':
      return `${quoted(fault.field)}写的是${quoted(fault.text)}，结束早于开始。`
    case 'two-readings':
      return `${quoted(fault.field)}写的是${quoted(fault.text)}，可以读作${fault.readings.map((one) => quoted(one)).join('或')}；请写清楚。`
    case 'objection':
      return `${quoted(fault.text)}读不出是哪一条异议；一行一条，如“2026-03-25 书面 询问预算明细；2026-03-27 村民委员会答复：已张贴”。`
    case 'row':
      return `${quoted(fault.text)}这一行读不懂；请对照样例改写。`
    case 'unlisted':
      return `${quoted(fault.text)}不在事实的列表里，没有读；每行一项，前面写“- ”，名称后面写“：”。`
    case 'private-identity':
    case 'private-card':
    case 'private-phone':
    case 'private-address':
    case 'private-minor':
    case 'private-medical':
      return personal(fault)
    case 'attachment-missing':
      return `附件${quoted(fault.text)}没有放在记录旁边的文件夹里；写了名字的要有。${meant(fault.meant)}`
    case 'attachment-name':
      return `${quoted(fault.text)}不是文件名；附件只写文件名，不写路径和网址，文件放进记录旁边的文件夹。`
    case 'attachment-unused':
      return `文件夹里有${quoted(fault.text)}，记录没有提到；请写进“附件”，用不着的请移走。`
    case 'attachment-size':
      return `附件${quoted(fault.text)}有${mebibytes(fault.found)} MiB，最多${mebibytes(fault.most)} MiB；太大，不在网上公布。请缩小后重新放。`
    case 'attachment-copied':
      return `附件${quoted(fault.text)}与${fault.others.join('、')}${fault.more > 0 ? `等${fault.others.length + fault.more}个文件` : ''}一个字节也不差；一页签名、一张照片只证明一件事，请人工核对。`
    case 'taken-number':
      return `编号“${fault.text}”已经用在${fault.path}；编号不重复使用。`
    case 'no-village':
      return `没有找到${fault.text}，不知道村情，不能判断。`
  }
}

const remedies: Sentences<Remedy> = {
  ...worksRemedies,
  take: ({ step, begun, undated, again }) => {
    if (again) return `决议以后办过${quoted(names.steps[step])}的，把那一次的日期和文号补记在决议后面；没有的，现在去办，办好了记在最后。`
    if (undated) return `办过${quoted(names.steps[step])}的，把日期和文号补记下来；还没有办的，现在去办，办好了记在后面。`
    return begun
      ? `手上的先停下来。${quoted(names.steps[step])}早就有了的，照原件补记，写明补记的日期；没有的，现在补开，不得倒填日期。是抢险或者前期勘察的，写明是什么，由人核对。`
      : `先补开${quoted(names.steps[step])}，再重新进行后面的步骤；不得倒填日期。`
  },
  'meet-again': ({ body, attend, unit, among }) =>
    `另行通知，重新召开${names.bodies[body]}，至少${attend}${unitOf[unit]}${among === 'women' ? '女村民代表' : ''}到会；本次表决不作数。`,
  agree: ({ needed }) => `修改方案后重新表决，至少${needed}票赞成；不够票数的，按未通过处理。`,
  'meet-from': ({ day: on }) => `${day(on)}或以后重新召开。`,
  'post-until': ({ day: on }) => `继续公布到${day(on)}；已经撤下的，重新公布满期。`,
  hold: ({ body }) => `召开${names.bodies[body]}决定。`,
  delegate: ({ category }) => `由村民会议决定，或者先由村民会议授权村民代表会议决定${quoted(names.categories[category])}，写明期限。`,
  convene: ({ by }) => `由${names.organs[by]}重新召集。`,
  elect: ({ representatives, women }) => {
    if (representatives === undefined) return `改选，增加妇女村民代表${women ?? 0}人（总数不变）后再召开。`
    return `增补村民代表${representatives}人${women === undefined ? '' : `，其中妇女不少于${women}人，`}后再召开。`
  },
  count: ({ field, value }) =>
    value === undefined ? `对照签到表和票箱，改正${quoted(names.fields[field])}。` : `核对后把${quoted(names.fields[field])}改为${value}。`,
  wait: ({ day: on, field }) => `到${day(on)}办了再记；日期写错了的，改正${quoted(names.fields[field])}。`,
  write: ({ field }) => {
    if (field === 'village') return '先改正village.md。'
    if (field === 'jurisdiction') return '在village.md写明“适用地区”。'
    if (field === 'composition') return '在village.md的组成表补一行，起始日期不晚于这一天。'
    if (field === 'steps') return '写下第一步。'
    if (field in names.fields) return `补写${quoted(names.fields[field as keyof typeof names.fields])}。`
    return `在village.md的组成表补写${quoted(names.sizes[field as keyof typeof names.sizes])}。`
  },
}

const demands: Sentences<Demand> = {
  ...worksDemands,
  after: ({ step, days, granted, offices, undated }) => {
    const where = offices === undefined ? '' : `（${offices.map((one) => names.offices[one]).join('、')}）`
    if (undated) return `要有${quoted(names.steps[step])}${where}的记录，迟早不限，但要在${quoted(names.steps.resolution)}之后。`
    return `在${quoted(names.steps[step])}${where}${granted ? '同意' : ''}${days === undefined ? '' : `开始${days}天`}之后进行。`
  },
  quorum: (demand) =>
    'among' in demand
      ? `${names.bodies[demand.body]}要有${share(demand.person)}的女村民代表到会。`
      : `${names.bodies[demand.body]}要有${[demand.person && `${share(demand.person)}的人`, demand.household && `${share(demand.household)}的户`].filter(Boolean).join('，或者')}到会。`,
  carried: ({ body, of, share: part }) =>
    `${names.bodies[body]}的决定，要有${{ present: '到会人员', composition: '全体组成人员', members: body === 'member-representatives' ? '全体成员代表' : body === 'board' ? '全体理事' : '全体成员', 'should-attend': '应到会有表决权党员' }[of]}的${share(part)}赞成。`,
  notice: ({ body, days }) => `${names.bodies[body]}要提前${days}天通知。`,
  posted: ({ days }) => `公布不少于${days}天，首日不计。`,
  'held-by': (demand) =>
    'convener' in demand
      ? `${names.bodies[demand.body]}由${names.organs[demand.convener]}召集。`
      : `由法律规定的会议决定；村民代表会议只决定村民会议授权的事项${demand.delegation === 'with-term' ? '，授权要写明事项和期限' : ''}。`,
  composed: (demand) => {
    if ('roll' in demand) return '应到人数与村情当日的组成一致。'
    if ('women' in demand)
      return `${names.bodies[demand.body]}中，村民代表占${share(demand.representatives)}，妇女村民代表占${demand.womenOf === 'representatives' ? '村民代表的' : ''}${share(demand.women)}。`
    if (demand.body === 'member-representatives') return `成员代表不少于${demand.minimum[0]?.representatives ?? 0}人。`
    return `村民代表人数：${demand.minimum.map(({ below, representatives }) => `${below === undefined ? '其余的村' : `人口不足${below}人的村`}不少于${representatives}人`).join('；')}。`
  },
  'adds-up': () => '票数、到会人数、应到人数互相对得上。',
  within: ({ after, days }) => `在${quoted(names.steps[after])}之后${days}天以内。`,
  present: ({ fields }) => `写明${fields.map((field) => quoted(names.fields[field])).join('、')}。`,
}

const eased = (why: Mitigation): string => {
  switch (why.by) {
    case 'exception':
      return `记录写明特殊情况${quoted(why.reason)}，按法律的例外处理。`
    case 'claimed':
      return `记录写明授权依据${quoted(why.reason)}，须人工核对。`
    case 'later-round':
      return '后来重新进行，以后一次为准。'
    case 'lenient-reading':
      return '按宽的算法够数，按严的算法不够；法律没有写明，不算违反，下次宜留足。'
    case 'not-formed':
      return '没有表决，会议未开成，可另行召集。'
  }
}

const cite = ({ statute, article, paragraph, item }: Citation): string => {
  const text = statutes.find(({ id }) => id === statute)
  const title = text?.short.zh ?? statute
  const place = `第${numeral(article)}条${paragraph === undefined ? '' : `第${numeral(paragraph)}款`}${item === undefined ? '' : `第${numeral(item)}项`}`
  return text?.standing === 'practice' ? `${title}（不是法律要求）` : `《${title}》${place}`
}

/** 中文。 */
export const zh: Words = {
  language: 'zh',
  names,
  day,
  share,
  // The table has a sentence for each kind; the compiler cannot follow the pairing through the look-up.
  fault: ({ fault }) => (faults[fault.kind] as (fault: Fault) => string)(fault),
  eased,
  conflict: (cites) => `${cites.map(cite).join('、')}的要求较宽，两法不一致，从严判断。`,
  remedy: (remedy) => (remedies[remedy.kind] as (remedy: Remedy) => string)(remedy),
  demand: (demand) => (demands[demand.kind] as (demand: Demand) => string)(demand),
  cite,
  labels: {
    levels: { breach: '违反', defect: '缺漏', note: '提示' },
    basis: '依据：',
    beside: '对照 ',
    remedy: '可以这样改：',
    between: '；',
    untitled: '（没有名称）',
    none: '没有发现问题。',
  },
}
