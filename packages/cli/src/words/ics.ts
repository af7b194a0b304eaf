import type { Body, Words as Report, StepKind } from '@cunyi/core'
import type { Due } from '../duties/due.ts'

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

export const zhIcs: IcsWords = {
  calendar: '村议日程',
  step: (kind, body, { names }) => (kind === 'resolution' && body !== undefined ? `${names.bodies[body]}决议` : names.steps[kind]),
  notice: (name) => `${name}发通知`,
  up: (name) => `${name}贴出`,
  down: (name) => `${name}期满`,
  planned: (name) => `${name}（计划，最迟）`,
  due: (is, step, { names }) =>
    ({
      hangs: `${step ? names.steps[step] : ''}至少挂到这天`,
      unfollowed: `${step ? names.steps[step] : ''}期满`,
      promised: '完成期限',
      asked: `${step ? names.steps[step] : ''}最迟这天`,
    })[is],
  summary: (what, title) => `${what}：${title}`,
  written: (path, entries) => `已写好：${path}，共${entries}个日子。用手机或电脑的日历打开就行。`,
}

export const enIcs: IcsWords = {
  calendar: 'Village decisions',
  step: (kind, body, { names }) =>
    kind === 'resolution' && body !== undefined ? `Resolution of the ${names.bodies[body]}` : names.steps[kind],
  notice: (name) => `Give notice: ${name}`,
  up: (name) => `Up: ${name}`,
  down: (name) => `Ends: ${name}`,
  planned: (name) => `${name} (planned, latest)`,
  due: (is, step, { names }) =>
    ({
      hangs: `${step ? names.steps[step] : ''} stays up until today`,
      unfollowed: `${step ? names.steps[step] : ''} ended`,
      promised: 'Promised day',
      asked: `${step ? names.steps[step] : ''}: last day`,
    })[is],
  summary: (what, title) => `${what}: ${title}`,
  written: (path, entries) => `Written: ${path}, ${entries} days. Open it with any calendar.`,
}
