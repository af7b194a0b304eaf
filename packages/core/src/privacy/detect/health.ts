import { around, mentionOf } from '../mention.ts'
import type { TextSpan } from '../span.ts'
import { kin, name, surnamePattern } from '../surnames.ts'

const illnesses =
  '癌 肿瘤 白血病 尿毒症 精神病 精神分裂 精神障碍 抑郁症 躁狂症 癫痫 艾滋病 HIV 梅毒 性病 乙肝 丙肝 肝炎 肝硬化 肺结核 尘肺 糖尿病 高血压 心脏病 冠心病 脑梗 脑出血 脑瘫 中风 偏瘫 瘫痪 帕金森 老年痴呆 痴呆症 红斑狼疮 肾衰竭 肾病 血友病 自闭症 流产'.split(
    ' ',
  )
const illness = `(?:${illnesses.join('|')})`
const verb = '(?:患(?![者病])|身患|罹患|患有|患上|确诊|诊断|得了|查出|因)'
const who = `(?:${surnamePattern}(?:${name}|[\\u4e00-\\u9fa5]某某?)|${kin})`
const degree = '(?:视力|听力|言语|肢体|智力|精神|多重)残疾[一二三四1-4]级'
const digits = '[0-9A-Za-z一二三四五六七八九零〇○-]'

const medical = new RegExp(
  [
    // 张三因患胃癌
    `${who}[^。;；\\n|]{0,12}?${verb}[^。;；,、\\n|]{0,8}?${illness}`,
    // | 张三 | 肝癌 |、张三（尿毒症）
    `${surnamePattern}${name}[,:|(\\s]{1,3}[^。;；\\n]{0,10}?${illness}`,
    `${who}[^。;；\\n]{0,12}?${degree}`,
    // 残疾证号：…
    `(?:残疾人?证|病历|住院|门诊|医保卡?)(?:件)?(?:编?号码?)?[:\\s|]{0,4}${digits}(?:[ ]?${digits}){5,}`,
  ].join('|'),
  'gu',
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
