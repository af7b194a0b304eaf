import { type Category, lawForVillage, lawOn, prefillFor, requirementsOf, type Village } from '@cunyi/core'
import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { type Begun, begunRecord } from '../state/begun-record.ts'
import type { Desk } from '../state/desk.ts'
import { pastedRecord } from '../state/pasted-facts.ts'
import { kindsFor } from '../words/everyday.ts'
import type { DeskWords } from '../words/type.ts'

export type BeginScreenProps = {
  readonly desk: Desk
  readonly folder: string
  readonly words: DeskWords
  readonly onBegun: (path: string) => void
  readonly onBack: () => void
}

/** A new matter: what it is called, and what kind it is; who decides such a matter and what comes first is said at once. */
export const BeginScreen = ({ desk, folder, words, onBegun, onBack }: BeginScreenProps): JSX.Element => {
  const [title, name] = useState('')
  const [sought, seek] = useState('')
  const [kind, choose] = useState<Category | undefined>(undefined)
  const [isMissing, miss] = useState(false)
  const { names } = words.report
  const pasted = useRef<HTMLTextAreaElement>(null)
  const village = desk.villageOf(`${folder}/x`)
  const known = kindsIn(village, desk)
  const fitting = kindsFor(sought === '' ? title : sought, known, (one) => names.categories[one])
  const shown = fitting.length > 0 ? fitting : known
  const begun: Begun = {
    desk,
    folder,
    title: title.trim(),
    kind,
    number: numberFor(desk, folder, village),
    names,
    locale: words.report.locale,
  }
  const begin = (path: string, text: string): void => {
    desk.begin(path, text)
    onBegun(path)
  }
  return (
    <main class="begin-screen">
      <p>
        <button type="button" class="quiet" onClick={onBack}>
          {words.begin.back}
        </button>
      </p>
      <h1>{words.begin.heading}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (title.trim() === '') return miss(true)
          const { path, text } = begunRecord(begun)
          return begin(path, text)
        }}
      >
        <label for="begin-title">{words.begin.title}</label>
        <input
          id="begin-title"
          type="text"
          aria-invalid={isMissing && title === ''}
          onInput={(event) => name(event.currentTarget.value)}
          placeholder={words.begin.titleHint}
        />
        {isMissing && title === '' ? <p class="breach">{words.begin.missing}</p> : null}
        <label for="begin-kind">{words.begin.kind}</label>
        <input id="begin-kind" type="search" onInput={(event) => seek(event.currentTarget.value)} placeholder={words.begin.kindHint} />
        <ul class="kinds">
          {shown.map((category) => (
            <li key={category}>
              <label class="tick">
                <input type="radio" name="kind" checked={category === kind} onChange={() => choose(category)} />
                {names.categories[category]}
              </label>
            </li>
          ))}
        </ul>
        {kind === undefined ? null : <Asked desk={desk} village={village} kind={kind} words={words} />}
        <button type="submit" class="main">
          {words.begin.start}
        </button>
      </form>
      <details class="pasted">
        <summary>{words.paste.whole}</summary>
        <label for="begin-pasted">{words.paste.wholeHint}</label>
        <textarea id="begin-pasted" ref={pasted} rows={8} />
        <button
          type="button"
          onClick={() => {
            const said = pasted.current?.value ?? ''
            if (said.trim() !== '') begin(begunRecord(begun).path, pastedRecord(said, begun))
          }}
        >
          {words.paste.draft}
        </button>
      </details>
    </main>
  )
}

type AskedProps = { readonly desk: Desk; readonly village: Village; readonly kind: Category; readonly words: DeskWords }

const Asked = ({ desk, village, kind, words }: AskedProps): JSX.Element | null => {
  const asked = requirementsOf(kind, village, lawOn, desk.today)
  if (asked === undefined) return null
  return (
    <div class="card asked">
      <p>{words.requirements.decider(asked.decider)}</p>
      {asked.prerequisites.length === 0 ? null : (
        <>
          <p>{words.begin.gates}</p>
          <ul>
            {asked.prerequisites.map((gate, index) => (
              <li key={index}>{words.requirements.gate(gate)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** The kinds of matter that the law of the village names today, in the order in which the law has them. */
const kindsIn = (village: Village, desk: Desk): readonly Category[] => [
  ...new Set((lawForVillage(village, lawOn, desk.today)?.index.catalogueOn(desk.today) ?? []).map(({ category }) => category)),
]

const numberFor = (desk: Desk, folder: string, village: Village): string => {
  const matters = desk.paths(folder).map((path) => desk.verdict(path).reading.matter)
  const found = prefillFor({ matter: { title: '', others: [], blocks: [], steps: [] }, village, lawOn, on: desk.today }, { matters }).find(
    ({ field }) => field === 'number',
  )
  return typeof found?.value === 'string' ? found.value : `${desk.today.slice(0, 4)}-001`
}
