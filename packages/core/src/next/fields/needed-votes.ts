import type { Denominator } from '../../base/share.ts'
import { needed } from '../../base/share.ts'
import type { Fault } from '../../finding/fault.ts'
import type { Level } from '../../finding/finding.ts'
import type { Counted } from '../../judge/verdict.ts'
import { sizeOn, strength } from '../../record/composition.ts'
import type { Count } from '../../record/fields.ts'
import { dayOf, isMeeting, type Meeting } from '../../record/matter.ts'
import type { Threshold } from '../thresholds.ts'
import { bareStep, benchFor, type OpenStep, rulesAskedOf } from './bare-step.ts'

/** How many one rule wants; practice, a note, binds nobody. */
export type NeededCount = Threshold & { readonly rule: string; readonly level: Level; readonly of: Denominator }

/** How many must come to a meeting, and how many must agree. */
export type NeededVotes = {
  /** by persons, or by households; one of the two is enough where both are asked */
  readonly attend: readonly NeededCount[]
  /** of the women among the representatives */
  readonly women: readonly NeededCount[]
  /** of those present once they are counted; before that, and where too few came, only of whole bodies */
  readonly agree: readonly NeededCount[]
}

/**
 * How many must come to a meeting and, as soon as it is known how many came, how many must agree.
 *
 * The judge itself counts, with everybody who came voting for. Where some were represented or online and no law counts them, more are needed: so many that
 * it is enough without them.
 *
 * ```text
 *   representatives, 45 in all:  30 must come
 *   41 came                   :  21 of them must agree
 * ```
 *
 * @returns the binding and strictest first; nothing of a step that is no meeting
 * @example neededIn({ matter, at: 4, village, lawOn, on: theDay('2026-03-18') }).agree.map((one) => `${one.needed}/${one.whole}`) //=> ['21/41']
 */
export const neededIn = (open: OpenStep): NeededVotes => {
  const step = open.matter.steps[open.at]
  if (step === undefined || !isMeeting(step)) return { attend: [], women: [], agree: [] }
  // A bare step of a meeting is a meeting.
  const probe = { ...bareStep(step, open.on), ...numbersOf(step) } as Meeting
  const judged = benchFor(open)
  const rules = rulesAskedOf(open)
  const isByHousehold = rules.some(({ demand }) => demand.kind === 'quorum' && 'household' in demand && demand.body === step.body)
  const units = step.attended ? [step.attended.unit] : (['person', ...(isByHousehold ? (['household'] as const) : [])] as const)
  const found = units.map((unit) => countsIn(open, judged, probe, unit))
  return {
    attend: strictest(found.flatMap(({ attend }) => attend)),
    women: womenIn(open, step),
    agree: strictest(found.flatMap(({ agree }) => agree)),
  }
}

type Bench = ReturnType<typeof benchFor>

/** What the counting rests on besides those who came. */
const numbersOf = ({ shouldAttend, attended, proxies, online, unreachable }: Meeting): Partial<Meeting> => ({
  ...(shouldAttend && { shouldAttend }),
  ...(attended && { attended }),
  ...(proxies !== undefined && { proxies }),
  ...(online !== undefined && { online }),
  ...(unreachable !== undefined && { unreachable }),
})

const countsIn = (open: OpenStep, judged: Bench, meeting: Meeting, unit: Count['unit']): Pick<NeededVotes, 'attend' | 'agree'> => {
  const day = dayOf(meeting) ?? open.on
  const whole = strength(sizeOn(open.village.sizes, day), meeting.body, unit)
  const all = whole && 'most' in whole ? whole.most : meeting.shouldAttend?.unit === unit ? meeting.shouldAttend.number : undefined
  const came = meeting.attended?.number ?? all
  if (came === undefined) return { attend: [], agree: [] }
  const levels = new Map(rulesAskedOf(open).map(({ id, level }) => [id, level]))
  const votes = (attended: number, approved: number) => judged({ ...meeting, attended: { number: attended, unit }, for: approved })
  const { counted } = votes(came, came).verdict
  const told = (one: Counted & { readonly kind: 'quorum' | 'carried' }, least: number): NeededCount => {
    const { share, of, rule, cites } = one
    return {
      needed: Math.max(one.needed, least),
      whole: one.whole,
      share,
      unit: one.unit,
      cites,
      rule,
      level: levels.get(rule) ?? 'note',
      of,
    }
  }
  const isRemote = (meeting.proxies ?? 0) + (meeting.online ?? 0) > 0
  const least = (of: 'quorum' | 'carried', most: number): number =>
    isRemote ? leastOf(most, (number) => isEnough(of, of === 'quorum' ? votes(number, number) : votes(came, number))) : 0
  const tallies = (of: 'quorum' | 'carried', most: number) =>
    counted.flatMap((one) => (one.kind === of ? [told(one, least(of, most))] : []))
  return {
    attend: tallies('quorum', all ?? came),
    agree: tallies('carried', came).filter(({ of }) => meeting.attended !== undefined || of !== 'present'),
  }
}

/** Whether the judge finds nothing wrong with how many came, or agreed. */
const isEnough = (of: 'quorum' | 'carried', { findings }: ReturnType<Bench>): boolean => !findings.some(({ fault }) => isShort(fault, of))

const isShort = (fault: Fault, of: 'quorum' | 'carried'): boolean =>
  (fault.kind === of && !('among' in fault)) || (fault.kind === 'in-person' && fault.what === of)

/** The least number that is enough, where every greater one is. */
const leastOf = (most: number, enough: (number: number) => boolean): number => {
  let [low, high] = [0, most + 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (enough(middle)) high = middle
    else low = middle + 1
  }
  return low
}

const womenIn = (open: OpenStep, step: Meeting): readonly NeededCount[] => {
  const whole = sizeOn(open.village.sizes, dayOf(step) ?? open.on)?.womenRepresentatives
  return rulesAskedOf(open).flatMap(({ demand, id, level, cites }) =>
    whole !== undefined && demand.kind === 'quorum' && 'among' in demand && demand.body === step.body
      ? [{ needed: needed(demand.person, whole), whole, share: demand.person, unit: 'person', cites, rule: id, level, of: 'members' }]
      : [],
  )
}

/** The binding before those of practice, the strictest first; what several texts ask alike is told once. */
const strictest = (all: readonly NeededCount[]): readonly NeededCount[] =>
  [...Map.groupBy(all, ({ rule, needed: number, whole, unit }) => `${rule} ${number} ${whole} ${unit}`).values()]
    .flatMap(([first, ...rest]) =>
      first === undefined ? [] : [{ ...first, cites: [...first.cites, ...rest.flatMap(({ cites }) => cites)] as const }],
    )
    .toSorted((a, b) => Number(a.level === 'note') - Number(b.level === 'note') || b.needed - a.needed)
