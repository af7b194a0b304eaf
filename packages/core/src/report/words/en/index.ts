import type { Fault, Remedy } from '../../../finding/fault.ts'
import type { Demand } from '../../../rule/rule.ts'
import type { Words } from '../type.ts'
import { cite } from './citation.ts'
import { demands } from './demands.ts'
import { faults } from './faults/index.ts'
import { locale } from './locale.ts'
import { mitigationWords } from './mitigation.ts'
import { names } from './names.ts'
import { day, many, share } from './numbers.ts'
import { remedies } from './remedies.ts'

/** English. */
export const en: Words = {
  locale,
  names,
  day,
  share,
  // The table has a sentence for each kind; the compiler cannot follow the pairing through the look-up.
  fault: ({ fault }) => (faults[fault.kind] as (fault: Fault) => string)(fault),
  eased: mitigationWords,
  conflict: (cites) => ` ${cites.map(cite).join(' and ')} would ask for less; the laws disagree, and the stricter is judged.`,
  remedy: (remedy) => (remedies[remedy.kind] as (remedy: Remedy) => string)(remedy),
  demand: (demand) => (demands[demand.kind] as (demand: Demand) => string)(demand),
  cite,
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
    none: 'Nothing found.',
  },
}
