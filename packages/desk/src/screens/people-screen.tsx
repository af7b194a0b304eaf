import { lawOn, manualChecks, manualChecksOf, requirementsOf, type Verdict, wordingIn } from '@cunyi/core'
import type { JSX } from 'preact'
import type { Desk } from '../state/desk.ts'
import type { DeskWords } from '../words/type.ts'

export type PeopleScreenProps = { readonly desk: Desk; readonly verdict: Verdict; readonly words: DeskWords }

/** What the law asks of such a matter and no program judges: a list to be gone through by people. */
export const PeopleScreen = ({ desk, verdict, words }: PeopleScreenProps): JSX.Element => {
  const { category } = verdict.reading.matter
  const asked = category && requirementsOf(category, verdict.village, lawOn, desk.today)
  const checks = asked ? manualChecksOf(asked, manualChecks) : []
  return (
    <section class="card">
      <h2>{words.people.heading}</h2>
      {checks.length === 0 ? <p>{words.people.none}</p> : null}
      <ul class="findings">
        {checks.map((check) => (
          <li key={check.id}>
            {wordingIn(check.asks, words.report.locale)}
            <small>{check.cites.map(words.report.cite).join(words.report.labels.between)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
