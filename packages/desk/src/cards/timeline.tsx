import { type Body, type Finding, isMeeting, procedure, type Step, type StepKind, type Verdict } from '@cunyi/core'
import type { JSX } from 'preact'
import type { DeskWords } from '../words/type.ts'

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

export type TimelineProps = {
  readonly verdict: Verdict
  readonly current: number | 'head'
  readonly words: DeskWords
  readonly onGo: (at: number | 'head') => void
  readonly onAdd: (kind: StepKind) => void
}

/** The steps of a matter on the left: those that are written down, and those of the six that are not. */
export const Timeline = ({ verdict, current, words, onGo, onAdd }: TimelineProps): JSX.Element => {
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
        {missing.map((kind) => (
          <li key={kind} class="open">
            <button type="button" onClick={() => onAdd(kind)} title={words.matter.addStep}>
              {words.report.names.steps[kind]} <span class="standing">{words.matter.standing.open}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** What a step is called: of a resolution also by whom. */
export const stepName = (step: Step, { report: { names } }: DeskWords): string => {
  const body: Body | undefined = isMeeting(step) && step.kind === 'resolution' ? step.body : undefined
  return body === undefined ? names.steps[step.kind] : `${names.steps[step.kind]}（${names.bodies[body]}）`
}
