import {
  type Citation,
  type Cites,
  type Claim,
  type Day,
  type Level,
  type RuleSet,
  recordFormat,
  ruleSets,
  statutes,
  type Wording,
} from '@cunyi/core'
import { readingRules } from '@cunyi/records'

export type Rule = RuleSet['rules'][number]

/** One rule as one text of law has it. */
export type Row = { readonly rule: Rule; readonly statute: RuleSet['statute'] }

/** A rule of the record itself: no law asks it, our format does. */
export type FormatRule = { readonly level: Level; readonly cites: Cites; readonly demand: Wording }

/** Every text of law that holds a rule, the nation's first, the older first. */
export const rowsOf = (id: string, sets: readonly RuleSet[] = ruleSets): readonly Row[] =>
  sets.flatMap(({ statute, rules }) => rules.filter((rule) => rule.id === id).map((rule) => ({ rule, statute })))

/** Every rule of the law by its permanent name, in the order in which the law on file has them. */
export const lawRules: ReadonlyMap<string, Rule> = new Map(ruleSets.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule])))

/** What must be there before any law can be asked. */
export const structure: ReadonlyMap<string, FormatRule> = new Map<string, FormatRule>([
  [
    'steps-written',
    {
      level: 'defect',
      cites: [recordFormat.art(2)],
      demand: { zh: '记录里至少有一个步骤。', en: 'A record has at least one step.' },
    },
  ],
  [
    'step-dated',
    {
      level: 'defect',
      cites: [recordFormat.art(6)],
      demand: { zh: '每个步骤写明日期，按那一天的法律来看。', en: 'Each step has its day, by whose law it is judged.' },
    },
  ],
  [
    'village-described',
    {
      level: 'defect',
      cites: [recordFormat.art(12)],
      demand: { zh: '村情写明适用地区和组成，读得懂。', en: 'The village page names its jurisdiction and composition, and can be read.' },
    },
  ],
  [
    'law-on-file',
    {
      level: 'defect',
      cites: [recordFormat.art(12)],
      demand: {
        zh: '法规库里有当日、当地有效的法规；没有的，不能判断。',
        en: 'The law of that day and place is on file; where it is not, nothing is judged.',
      },
    },
  ],
])

/** How a record is written. */
export const reading: ReadonlyMap<string, FormatRule> = new Map(Object.entries<FormatRule>(readingRules))

/** Every name that `explain` knows. */
export const ruleIds: readonly string[] = [...lawRules.keys(), ...structure.keys(), ...reading.keys()]

/** What lets a rule be broken lawfully, by the field that claims it: its own exception, or one that another text makes to it. */
export const exceptionsTo = (id: string, sets: readonly RuleSet[], on?: Day): ReadonlyMap<Claim, readonly Citation[]> => {
  const all = sets
    .flatMap(({ rules, exceptions = [] }) => [
      ...rules.flatMap((rule) => (rule.id === id && rule.unless !== undefined ? [rule.unless] : [])),
      ...exceptions.filter(({ rule }) => rule === id),
    ])
    .filter(({ from }) => on === undefined || from === undefined || from <= on)
  return all.reduce(
    (claims, { claim, cites }) => claims.set(claim, [...(claims.get(claim) ?? []), ...cites]),
    new Map<Claim, readonly Citation[]>(),
  )
}

/** What a cited article says, in our own words. */
export const toldBy = ({ statute, article }: Citation): Wording | undefined => statutes.find(({ id }) => id === statute)?.articles[article]
