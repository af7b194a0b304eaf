import { needed } from '../../base/share.ts'
import type { Size } from '../../record/composition.ts'
import type { Meeting } from '../../record/matter.ts'
import type { Demand } from '../../rule/rule.ts'
import { lacksSize, type Outcome, type Tally } from '../check.ts'

type Demanded = Extract<Demand, { kind: 'carried' }> & { readonly among: 'representatives' | 'members' }

/** Who may have voted beside those whose votes count, and how many of those there are, from one end and from the other. */
type Electorate = { readonly others: number; readonly least: number; readonly most: number }

/**
 * Enough of the representatives, or of the members, agreed, where others voted with them: judged from both ends.
 *
 * ```text
 *   5 of the committee, 40 representatives, 27 of these needed, 30 votes for:
 *     25 ├ all of the committee among them … none of it ┤ 30      open
 * ```
 */
export const checkAmong = (demand: Demanded, step: Meeting & { readonly for: number }, size: Size | undefined): Outcome => {
  const whole = electorate(demand, size)
  if ('is' in whole) return whole
  const got = step.for
  const inHouseholds = (step.attended?.unit ?? step.shouldAttend?.unit) === 'household'
  const sure = inHouseholds ? 0 : Math.max(0, got - whole.others)
  const enough = needed(demand.share, whole.most)
  const tally: Tally = {
    kind: 'carried',
    got,
    needed: enough,
    whole: whole.most,
    share: demand.share,
    of: demand.of,
    unit: inHouseholds ? 'household' : 'person',
  }
  if (sure >= enough) return { is: 'kept', tally }
  const isOpen = inHouseholds || got >= needed(demand.share, whole.least)
  return {
    is: 'broken',
    fault: {
      kind: 'carried',
      body: step.body,
      approved: got,
      ...(isOpen && { counted: { least: sure, most: inHouseholds ? whole.most : Math.min(got, whole.most), among: demand.among } }),
      whole: whole.most,
      share: demand.share,
      of: demand.of,
      needed: enough,
      short: enough - sure,
    },
    at: 'for',
    remedy: { kind: 'agree', body: step.body, needed: enough + (inHouseholds ? 0 : whole.others) },
    tally,
    ...(isOpen ? { level: 'defect' as const } : ofThosePresent(demand, step, whole)),
  }
}

/** The other way of counting that the text allows, where it is surely enough, or may be. */
const ofThosePresent = (
  { contested, share }: Demanded,
  { attended, for: got }: Meeting & { readonly for: number },
  { others }: Electorate,
): { readonly level?: 'note' | 'defect' } => {
  if (contested !== 'of-those-present' || attended === undefined) return {}
  const enough = needed(share, Math.max(0, attended.number - others))
  if (got - others >= enough) return { level: 'note' }
  return got >= enough ? { level: 'defect' } : {}
}

/**
 * How many votes are surely enough, whoever cast them.
 *
 * @returns nothing where the village does not say who they are
 */
export const enoughAmong = (demand: Demanded, size: Size | undefined): number | undefined => {
  const whole = electorate(demand, size)
  return 'is' in whole ? undefined : needed(demand.share, whole.most) + whole.others
}

const electorate = ({ among }: Demanded, size: Size | undefined): Electorate | Outcome => {
  if (among === 'representatives') {
    if (size?.committee === undefined) return lacksSize('committee')
    if (size.representatives === undefined) return lacksSize('representatives')
    return { others: size.committee, least: size.representatives, most: size.representatives }
  }
  // Of all members, or of those of full capacity: the text says members, and the assembly is of adults.
  if (size?.members === undefined) return lacksSize('members')
  if (size.adults === undefined) return lacksSize('adults')
  const voting = size.votingMembers ?? size.members
  const others = Math.max(0, size.adults - voting)
  return { others, least: Math.min(voting, size.members), most: size.members }
}
