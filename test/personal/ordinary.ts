import { between, type Chance, digits, pick, two } from './chance.ts'

/** What village records are full of and names nobody: one phrase of each, made up. */
export type Ordinary = readonly [name: string, make: (by: Chance) => string]

const day = (by: Chance): string => `20${between(by, 10, 29)}-${two(between(by, 1, 12))}-${two(between(by, 1, 28))}`
const compact = (by: Chance): string => day(by).replaceAll('-', '')
const region = (by: Chance): string => pick(by, ['330110', '330106', '410102', '510104', '620102', '360983'])
const code = (by: Chance): string => `${region(by)}${digits(by, 3)}${digits(by, 3)}`
const table = (by: Chance): string => `| ${Array.from({ length: between(by, 3, 9) }, () => between(by, 1, 9_999)).join(' | ')} |`
const roles = ['村民委员会主任', '村务监督委员会主任', '村文书', '网格员', '施工单位', '村法律顾问']

export const ordinary: readonly Ordinary[] = [
  ['yuan', (by) => `金额：${between(by, 1, 99_999_999)}元`],
  [
    'yuan in groups',
    (by) => `合计${between(by, 1, 999)},${digits(by, 3)},${digits(by, 3)}元，其中自筹${between(by, 1, 99)}.${between(by, 1, 9)}万元`,
  ],
  ['a sum alone', (by) => `决算 ${digits(by, between(by, 4, 10))}.${two(between(by, 0, 99))}`],
  ['a period', (by) => `公开日期：${day(by)} 至 ${day(by)}`],
  ['days in a row', (by) => `${day(by)} ${day(by)} ${day(by)}`],
  ['compact days', (by) => `${compact(by)}-${compact(by)}`],
  ['a Chinese day', () => '二〇二六年三月二十一日，第一、第二、第三村民小组'],
  ['a division code', (by) => `行政区划代码：${code(by)}`],
  ['a division code alone', code],
  ['a contract', (by) => `合同编号：HT-${compact(by)}-${digits(by, 3)}`],
  ['a contract in digits', (by) => `合同编号 ${compact(by)}${digits(by, between(by, 3, 6))}`],
  ['a contract of region and day', (by) => `合同号：${region(by)}${compact(by)}${digits(by, 4)}`],
  ['a project', (by) => `项目代码：${between(by, 20, 29)}${two(between(by, 1, 12))}-${region(by)}-04-01-${digits(by, 6)}`],
  ['a credit code', (by) => `统一社会信用代码：91${region(by)}MA${digits(by, 7)}${pick(by, [...'ABCDEFGHJKL'])}`],
  ['a credit code in digits', (by) => `统一社会信用代码 54${region(by)}${digits(by, 10)}`],
  ['an invoice', (by) => `发票号码 ${digits(by, 20)}`],
  ['a short invoice', (by) => `发票代码${digits(by, 12)}，发票号码${digits(by, 8)}`],
  ['a licence', (by) => `建设工程规划许可证：建字第${digits(by, 15)}号`],
  ['a paper', (by) => `溪口街道办〔${between(by, 2010, 2029)}〕${between(by, 1, 200)}号文件`],
  ['an area', (by) => `面积${digits(by, between(by, 2, 6))}.${digits(by, 2)}平方米，折${between(by, 1, 99)}.${between(by, 1, 9)}亩`],
  ['a volume', (by) => `土方${digits(by, between(by, 3, 11))}立方米`],
  ['a hotline', () => '拨打12345政务服务热线，或者12388，报警110'],
  ['a service number', (by) => `客服400-${digits(by, 3)}-${digits(by, 4)}`],
  ['votes', (by) => `应到${between(by, 20, 99)}人，实到${between(by, 10, 60)}人，赞成${between(by, 10, 60)}票，反对${between(by, 0, 9)}票`],
  ['a row of a table', table],
  ['several rows', (by) => `${table(by)}\n${table(by)}\n${table(by)}`],
  [
    'a composition',
    (by) => `| ${day(by)} | ${digits(by, 4)} | ${digits(by, 3)} | ${digits(by, 3)} | ${digits(by, 2)} | 7 | 5 | 1 | 40 | 16 |`,
  ],
  ['times of day', () => '上午08:30-11:00，下午14:00-16:30'],
  [
    'ages of nobody',
    (by) => `${pick(by, ['60岁以上老人', '18周岁以上村民', '6岁以下儿童', '3至6岁幼儿', '70周岁至79周岁'])}${between(by, 20, 300)}人`,
  ],
  ['a school', () => '方便学生上学，高中生、初中生和小学生都从这条路走，儿童活动中心同步建设'],
  ['health', () => '为65岁以上老人免费体检，重点筛查高血压、糖尿病、肺结核；大病患者按规定救助'],
  ['help', () => '低保户、残疾人和因病致贫户不出资，二级残疾以上的由村里代缴'],
  ['a road', (by) => `${pick(by, ['县道', '村道', '机耕路'])}${between(by, 1, 99)}号路段，长${between(by, 100, 999)}米`],
  ['a plot', (by) => `第${between(by, 1, 9)}村民小组${between(by, 1, 60)}号地块，${between(by, 1, 9)}组${between(by, 1, 60)}号路灯`],
  ['an office', (by) => `地点：溪口路${between(by, 1, 200)}号村党群服务中心${between(by, 1, 4)}楼会议室`],
  ['an office building', (by) => `办公地址：溪口街道办事处综合楼${between(by, 1, 4)}幢${between(by, 1, 4)}0${between(by, 1, 9)}室`],
  ['a building', (by) => `公寓${between(by, 1, 20)}号楼、${between(by, 1, 20)}号楼外墙修缮`],
  ['a role', (by) => `${pick(by, roles)}报告，${pick(by, roles)}记录`],
  ['a share', (by) => `占比${between(by, 1, 99)}.${digits(by, 2)}%，三分之二以上`],
  ['a plate', (by) => `垃圾清运车浙A${digits(by, 5)}，设备编号SB${digits(by, 11)}`],
  ['an account of the village', (by) => `从村集体账户列支${digits(by, 6)}元`],
  ['a list of numbers', (by) => Array.from({ length: 6 }, () => between(by, 1, 900)).join('、')],
  ['numbered lines', (by) => Array.from({ length: 5 }, (_, at) => `${at + 1}. ${between(by, 100, 9_999)}`).join('\n')],
  ['a list of sums', (by) => Array.from({ length: 5 }, () => `- ${between(by, 1, 999)}00`).join('\n')],
]
