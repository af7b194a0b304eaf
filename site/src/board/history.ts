import { fastParse, gitIn } from '@cunyi/host'
import { type Decision, type Git, type Log, logOf, type NoHistory, withHistories } from '@cunyi/records'
import { content } from '../settings/settings.ts'

/** Whether the builder asks for what the version history shows: `CUNYI_HISTORY=1`. */
const isAsked = process.env.CUNYI_HISTORY === '1'

const git: Git = gitIn(process.env)(content)

/** The commit that the book stands at, by which a history is known again; the trouble where there is none, and nothing where nobody asks. */
export const historyMark = (): string => {
  if (!isAsked) return ''
  const head = git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  return 'trouble' in head ? head.trouble : new TextDecoder().decode(head).trim()
}

let known: { readonly mark: string; readonly log: Log | NoHistory } | undefined

/** The version history of the book; looked into once for each commit that it stands at. */
const log = (): Log | NoHistory => {
  const mark = historyMark()
  if (known?.mark !== mark) known = { mark, log: logOf(git) }
  return known.log
}

/** Why there is no version history, where the builder asked for it. */
export const historyTrouble = (): NoHistory['trouble'] | undefined => {
  if (!isAsked) return undefined
  const found = log()
  return 'trouble' in found ? found.trouble : undefined
}

/**
 * Decisions with what their version history shows, where the builder asked for it and there is one; else the same decisions.
 *
 * @throws where git fails half-way: a board that shows some labels and not others would say something wrong
 */
export const withBoardHistory = (decisions: readonly Decision[]): readonly Decision[] => {
  if (!isAsked) return decisions
  const found = log()
  if ('trouble' in found) return decisions
  const readings = withHistories(
    git,
    found,
    decisions.map(({ reading }) => reading),
    { parse: fastParse },
  )
  if ('trouble' in readings) throw new Error(`the version history could not be read: ${readings.trouble}`)
  return decisions.map((decision, index) => ({ ...decision, reading: readings[index] ?? decision.reading }))
}
