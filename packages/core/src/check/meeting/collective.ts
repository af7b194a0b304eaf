import type { Category } from '../../record/categories.ts'
import type { Meeting } from '../../record/matter.ts'
import { isMeeting } from '../../record/matter.ts'
import { type CatalogueRow, rowFor } from '../../rule/rule.ts'
import type { Broken, Case } from '../check.ts'

type State = 'established' | 'none' | 'unsaid' | 'contradicted'

/** Whether the village has a collective organisation: as its page says, unless it contradicts itself, or does not say. */
export const collectiveOf = ({ village, size }: Pick<Case, 'village' | 'size'>): State => {
  if (village.collective === undefined || village.unread?.includes('collective')) return 'unsaid'
  const hasBodies = size?.directors !== undefined || size?.memberRepresentatives !== undefined
  return village.collective === 'none' && hasBodies ? 'contradicted' : village.collective
}

/** A board is an organ of a collective: where none was set up, there is none. */
export const isWithoutBoard = (state: State): state is 'none' | 'contradicted' => state === 'none' || state === 'contradicted'

/**
 * The villagers' assembly, in a matter of the members of a collective that was never set up.
 *
 * @source 村民委员会组织法 (2025) art. 28(4); 农村集体经济组织法 art. 64
 */
export const isStandingIn = (about: Case): about is Case & { readonly step: Meeting } => {
  const { step, knowsStandIn, catalogue, matter } = about
  if (!knowsStandIn || !isMeeting(step) || step.body !== 'assembly' || matter.category === undefined) return false
  return rowFor(matter.category, catalogue)?.decides === 'members' && collectiveOf(about) === 'none'
}

/** Whether it stands with the collective as it would have to, the village page does not say. */
export const unsureOfCollective = (
  why: 'unsaid' | 'contradicted' | 'none' | 'representatives',
  category: Category | undefined,
  at: Broken['at'] = 'heading',
): Broken => ({
  is: 'broken',
  fault: { kind: 'stand-in', what: why, ...(category && { category }) },
  at,
  level: 'defect',
  remedy: why === 'representatives' ? { kind: 'hold', body: 'assembly' } : { kind: 'write', field: 'collective' },
})

/** A matter of the members that the villagers' own bodies took: theirs only where no collective was set up. */
export const takenForMembers = (row: CatalogueRow, meeting: Meeting, about: Case): Broken | 'kept' | 'wrong' => {
  const state = collectiveOf(about)
  if (!about.knowsStandIn || state === 'established') return 'wrong'
  if (meeting.body === 'assembly') return state === 'none' ? 'kept' : unsureOfCollective(state, row.category)
  // What the members may not hand on, nobody's representatives decide, whoever stands in.
  if (meeting.body !== 'representatives' || row.delegableTo === undefined) return 'wrong'
  return unsureOfCollective(state === 'none' ? 'representatives' : state, row.category)
}
