import type { Citation } from '../base/citation.ts'
import { wordingIn } from '../base/wording.ts'
import { type BuiltInRule, builtInRules } from '../finding/built-in/built-in-rules.ts'
import type { Finding, Level } from '../finding/finding.ts'
import { ruleSets, statutes } from '../law/index.ts'
import { redact } from '../privacy/redact.ts'
import type { RuleSet } from '../rule/rule.ts'
import { markdownMessage, plainMessage } from './sarif-message.ts'
import { citeWith } from './words/message.ts'
import type { Words } from './words/type.ts'

/** How grave each level is for a program that reads SARIF. */
export const sarifLevels: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = { breach: 'error', defect: 'warning', note: 'note' }

/** The rules that a run has found broken, in the order in which it met them: as many as there are rules, however long the run. */
export type RuleList = {
  /** the number of a finding's rule, from 0; what the finding cites is remembered for the rule's help */
  readonly indexOf: (finding: Finding, local: readonly RuleSet[]) => number
  readonly descriptors: () => readonly object[]
}

/** One rule: what it asks, and each article with what that says. Several texts of law may ask it in several ways. */
type ListedRule = {
  readonly index: number
  readonly level: Level
  readonly demands: Set<string>
  readonly basis: Map<string, string>
}

/** An empty list of rules, to be filled in one language. */
export const listRules = (words: Words): RuleList => {
  const rules = new Map<string, ListedRule>()
  return {
    indexOf: (finding, local) => {
      const known = rules.get(finding.rule)
      const rule = known ?? { index: rules.size, level: levelOf(finding, local), demands: new Set(), basis: new Map() }
      if (known === undefined) rules.set(finding.rule, rule)
      learn(rule, finding, local, words)
      return rule.index
    },
    descriptors: () => [...rules].map(([id, rule]) => descriptorOf(id, rule, words)),
  }
}

const learn = (rule: ListedRule, finding: Finding, local: readonly RuleSet[], words: Words): void => {
  const cite = citeWith(
    words,
    local.map(({ statute }) => statute),
  )
  const own = builtIn.get(finding.rule)
  if (own !== undefined) rule.demands.add(wordingIn(own.demand, words.locale))
  for (const citation of finding.cites) {
    const demand = rowOf(finding.rule, citation, local)?.demand
    if (demand !== undefined) rule.demands.add(redact(words.demand(demand)))
    rule.basis.set(redact(cite(citation)), articleOf(citation, words))
  }
}

const builtIn: ReadonlyMap<string, BuiltInRule> = new Map(Object.entries(builtInRules))

/** The level of the rule itself, which a finding may have come down from. */
const levelOf = ({ rule, cites, level }: Finding, local: readonly RuleSet[]): Level =>
  builtIn.get(rule)?.level ?? cites.map((citation) => rowOf(rule, citation, local)?.level).find((one) => one !== undefined) ?? level

const rowOf = (id: string, { statute }: Citation, local: readonly RuleSet[]): RuleSet['rules'][number] | undefined =>
  [...local, ...ruleSets].find((set) => set.statute.id === statute)?.rules.find((rule) => rule.id === id)

/** What an article says; a town's own rules are cited by that already. */
const articleOf = ({ statute, article }: Citation, words: Words): string => {
  const wording = statutes.find(({ id }) => id === statute)?.articles[article]
  return wording === undefined ? '' : wordingIn(wording, words.locale)
}

/** What no row asks is asked by the articles that are cited: the record format's, say. */
const descriptorOf = (id: string, { level, demands, basis }: ListedRule, words: Words): object => {
  const asked = demands.size > 0 ? [...demands] : [...basis.values()].filter((article) => article !== '')
  const cited = [...basis]
  return {
    id,
    shortDescription: { text: plainMessage(asked[0] ?? id) },
    fullDescription: { text: plainMessage(asked.length > 0 ? asked.join('\n') : id) },
    help: {
      text: plainMessage([...asked, ...cited.map(([cite, article]) => `${words.labels.basis}${cite}  ${article}`.trimEnd())].join('\n')),
      markdown: [
        ...asked.map(markdownMessage),
        '',
        ...cited.map(([cite, article]) => `- **${markdownMessage(cite)}** ${markdownMessage(article)}`.trimEnd()),
      ].join('\n'),
    },
    defaultConfiguration: { level: sarifLevels[level] },
  }
}
