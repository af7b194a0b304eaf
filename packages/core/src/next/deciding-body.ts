import type { Day } from '../base/day.ts'
import type { Body } from '../record/fields.ts'
import type { Matter } from '../record/matter.ts'
import { type CatalogueRow, type Rule, rowFor } from '../rule/rule.ts'
import { delegationsOf, isFromDecider, isInForce, lastSureDay, type Village } from '../rule/village.ts'

/** The body the catalogue names, and the representatives where the matter is theirs by delegation. */
export const mayDecide = (body: Body, matter: Matter, catalogue: readonly CatalogueRow[], village: Village, on: Day): boolean => {
  const { category } = matter
  const row = category && rowFor(category, catalogue)
  if (category === undefined || row === undefined) return body === 'assembly'
  if (isMembersOfNone(row, village)) return body === 'assembly'
  if (body === row.decides || body === row.also) return true
  return (
    row.delegableTo === body &&
    delegationsOf(village, category, body, on).some(
      (one) => isFromDecider(one, row.decides) && isInForce(one, on) && on <= (lastSureDay(one) ?? on),
    )
  )
}

/**
 * A matter of the members of a collective that was never set up: the villagers' assembly decides it.
 *
 * @source 村民委员会组织法 (2025) art. 28(4)
 */
export const isMembersOfNone = ({ decides }: CatalogueRow, { collective }: Village): boolean =>
  decides === 'members' && collective === 'none'

/** What the law of the collective asks of its members, asked of the assembly that stands in for them. */
export const askedOfStandIn = (rules: readonly Rule[]): readonly Rule[] =>
  rules.flatMap((rule) => {
    const { demand } = rule
    const isAsked = (demand.kind === 'quorum' && 'of' in demand) || demand.kind === 'carried' || demand.kind === 'notice'
    // A row with its body put in the place of another stays a row of a meeting.
    return isAsked && demand.body === 'members' ? [{ ...rule, demand: { ...demand, body: 'assembly' } } as Rule] : []
  })
