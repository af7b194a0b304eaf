import { type Approved, approve, type Day, type LawOn, type Stage, type Verdict } from '@cunyi/core'
import { closingLines, type PostingPeriod } from './closing.ts'
import { outcomeBody } from './outcome.ts'
import { resolutionBody } from './resolution.ts'

/** What is made known: the resolution, or what became of it. */
export type NoticeKind = 'disclosure' | 'outcome'

/** A line of the table: what it is called, and what it says. */
export type NoticeLine = readonly [name: string, value: string]

/** A notice in the official form, each text as it will be printed, and veiled. */
export type Notice = {
  readonly which: NoticeKind
  readonly heading: string
  readonly salutation: string
  readonly opening: string
  readonly lines: readonly NoticeLine[]
  /** works that were done, the newest last; how many more there are than fit */
  readonly works: readonly string[]
  readonly more: number
  readonly period: string
  readonly objection: string
  readonly end: string
  /** who signs, each with room for a seal */
  readonly seals: readonly [string, string]
  readonly day: string
  /** where all of it can be read: an address, or the way to it in words */
  readonly read: { readonly address: string } | { readonly way: string }
}

/** Why there is no such notice: only what `approve` lets through is made known as resolved, and only what was carried out has an outcome. */
export type NoticeRefusal = {
  readonly refused: 'breached' | 'unknown' | 'not-begun' | Exclude<Stage, 'resolved' | 'disclosed' | 'implementing' | 'completed'>
}

/** What a notice is made of besides the verdict. */
export type NoticeInput = {
  readonly lawOn: LawOn
  /** today: a notice that is not recorded yet goes up on the earliest lawful day from now */
  readonly asOf: Day
  /** the record's path from the root of the minute book, which is its page's address on the board */
  readonly path: string
  /** the town's name, and the board's public address if it has one */
  readonly town: string
  readonly site?: string
}

/**
 * The notice of a resolution, or of its outcome.
 *
 * @returns why not, where the verdict is not approved or there is no outcome yet
 * @source docs/decisions/0041-the-notice.md
 */
export const noticeOf = (verdict: Verdict, which: NoticeKind, about: NoticeInput): Notice | NoticeRefusal => {
  const approved = approve(verdict)
  if (approved === undefined) return { refused: refusal(verdict) }
  if (which === 'outcome' && !begun.has(approved.stage)) return { refused: 'not-begun' }
  return written(approved, which, about)
}

const begun: ReadonlySet<Stage> = new Set(['implementing', 'completed'])

const refusal = ({ answer, stage }: Verdict): NoticeRefusal['refused'] => {
  if (answer !== 'lawful') return answer
  switch (stage) {
    case 'resolved':
    case 'disclosed':
    case 'implementing':
    case 'completed':
      // Lawful and decided is approved; what is left here was never resolved.
      return 'empty'
    default:
      return stage
  }
}

const written = (approved: Approved, which: NoticeKind, about: NoticeInput): Notice => {
  const body = which === 'disclosure' ? resolutionBody(approved) : outcomeBody(approved)
  const period: PostingPeriod = { ...about, which }
  return { which, salutation: '全体村民：', ...body, ...closingLines(approved, period) }
}
