import { type Field, type FormField, fieldsAsked, fieldsOf, isMeeting, lawOn, prefillFor } from '@cunyi/core'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { rawFactsOf } from '../state/raw-facts.ts'
import { BodyChoice } from './body-choice.tsx'
import type { CardProps } from './card-props.ts'
import { FactRow } from './fact-row.tsx'
import { OtherFindings } from './other-findings.tsx'
import { PastedWords } from './pasted-words.tsx'
import { stepName } from './timeline.tsx'

/** One heading of the record as a card: its fields in the order of the paper form, what is still wanted, and what is said of it. */
export const HeadingCard = (props: CardProps): JSX.Element => {
  const { desk, verdict, at, words } = props
  const [isOpen, open] = useState(false)
  const { matter } = verdict.reading
  const step = at === 'head' ? undefined : matter.steps[at]
  const body = step && isMeeting(step) ? step.body : undefined
  const fields = fieldsOf(step?.kind ?? 'matter', body).filter(({ name }) => name !== 'body')
  const place = { matter, village: verdict.village, lawOn, on: desk.today, ...(at !== 'head' && { at }) }
  const asked = fieldsAsked(place)
  const folder = verdict.reading.path.split('/')[0] ?? ''
  const others = desk.paths(folder).filter((path) => path !== verdict.reading.path)
  const prefills = prefillFor(place, { matters: [matter, ...others.slice(-20).map((path) => desk.verdict(path).reading.matter)] })
  const isShown = ({ name, isFolded }: FormField): boolean =>
    !isFolded ||
    isOpen ||
    writtenOf(props, name as Field) !== undefined ||
    asked.some((one) => one.field === name && one.missing === 'breach')
  const shown = fields.filter(isShown)
  return (
    <section class="card" aria-labelledby="card-name">
      <h2 id="card-name">{step === undefined ? words.matter.head : stepName(step, words)}</h2>
      <PastedWords {...props} />
      <BodyChoice {...props} />
      {shown.map((field) => (
        <FactRow key={field.name} {...props} field={field} asked={asked} prefills={prefills} />
      ))}
      <OtherFindings {...props} shown={shown} />
      {shown.length < fields.length ? (
        <button type="button" class="quiet more" onClick={() => open(true)}>
          {words.matter.more}
        </button>
      ) : null}
    </section>
  )
}

const writtenOf = ({ verdict: { reading }, at }: CardProps, name: Field): string | undefined => {
  const placed = at === 'head' ? reading.title : reading.steps[at]
  return placed && rawFactsOf(reading, placed)[name]
}
