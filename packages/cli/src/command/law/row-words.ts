import type { CatalogueRow, Cites, RowFacet, RuleFacet, RuleSet } from '@cunyi/core'
import type { CliWords } from '../../words/type.ts'

type Rule = RuleSet['rules'][number]

/** How the rows of one kind are spoken: what one is called, what it says in short, and each thing in which it may differ. */
export type SpokenRow<Row, Facet> = {
  readonly name: (row: Row) => string
  readonly said: (row: Row) => string
  readonly facet: (row: Row, facet: Facet) => string
  readonly cites: (row: Row) => Cites
}

/** Rules, in words. */
export const spokenRules = (words: CliWords): SpokenRow<Rule, RuleFacet> => {
  const { report, explain, law } = words
  const named = <Name extends string>(some: readonly Name[] | undefined, names: Readonly<Record<Name, string>>): string =>
    some?.map((one) => names[one]).join(law.diff.comma) ?? law.diff.all
  const facets: Readonly<Record<RuleFacet, (rule: Rule) => string>> = {
    demand: ({ demand }) => report.demand(demand),
    on: ({ on }) => named(on as readonly (keyof typeof report.names.steps)[], report.names.steps),
    level: ({ level }) => explain.level(level),
    bodies: ({ bodies }) => named(bodies, report.names.bodies),
    decidedBy: ({ decidedBy }) => named(decidedBy, report.names.bodies),
    for: (rule) => named(rule.for, report.names.categories),
    unless: ({ unless }) => (unless === undefined ? law.diff.none : law.diff.claim(report.names.fields[unless.claim], unless.from)),
  }
  return { name: ({ id }) => id, said: facets.demand, facet: (rule, facet) => facets[facet](rule), cites: ({ cites }) => cites }
}

/** Rows of the catalogue, in words. */
export const spokenRows = ({ report, law }: CliWords): SpokenRow<CatalogueRow, RowFacet> => {
  const { bodies, categories } = report.names
  const body = (one: CatalogueRow['also']): string => (one === undefined ? law.diff.none : bodies[one])
  const facets: Readonly<Record<RowFacet, (row: CatalogueRow) => string>> = {
    decides: ({ decides }) => bodies[decides],
    delegableTo: ({ delegableTo }) => body(delegableTo),
    also: ({ also }) => body(also),
    unsettled: ({ unsettled }) => (unsettled === 'any' ? law.diff.all : body(unsettled)),
    until: ({ until }) => (until === undefined ? law.diff.none : report.day(until)),
    yields: ({ yields }) => (yields ? law.diff.yes : law.diff.none),
  }
  return {
    name: ({ category }) => `${category}  ${categories[category]}`,
    said: (row) =>
      (['decides', 'delegableTo', 'until'] as const)
        .filter((facet) => row[facet] !== undefined)
        .map((facet) => `${law.diff.facets[facet]}${law.diff.colon}${facets[facet](row)}`)
        .join(report.labels.between),
    facet: (row, facet) => facets[facet](row),
    cites: ({ cites }) => cites,
  }
}
