import type { Overdue } from '@cunyi/core'
import type { shortWordsOn } from '../../words/short.ts'
import type { DataWords } from '../../words/type.ts'

/** Why a decision is called overdue: what was due, on which day, and how long ago. */
export const lateLine = (
  { is, step, day: on, days }: Overdue,
  { late, lateFor }: DataWords['figures'],
  { names, day }: ReturnType<typeof shortWordsOn>,
): string => late(lateFor[is](step === undefined ? '' : names.steps[step]), day(on), days)
