import type { ReadFault, ValueQuestion } from '../../../../finding/fault.ts'
import type { PrivacyFault } from '../../../../finding/privacy-fault.ts'
import { procedure } from '../../../../record/fields.ts'
import { names } from '../names.ts'
import { day, mebibytes, numeral, quoted } from '../numbers.ts'

const asked: Readonly<Record<ValueQuestion, string>> = {
  day: '日期，如2026-03-18',
  'solar-day': '公历日期，如2026-03-18；农历不换算',
  period: '起止日期，如2026-03-19 至 2026-04-05',
  count: '人数或户数，如41人、167户',
  number: '整数，如38',
  money: '金额，如186000元、18.6万元',
  organ: `机构名称：${Object.values(names.organs)
    .map((one) => quoted(one))
    .join('、')}`,
  result: '“通过”或“未通过”',
  category: '事项类别里的一种',
  share: '比例，如三分之二以上',
  collective: '“已设立”或者“未设立”',
  'yes-or-no': '“是”或者“否”',
  jurisdiction: '省、自治区、直辖市名称，如浙江省',
  code: '12位行政区划代码',
  address: '网址，如https://xikou.example',
  votes: '各项票数，如“赞成38票，反对2票，弃权1票”',
  permission: '“允许”',
  requirement: '“要有”',
}

const meant = (words: readonly string[]): string => (words.length === 0 ? '' : `是不是${words.map((word) => quoted(word)).join('或')}？`)

/** The six, and where the others are listed. */
const known = `认识的步骤有：${procedure.map((kind) => names.steps[kind]).join('；')}；其余的用cunyi explain record-heading来看。`

const behind = (text: string): string => (text === '' ? '行首' : `${quoted(text)}后面`)

const personalData: Readonly<Record<PrivacyFault['what'], string>> = {
  'private-identity': '身份证件号码',
  'private-card': '银行卡号或者账号',
  'private-phone': '监督电话以外的电话号码',
  'private-address': '详细到门牌的住址',
  'private-minor': '未成年人的个人情况',
  'private-medical': '个人的病情或者残疾情况',
}

const personal = ({ what, text, inName, isDoubtful }: PrivacyFault): string => {
  if (isDoubtful)
    return `这里可能写有${personalData[what]}${text === '' ? '' : quoted(text)}，是公开的吗？是的，请在记录里加一项“可以公开：”，把它写进去；不是的，请删去。`
  const where = inName ? '文件名里有' : '这里写有'
  return `${where}${personalData[what]}${text === '' ? '' : quoted(text)}，不得公开；改正以前，整份记录不公布。请${inName ? '改名' : '删去'}，只留办事必需的内容。`
}

export const readingFaults = (fault: ReadFault): string => {
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
      return `不认识步骤${quoted(fault.text)}，其中内容没有判断。${fault.meant.length > 0 ? meant(fault.meant) : known}`
    case 'name':
      return `不认识${quoted(fault.text)}这一项，没有判断。${meant(fault.meant)}`
    case 'repeated-step':
      return `${quoted(fault.text)}出现第二次；再次进行的步骤应当写明次数，如“${fault.text}（第${numeral(fault.round)}次）”。`
    case 'repeated-field':
      return fault.first === undefined
        ? `${quoted(fault.field)}写了两次，不知道以哪个为准；每项只写一次。`
        : `${quoted(fault.field)}和前面的${quoted(fault.first)}是同一项，不知道以哪个为准；只写一个，另一个写进叙述。`
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
    case 'gainsaid':
      return `${quoted(fault.text)}和${fault.fields.map(quoted).join('、')}写的对不上，没有判断；对照原件，对的写在事实里，不对的改写。`
    case 'told-in-prose':
      return `${quoted(fault.text)}写在叙述里，没有判断；${tellInstead[fault.tells]}`
    case 'unconfirmed':
      return `${quoted(fault.text)}是从别的材料里读出来的，还没有核对；对照原件，对的就删去“（待核对）”，不对的改正。`
    case 'row':
      return `${quoted(fault.text)}这一行读不懂；请对照样例改写。`
    case 'joined':
      return `${quoted(fault.field)}这一行里还写了${fault.others.map(quoted).join('、')}，没有读；每项单独一行，前面写“- ”。`
    case 'slip-of-year':
      return `${quoted(fault.field)}写的是${quoted(fault.text)}，比它前面的步骤早一年左右；年份是不是写错了？${meant(fault.meant)}`
    case 'opposed':
      return `意见是${quoted(fault.text)}；说的不是同意，也不是属实，请先核对、改正。`
    case 'another-vote':
      return `${quoted(fault.text)}这里还有一次表决，没有判断；一个文件只记一个事项，另一个议题请另记一个文件，再次表决请写明“（第二次）”。`
    case 'answered-early':
      return `${quoted(fault.text)}里答复的日期早于提出的日期；请核对日期。`
    case 'contradicts':
      return `${quoted(fault.field)}写的是${fault.found}，多于${quoted(fault.other)}的${fault.most}；两个数对不上。`
    case 'out-of-bounds':
      return `${quoted(fault.field)}写的是${fault.found}；应当在${fault.least}与${fault.most}之间，请核对。`
    case 'same-day':
      return `组成表里${quoted(fault.text)}有两行，不知道以哪一行为准；每个起始日期只写一行。`
    case 'term-ended':
      return `${quoted(fault.text)}起的任期到${day(fault.ended)}已经满了，这里没有更新的一行；换届了的，补写新的一行，以后的决议按新的判断。`
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

/** 叙述里说了的，应当写在哪里。 */
const tellInstead: Readonly<Record<Extract<ReadFault, { what: 'told-in-prose' }>['tells'], string>> = {
  ended: '决议不算数了、事情不办了的，写“撤回”或“终止”一步；不是的，请改写。',
  'no-meeting': '没有开会、上门签字的，不是会议的表决，要另行开会；开了会的，请改写。',
  works: '签合同、开工、付款的，写在“实施”里，一行一件，先写日期；还没有办的，请改写。',
}
