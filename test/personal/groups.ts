import type { PersonalKind } from '@cunyi/core'
import { between, type Chance, digits, pick } from './chance.ts'
import { card, identity, mobile, person } from './data.ts'
import { parted, writings } from './writing.ts'

/** Ways in which one thing about a person is written, under one name; each of many made of it is to be found. */
export type Group = readonly [name: string, kind: PersonalKind, make: (by: Chance) => string]

const numbers: readonly (readonly [string, PersonalKind, (by: Chance) => string])[] = [
  ['identity', 'identity', identity],
  ['mobile', 'phone', mobile],
  ['card', 'card', card],
]
/** A telephone or a card in an alphabet of letters is told by the word before it. */
const label = { identity: '', phone: '电话', card: '卡号' } as Readonly<Record<string, string>>

const written: readonly Group[] = writings.flatMap(([writing, write]) =>
  numbers.map(([name, kind, make]): Group => [`${name}, ${writing}`, kind, (by) => `${person(by)} ${label[kind]} ${write(by, make(by))}`]),
)

const young = (by: Chance): string => {
  for (;;) {
    const one = identity(by)
    const year = Number(one.slice(6, 10))
    if (year >= 2000 && year < 2010) return one
  }
}
const anyPaper = ['项目', '合同', '档案', '序号', '编号', '发票', '凭证', '许可证', '流水']
const afterPapers: readonly Group[] = anyPaper.flatMap((word): readonly Group[] => [
  [`identity after ${word}`, 'identity', (by) => `${word}${pick(by, ['：', ' ', ''])}${young(by)}`],
  [`identity after ${word} and a name`, 'identity', (by) => `${word}负责人${person(by)} ${identity(by)}`],
  [`mobile after ${word} and a name`, 'phone', (by) => `${word}经办${person(by)} ${mobile(by)}`],
  [`card after ${word} and a name`, 'card', (by) => `${word}款汇入${person(by)} ${card(by)}`],
])
const behind = ['户', '人', '块', '号', '，', '）', '先生', '转1']
const beforeWords: readonly Group[] = behind.map((word) => [`mobile before ${word}`, 'phone', (by) => `${person(by)}${mobile(by)}${word}`])

const wrong = (by: Chance): string => {
  const one = identity(by)
  return `${one.slice(0, 17)}${(Number(one.slice(17).replace('X', '3')) + 1) % 10}`
}
const eight = (by: Chance): string => `${between(by, 2, 8)}${digits(by, 7)}`
const letter = (by: Chance): string => pick(by, [...'EGDSP'])
const age = (by: Chance): string => `${between(by, 1, 17)}${pick(by, ['岁', '周岁'])}`
const child = ['女童', '男童', '女孩', '男孩', '儿童', '学生', '孤儿', '小朋友']
const illness = ['癌症', '尿毒症', '白血病', '胃癌', '糖尿病', '精神分裂症', '心脏病', '帕金森']
const sort = ['视力', '听力', '言语', '肢体', '智力', '精神', '多重']
const degree = ['一', '二', '三', '四']
const house = (by: Chance): string => `${between(by, 1, 99)}`
const roomOf = (by: Chance): string => `${between(by, 1, 18)}0${between(by, 1, 9)}`
const names = (by: Chance): string => pick(by, ['王小明', '李小红', '张建国', '刘秀英', '陈桂花', '赵志强', '王桂花', '周雨欣'])

