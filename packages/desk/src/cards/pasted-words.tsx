import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { type PastedFacts, pastedFacts } from '../state/pasted-facts.ts'
import { rawFactsOf } from '../state/raw-facts.ts'
import type { CardProps } from './card-props.ts'
import { labelOf } from './field-words.ts'

/** Minutes that somebody has already: pasted, and below them what was understood of them, to be compared and taken one by one. */
export const PastedWords = ({ verdict, at, words, onFact }: CardProps): JSX.Element | null => {
  const [found, show] = useState<PastedFacts | undefined>(undefined)
  const { reading } = verdict
  const step = at === 'head' ? undefined : reading.matter.steps[at]
  const placed = at === 'head' ? undefined : reading.steps[at]
  if (step === undefined || placed === undefined) return null
  const heading = (reading.text.split(/\r\n|\r|\n/u)[placed.heading.line - 1] ?? '').replace(/^#+\s*/u, '')
  const written = rawFactsOf(reading, placed)
  return (
    <details class="pasted no-print">
      <summary>{words.paste.heading}</summary>
      <label for={`${at}-pasted`}>{words.paste.hint}</label>
      <textarea
        id={`${at}-pasted`}
        rows={5}
        onInput={({ currentTarget: { value } }) => show(value.trim() === '' ? undefined : pastedFacts(value, heading, step.kind))}
      />
      <div role="status">{found === undefined ? null : <p class="hint">{words.paste.found(found.facts.length, found.others)}</p>}</div>
      <ul class="proposed">
        {found?.facts.map(({ field, words: said }) => (
          <li key={field}>
            <span>
              {labelOf(field, words.report.names)}：<b>{said}</b>
            </span>{' '}
            {written[field] === said ? (
              <span class="hint">{words.paste.taken}</span>
            ) : (
              <button type="button" onClick={() => onFact(field, said, false)}>
                {written[field] === undefined ? words.matter.use : words.paste.instead(written[field])}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
