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

/** Whose decisions a body cannot overrule. */
export const bodiesAbove: { readonly [Lower in Body]?: readonly Body[] } = {
  representatives: ['assembly'],
  'member-representatives': ['members'],
  group: ['assembly', 'representatives'],
}

const bodyWords: readonly (readonly [Body, RegExp])[] = [
  ['representatives', /村民代表(?:会议|大会)|representatives'?meeting|villagerepresentatives/u],
  ['member-representatives', /(?:成员|社员|股东)代表大?会|representativeassembly|memberrepresentatives/u],
  ['members', /(?:成员|社员|股东)大会|members'?assembly/u],
  ['assembly', /村民(?:会议|大会)|villagers'?assembly/u],
  ['group', /小组会议|groupmeeting/u],
  ['party-members', /党员大会|partymembers'?meeting/u],
  ['board', /理事会|社管会|board/u],
]

/**
 * The bodies that some words name.
 *
 * @example readBodies('村民代表会议决定终止') //=> ['representatives']
 */
export const readBodies = (text: string): readonly Body[] => {
  const plain = text.slice(0, 400).normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '')
  return bodyWords.flatMap(([body, pattern]) => (pattern.test(plain) ? [body] : []))
}

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
