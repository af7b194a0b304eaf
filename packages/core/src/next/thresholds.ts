import type { Cites } from '../base/citation.ts'
import type { Day } from '../base/day.ts'
import { needed, type Share } from '../base/share.ts'
import { enoughAmong } from '../check/meeting/majority-among.ts'
import { sizeOn, strength } from '../record/composition.ts'
import type { Body, Count } from '../record/fields.ts'
import type { Rule } from '../rule/rule.ts'
import type { Village } from '../rule/village.ts'

/** How many of a body must come, or must agree. */
export type Threshold = {
  readonly needed: number
  readonly whole: number
  readonly share: Share
  readonly unit: Count['unit']
  /** the share is of these alone, and `needed` is enough whoever casts the votes */
  readonly among?: 'representatives' | 'members'
  readonly cites: Cites
}

/** How many a rule wants to come to a meeting of a body. */
export const attendanceOf = ({ demand, cites }: Rule, body: Body, village: Village, on: Day): readonly Threshold[] => {
  if (demand.kind !== 'quorum' || 'among' in demand || demand.body !== body) return []
  return (['person', 'household'] as const).flatMap((unit) => {
    const share = demand[unit]
    const whole = share && strength(sizeOn(village.sizes, on), body, unit)
    return share && whole && 'most' in whole ? [{ needed: needed(share, whole.most), whole: whole.most, share, unit, cites }] : []
  })
}

/** How many a rule wants to agree, if just those come who must. */
export const agreementOf = (
  { demand, cites }: Rule,
  body: Body,
  attend: readonly Threshold[],
  village: Village,
  on: Day,
): readonly Threshold[] => {
  if (demand.kind !== 'carried' || demand.body !== body) return []
  const { share } = demand
  const whole = strength(sizeOn(village.sizes, on), body, 'person')
  if (demand.among !== undefined && whole && 'most' in whole) {
    // Who casts the votes no record will say: as many as are enough whoever does.
    const enough = enoughAmong({ ...demand, among: demand.among }, sizeOn(village.sizes, on))
    return enough === undefined
      ? []
      : [{ needed: Math.min(enough, whole.most), whole: whole.most, share, unit: 'person', among: demand.among, cites }]
  }
  if (demand.of !== 'present')
    return whole && 'most' in whole ? [{ needed: needed(share, whole.most), whole: whole.most, share, unit: 'person', cites }] : []
  return attend.map((quorum) => ({ needed: needed(share, quorum.needed), whole: quorum.needed, share, unit: quorum.unit, cites }))
}

/** Of several laws the strictest, for persons and for households. */
export const mostDemanding = (all: readonly Threshold[]): readonly Threshold[] =>
  (['person', 'household'] as const).flatMap((unit) => {
    const [first, ...rest] = all.filter((one) => one.unit === unit)
    return first ? [rest.reduce((strictest, one) => (one.needed > strictest.needed ? one : strictest), first)] : []
  })
