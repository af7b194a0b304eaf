import type { PersonalKind } from '@cunyi/core'
import { between, type Chance, digits, pick, two } from './chance.ts'

/** A piece of personal data, made up, and true to its kind by the way it was made. */
export type Made = {
  readonly kind: PersonalKind
  /** as it is written without disguise */
  readonly text: string
  /** whether it is a number through and through, which can be cut anywhere */
  readonly isNumber: boolean
}

const regions = ['330106', '110101', '320583', '440303', '510104', '610113', '650102', '230103', '469005', '540102']
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

const bornOn = (by: Chance, from: number, to: number): string =>
  `${between(by, from, to)}${two(between(by, 1, 12))}${two(between(by, 1, 28))}`

/** Eighteen digits; the last is worked out by the table of the standard. */
export const identity = (by: Chance): string => {
  const head = `${pick(by, regions)}${bornOn(by, 1930, 2020)}${digits(by, 3)}`
  const sum = [...head].reduce((total, digit, at) => total + Number(digit) * (weights[at] ?? 0), 0)
  return head + '10X98765432'.charAt(sum % 11)
}

export const oldIdentity = (by: Chance): string => `${pick(by, regions)}${bornOn(by, 1930, 1999).slice(2)}${digits(by, 3)}`

/** A number with the check digit that doubles every second digit. */
const withLuhn = (head: string): string => {
  const sum = [...head].toReversed().reduce((total, digit, at) => {
    const double = Number(digit) * 2
    return total + (at % 2 === 1 ? Number(digit) : double > 9 ? double - 9 : double)
  }, 0)
  return head + String((10 - (sum % 10)) % 10)
}

export const card = (by: Chance): string => {
  const [prefix, length] = pick(by, [
    ['62', 19],
    ['62', 16],
    ['4', 16],
    ['53', 16],
    ['9558', 19],
    ['356', 16],
  ] as const)
  const head = prefix === '356' ? `356${between(by, 0, 8)}` : prefix
  return withLuhn(head + digits(by, length - head.length - 1))
}

export const mobile = (by: Chance): string => `1${between(by, 3, 9)}${between(by, 0, 9)}${digits(by, 8)}`
const landline = (by: Chance): string =>
  `${pick(by, ['0571', '010', '021', '0898', '0971', '020'])}-${between(by, 2, 8)}${digits(by, 7).slice(0, 7)}`

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗']
const given = ['小明', '建国', '秀英', '桂兰', '志强', '丽', '伟', '春花', '阿根', '水根', '雨欣', '子轩']
export const person = (by: Chance): string => pick(by, surnames) + pick(by, given)

const address = (by: Chance): string => {
  const [a, b, c] = [between(by, 1, 199), between(by, 1, 40), `${between(by, 1, 19)}0${between(by, 1, 8)}`]
  return pick(by, [
    `溪口路${a}号${b}幢${c}室`,
    `第三村民小组${a}号`,
    `仓溪村${b}组${a}号`,
    `和平小区${b}栋${between(by, 1, 5)}单元${c}室`,
    `家住中山街${a}号`,
    `石板弄${a}号`,
    `翠苑${b}-${between(by, 1, 4)}-${c}室`,
  ])
}

const minor = (by: Chance): string => {
  const [who, age] = [person(by), between(by, 1, 17)]
  return pick(by, [
    `${who}（${age}岁）`,
    `${who}，${pick(by, ['男', '女'])}，${age}周岁`,
    `其孙女今年${age}岁`,
    `${who}（${pick(by, ['仓溪小学三年级', '初二学生', '幼儿园大班', '留守儿童'])}）`,
    `学生：${who}`,
    `${who}同学`,
    `${person(by)}之子${age}岁`,
  ])
}

const illnesses = ['胃癌', '尿毒症', '白血病', '精神分裂症', '脑梗塞', '糖尿病', '乙肝', '冠心病', '恶性肿瘤']
const medical = (by: Chance): string => {
  const [who, illness] = [person(by), pick(by, illnesses)]
  return pick(by, [
    `${who}患${illness}`,
    `${who}因患有${illness}`,
    `${who}去年确诊${illness}`,
    `${who}（${illness}）`,
    `其妻身患${illness}`,
    `${who}，肢体残疾二级`,
    `残疾证号：${identity(by)}${between(by, 1, 7)}${between(by, 1, 4)}`,
    `住院号：${digits(by, 8)}`,
  ])
}

const numbers: readonly (readonly [PersonalKind, (by: Chance) => string])[] = [
  ['identity', identity],
  ['identity', oldIdentity],
  ['card', card],
  ['phone', mobile],
  ['phone', landline],
]
const descriptions: readonly (readonly [PersonalKind, (by: Chance) => string])[] = [
  ['address', address],
  ['minor', minor],
  ['medical', medical],
]

/** Any piece of personal data; numbers as often as all else. */
export const made = (by: Chance): Made => {
  const isNumber = by() < 0.6
  const [kind, make] = pick(by, isNumber ? numbers : descriptions)
  return { kind, text: make(by), isNumber }
}
