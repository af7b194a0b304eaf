import type { Body, Due, Words as Report, StepKind } from '@cunyi/core'

/** What the calendar says. */
export type IcsWords = {
  readonly calendar: string
  readonly step: (kind: StepKind, body: Body | undefined, report: Report) => string
  readonly notice: (name: string) => string
  readonly up: (name: string) => string
  readonly down: (name: string) => string
  readonly planned: (name: string) => string
  readonly due: (is: Due['is'], step: StepKind | undefined, report: Report) => string
  readonly summary: (what: string, title: string) => string
  readonly written: (path: string, entries: number) => string
}
