import type { Day, Verdict } from '@cunyi/core'
import { isUsageError, type UsageError } from '../world/exit.ts'
import type { World } from '../world/world.ts'
import { judgeFiles } from './judge-files.ts'
import { locateBooks } from './locate.ts'

/** The one decision that a path is about, judged; where it is about none or several, that is the caller's mistake. */
export const requireOneDecision = (world: World, path: string, asOf: Day): Verdict | UsageError => {
  const shelves = locateBooks(world, [path])
  if (isUsageError(shelves)) return shelves
  const all = shelves.map((shelf) => judgeFiles(world, shelf, asOf))
  const [unreadable] = all.flatMap((one) => one.unreadable)
  if (unreadable !== undefined) return { wrong: 'unreadable', path: unreadable }
  const verdicts = all.flatMap((one) => one.verdicts)
  const [verdict] = verdicts
  return verdict === undefined || verdicts.length > 1 ? { wrong: 'not-one-record', path, found: verdicts.length } : verdict
}
