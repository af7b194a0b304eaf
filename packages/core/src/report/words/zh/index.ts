import type { Fault, Remedy } from '../../../finding/fault.ts'
import type { Demand } from '../../../rule/rule.ts'
import type { Words } from '../type.ts'
import { cite } from './citation.ts'
import { demands } from './demands.ts'
import { faults } from './faults/index.ts'
import { locale } from './locale.ts'
import { mitigationWords } from './mitigation.ts'
import { names } from './names.ts'
import { day, share } from './numbers.ts'
import { remedies } from './remedies.ts'

/** 中文。 */
export const zh: Words = {
  locale,
  names,
  day,
  share,
  // The table has a sentence for each kind; the compiler cannot follow the pairing through the look-up.
  fault: ({ fault }) => (faults[fault.kind] as (fault: Fault) => string)(fault),
  eased: mitigationWords,
  conflict: (cites) => `${cites.map(cite).join('、')}的要求较宽，两法不一致，从严判断。`,
  remedy: (remedy) => (remedies[remedy.kind] as (remedy: Remedy) => string)(remedy),
  demand: (demand) => (demands[demand.kind] as (demand: Demand) => string)(demand),
  cite,
  sum: ({ lawful, breached, unknown, pages }) => {
    const total = `共${lawful + breached + unknown}件：合法${lawful}，有违规定${breached}，无法判断${unknown}。`
    return pages === 0 ? total : `${total}另有${pages}份村情或镇情要改正。`
  },
  labels: {
    levels: { breach: '违反', defect: '缺漏', note: '提示' },
    basis: '依据：',
    beside: '对照 ',
    remedy: '可以这样改：',
    between: '；',
    page: '村情要改正',
    untitled: '（没有名称）',
    none: '没有发现问题。',
  },
}
