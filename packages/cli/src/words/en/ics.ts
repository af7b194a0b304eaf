import type { IcsWords } from '../ics.ts'

export const ics: IcsWords = {
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
