import { needed, type Share } from '../base/share.ts'
import type { Demand } from './rule.ts'

/** How one demand stands to another: it asks more, less or the same, or the two cannot be held against each other. */
export type Strictness = 'more' | 'less' | 'same' | 'apart'

/** What a demand asks, in numbers of which the greater is the stricter; two of different shapes ask different things. */
type Measured = { readonly shape: string; readonly parts: readonly number[] }

type Minimum = Extract<Demand, { readonly minimum: readonly unknown[] }>['minimum']

/**
 * Whether a demand asks more than another: where each of its numbers asks at least as much, and one asks more.
 *
 * @example strictness({ kind: 'posted', days: 20 }, { kind: 'posted', days: 15 }) //=> 'more'
 * @example strictness({ kind: 'posted', days: 20 }, { kind: 'adds-up' }) //=> 'apart'
 */
export const strictness = (demand: Demand, other: Demand): Strictness => {
  const [a, b] = [measured(demand, other), measured(other, demand)]
  if (a.shape !== b.shape) return 'apart'
  const steps = a.parts.map((part, at) => Math.sign(part - (b.parts[at] ?? 0)))
  if (steps.every((step) => step === 0)) return 'same'
  if (steps.every((step) => step >= 0)) return 'more'
  return steps.every((step) => step <= 0) ? 'less' : 'apart'
}

/** A body so large that two shares which differ need different numbers of it. */
const crowd = 1_000_000_000
const weight = (share: Share | undefined): number => (share === undefined ? 0 : needed(share, crowd))

const measured = (demand: Demand, other: Demand): Measured => {
  switch (demand.kind) {
    // One body has one whole, whatever a text calls it.
    case 'quorum':
      return 'among' in demand
        ? { shape: `quorum ${demand.body} women`, parts: [weight(demand.person)] }
        : {
            shape: `quorum ${demand.body} ${demand.person !== undefined} ${demand.household !== undefined}`,
            parts: [weight(demand.person), weight(demand.household)],
          }
    // A share of all is more than the same share of those who came.
    case 'carried':
      return { shape: `carried ${demand.body}`, parts: [weight(demand.share), demand.of === 'present' ? 0 : 1] }
    case 'notice':
      return { shape: `notice ${demand.body}`, parts: [demand.days] }
    case 'posted':
      return { shape: 'posted', parts: [demand.days] }
    case 'after':
      return { shape: `after ${demand.step}`, parts: [demand.days ?? demand.workdays ?? 0] }
    case 'hung':
      return { shape: 'hung', parts: [demand.money ? 0 : 1] }
    case 'quarterly':
      return { shape: `quarterly ${demand.after} ${demand.bodies.join(' ')}`, parts: [0] }
    case 'within':
      return { shape: `within ${demand.after}`, parts: [-demand.days] }
    case 'present':
      return { shape: 'present', parts: every(demand, other).map((field) => Number(demand.fields.some((one) => one === field))) }
    case 'held-by':
      if ('chair' in demand) return { shape: `chair ${demand.body} ${demand.chair.toSorted().join()}`, parts: [0] }
      return 'convener' in demand
        ? { shape: `convener ${demand.body} ${demand.convener}`, parts: [0] }
        : { shape: 'decider', parts: [Number(demand.delegation === 'with-term'), Number(demand.by === undefined)] }
    case 'composed':
      return composed(demand, other)
    case 'answered':
    case 'recorded':
      return { shape: demand.kind, parts: [-demand.days] }
    case 'apart':
      return { shape: `apart ${demand.from}`, parts: [demand.days] }
    case 'followed':
      return { shape: `followed ${demand.work} ${demand.by}`, parts: [-demand.days] }
    case 'unchanged':
      return { shape: `unchanged ${demand.since}`, parts: [0] }
    case 'outside':
      return { shape: `outside ${demand.of} ${demand.works.join()}`, parts: [0] }
    case 'since':
      return { shape: `since ${demand.work}`, parts: [0] }
    case 'agrees':
      return { shape: 'agrees', parts: [Number(demand.closely === true)] }
    case 'adds-up':
    case 'settled':
    case 'attested':
    case 'met':
    case 'ended-by':
    case 'not-ended':
      return { shape: demand.kind, parts: [0] }
    case 'bound':
      return { shape: `bound ${demand.body} ${demand.by}`, parts: [0] }
    case 'voted':
      return { shape: `voted ${demand.body} ${('ways' in demand ? demand.ways : demand.never).toSorted().join()}`, parts: [0] }
  }
}

const composed = (demand: Extract<Demand, { kind: 'composed' }>, other: Demand): Measured => {
  if ('roll' in demand) return { shape: 'roll', parts: [0] }
  if ('inhabitants' in demand) return { shape: `inhabitants ${demand.body}`, parts: [demand.inhabitants] }
  if ('households' in demand) return { shape: `households ${demand.body}`, parts: [demand.households] }
  if ('minimum' in demand) {
    const more = 'minimum' in other ? other.minimum : []
    const sizes = [...new Set([0, ...[...demand.minimum, ...more].flatMap(({ below }) => below ?? [])])].toSorted((a, b) => a - b)
    return { shape: `minimum ${demand.body}`, parts: sizes.map((size) => leastIn(demand.minimum, size)) }
  }
  // A share of the whole composition is more than the same share of the representatives in it.
  const parts = [weight(demand.representatives), weight(demand.women), Number(demand.womenOf === undefined)]
  return { shape: `composed ${demand.body}`, parts }
}

const leastIn = (rows: Minimum, size: number): number => rows.find(({ below }) => below === undefined || size < below)?.representatives ?? 0

const every = (demand: Extract<Demand, { kind: 'present' }>, other: Demand): readonly string[] =>
  [...new Set([...demand.fields, ...('fields' in other ? other.fields : [])])].toSorted()
