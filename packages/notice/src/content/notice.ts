import { type Approved, approve, isModel, type Stage, type Verdict } from '@cunyi/core'
import type { Notice, NoticeInput, NoticeKind, NoticeRefusal } from '../form/form.ts'
import { closingLines, type PostingPeriod } from './closing.ts'
import { outcomeBody } from './outcome.ts'
import { resolutionBody } from './resolution.ts'

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
  // Nobody may take the sheet of a model for a village's own.
  const salutation = isModel(approved.village) ? '【教学样例，不是哪个村的公告】全体村民：' : '全体村民：'
  return { which, salutation, ...body, ...closingLines(approved, period) }
}
