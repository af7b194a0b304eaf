import { approve, type Day, type Stage, type Verdict } from '@cunyi/core'
import type { Says } from '../words/type.ts'
import { onBoard } from './posting.ts'
import { isWithheld } from './withheld.ts'

/** The one word under which a decision is listed. */
export type Status = keyof Says['status']

/**
 * The word for a verdict. Only what `approve` lets through is called by an approved word; the rest are open, refused or in question.
 *
 * @param asOf - today: a notice that still hangs is called by that
 */
export const statusOf = (verdict: Verdict, asOf: Day): Status => {
  if (isWithheld(verdict)) return 'withheld'
  if (isUnread(verdict)) return 'unread'
  const approved = approve(verdict)
  if (approved === undefined) return verdict.answer === 'lawful' ? openWord[verdict.stage] : verdict.answer
  switch (approved.stage) {
    case 'disclosed':
      return onBoard(approved, asOf) ? 'posted' : 'disclosed'
    case 'resolved':
    case 'implementing':
    case 'completed':
      return approved.stage
    default:
      return 'open'
  }
}

/** Whether a record could not be read at all: nothing of it is drawn but why. */
export const isUnread = ({ reading }: Verdict): boolean =>
  reading.findings.some(({ fault }) => fault.kind === 'read' && unreadable.has(fault.what))

const unreadable: ReadonlySet<string> = new Set(['empty', 'mdx', 'not-text', 'lost-parse', 'too-large', 'too-long', 'too-deep'])

/** The order in which a village lists its decisions. */
export const statuses: readonly Status[] = [
  'posted',
  'breached',
  'open',
  'returned',
  'resolved',
  'disclosed',
  'implementing',
  'completed',
  'unknown',
  'unread',
  'withheld',
  'rejected',
  'withdrawn',
  'terminated',
]

/** Which word stands for a stage that is not approved, nor in breach, nor unknown. */
const openWord: Readonly<Record<Stage, 'open' | 'rejected' | 'returned' | 'withdrawn' | 'terminated'>> = {
  empty: 'open',
  proposed: 'open',
  deliberated: 'open',
  reviewed: 'open',
  returned: 'returned',
  resolved: 'open',
  rejected: 'rejected',
  disclosed: 'open',
  implementing: 'open',
  completed: 'open',
  withdrawn: 'withdrawn',
  terminated: 'terminated',
}
