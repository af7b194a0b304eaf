import type { FaultSentences } from '../../sentences.ts'
import { titleOf } from '../citation.ts'
import { names } from '../names.ts'
import { day, quoted } from '../numbers.ts'

export const missingFaults: FaultSentences<'missing'> = {
  present: (fault) => {
    if (fault.of === 'step' && fault.isOpen)
      return `${quoted(names.steps[fault.step])}的${quoted(names.fields[fault.field])}只写了第一天，没有写到哪天为止，不能判断；撤下以后补写，如“2026-03-19 至 2026-04-05”。`
    if (fault.of === 'step') return `${quoted(names.steps[fault.step])}没有写${quoted(names.fields[fault.field])}，不能判断。`
    if (fault.of === 'matter')
      return fault.field === 'steps'
        ? '还没有任何步骤；第一步是村党组织提议。'
        : `标题下没有写${quoted(names.fields[fault.field])}，不能判断。`
    if (fault.field === 'village') return '村情（village.md）里有读不懂的地方，请先改正，才能判断。'
    if (fault.misplaced !== undefined)
      return `村情的行政区划代码${fault.misplaced}和“适用地区”不是一个地方（“全国”不是村所在的地方），不知道适用哪里的法规，不能判断。`
    if (fault.field === 'jurisdiction') return '村情里没有写“适用地区”，不知道适用哪里的法规，不能判断。'
    if (fault.field === 'composition') return `村情里没有${fault.day === undefined ? '' : day(fault.day)}有效的组成，不能判断。`
    if (fault.ended !== undefined)
      return `村情组成里的${quoted(names.sizes[fault.field])}任期五年，到${day(fault.ended)}已经满了；${fault.day === undefined ? '这一天' : day(fault.day)}是谁、有多少人没有写，不能判断。`
    return `村情的组成里没有${fault.day === undefined ? '' : day(fault.day)}的${quoted(names.sizes[fault.field])}，不能判断。`
  },
  law: (fault, statutes) => {
    switch (fault.what) {
      case 'missing':
        return `现有法规库里没有${day(fault.day)}在本地有效的法规，不能判断。`
      case 'crossed':
        return `法律在事项办理期间修改：此前的步骤按${titleOf(fault.before, statutes)}判断，${day(fault.day)}起按${titleOf(fault.since, statutes)}判断。`
      case 'unverified':
        return `规则最后一次与原文核对已经超过一年的：${fault.texts.map(({ statute, verifiedOn }) => `${titleOf(statute, statutes)}（${day(verifiedOn)}）`).join('、')}；请对照现行原文。`
      case 'looser':
        return '本地规定比上位法宽，不起作用；仍按上位法判断。'
    }
  },
  malformed: ({ of, at }) =>
    `${{ matter: '事项', village: '村情', today: '“今天”' }[of]}的数据不成立${at === '' ? '' : `：${at}`}；数目是不小于0的整数，日期是YYYY-MM-DD，名称是已知的。不能判断。`,
  'left-unread': ({ step, text }) =>
    `${step === undefined ? '记录' : quoted(names.steps[step])}里有读不懂的内容：${quoted(text)}；请先改正，才能判断。`,
}
