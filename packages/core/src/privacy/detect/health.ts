import { around, mentionOf, mentionPattern } from '../mention.ts'
import type { TextSpan } from '../span.ts'
import { kin, name, surnamePattern } from './surnames.ts'

const illnesses =
  '癌 肿瘤 白血病 尿毒症 精神病 精神分裂 精神障碍 抑郁症 躁狂症 癫痫 艾滋病 HIV 梅毒 性病 乙肝 丙肝 肝炎 肝硬化 肺结核 尘肺 糖尿病 高血压 心脏病 冠心病 脑梗 脑出血 脑瘫 中风 偏瘫 瘫痪 帕金森 老年痴呆 痴呆症 红斑狼疮 肾衰竭 肾病 血友病 自闭症 流产'.split(
    ' ',
  )
const illness = `(?:${illnesses.join('|')})`
const verb = '(?:患(?![者病])|身患|罹患|患有|患上|确诊|诊断|得了|查出|因)'
const who = `(?:${surnamePattern}(?:${name}|[\\u4e00-\\u9fa5]某某?)|${kin})`
const sort = '(?:视力|听力|言语|肢体|智力|精神|多重)'
const degree = `(?:${sort}残疾(?:人)?[,(:\\s]{0,2}[一二三四1-4]级|${sort}[一二三四1-4]级残疾|[一二三四1-4]级${sort}残疾|残疾[一二三四1-4]级|[一二三四1-4]级残疾)`
/** Who suffers, with the name behind it. */
const sufferer = '(?:患者|病人|病患|病友|病号|重病户|病户|者)[:,(|\\s]{0,2}'
/** A name that ends where a word for somebody else does not begin. */
const named = `${name}(?![\\u4e00-\\u9fa5]{0,1}(?:等|类|级|门诊|病房))`
const digits = '[0-9A-Za-z一二三四五六七八九零〇○-]'

const medical = mentionPattern(
  [
    // 张三因患胃癌
    `${who}[^。;；\\n|]{0,12}?${verb}[^。;；,、\\n|]{0,8}?${illness}`,
    // | 张三 | 肝癌 |、张三（尿毒症）
    `${surnamePattern}${name}[,:|(\\s]{1,3}[^。;；\\n]{0,10}?${illness}`,
    `${who}[^。;；\\n]{0,12}?${degree}`,
    // 癌症患者王桂花
    `${illness}[^。;,\\n|]{0,6}?${sufferer}${named}`,
    // 肢体二级残疾王桂花、二级残疾人：王桂花
    `${degree}(?:人|者)?[:,(|\\s]{0,2}(?:村民|户主|低保户|居民)?${named}`,
    // 肢体二级残疾（王桂花）、患癌的王桂花
    `患(?:有|上)?[^。;,\\n|]{0,6}?${illness}[^。;,\\n|]{0,3}?的(?:村民|居民|户主)?${named}`,
    // 残疾证号：…
    `(?:残疾人?证|病历|住院|门诊|医保卡?)(?:件)?(?:编?号码?)?[:\\s|]{0,4}${digits}(?:[ ]?${digits}){5,}`,
  ].join('|'),
)
/** Without an illness, a degree or a paper nothing here matches. */
const mention = mentionOf([...illnesses, '残疾', '病历', '住院', '门诊', '医保'])

/**
 * What somebody suffers from: an illness or a disability with a name or a family beside it, or the number of its paper.
 *
 * @param text - plain
 */
export const detectHealth = (text: string): readonly TextSpan[] =>
  around(text, mention, medical).map(({ 0: found, index }) => ({ kind: 'medical' as const, from: index, to: index + found.length }))
