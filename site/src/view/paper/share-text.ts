import { addDays, type Day, redact } from '@cunyi/core'
import type { BoardDecision, JudgedDecision } from '../../board/decision.ts'
import type { Spoken } from '../../words/type.ts'
import { summaryOf } from '../plain-language.ts'
import { decisionUrl, fullAddress } from '../site-address.ts'

/** A decision as a few lines for the village's group: what it is, the sentences that say it all, and where everything stands. */
export const decisionText = (decision: JudgedDecision, asOf: Day, voice: Spoken): readonly string[] => {
  const { verdict, title, status, path } = decision
  const { share } = voice.says
  return [
    share.head(redact(verdict.village.name), title),
    ...summaryOf({ verdict, title, status, asOf }, voice),
    share.more + decisionUrl(path),
  ]
}

/**
 * The last seven days of a village in lines for its group: what was done, and what can still be objected to.
 *
 * @returns nothing where nothing was
 */
export const weekText = (
  village: string,
  page: string,
  decisions: readonly BoardDecision[],
  asOf: Day,
  { says, words }: Spoken,
): readonly string[] | undefined => {
  const from = addDays(asOf, -6)
  const steps = decisions
    .flatMap(({ title, steps: all }) => all.map((step) => ({ ...step, title })))
    .flatMap(({ day, kind, standing, title }) =>
      day === undefined || day < from || day > asOf || standing === 'to-come' ? [] : [{ day, kind, title }],
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
  const hanging = decisions.flatMap(({ title, hanging: posted }) => (posted?.to === undefined ? [] : [{ title, until: posted.to }]))
  if (steps.length + hanging.length === 0) return undefined
  return [
    says.share.weekHead(village, says.day(from), says.day(asOf)),
    ...steps.map(({ day, kind, title }) => says.share.step(says.day(day), words.names.steps[kind], title)),
    ...hanging.map(({ title, until }) => says.share.hanging(title, says.day(until))),
    says.share.more + fullAddress(page),
  ]
}
