import type { Body, Field, LineField, Verdict } from '@cunyi/core'
import type { Desk } from '../state/desk.ts'
import type { DeskWords } from '../words/type.ts'

/** What a card is given: a record as it was judged, which heading of it, and what to do with what is typed. */
export type CardProps = {
  readonly desk: Desk
  readonly verdict: Verdict
  /** which step, counted from 0; the head of the matter otherwise */
  readonly at: number | 'head'
  readonly stamp: number
  readonly words: DeskWords
  readonly onFact: (field: Field, value: string, isTyped: boolean) => void
  readonly onLine: (field: LineField, line: number, text: string, isTyped: boolean) => void
  readonly onBody: (body: Body) => void
  readonly onTitle: (text: string) => void
  readonly onProse: (text: string) => void
}
