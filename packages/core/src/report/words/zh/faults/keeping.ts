import type { FaultSentences } from '../../sentences.ts'
import { names } from '../names.ts'
import { day, quoted } from '../numbers.ts'

const stops = {
  corrects: '前面找不到它要更正的步骤',
  item: '那一步没有叫这个名称的事实',
  was: '“原记”和那一步写的不一样',
  now: '“更正为”读不懂',
} as const

export const keepingFaults: FaultSentences<'keeping'> = {
  corrected: (fault) => {
    switch (fault.what) {
      case 'by-hand':
        return '有一处更正，没有写明更正事项；更正的内容没有代入判断，请人工对照。'
      case 'unfollowed':
        return `有一处更正，${stops[fault.stops]}；更正的内容没有代入判断。`
      case 'applied':
        return `${quoted(names.steps[fault.step])}的${quoted(names.fields[fault.field])}按更正后的内容判断；原来写的仍然保留。`
      case 'unwatched':
        return `照原来写的不合规定，更正了${quoted(names.fields[fault.field])}才合规定；这样的更正要有村务监督委员会的意见。`
    }
  },
  rewritten: ({ what, step, round, fields, on, commit, weighs }) => {
    const when = on === undefined ? '还没有提交的改动里' : `版本历史里，${day(on)}（提交${commit}）`
    const whole = `${quoted(names.steps[step])}${round > 1 ? `（第${round}次）` : ''}`
    const which = fields.map((field) => quoted(names.fields[field])).join('、')
    const did = { changed: `改写了${whole}的${which}`, added: `给${whole}补写了${which}`, gone: `删掉了${whole}` }[what]
    const asked = what === 'added' ? '后补的，写明记录日期' : '写错的，照原来的写回去，再用“更正”写明'
    return `${when}${did}，那时后面已经有别的步骤；${asked}${weighs ? '。照原来写的不合规定或者无法判断，不能当作合法' : ''}。`
  },
  recorded: ({ step, day: on, recorded, late, allowed, commit, said }) => {
    if (commit !== undefined) {
      const first = `版本历史里${day(recorded)}（提交${commit}）才第一次出现`
      const limit = allowed === 0 ? '' : `；应当在${allowed}天内记录`
      return said === undefined
        ? `补录（迟${late}日）：${quoted(names.steps[step])}在${day(on)}，${first}${limit}。版本历史只是旁证。`
        : `补录（迟${late}日）：${quoted(names.steps[step])}在${day(on)}，写的记录日期是${day(said)}，${first}，两处不一致${limit}。版本历史只是旁证。`
    }
    return late < 0
      ? `${quoted(names.steps[step])}在${day(on)}，记录日期却是${day(recorded)}；不会先记后办。`
      : `补录（迟${late}日）：${quoted(names.steps[step])}在${day(on)}，${day(recorded)}才记录${allowed === 0 ? '' : `；应当在${allowed}天内记录`}。`
  },
}
