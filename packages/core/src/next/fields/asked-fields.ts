import type { Cites } from '../../base/citation.ts'
import { builtInGrounds } from '../../finding/built-in/built-in-grounds.ts'
import type { Finding, Level } from '../../finding/finding.ts'
import { meeting } from '../../record/build/build.ts'
import { type Field, matterFields, stepFields } from '../../record/fields.ts'
import { dayField, dayOf, type Step } from '../../record/matter.ts'
import { lineFields } from '../../record/terms-and-works.ts'
import { requirementsOf } from '../requirements.ts'
import { bareStep, benchFor, datedStep, type OpenStep, rulesAskedOf } from './bare-step.ts'

/** A fact that the law, or the record format, wants of a step or of the head of its matter. */
export type AskedField = {
  readonly of: 'step' | 'matter'
  readonly field: Field
  /** how grave it is not to keep what it is wanted for */
  readonly level: Level
  /** what its absence costs the record; not there where it was written */
  readonly missing?: Level
  readonly rules: readonly string[]
  readonly cites: Cites
}

/**
 * Which facts a step is asked for, by which rules, and which of them are missing.
 *
 * The judge itself is asked: what it misses of a step that has nothing but its day, and of the step as it stands.
 *
 * @param open - `at` counts the steps from 0; without it the head of the matter is asked, for the vote that is to come
 * @returns the gravest basis of each; nothing but the day where the law of that day and place is not on file
 * @example fieldsAsked({ matter, at: 3, village, lawOn, on: theDay('2026-03-12') }).map(({ field }) => field) //=> ['day', 'shouldAttend', 'attended', 'for']
 */
export const fieldsAsked = (open: Omit<OpenStep, 'at'> & { readonly at?: number }): readonly AskedField[] => {
  const { matter, at } = open
  if (at !== undefined) return askedOf({ ...open, at })
  const { steps } = matter
  const vote = steps.findIndex(({ kind }) => kind === 'resolution')
  const voted = vote < 0 ? [...steps, meeting('resolution', { body: 'assembly' })] : steps
  const asked = askedOf({ ...open, matter: { ...matter, steps: voted }, at: vote < 0 ? steps.length : vote })
  return asked.filter(({ of }) => of === 'matter')
}

type Want = Omit<AskedField, 'missing' | 'rules'> & { readonly rule: string }

const askedOf = (open: OpenStep): readonly AskedField[] => {
  const step = open.matter.steps[open.at]
  if (step === undefined) return []
  const judged = benchFor(open)
  const now = [...(dayOf(step) === undefined ? [dayWant(step)] : []), ...wantsIn(judged(datedStep(step, open.on)).findings, step)]
  const gates = gateWants(open, step)
  // An answer that was not written down leaves unsure what it is the answer for, and breaches nothing.
  const unsure = gates.map((gate) => ({ ...gate, level: gate.level === 'breach' ? ('defect' as const) : gate.level }))
  const lacking = [...now, ...unsure.filter(({ field }) => (step as { readonly [Name in Field]?: unknown })[field] === undefined)]
  const levels = new Map(rulesAskedOf(open).map(({ id, level }) => [id, level]))
  const all = [dayWant(step), ...wantsIn(judged(bareStep(step, open.on)).findings, step), ...now, ...gates]
  const graded = all.map((want) => ({ ...want, level: levels.get(want.rule) ?? want.level }))
  return [...Map.groupBy(graded, keyOf)].flatMap(([key, [first, ...rest]]) => {
    if (first === undefined) return []
    const missing = gravest(lacking.filter((want) => keyOf(want) === key))
    return [{ ...together(first, rest), ...(missing && { missing }) }]
  })
}

const keyOf = ({ of, field }: Want): string => `${of} ${field}`

const gravity: readonly Level[] = ['breach', 'defect', 'note']
const gravest = (wants: readonly Want[]): Level | undefined => gravity.find((level) => wants.some((want) => want.level === level))

const together = (first: Want, rest: readonly Want[]): Omit<AskedField, 'missing'> => {
  const { of, field, cites } = first
  const more = rest
    .flatMap((want) => want.cites)
    .filter(({ statute, article }) => !cites.some((one) => one.statute === statute && one.article === article))
  const rules = [...new Set([first, ...rest].map(({ rule }) => rule))]
  return { of, field, level: gravest([first, ...rest]) ?? first.level, rules, cites: [...cites, ...more] }
}

const dayWant = ({ kind }: Step): Want => ({ of: 'step', field: dayField(kind), rule: 'step-dated', ...builtInGrounds['step-dated'] })

/** The facts that findings miss, or ask about. */
const wantsIn = (findings: readonly Finding[], step: Step): readonly Want[] =>
  findings.flatMap(({ fault, remedy, rule, level, cites }): readonly Want[] => {
    const ofMatter = fault.kind === 'present' && fault.of === 'matter'
    const named = fault.kind === 'present' && fault.of !== 'village' ? fault.field : remedy?.kind === 'write' ? remedy.field : undefined
    const field = fieldNamed(named, ofMatter ? matterFields : stepFields[step.kind])
    return field === undefined ? [] : [{ of: ofMatter ? 'matter' : 'step', field, rule, level, cites }]
  })

const fieldNamed = (name: string | undefined, table: object): Field | undefined =>
  // What a table of fields has, or what is kept line by line, is a field.
  name !== undefined && (name in table || lineFields.some((one) => one === name)) ? (name as Field) : undefined

/** What a step is asked for because another one needs its answer, or whose answer it is. */
const gateWants = ({ matter, village, lawOn, on }: OpenStep, step: Step): readonly Want[] => {
  if (matter.category === undefined || !('opinion' in stepFields[step.kind])) return []
  const gates = requirementsOf(matter.category, village, lawOn, dayOf(step) ?? on)?.prerequisites.filter((gate) => gate.step === step.kind)
  return (gates ?? []).flatMap(({ granted, offices, rules: [rule = ''], level, cites }) => [
    ...(granted ? [{ of: 'step' as const, field: 'opinion' as const, rule, level, cites }] : []),
    ...(offices.length > 0 ? [{ of: 'step' as const, field: 'by' as const, rule, level, cites }] : []),
  ])
}
