import type { CaseFacts } from '../conformance/facts.ts'

/** What the second judge has not been taught yet: the rule, why, and where; there neither judge's findings of it are compared. */
export type Untold = { readonly rule: string; readonly why: string; readonly where?: (facts: CaseFacts) => boolean }

const isIn =
  (...places: readonly string[]) =>
  ({ jurisdiction }: CaseFacts): boolean =>
    jurisdiction !== undefined && places.includes(jurisdiction)
const hasNoCollective = ({ village }: CaseFacts): boolean => village.collective !== 'established'

const standsIn = 'who stands in for a collective organisation that was not set up hangs on the text of the day'

/** The table of it, to be made shorter. */
export const untold: readonly Untold[] = [
  { rule: 'vote-method', why: 'the words for a way of voting' },
  { rule: 'meeting-chair', why: 'the words for offices' },
  { rule: 'decision-bound', why: 'which body stands above which' },
  { rule: 'ending-decided', why: 'endings' },
  { rule: 'matter-ended', why: 'endings' },
  { rule: 'disclosure-within', why: 'the matters that Sichuan names one by one', where: isIn('cn-sc') },
  { rule: 'land-assembly-carried', why: 'who of an assembly is a member, where its own numbers contradict each other' },
  { rule: 'land-representatives-carried', why: 'the same of representatives' },
  { rule: 'matter-decider', why: standsIn, where: hasNoCollective },
  { rule: 'members-carried', why: standsIn, where: hasNoCollective },
  { rule: 'delegation-term', why: standsIn, where: hasNoCollective },
  { rule: 'members-convener', why: standsIn, where: hasNoCollective },
  { rule: 'member-representatives-convener', why: standsIn, where: hasNoCollective },
  { rule: 'members-notice', why: standsIn, where: hasNoCollective },
  { rule: 'board-hung', why: 'which postings the boards of these two bind', where: isIn('cn-bj', 'cn-hi') },
  { rule: 'representatives-carried', why: 'votes of those represented, where the numbers contradict each other', where: isIn('cn-he') },
  { rule: 'disclosure-posted', why: 'how long a group of Sichuan makes known what it decided', where: isIn('cn-sc') },
  { rule: 'outcome-posted', why: 'the same of an outcome', where: isIn('cn-sc') },
]
