import {
  type Category,
  type Citation,
  citeWith,
  type Day,
  lawOn,
  manualChecks,
  manualChecksOf,
  nowhere,
  type Requirements,
  requirementsOf,
  type Village,
  wordingIn,
} from '@cunyi/core'
import { categoryNamed } from '@cunyi/records'
import type { LawPlace } from '../../book/jurisdiction.ts'
import type { CliWords } from '../../words/type.ts'
import { type Exit, exit } from '../../world/exit.ts'
import type { World } from '../../world/world.ts'
import { placeName } from '../law/law.ts'

/**
 * The category that is meant: by its permanent name, or as a record may write it.
 *
 * @example categoryFrom('筹资筹劳方案') //=> 'fund-and-labour-raising'
 * @example categoryFrom('assembly-quorum') //=> undefined
 */
export const categoryFrom = (text: string): Category | undefined => {
  const named = categoryNamed(text)
  return 'is' in named ? named.is : undefined
}

/** Says what the law asks of a matter before it is begun: who decides, what comes first, what is filed with whom and by when. */
export const explainCategory = (world: World, category: Category, where: LawPlace | undefined, on: Day, words: CliWords): Exit => {
  const village: Village = where?.village ?? { ...nowhere, jurisdiction: where?.jurisdiction ?? 'cn', local: where?.local ?? [] }
  const place = where === undefined ? words.law.place('cn') : placeName(where, words)
  const agenda = requirementsOf(category, village, lawOn, on)
  world.print(
    [
      `${category}  ${words.report.names.categories[category]}`,
      ...(agenda === undefined ? [words.agenda.unknown(place, on)] : told(agenda, village, place, words)),
      ...(where === undefined ? [words.explain.placed] : []),
    ].join('\n'),
  )
  return exit.lawful
}

const told = (agenda: Requirements, village: Village, place: string, words: CliWords): readonly string[] => {
  const { between, basis } = words.report.labels
  const cite = citeWith(
    words.report,
    village.local.map(({ statute }) => statute),
  )
  const resting = (cites: readonly Citation[], indent: string) =>
    cites.length === 0 ? [] : [`${indent}${basis}${[...new Set(cites.map(cite))].join(between)}`]
  const { agenda: say } = words
  const group = <One extends { readonly cites: readonly Citation[] }>(
    title: string,
    all: readonly One[],
    sentence: (one: One) => string,
  ) => (all.length === 0 ? [] : [title, ...all.flatMap((one) => [`  ${sentence(one)}`, ...resting(one.cites, '    ')])])
  return [
    say.heading(place, agenda.day),
    say.decider(agenda.decider),
    ...resting(agenda.decider?.cites ?? [], '  '),
    ...(agenda.decider?.conflicts ? [`  ${words.report.conflict(agenda.decider.conflicts)}`] : []),
    ...group(
      say.meetings,
      agenda.meetings.map((meeting) => ({ ...meeting, cites: meetingCites(meeting) })),
      say.meeting,
    ),
    ...group(say.gates, agenda.prerequisites, say.gate),
    ...group(say.deadlines, agenda.deadlines, say.deadline),
    ...group(say.stays, agenda.postings, say.stay),
    ...group(say.byHand, manualChecksOf(agenda, manualChecks), ({ asks }) => wordingIn(asks, words.report.locale)),
  ]
}

const meetingCites = ({ attend, agree, notice }: Requirements['meetings'][number]): readonly Citation[] =>
  [...attend, ...agree, ...(notice ? [notice] : [])].flatMap(({ cites }) => cites)
