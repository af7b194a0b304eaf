import { type Finding, findingLines, type Village } from '@cunyi/core'
import type { JSX } from 'preact'
import type { RawLine } from '../state/raw-facts.ts'
import type { DeskWords } from '../words/type.ts'
import { TypedText } from './typed-text.tsx'

export type LinesInputProps = {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly add: string
  readonly lines: readonly RawLine[]
  readonly findings: readonly Finding[]
  readonly stamp: number
  readonly village: Village
  readonly words: DeskWords
  /** @param at - which of the lines, counted from 0; one more than there are for a new one. An empty text takes the line away. */
  readonly onLine: (at: number, text: string, isTyped: boolean) => void
}

/** Works, objections and opinions: a row each, in the words of the record; an empty row waits at the end. */
export const LinesInput = ({ id, label, hint, add, lines, findings, stamp, village, words, onLine }: LinesInputProps): JSX.Element => {
  const own = village.local.map(({ statute }) => statute)
  const saidOf = (line: number) => findings.filter(({ place }) => place.line === line)
  return (
    <fieldset class="lines">
      <legend>{label}</legend>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {lines.map(({ line, text }, at) => (
        <div class="line" key={at}>
          <TypedText
            id={`${id}-${at}`}
            value={text}
            stamp={stamp}
            describedBy={`${id}-hint`}
            rows={2}
            invalid={saidOf(line).some(({ level }) => level !== 'note')}
            onText={(typed) => {
              onLine(at, typed.replaceAll('\n', ' '), true)
            }}
          />
          <button
            type="button"
            class="quiet"
            onClick={() => {
              onLine(at, '', false)
            }}
          >
            {words.matter.remove}
          </button>
          {saidOf(line).map((finding) => {
            const said = findingLines(finding, own, words.report)
            return (
              <p class={finding.level} key={said[0]}>
                <b>{words.matter.attention[finding.level]}</b> {said.join(' ')}
              </p>
            )
          })}
        </div>
      ))}
      <NewLine id={`${id}-new`} add={add} stamp={stamp} onAdd={(text) => onLine(lines.length, text, false)} />
    </fieldset>
  )
}

type NewLineProps = {
  readonly id: string
  readonly add: string
  readonly stamp: number
  readonly onAdd: (text: string) => void
}

const NewLine = ({ id, add, stamp, onAdd }: NewLineProps): JSX.Element => (
  <form
    class="line"
    onSubmit={(event) => {
      event.preventDefault()
      const field = event.currentTarget.elements.namedItem('line')
      const text = field instanceof HTMLTextAreaElement ? field.value.trim().replaceAll('\n', ' ') : ''
      if (text !== '') onAdd(text)
    }}
  >
    <label class="away" for={id}>
      {add}
    </label>
    <textarea id={id} name="line" key={stamp} rows={2} />
    <button type="submit">{add}</button>
  </form>
)
