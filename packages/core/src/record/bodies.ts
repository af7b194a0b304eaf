/** Who meets. */
export const bodies = [
  'party-committee',
  'two-committees',
  'party-members',
  'assembly',
  'representatives',
  'group',
  'members',
  'member-representatives',
  'board',
] as const
export type Body = (typeof bodies)[number]

/** Who calls a meeting, gives an opinion or approves. */
export const organs = [
  'party-organisation',
  'villagers-committee',
  'villagers-group',
  'board',
  'supervision-committee',
  'township',
] as const
export type Organ = (typeof organs)[number]

/** With whom a decision is filed, and who approves it. */
export const offices = ['township', 'county'] as const
export type Office = (typeof offices)[number]
