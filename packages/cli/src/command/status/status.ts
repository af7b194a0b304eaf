import {
  type Day,
  type Due,
  daysBetween,
  duesOf,
  isEnded,
  lawOn,
  mayFollow,
  type NextStep,
  overdueOf,
  redact,
  type UnansweredObjection,
  unansweredObjections,
  type Verdict,
} from '@cunyi/core'
import { judgeFiles } from '../../book/judge-files.ts'
import { locateBooks } from '../../book/locate.ts'
import type { CliWords } from '../../words/type.ts'
import { type Exit, exit, isUsageError, type UsageError } from '../../world/exit.ts'
import type { World } from '../../world/world.ts'

/** How `showStatus` is asked to speak, and of which village. */
export type StatusOptions = {
  readonly format: 'text' | 'json'
  readonly asOf: Day
  /** a village's folder or name */
  readonly village?: string
  readonly words: CliWords
}

/** One decision as the list shows it. */
export type StatusRow = {
  readonly verdict: Verdict
  readonly following: readonly NextStep[]
  readonly dues: readonly Due[]
  /** objections without an answer, which hold up the outcome even where no law says until when to answer */
  readonly objections: readonly UnansweredObjection[]
  /** days to the last day that comes first, below nought where it has passed */
  readonly left?: number
  /** how many days the most pressing of them has passed; nought where none has */
  readonly late: number
}

/** Lists all decisions with what comes next and by when; what is overdue comes first. */
export const showStatus = (world: World, path: string, { format, asOf, village, words }: StatusOptions): Exit | UsageError => {
  const shelves = locateBooks(world, [path])
  if (isUsageError(shelves)) return shelves
  const all = shelves.map((shelf) => judgeFiles(world, shelf, asOf))
  const unreadable = all.flatMap((one) => one.unreadable)
  for (const shut of unreadable) world.warn(words.wrong({ wrong: 'unreadable', path: shut }))
  const found = all.flatMap((one) => one.verdicts)
  const verdicts = village === undefined ? found : found.filter((one) => isOf(one, village))
  if (village !== undefined && verdicts.length === 0) return { wrong: 'village', text: village, known: knownOf(found) }
  const rows = verdicts.map((verdict) => rowOf(verdict, asOf)).toSorted(byPress)
  if (format === 'json') for (const row of rows) world.print(JSON.stringify(asJson(row)))
  else world.print(told(rows, words))
  return unreadable.length > 0 ? exit.failed : exit.lawful
}

const folderOf = ({ reading }: Verdict): string => reading.path.split('/').at(-3) ?? ''
const isOf = (verdict: Verdict, village: string): boolean => verdict.village.name === village || folderOf(verdict) === village
const knownOf = (all: readonly Verdict[]) => [
  ...new Map(all.map((one) => [folderOf(one), { folder: folderOf(one), name: one.village.name }])).values(),
]

const rowOf = (verdict: Verdict, asOf: Day): StatusRow => {
  const dues = duesOf(verdict, lawOn, asOf)
  const objections = isEnded(verdict.stage) ? [] : unansweredObjections(verdict, lawOn)
  const following = isEnded(verdict.stage) ? [] : mayFollow(verdict, lawOn, asOf)
  const answers = objections.flatMap(({ until }) => (until === undefined ? [] : daysBetween(asOf, until)))
  const left = Math.min(...dues.map((one) => one.left), ...answers)
  return { verdict, following, dues, objections, late: overdueOf(verdict, lawOn, asOf)?.days ?? 0, ...(Number.isFinite(left) && { left }) }
}

/** Overdue by most days first, then whatever ends soonest, then what has no last day, then what has ended. */
const byPress = (a: StatusRow, b: StatusRow): number =>
  press(a) - press(b) || a.verdict.reading.path.localeCompare(b.verdict.reading.path, 'en')

const far = 1_000_000
const press = ({ verdict, left, late }: StatusRow): number => {
  if (late > 0) return -late
  if (isEnded(verdict.stage)) return 3 * far
  return left ?? far
}

const sections = ['late', 'open', 'ended'] as const
const sectionOf = ({ verdict, late }: StatusRow): (typeof sections)[number] => {
  if (late > 0) return 'late'
  return isEnded(verdict.stage) ? 'ended' : 'open'
}

const told = (rows: readonly StatusRow[], words: CliWords): string =>
  sections
    .map((section) => ({ section, some: rows.filter((row) => sectionOf(row) === section) }))
    .filter(({ some }) => some.length > 0)
    .map(({ section, some }) =>
      [words.status.heading(section, some.length), ...some.flatMap((row) => lines(row, section, words))].join('\n'),
    )
    .join('\n\n')

const lines = (
  { verdict, following, dues, objections }: StatusRow,
  section: (typeof sections)[number],
  words: CliWords,
): readonly string[] => {
  const { matter, path } = verdict.reading
  const { names } = words.report
  const head = words.status.row(
    redact(verdict.village.name),
    redact(matter.number ?? path),
    redact(matter.title),
    names.answers[verdict.answer],
    names.stages[verdict.stage],
  )
  if (section === 'ended') return [`  ${head}`, ...dues.map((due) => `    ${words.status.due(due)}`)]
  const next = verdict.answer === 'lawful' || following.length > 0 ? following : []
  return [
    `  ${head}`,
    ...objections.map((one) => `    ${words.next.waiting(one)}`),
    ...dues.map((due) => `    ${words.status.due(due)}`),
    ...(next.length === 0 ? [] : [`    ${words.status.next(next)}`]),
  ]
}

/** The keys that `packages/cli/README.md` names. */
const asJson = ({ verdict, following, dues, objections, late }: StatusRow) => ({
  path: verdict.reading.path,
  village: verdict.village.name,
  id: verdict.reading.matter.number ?? null,
  title: verdict.reading.matter.title,
  answer: verdict.answer,
  stage: verdict.stage,
  overdue: late,
  next: following.map((one) => ({ step: one.step, body: 'body' in one ? one.body : null, earliest: one.earliest })),
  due: dues.map(({ is, step, day, left }) => ({ is, step: step ?? null, day, left })),
  objections: objections.map(({ from, until }) => ({ from, until: until ?? null })),
})
