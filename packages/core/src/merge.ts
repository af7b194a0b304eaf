import { type Cites, samePlaceInLaw } from './citation.ts'
import type { Fault } from './fault.ts'
import type { Finding, Level } from './finding.ts'
import type { Demand } from './rule.ts'

/**
 * One mistake, one finding.
 *
 * Where several laws ask the same of the same fact, the strictest that was not kept speaks, and the others are cited
 * with it. Where one wrong number makes others look wrong, only the first is told.
 *
 * @returns in the order of the record
 */
export const merged = (findings: readonly Finding[]): readonly Finding[] => {
  const kept = new Map<string, Finding>()
  findings.forEach((finding, order) => {
    const key = subject(finding, order)
    const other = kept.get(key)
    kept.set(key, other === undefined ? finding : stricter(other, finding))
  })
  // Of two that would silence each other the first stays: something is always left to be said.
  const remaining = [...kept.values()]
  return remaining
    .filter(
      (finding, index) => !remaining.some((other, before) => silences(other, finding) && (before < index || !silences(finding, other))),
    )
    .toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}

/** What a finding is about: two with the same subject are the same mistake. */
const subject = ({ fault, step }: Finding, order: number): string => {
  switch (fault.kind) {
    case 'after':
      return `after ${fault.missing}`
    case 'present':
      return fault.of === 'step' ? `${step} lacks ${fault.field}` : `${fault.of} lacks ${fault.field}`
    case 'held-by':
      return `${step} held by ${fault.what === 'convener' ? 'convener' : 'body'}`
    case 'composed':
      return fault.what === 'roll' ? `${step} roll` : `composed ${fault.what}`
    case 'law':
      return `law ${fault.what} ${'rule' in fault ? fault.rule : ''}`
    case 'read':
      return `read ${order}`
    case 'quorum':
      return `${step} quorum ${fault.among ?? ''}`
    default:
      return `${step} ${fault.kind}`
  }
}

const gravity: Readonly<Record<Level, number>> = { breach: 2, defect: 1, note: 0 }

const stricter = (a: Finding, b: Finding): Finding => {
  const ahead = gravity[b.level] - gravity[a.level] || asked(b.fault) - asked(a.fault)
  const [first, second] = ahead > 0 || (ahead === 0 && b.rule < a.rule) ? [b, a] : [a, b]
  return { ...first, cites: together(first.cites, second.cites) }
}

const asked = (fault: Fault): number => ('needed' in fault ? fault.needed : 0)

const together = (cites: Cites, more: Cites): Cites => [
  ...cites,
  ...more.filter((one) => !cites.some((other) => samePlaceInLaw(one, other))),
]

/** What a wrong number makes look wrong besides itself, in the same meeting. */
const silenced = (fault: Fault): readonly Demand['kind'][] => {
  if (fault.kind === 'quorum') return ['adds-up']
  if (fault.kind === 'composed' && fault.what === 'roll') return ['adds-up']
  if (fault.kind === 'adds-up') return fault.what === 'unit' ? ['quorum', 'carried', 'composed'] : ['quorum', 'carried']
  if (fault.kind === 'after' && fault.foundOn !== undefined) return ['notice']
  return []
}

/** A grave fault silences; a note only where it stands for the whole meeting, which never formed. */
const silences = (loud: Finding, other: Finding): boolean =>
  isSamePreview(loud.fault, other.fault) ||
  (loud !== other &&
    loud.step === other.step &&
    (loud.level !== 'note' || loud.eased !== undefined) &&
    gravity[loud.level] >= gravity[other.level] &&
    silenced(loud.fault).some((kind) => kind === other.fault.kind))

/** A posting before the vote that was too short is not also told as a vote too soon. */
const isSamePreview = (loud: Fault, other: Fault): boolean =>
  loud.kind === 'posted' && loud.step === 'preview' && other.kind === 'after' && other.missing === 'preview' && other.needed !== undefined
