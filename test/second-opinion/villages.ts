import type { Body, SizeField } from '@cunyi/core'
import type { CaseFacts } from '../conformance/facts.ts'
import type { Chance } from './chance.ts'

/** One row of a village's composition. */
export type Sizes = CaseFacts['village']['sizes'][number]

const lost = ['population', 'inBothCommittees', 'partyMembers', 'committee', 'votingMembers', 'adults', 'womenRepresentatives'] as const

/** A village whose numbers lie about the bounds of the law; now and then one of them is not written. */
export const sizes = ({ below, one, often }: Chance): Sizes => {
  const committee = one([3, 5, 5, 5, 7, 9])
  const representatives = one([30, 35, 40, 40, 50, 50, 50, 4 * committee - 1, 4 * committee, 20])
  const row = {
    population: one([499, 500, 960, 999, 1000]),
    adults: one([800, 801, 90]),
    households: one([249, 250]),
    partyMembers: one([40, 41, 46]),
    partyCommittee: one([5, 7]),
    committee,
    inBothCommittees: below(3),
    representatives,
    womenRepresentatives: Math.ceil((committee + representatives) / 3) + one([0, 0, 0, 0, 0, 0, 0, 1, 2, -1]),
    members: one([300, 310, 310, 600]),
    votingMembers: one([300, 301, 302]),
    memberRepresentatives: one([45, 46, 21, 20]),
    directors: one([5, 6, 7]),
  }
  if (often(3)) Reflect.deleteProperty(row, one(lost))
  return { from: '2018-01-01', ...row }
}

/** The rows of a village: as a rule one for each election, and now and then the last one is missing. */
export const rowsOf = (size: Sizes, { one, often }: Chance): readonly Sizes[] => {
  if (often(8)) return [{ ...size, from: one(['2018-01-01', '2021-02-02', '2021-03-05']) }]
  return [size, { ...size, from: '2022-06-01' }]
}

/** The same village without the bodies of a collective organisation. */
export const withoutCollective = (sizes: Sizes): Sizes => {
  const { directors: _, memberRepresentatives: __, ...rest } = sizes
  return rest
}

const columns: { readonly [B in Body]?: readonly SizeField[] } = {
  'party-committee': ['partyCommittee'],
  'two-committees': ['partyCommittee', 'committee'],
  'party-members': ['partyMembers'],
  assembly: ['adults'],
  representatives: ['committee', 'representatives'],
  members: ['votingMembers'],
  'member-representatives': ['memberRepresentatives'],
  board: ['directors'],
}

/** How many a body may count in all; a guess where the village does not say. */
export const wholeOf = (body: Body, size: Sizes): number => {
  const all = (columns[body] ?? []).reduce((sum, column) => sum + (size[column] ?? 5), 0)
  if (body === 'group') return 60
  return body === 'two-committees' ? all - (size.inBothCommittees ?? 1) : all
}
