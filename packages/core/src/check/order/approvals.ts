import { type Day, daysIn } from '../../base/day.ts'
import { readClaim } from '../../record/claim.ts'
import type { Office } from '../../record/fields.ts'
import { dayOf, type Matter, type Step } from '../../record/matter.ts'
import { readOpinion } from '../../record/opinion.ts'
import { shownTerm } from '../../record/term-values.ts'
import type { Demand } from '../../rule/rule.ts'
import { type Broken, type Case, lacksField, type Outcome } from '../check.ts'
import { readOffices } from './office.ts'

type Demanded = Extract<Demand, { kind: 'after' }>

/** What one approval comes to: yes, or why it is none. */
type Standing = 'yes' | 'no' | 'nothing' | 'conditional' | 'early'

/**
 * Whether each office that must approve has, since the decision: one of two is not enough, and what was approved before
 * the vote may have been another plan.
 *
 * @returns nothing where all is granted
 */
export const findUngranted = (demand: Demanded, about: Case): Outcome | undefined => {
  const { step, index, day, state, matter } = about
  const vote = state.done.resolution
  const given = approvalsIn(matter, demand, index, day)
  const standing = (one: Step): Standing => {
    const on = dayOf(one)
    const said = standingOf(one, day)
    return said === 'yes' && vote !== undefined && on !== undefined && on < vote.day ? 'early' : said
  }
  const told = (said: Exclude<Standing, 'yes'> | 'absent', office?: Office): Broken => ({
    is: 'broken',
    fault: { kind: 'after', step: step.kind, missing: demand.step, said, ...(office && { office }) },
    at: 'heading',
    remedy: { kind: 'take', step: demand.step },
    ...(said !== 'no' && { level: 'defect' as const }),
  })
  const asked = demand.offices ?? []
  if (asked.length === 0) return worst(given.slice(-1).map(standing), told)
  for (const office of asked) {
    const theirs = given.filter((one) => officesOf(one, asked).includes(office))
    if (theirs.length === 0) return given.map(standing).includes('no') ? told('no') : (unnamed(given, asked) ?? told('absent', office))
    const short = worst([standing(theirs.at(-1) ?? step)], told)
    if (short !== undefined) return short
  }
  return undefined
}

const approvalsIn = ({ steps }: Matter, demand: Demanded, index: number, day: Day | undefined): readonly Step[] =>
  steps.slice(0, index).filter((one) => {
    const on = dayOf(one)
    return one.kind === demand.step && on !== undefined && (day === undefined || on <= day)
  })

const worst = (found: readonly Standing[], told: (said: Exclude<Standing, 'yes'>) => Broken): Broken | undefined => {
  const short = found.find((one) => one !== 'yes')
  return short && told(short)
}

const standingOf = (one: Step, by: Day | undefined): Standing => {
  const said = readOpinion('opinion' in one ? (one.opinion ?? '') : '')
  return said === 'yes' && hasOpenConditions(one, by) ? 'conditional' : said
}

/** Conditions that were set, and are not said to be met, or were met only after a day. */
const hasOpenConditions = (one: Step, by: Day | undefined): boolean =>
  'conditions' in one &&
  one.conditions !== undefined &&
  readClaim('conditions', one.conditions) !== 'denied' &&
  (one.met === undefined || readClaim('met', one.met) !== 'claimed' || daysIn(one.met).some((met) => by !== undefined && met > by))

/** Where one office alone is asked, an approval that names none is taken for its own. */
const officesOf = (one: Step, asked: readonly Office[]): readonly Office[] => {
  const by = 'by' in one ? one.by : undefined
  if (by === undefined) return asked.length === 1 ? asked : []
  const named = readOffices(by)
  return named === 'unclear' ? [] : named
}

/** An approval of which nobody can tell whose it is. */
const unnamed = (given: readonly Step[], asked: readonly Office[]): Outcome | undefined => {
  const open = given.find((one) => 'by' in one && one.by !== undefined && readOffices(one.by) === 'unclear')
  if (open !== undefined && 'by' in open && open.by !== undefined)
    return {
      is: 'broken',
      fault: { kind: 'unclear', step: open.kind, field: 'by', text: shownTerm(open.by) },
      at: 'heading',
      level: 'defect',
      remedy: { kind: 'write', field: 'by' },
    }
  const isNameless = asked.length > 1 && given.some((one) => !('by' in one) || one.by === undefined)
  return isNameless ? lacksField('by') : undefined
}
