import type { IcsWords } from '../ics.ts'

export const ics: IcsWords = {
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
