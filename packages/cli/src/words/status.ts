import type { Due, NextStep } from '@cunyi/core'

/** What `status` says. */
export type StatusWords = {
  readonly heading: (section: 'late' | 'open' | 'ended', count: number) => string
  readonly row: (village: string, number: string, title: string, answer: string, stage: string) => string
  readonly due: (due: Due) => string
  readonly next: (following: readonly NextStep[]) => string
}
