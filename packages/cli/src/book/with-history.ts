import { fastParse } from '@cunyi/host'
import { type Decision, logOf, type NoHistory, withHistories } from '@cunyi/records'
import type { World } from '../world/world.ts'

type Looked = { readonly decisions: readonly Decision[]; readonly unseen?: NoHistory }

/**
 * Decisions with what their version history shows; the same decisions, and why, where there is none to look into.
 *
 * @param root - the folder of the book
 */
export const withHistory = (world: World, root: string, decisions: readonly Decision[]): Looked => {
  const git = world.git(root)
  const log = logOf(git)
  if ('trouble' in log) return { decisions, unseen: log }
  const readings = withHistories(
    git,
    log,
    decisions.map(({ reading }) => reading),
    { parse: fastParse },
  )
  if ('trouble' in readings) return { decisions, unseen: readings }
  return { decisions: decisions.map((decision, index) => ({ ...decision, reading: readings[index] ?? decision.reading })) }
}
