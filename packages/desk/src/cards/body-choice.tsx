import { type Body, lawOn, requirementsOf, type Verdict } from '@cunyi/core'
import type { JSX } from 'preact'
import type { CardProps } from './card-props.ts'

/** Bodies that a resolution may be of, where nothing is known of the matter: those of the village, and those of its collective. */
const deciders: readonly Body[] = ['representatives', 'assembly', 'members', 'member-representatives', 'group', 'board']

/** The bodies that may decide such a matter by the law of today; all of them where the law of the matter is not known. */
export const decidersOf = ({ reading: { matter }, village }: Verdict, today: CardProps['desk']['today']): readonly Body[] => {
  const asked = matter.category && requirementsOf(matter.category, village, lawOn, today)
  const found = [...new Set(asked?.meetings.filter(({ step }) => step === 'resolution').map(({ body }) => body))]
  return found.length > 0 ? found : deciders
}

/** Which body decided: its name stands in the heading of the step. */
export const BodyChoice = ({ desk, verdict, at, words, onBody }: CardProps): JSX.Element | null => {
  const step = at === 'head' ? undefined : verdict.reading.matter.steps[at]
  if (step?.kind !== 'resolution') return null
  const { names } = words.report
  const id = `${at}-body`
  const all = [...new Set([...decidersOf(verdict, desk.today), ...deciders])]
  return (
    <div class="fact">
      <label for={id}>{words.matter.decides}</label>
      <div class="fact-body">
        <select
          id={id}
          key={step.body}
          onChange={({ currentTarget: { value } }) => {
            const body = all.find((one) => one === value)
            if (body !== undefined) onBody(body)
          }}
        >
          {all.map((body) => (
            <option value={body} selected={body === step.body} key={body}>
              {names.bodies[body]}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
