import type { Day } from '../base/day.ts'
import type { FirstSeen, PlacedFacts, Reading, Rewriting } from '../finding/finding.ts'
import { mayHide } from '../finding/suppress-unread.ts'
import { dayOf, type Matter, type Step } from '../record/matter.ts'
import { correctionsOf } from './corrections.ts'
import { changesOf, type StepChange } from './step-changes.ts'

/**
 * A record as one commit of its version history has it.
 *
 * The day is the committer's, and whoever commits can write any day there: it is evidence and never proof.
 */
export type RecordVersion = FirstSeen & {
  readonly reading: Reading
  /** the history begins with it: nothing is known of what was written before */
  readonly isFirst?: true
  /** of a side branch: it says when something was seen, and never that something was changed */
  readonly isAside?: true
}

/** A step as it stood once others had followed it. */
type Sealed = { readonly step: Step; readonly placed: PlacedFacts; readonly at: number; readonly followers: readonly string[] }

/**
 * A reading with what its version history shows: when each step was first seen, and which older steps were rewritten without a correction.
 *
 * A step may be written anew as long as none follows it. From then on its facts stand; what grows by itself may grow (works, objections,
 * opinions, attachments, the end of a period), and prose is free. Versions of another number, or without a number of another title, are another
 * record's. What cannot be read on either side is not compared.
 *
 * @param versions - oldest first; the reading itself may be newer than the last of them
 * @example withHistory(readingOf(matter), []).history //=> { seen: [], rewritten: [] }
 */
export const withHistory = (reading: Reading, versions: readonly RecordVersion[]): Reading => {
  const own = versions.filter((version) => isSameRecord(version.reading.matter, reading.matter))
  if (own.length === 0) return { ...reading, history: { seen: [], rewritten: [] } }
  return {
    ...reading,
    history: {
      seen: reading.matter.steps.map((step) => firstSeen(keyOf(step), own)),
      rewritten: rewritings(
        reading,
        own.filter(({ isAside }) => isAside === undefined),
      ),
    },
  }
}

const isSameRecord = (a: Matter, b: Matter): boolean =>
  a.number !== undefined && b.number !== undefined ? a.number === b.number : a.title === b.title

const keyOf = (step: Step): string => `${step.kind} ${'body' in step ? step.body : ''} ${step.round}`

/** A step without its day has not been entered yet. */
const entered = ({ matter }: Reading): readonly Step[] => matter.steps.filter((step) => dayOf(step) !== undefined)

const firstSeen = (key: string, versions: readonly RecordVersion[]): FirstSeen | undefined => {
  const holding = versions.filter(({ reading }) => entered(reading).some((step) => keyOf(step) === key))
  if (holding.some(({ isFirst }) => isFirst)) return undefined
  const [first] = holding.toSorted((a, b) => compared(a.day, b.day))
  return first && { day: first.day, commit: first.commit }
}

const compared = (a: Day, b: Day): number => (a < b ? -1 : Number(a > b))

const rewritings = (reading: Reading, versions: readonly RecordVersion[]): readonly Rewriting[] =>
  [...sealedIn(versions)].flatMap(([key, sealed]) => rewritingsOf(key, sealed, reading, versions))

/** Each step as it stood in the first version in which another one follows it. */
const sealedIn = (versions: readonly RecordVersion[]): ReadonlyMap<string, Sealed> => {
  const sealed = new Map<string, Sealed>()
  versions.forEach(({ reading }, at) => {
    const last = entered(reading).at(-1)
    reading.matter.steps.forEach((step, index) => {
      const placed = reading.steps[index]
      if (step === last || dayOf(step) === undefined || placed === undefined || sealed.has(keyOf(step))) return
      sealed.set(keyOf(step), { step, placed, at, followers: reading.matter.steps.slice(index + 1).map(keyOf) })
    })
  })
  return sealed
}

const rewritingsOf = (key: string, sealed: Sealed, reading: Reading, versions: readonly RecordVersion[]): readonly Rewriting[] => {
  const now = reading.matter.steps.findIndex((step) => keyOf(step) === key)
  const later = versions.slice(sealed.at + 1)
  if (now < 0) return goneFrom(key, sealed, reading, later)
  const corrected = new Set(correctionsOf(reading.matter.steps).flatMap(({ amends }) => (amends.step === now ? [amends.field] : [])))
  const changes = changesIn(sealed, reading, now).filter(({ field }) => !corrected.has(field))
  const dated = changes.map((change) => ({
    ...change,
    by: since(later, (version) => {
      const index = version.matter.steps.findIndex((step) => keyOf(step) === key)
      return index < 0 || changesIn(sealed, version, index).some(({ field }) => field === change.field)
    }),
  }))
  const together = Map.groupBy(dated, ({ what, by }) => `${what} ${by?.commit}`)
  return [...together.values()].flatMap((alike): readonly Rewriting[] => {
    const [first] = alike
    return first ? [{ what: first.what, step: now, was: sealed.step, fields: alike.map(({ field }) => field), ...by(first.by) }] : []
  })
}

const by = (seen: FirstSeen | undefined): { readonly by?: FirstSeen } => (seen ? { by: seen } : {})

/** A step that is in the record no more; a heading that cannot be read may hide it. */
const goneFrom = (key: string, { step, followers }: Sealed, reading: Reading, later: readonly RecordVersion[]): readonly Rewriting[] => {
  if (mayHide(step.kind, reading)) return []
  const { steps } = reading.matter
  const before = steps.findIndex((one) => followers.includes(keyOf(one)))
  const seen = since(later, ({ matter }) => matter.steps.every((one) => keyOf(one) !== key))
  return [{ what: 'gone', was: step, before: before < 0 ? steps.length : before, ...by(seen) }]
}

const changesIn = ({ step, placed }: Sealed, reading: Reading, index: number): readonly StepChange[] => {
  const now = reading.matter.steps[index]
  const unread = new Set([...placed.unread, ...(reading.steps[index]?.unread ?? [])])
  return now === undefined ? [] : changesOf(step, now).filter(({ field }) => !unread.has(field))
}

/** The commit since which it has been so; none where only the file at hand is so. */
const since = (versions: readonly RecordVersion[], isSo: (reading: Reading) => boolean): FirstSeen | undefined => {
  const first = versions[versions.findLastIndex(({ reading }) => !isSo(reading)) + 1]
  return first && { day: first.day, commit: first.commit }
}