const others: readonly Group[] = [
  ['wrong check digit', 'identity', (by) => `${names(by)} 身份证号：${wrong(by)}`],
  ['wrong check digit in its cell', 'identity', (by) => `身份证号 | ${wrong(by)}`],
  ['identity, masked in the middle', 'identity', (by) => `${names(by)} ${identity(by).slice(0, 6)}********${identity(by).slice(14)}`],
  ['identity, masked with ×', 'identity', (by) => `${identity(by).slice(0, 6)}××××××××${identity(by).slice(14)}`],
  ['identity, masked with escapes', 'identity', (by) => `${identity(by).slice(0, 6)}${'\\*'.repeat(8)}${identity(by).slice(14)}`],
  ['mobile, masked', 'phone', (by) => `${names(by)} ${mobile(by).slice(0, 3)}****${mobile(by).slice(7)}`],
  ['mobile, masked with x', 'phone', (by) => `${mobile(by).slice(0, 3)}xxxx${mobile(by).slice(7)}`],
  ['card, masked', 'card', (by) => `6222 **** **** ${digits(by, 4)}`],
  ['first six and last four', 'identity', (by) => `前六位${identity(by).slice(0, 6)}，后四位${identity(by).slice(14)}`],
  [
    'first six, the day and last four',
    'identity',
    (by) => `前6位是${identity(by).slice(0, 6)}，生日${identity(by).slice(6, 14)}，末4位${identity(by).slice(14)}`,
  ],
  ['a column', 'identity', (by) => `| 姓名 | 号码 |\n|---|---|\n| ${names(by)} | ${parted(identity(by), ' |\n| 同上 | ')} |`],
  ['a column without a head', 'identity', (by) => `| ${parted(identity(by), ' | 甲 |\n| ')} | 乙 |`],
  ['固话', 'phone', (by) => `固话${eight(by)}`],
  ['固定电话', 'phone', (by) => `固定电话：${eight(by)}`],
  ['座机', 'phone', (by) => `座机 ${eight(by)}`],
  ['宅电', 'phone', (by) => `宅电${eight(by)}`],
  [
    'a telephone in its column',
    'phone',
    (by) => `| 姓名 | 联系电话 |\n|---|---|\n| ${names(by)} | ${eight(by)} |\n| ${names(by)} | ${eight(by)} |`,
  ],
  ['passport', 'identity', (by) => `护照${letter(by)}${digits(by, 8)}`],
  ['passport, new', 'identity', (by) => `护照号码：E${pick(by, [...'ABCDEFGH'])}${digits(by, 7)}`],
  ['pass to Hong Kong', 'identity', (by) => `港澳通行证C${digits(by, 8)}`],
  ['pass of Hong Kong', 'identity', (by) => `港澳居民来往内地通行证 H${digits(by, 8)}`],
  ['pass of Taiwan', 'identity', (by) => `台胞证${digits(by, 8)}`],
  ['officer', 'identity', (by) => `军官证：南字第${digits(by, 8)}号`],
  ['officer, number only', 'identity', (by) => `军官证号${digits(by, 7)}`],
  ['soldier', 'identity', (by) => `士兵证 ${digits(by, 7)}`],
  ['foreigner, old card', 'identity', (by) => `外国人永久居留身份证：USA${digits(by, 12)}`],
  ['foreigner, new card', 'identity', (by) => `外国人永久居留身份证 9${digits(by, 17)}`],
  ...child.map((word): Group => [`${word}, a name and an age`, 'minor', (by) => `${word}${names(by)}${age(by)}`]),
  ['a pet name this year', 'minor', (by) => `小${pick(by, [...'红明丽强军华芳'])}今年${age(by)}`],
  ['a name this year', 'minor', (by) => `${names(by)}今年${age(by)}`],
  ['a name and an age', 'minor', (by) => `${names(by)}${age(by)}`],
  ['an age before the child', 'minor', (by) => `${age(by)}女童${names(by)}`],
  ['an age and of', 'minor', (by) => `${age(by)}的${names(by)}`],
  ['a grade before the name', 'minor', (by) => `${pick(by, degree)}年级学生${names(by)}`],
  ['an illness before the name', 'medical', (by) => `${pick(by, illness)}患者${names(by)}`],
  ['an illness, sick person', 'medical', (by) => `${pick(by, illness)}病人：${names(by)}`],
  ['ill with, of, the name', 'medical', (by) => `患${pick(by, illness)}的${names(by)}`],
  ['degree between', 'medical', (by) => `${names(by)}${pick(by, sort)}${pick(by, degree)}级残疾`],
  ['degree first', 'medical', (by) => `${names(by)}，${pick(by, degree)}级${pick(by, sort)}残疾`],
  ['degree before the name', 'medical', (by) => `${pick(by, sort)}${pick(by, degree)}级残疾${names(by)}`],
  ['degree last before the name', 'medical', (by) => `${pick(by, sort)}残疾${pick(by, degree)}级：${names(by)}`],
  ['a building and a room', 'address', (by) => `${names(by)} 翠苑${house(by)}幢${roomOf(by)}`],
  ['a building and a room, 栋', 'address', (by) => `${names(by)}住${house(by)}栋${roomOf(by)}`],
  ['a dashed room', 'address', (by) => `翠苑${house(by)}-${roomOf(by)}室`],
  ['a building, a unit, a room', 'address', (by) => `${house(by)}幢${between(by, 1, 4)}单元${roomOf(by)}室`],
  ['a road after a name', 'address', (by) => `${names(by)}，溪口路${house(by)}号`],
  ['living in a road', 'address', (by) => `${names(by)}住溪口路${house(by)}号`],
  ['at home in a road', 'address', (by) => `家在溪口路${house(by)}号`],
  ['a house of a village', 'address', (by) => `${names(by)}，仓溪村${house(by)}号`],
  ['a house of a lane', 'address', (by) => `石板弄${house(by)}号${pick(by, ['', '，', '王家'])}`],
]

export const groups: readonly Group[] = [...written, ...afterPapers, ...beforeWords, ...others]
