import { type Cites, samePlaceInLaw } from '../base/citation.ts'
import type { Fault } from './fault.ts'
import type { Finding, Level } from './finding.ts'

/**
 * One mistake, one finding.
 *
 * Where several laws ask the same of the same fact, the strictest that was not kept speaks, and the others are cited
 * with it. Where one wrong number makes others look wrong, only the first is told.
 *
 * @returns in the order of the record
 */
export const mergeFindings = (findings: readonly Finding[]): readonly Finding[] => {
  const kept = new Map<string, Finding>()
  findings.forEach((finding, order) => {
    const key = subject(finding, order)
    const other = kept.get(key)
    kept.set(key, other === undefined ? finding : stricter(other, finding))
  })
  return withoutSuppressed([...kept.values()]).toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}

/** Without those that a louder one makes look wrong; what is silenced itself silences nothing, so something is always left to be said. */
const withoutSuppressed = (findings: readonly Finding[]): readonly Finding[] => {
  const told: Finding[] = []
  for (const finding of findings.toSorted((a, b) => gravity[b.level] - gravity[a.level] || rank(a.fault) - rank(b.fault)))
    if (!told.some((loud) => suppresses(loud, finding))) told.push(finding)
  return told
}

/** Of two equally grave that could silence each other the more elementary speaks: the unit before the roll, the roll before the quorum. */
const rank = (fault: Fault): number => {
  if (fault.kind === 'posted') return 0
  if (fault.kind === 'after') return 1
  if (fault.kind === 'adds-up') return fault.what === 'unit' ? 2 : 5
  if (fault.kind === 'composed') return 3
  return fault.kind === 'quorum' ? 4 : 6
}

/** What a finding is about: two with the same subject are the same mistake. */
const subject = ({ fault, step, place, beside }: Finding, order: number): string => {
  switch (fault.kind) {
    case 'after':
      return `after ${fault.missing}`
    case 'present':
      return fault.of === 'step' ? `${step} lacks ${fault.field}` : `${fault.of} lacks ${fault.field}`
    case 'held-by':
      return `${step} held by ${fault.what === 'convener' || fault.what === 'chair' ? fault.what : 'body'}`
    case 'composed':
      return fault.what === 'roll' ? `${step} roll` : `composed ${fault.what}`
    case 'law':
      return `law ${fault.what} ${'rule' in fault ? fault.rule : ''}`
    case 'ahead':
    case 'promised':
      return fault.kind
    case 'rewritten':
      return `${fault.step} ${fault.round} ${fault.what} ${fault.commit} ${step}`
    case 'unchanged':
      return `${step} unchanged ${fault.term} ${place.line}`
    case 'apart':
      return `${step} apart ${fault.from}`
    case 'agrees':
    case 'answered':
    case 'settled':
    case 'outside':
    case 'attested':
    case 'corrected':
      // Each line is a mistake of its own, wherever it is compared with.
      return `${step} ${fault.kind} ${'what' in fault ? fault.what : ''} ${place.line} ${beside?.line ?? ''}`
    case 'unclear':
      return `${step} unclear ${fault.field}`
    case 'read':
      return `read ${order}`
    case 'in-person':
      return `${step} ${fault.what === 'carried' ? 'carried' : `quorum ${fault.what === 'women' ? 'women' : ''}`}`
    case 'stand-in':
    case 'ended':
      return `${step} ${fault.kind} ${fault.what}`
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
const makesLookWrong = (loud: Fault, other: Fault): boolean => {
  if (loud.kind === 'quorum' || (loud.kind === 'composed' && loud.what === 'roll')) return other.kind === 'adds-up'
  // A notice is counted from the day; a day that was only too soon after another is not itself wrong.
  if (loud.kind === 'after') return loud.foundOn !== undefined && loud.needed === undefined && other.kind === 'notice'
  if (loud.kind !== 'adds-up') return false
  if (other.kind === 'quorum' || other.kind === 'carried') return true
  return loud.what === 'unit' && other.kind === 'composed' && other.what === 'roll'
}

/** A grave fault silences what is no graver; a note only where it stands for the whole meeting, which never formed. */
const suppresses = (loud: Finding, other: Finding): boolean => {
  if (isSamePreview(loud.fault, other.fault)) return true
  const speaks = loud.level !== 'note' || loud.eased !== undefined
  return speaks && loud.step === other.step && makesLookWrong(loud.fault, other.fault)
}

/** A posting before the vote that was too short is not also told as a vote too soon. */
const isSamePreview = (loud: Fault, other: Fault): boolean =>
  loud.kind === 'posted' && loud.step === 'preview' && other.kind === 'after' && other.missing === 'preview' && other.needed !== undefined
