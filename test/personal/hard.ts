import { between, type Chance, digits, two } from './chance.ts'
import { ordinary } from './ordinary.ts'

/** What looks like a person's data and is none. */
export type HardNegative = readonly [name: string, make: (by: Chance) => string]

const n = (by: Chance, most: number): string => String(between(by, 1, most))
const day = (by: Chance): string => `20${between(by, 10, 29)}-${two(between(by, 1, 12))}-${two(between(by, 1, 28))}`
const room = (by: Chance): string => `${n(by, 9)}0${n(by, 9)}`
const many = (by: Chance, count: number, most: number, mark: string): string =>
  Array.from({ length: count }, () => between(by, 0, most)).join(mark)
const rows = (by: Chance, count: number, most: number): string =>
  Array.from({ length: count }, (_, at) => `| 第${at + 1}组 | ${between(by, 0, most)} | ${between(by, 0, most)} |`).join('\n')

const own: readonly HardNegative[] = [
  ['a room of the collective to let', (by) => `集体用房${n(by, 20)}号楼${room(by)}室招租`],
  ['a room to let', (by) => `${n(by, 20)}号楼${room(by)}室公开招租，底价${n(by, 90)}000元`],
  ['a room of the village', (by) => `村集体所有的${n(by, 9)}幢${room(by)}室对外出租`],
  ['a shop', (by) => `店面${n(by, 9)}幢${n(by, 9)}号续租`],
  ['works at a house', (by) => `仓溪村${n(by, 200)}号农房改造`],
  ['a house in danger', (by) => `仓溪村${n(by, 200)}号危房拆除`],
  ['a numbered project', (by) => `${n(by, 99)}号项目`],
  ['a numbered project of a village', (by) => `仓溪村${n(by, 99)}号项目验收`],
  ['votes by group, blanks', (by) => `各组赞成票 ${many(by, 12, 9, ' ')}`],
  ['votes by group, cells', (by) => `| ${many(by, 12, 9, ' | ')} |`],
  ['votes by group, commas', (by) => `各组反对票：${many(by, 14, 9, '、')}`],
  ['votes by group, full-width commas', (by) => `各组：${many(by, 14, 9, '，')}`],
  ['votes by group, semicolons', (by) => many(by, 18, 9, '；')],
  ['votes down a column', (by) => `| 组 | 赞成 | 反对 |\n|---|---|---|\n${rows(by, 12, 9)}`],
  ['sums down a column', (by) => `| 组 | 金额 | 户数 |\n|---|---|---|\n${rows(by, 4, 9_999)}`],
  ['an address of a machine', (by) => `监控 ${between(by, 100, 199)}.168.${n(by, 255)}.${n(by, 255)}`],
  ['an address of a machine, 10.', (by) => `IP：10.${n(by, 255)}.${n(by, 255)}.${n(by, 255)}`],
  ['an address of a machine, 172.', (by) => `服务器172.16.${between(by, 100, 255)}.${between(by, 100, 255)}`],
  ['coordinates', (by) => `坐标 ${between(by, 118, 122)}.${digits(by, 6)}，${between(by, 27, 31)}.${digits(by, 6)}`],
  ['coordinates of the north', (by) => `东经${between(by, 130, 135)}.${digits(by, 8)}，北纬${between(by, 40, 50)}.${digits(by, 8)}`],
  ['coordinates in degrees', (by) => `东经${between(by, 118, 135)}°${n(by, 59)}′${n(by, 59)}″`],
  ['plane coordinates', (by) => `X=${digits(by, 7)}.${digits(by, 3)}，Y=${digits(by, 6)}.${digits(by, 3)}`],
  ['a pole', (by) => `10kV仓溪线${n(by, 200)}号杆`],
  ['a pole in digits', (by) => `杆号：0${between(by, 3, 9)}${digits(by, 9)}`],
  ['a pole with a dash', (by) => `杆号0571-${digits(by, 7)}`],
  ['a meter', (by) => `电表号${digits(by, 11)}`],
  ['an account of the co-operative', (by) => `村股份经济合作社账号：201000${digits(by, 9)}`],
  [
    'an account of the co-operative in a bank',
    (by) => `开户银行：农商银行，户名：仓溪村经济合作社，账号 ${between(by, 1, 3)}0${digits(by, 13)}`,
  ],
  ['an account of a company', (by) => `汇入县建筑公司对公账户 ${between(by, 1, 3)}${digits(by, 17)}`],
  ['a contract', (by) => `合同编号：${day(by).replaceAll('-', '')}${digits(by, 3)}`],
  ['an invoice of twenty', (by) => `发票号码：${between(by, 22, 26)}33${digits(by, 16)}`],
  ['a sum of eleven digits', (by) => `总投资${digits(by, 11)}元`],
  ['an area', (by) => `总面积1${between(by, 3, 9)}${digits(by, 9)}平方米`],
  ['a range of ages', (by) => `${n(by, 9)}至${between(by, 10, 17)}岁儿童${n(by, 90)}人`],
  ['children of an age', (by) => `${n(by, 17)}岁以下免费`],
  ['an age nobody has', (by) => `年满${between(by, 10, 17)}周岁的学生可以报名`],
  ['a small school', () => '小学今年7年级扩班，小组今年开会三次'],
  ['a tree of an age', (by) => `古樟树树龄${between(by, 100, 900)}年，小树苗今年${n(by, 9)}年`],
  ['ill people in general', (by) => `癌症患者${n(by, 30)}人，糖尿病患者${n(by, 90)}人`],
  ['ill people are helped', () => '癌症患者救助标准、高血压患者随访、残疾人康复'],
  ['degrees in general', (by) => `一级残疾${n(by, 9)}人，二级残疾${n(by, 9)}人，肢体残疾${n(by, 20)}人`],
  ['a degree of help', () => '二级残疾以上的每月补助，肢体二级残疾及以上人员'],
  ['a building', (by) => `${n(by, 20)}幢${between(by, 100, 999)}平方米`],
  ['a building for households', (by) => `${n(by, 20)}幢${between(by, 100, 300)}户`],
  ['a road works', (by) => `溪口路${n(by, 200)}号至${n(by, 300)}号路面修补`],
  ['an office in a road', (by) => `地点：溪口路${n(by, 200)}号`],
  ['an office room', (by) => `村委会办公楼${n(by, 4)}楼${room(by)}室`],
  ['a square of stars', () => '**重要**：***务必***到会 **** 分隔'],
  ['a rule of dashes', (by) => `${digits(by, 3)} ---- ${digits(by, 4)}`],
  ['a product', (by) => `${n(by, 99)}*${n(by, 99)}*${n(by, 99)}`],
  ['a measure', (by) => `规格 ${between(by, 100, 999)}×${between(by, 100, 999)}×${n(by, 99)}`],
  ['an army road', () => '军民路拓宽，军队转业安置政策宣传'],
  ['a letter of credit', (by) => `浙建字第${digits(by, 3)}号文件`],
  ['percentages', (by) => `${n(by, 99)}%、${n(by, 99)}%、${n(by, 99)}%、${n(by, 99)}%、${n(by, 99)}%`],
  ['an address of the web', (by) => `https://example.org/a%20b/${day(by)}.html`],
  ['a row of hundreds', (by) => Array.from({ length: 6 }, () => `${n(by, 9)}00`).join('；')],
  ['a row of four', (by) => Array.from({ length: 4 }, () => digits(by, 4)).join('、')],
  ['days in cells', (by) => `| ${day(by)} | ${day(by)} | ${n(by, 9)} |`],
  ['times', (by) => `${between(by, 8, 11)}:30；${between(by, 14, 17)}:00；${day(by)}`],
  ['a sentence and a year', (by) => `共${n(by, 99)}人。${day(by)}，${n(by, 99)}户。`],
  ['a plate', (by) => `浙A${digits(by, 5)}，浙B${digits(by, 5)}`],
  ['a model', (by) => `型号 SB${digits(by, 6)}-${digits(by, 4)}`],
  ['a hotline', () => '热线12345，全国服务热线95598'],
  ['a service', (by) => `客服400${digits(by, 7)}`],
]

export const hardNegatives: readonly HardNegative[] = [...ordinary, ...own]
