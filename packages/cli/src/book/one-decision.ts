import type { Day, Verdict } from '@cunyi/core'
import { isWrong, type Wrong } from '../world/exit.ts'
import type { World } from '../world/world.ts'
import { opened } from './judge-files.ts'
import { shelvesOf } from './locate.ts'

/** The one decision that a path is about, judged; where it is about none or several, that is the caller's mistake. */
export const onlyOne = (world: World, path: string, asOf: Day): Verdict | Wrong => {
  const shelves = shelvesOf(world, [path])
  if (isWrong(shelves)) return shelves
  const all = shelves.map((shelf) => opened(world, shelf, asOf))
  const [unreadable] = all.flatMap((one) => one.unreadable)
  if (unreadable !== undefined) return { wrong: 'unreadable', path: unreadable }
  const verdicts = all.flatMap((one) => one.verdicts)
  const [verdict] = verdicts
  return verdict === undefined || verdicts.length > 1 ? { wrong: 'not-one-record', path, found: verdicts.length } : verdict
}
