import type { Citation, Statute } from '../../../base/citation.ts'
import type { Remedy } from '../../../finding/fault.ts'
import type { Demand } from '../../../rule/rule.ts'
import type { FaultSentence } from '../sentences.ts'
import type { Words } from '../type.ts'
import { cite } from './citation.ts'
import { demands } from './demands.ts'
import { faults } from './faults/index.ts'
import { locale } from './locale.ts'
import { mitigationWords } from './mitigation.ts'
import { names } from './names.ts'
import { day, share } from './numbers.ts'
import { remedies } from './remedies.ts'

/** 中文。 It can cite these texts; one that is not among them goes by its id. */
export const zhFor = (statutes: readonly Statute[]): Words => {
  const citing = (citation: Citation): string => cite(citation, statutes)
  return {
    locale,
    names,
    day,
    share,
    // The table has a sentence for each kind; the compiler cannot follow the pairing through the look-up.
    fault: ({ fault }) => (faults[fault.kind] as FaultSentence)(fault, statutes),
    eased: mitigationWords,
    conflict: (cites) => `${cites.map(citing).join('、')}的要求较宽，两法不一致，从严判断。`,
    remedy: (remedy) => (remedies[remedy.kind] as (remedy: Remedy) => string)(remedy),
    demand: (demand) => (demands[demand.kind] as (demand: Demand) => string)(demand),
    cite: citing,
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
      model: '教学样例：适用地区是“全国”，不是哪个村的决议。',
      none: '没有发现问题。',
    },
  }
}
