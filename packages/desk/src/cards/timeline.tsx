import { type Body, type Day, type Finding, isMeeting, procedure, type Step, type StepKind, stepKinds, type Verdict } from '@cunyi/core'
import type { JSX } from 'preact'
import type { DeskWords } from '../words/type.ts'
import { decidersOf } from './body-choice.tsx'

/** How a step stands for somebody who is still filling in: a breach is said once it cannot be mended by filling in. */
export type Standing = { readonly is: 'done' | 'short' | 'breached' | 'open'; readonly short: number }

/** Whether filling in mends it: something is missing or was not understood. All else was done otherwise than the law has it. */
export const isMendable = ({ level, fault, remedy }: Finding): boolean =>
  level === 'defect' || (level === 'breach' && (fault.kind === 'present' || remedy?.kind === 'write'))

/** What is still missing of a step, and whether it broke the law. */
export const standingOf = ({ findings }: Verdict, index: number): Standing => {
  const own = findings.filter(({ step }) => step === index)
  const short = own.filter(isMendable).length
  if (short > 0) return { is: 'short', short }
  return { is: own.some(({ level }) => level === 'breach') ? 'breached' : 'done', short: 0 }
}

/** The steps of the paper form come last among those that are added beside it: again. */
const six: ReadonlySet<StepKind> = new Set(procedure)

type NewStepChoice = { readonly kind: StepKind; readonly body?: Body }

export type TimelineProps = {
  readonly verdict: Verdict
  readonly current: number | 'head'
  readonly words: DeskWords
  readonly onGo: (at: number | 'head') => void
  readonly today: Day
  readonly onAdd: (kind: StepKind, body?: Body) => void
}

/** The steps of a matter on the left: those that are written down, and those of the six that are not. */
export const Timeline = ({ verdict, current, words, today, onGo, onAdd }: TimelineProps): JSX.Element => {
  const { steps } = verdict.reading.matter
  const missing = procedure.filter((kind) => !steps.some((step) => step.kind === kind))
  return (
    <nav class="timeline" aria-label={words.matter.steps}>
      <ol>
        <li>
          <button type="button" aria-current={current === 'head' ? 'step' : undefined} onClick={() => onGo('head')}>
            {words.matter.head}
          </button>
        </li>
        {steps.map((step, index) => {
          const { is, short } = standingOf(verdict, index)
          return (
            <li key={`${step.kind}-${index}`} class={is}>
              <button type="button" aria-current={current === index ? 'step' : undefined} onClick={() => onGo(index)}>
                {stepName(step, words)} <span class="standing">{short > 0 ? words.matter.short(short) : words.matter.standing[is]}</span>
              </button>
            </li>
          )
        })}
        {missing
          .flatMap((kind): readonly NewStepChoice[] =>
            kind === 'resolution' ? decidersOf(verdict, today).map((body) => ({ kind, body })) : [{ kind }],
          )
          .map(({ kind, body }) => (
            <li key={`${kind} ${body}`} class="open">
              <button type="button" onClick={() => onAdd(kind, body)} title={words.matter.addStep}>
                {nameOf(kind, body, words)} <span class="standing">{words.matter.standing.open}</span>
              </button>
            </li>
          ))}
      </ol>
      <details>
        <summary>{words.matter.beside}</summary>
        <ul>
          {stepKinds
            .filter((kind) => kind !== 'resolution' && !missing.some((one) => one === kind))
            .toSorted((a, b) => Number(six.has(a)) - Number(six.has(b)))
            .map((kind) => (
              <li key={kind}>
                <button type="button" onClick={() => onAdd(kind)}>
                  {words.report.names.steps[kind]}
                </button>
              </li>
            ))}
        </ul>
      </details>
    </nav>
  )
}

/** What a step is called: of a resolution also by whom. */
export const stepName = (step: Step, words: DeskWords): string =>
  nameOf(step.kind, isMeeting(step) && step.kind === 'resolution' ? step.body : undefined, words)

const nameOf = (kind: StepKind, body: Body | undefined, { report: { names } }: DeskWords): string =>
  body === undefined ? names.steps[kind] : `${names.steps[kind]}（${names.bodies[body]}）`
