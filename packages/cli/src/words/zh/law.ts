import { words as reports } from '@cunyi/core'
import { jurisdictions } from '@cunyi/records'
import type { LawWords } from '../law.ts'

const { day } = reports.zh

export const law: LawWords = {
  place: (jurisdiction, otherwise = jurisdiction) => jurisdictions[jurisdiction]?.zh ?? otherwise,
  text: ({ statute: { from, to, verifiedOn, seenInForce, standing }, rules, rows }) =>
    `${to === undefined ? `${day(from)}起` : `${day(from)}至${day(to)}`}；规则${rules}条${rows === 0 ? '' : `，事项${rows}项`}；${day(verifiedOn)}与原文核对${seenInForce === undefined ? '' : `，${day(seenInForce)}还查到有效`}${standing === 'practice' ? '；是做法，不是法律' : ''}`,
  total: (texts) => `共${texts}部。`,
  hint: '哪天哪里有哪些：cunyi law --on 2026-03-18 --in 浙江省',
  incomplete: (place, on) => `${place}${day(on)}的法规，库里没有或者不全，那一天的记录无法判断；库里有的只是：`,
  diff: {
    between: (from, to) => `从${day(from)}到${day(to)}`,
    unchanged: '这两天是同一个文本，没有变化。',
    rules: '规则',
    catalogue: '事项由谁决定',
    became: (what, count) => `${{ moved: '换了条文，要求没变', changed: '要求变了', new: '新增的', dropped: '取消的' }[what]}（${count}）`,
    same: (count) => `要求和条文都没变（${count}）`,
    facets: {
      demand: '要求',
      on: '管哪一步',
      level: '不合的后果',
      bodies: '管哪些会议',
      decidedBy: '管谁决定的事',
      for: '管哪些事',
      unless: '例外',
      decides: '由谁决定',
      delegableTo: '可以授权给',
      also: '也可以由谁决定',
      unsettled: '另有文本规定、库里没有的',
      until: '最后一天',
      yields: '别的法律另有规定的从其规定',
    },
    none: '没有',
    all: '全部',
    yes: '是',
    colon: '：',
    comma: '、',
    claim: (field, from) => `记录写明“${field}”和原因的，不算违反${from === undefined ? '' : `（${day(from)}起）`}`,
    was: '原来：',
    is: '现在：',
  },
  ladder: {
    heading: (place, on) => `在${place}，${day(on)}，从上到下（都适用，从严）：`,
    absent: (place, on) => `${place}${day(on)}有效的法规里没有这一条；下面是别的日子、别的地方的。`,
    unknown: (place, on) => `${place}${day(on)}的法规，库里没有或者不全，哪条最严说不上来；下面是库里有的。`,
    binds: '← 最严，按这一条',
    looser: '← 较宽，只做到这一条还不够',
    looserLocal: '← 比上面的法律宽，不起作用',
    alike: '各条要求一样严，或者各管各的，都要做到。',
    unread: (page) => `${page} 有读不懂的地方，本地规定可能没有读全；运行 cunyi check ${page} 看哪里要改正。`,
  },
}
