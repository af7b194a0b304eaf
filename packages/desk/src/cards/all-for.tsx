import { isMeeting } from '@cunyi/core'
import type { JSX } from 'preact'
import type { CardProps } from './card-props.ts'

/** The commonest vote of all, as one action that is shown before it is taken. */
export const AllFor = ({ verdict, at, words, onFact }: CardProps): JSX.Element | null => {
  const step = at === 'head' ? undefined : verdict.reading.matter.steps[at]
  if (step === undefined || !isMeeting(step) || step.attended === undefined || step.for !== undefined) return null
  const votes = step.attended.number - (step.against ?? 0) - (step.abstained ?? 0) - (step.invalid ?? 0)
  if (votes <= 0) return null
  return (
    <div class="fact">
      <span />
      <div class="fact-body">
        <button
          type="button"
          onClick={() => {
            onFact('for', String(votes), false)
            if (step.against === undefined) onFact('against', '0', false)
            if (step.abstained === undefined) onFact('abstained', '0', false)
          }}
        >
          {words.matter.allFor}
        </button>
        <p class="hint">{words.matter.allForDone(votes)}</p>
      </div>
    </div>
  )
}
