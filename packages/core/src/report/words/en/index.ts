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
import { day, many, share } from './numbers.ts'
import { remedies } from './remedies.ts'

/** English. It can cite these texts; one that is not among them goes by its id. */
export const enFor = (statutes: readonly Statute[]): Words => {
  const citing = (citation: Citation): string => cite(citation, statutes)
  return {
    locale,
    names,
    day,
    share,
    // The table has a sentence for each kind; the compiler cannot follow the pairing through the look-up.
    fault: ({ fault }) => (faults[fault.kind] as FaultSentence)(fault, statutes),
    eased: mitigationWords,
    conflict: (cites) => ` ${cites.map(citing).join(' and ')} would ask for less; the laws disagree, and the stricter is judged.`,
    remedy: (remedy) => (remedies[remedy.kind] as (remedy: Remedy) => string)(remedy),
    demand: (demand) => (demands[demand.kind] as (demand: Demand) => string)(demand),
    cite: citing,
    sum: ({ lawful, breached, unknown, pages }) => {
      const total = `${many(lawful + breached + unknown, 'record')}: ${lawful} lawful, ${breached} breached, ${unknown} unknown.`
      return pages === 0 ? total : `${total} Besides, ${many(pages, 'page')} of village or town to mend.`
    },
    labels: {
      levels: { breach: 'breach', defect: 'defect', note: 'note' },
      beside: 'against ',
      basis: 'Basis: ',
      remedy: 'What can be done: ',
      between: '; ',
      page: 'village page to mend',
      untitled: '(untitled)',
      model: 'A model for teaching: its place is the nation, and it is no village’s decision.',
      none: 'Nothing found.',
    },
  }
}
