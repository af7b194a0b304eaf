import { around, mentionOf, mentionPattern } from '../mention.ts'
import type { TextSpan } from '../span.ts'
import { kin, name, surnamePattern } from './surnames.ts'

const age =
  '(?<![0-9一二三四五六七八九十百零])(?:1[0-7]|[0-9]|十[一二三四五六七]?|[一二三四五六七八九])\\s?(?:周?岁(?![以之及至到~-])|个月大)'
const sex = '(?:[男女][孩童生性]?[,、\\s|]{0,3})?'
const mark = '[,、，|(:\\s]{1,3}'
const school =
  '(?:未成年|小学生|初中生|中学生|高中生|小学|初中|幼儿园|[一二三四五六七八九1-9]年级|初[一二三]|高[一二三]|留守儿童|困境儿童|孤儿)'
const child = '(?:学生|儿童|未成年人|孤儿|幼儿|小朋友)'

/** A child is named by what it is, or by a pet name. */
const childWord = '(?:女童|男童|女孩|男孩|儿童|幼童|婴儿|孩童|少年|少女|学生|孤儿|小孩|孩子|困境儿童|留守儿童|小朋友|幼儿|学龄前儿童)'

const minor = mentionPattern(
  [
    // 张小明，男，9岁
    `${surnamePattern}${name}${mark}${sex}(?:现?年龄?[: ]{0,2})?${age}`,
    // 其孙女小红今年8岁
    `(?:${kin}|孩子|小孩|长子|次子|长女|次女|外孙女?|幼子|幼女)[^。;；\\n]{0,8}?${age}`,
    // 张小明（小学三年级）
    `${surnamePattern}${name}${mark}[^。;；\\n|]{0,8}?${school}`,
    // 学生：张小明
    `${child}(?:姓名)?[:|(]\\s?${name}(?![\\u4e00-\\u9fa5])`,
    // 女童李小红10岁
    `${childWord}[:,(|\\s]{0,2}(?:${name}|小[\\u4e00-\\u9fa5]{1,2})[^。;\\n]{0,6}?${age}`,
    // 小红今年7岁、王小红今年7岁、李小红7岁
    `(?:(?<![\\u4e00-\\u9fa5])|(?<=[的和与由为]))(?:小(?![学孩组区型额时])[\\u4e00-\\u9fa5]{1,2}?|阿[\\u4e00-\\u9fa5])[,(:|\\s]{0,2}(?:现?今年|现年|现在|年龄|[男女])?[,:\\s]{0,2}${age}`,
    `${surnamePattern}${name}[,(:|\\s]{0,2}(?:今年|现年|现在|年仅|才|刚满|年龄|[男女]童?)?[,:\\s]{0,2}${age}`,
    // 10岁女童李小红、7岁的李小红
    `${age}(?:的)?(?:${childWord}|[男女]生)?(?:的)?[:(|\\s]{0,2}(?:${name}|小(?![学孩组区型朋])[\\u4e00-\\u9fa5](?![\\u4e00-\\u9fa5]))`,
    // 三年级学生李小红、未成年人李小红
    `(?:${school}|未成年人|女童|男童|女孩|男孩)(?:的|学生)?[:,(|\\s]{0,2}${name}(?![\\u4e00-\\u9fa5])`,
    // 张小明同学
    `${surnamePattern}${name}(?:同学|小朋友)`,
  ].join('|'),
)
/** Without an age, a school or a word for a child nothing here matches. */
const mention = mentionOf(
  '岁 个月大 未成年 小学 初中 高中 幼儿 年级 初一 初二 初三 高一 高二 高三 儿童 孤儿 学生 同学 小朋友 女童 男童 女孩 男孩'.split(' '),
)

/**
 * Children who are named, or told of by their family, with their age or their school. Ages of nobody in particular are no personal data.
 *
 * @param text - plain
 */
export const detectMinors = (text: string): readonly TextSpan[] =>
  around(text, mention, minor).map(({ 0: found, index }) => ({ kind: 'minor' as const, from: index, to: index + found.length }))
