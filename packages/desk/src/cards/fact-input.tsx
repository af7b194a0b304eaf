import { type AskedField, type Field, type Finding, type FormField, findingLines, type Prefill, type Village } from '@cunyi/core'
import { confirmFact, isUnconfirmed } from '@cunyi/records'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { DeskWords } from '../words/type.ts'
import { choiceNames, labelOf, prefillWords } from './field-words.ts'
import { TypedText } from './typed-text.tsx'

export type FactInputProps = {
  readonly field: FormField
  readonly id: string
  readonly label: string
  readonly value: string
  /** whether the line is there and was not understood */
  readonly isUnread: boolean
  readonly asked?: AskedField
  readonly prefill?: Prefill
  /** what is said of this very field */
  readonly findings: readonly Finding[]
  /** what must be reached, in words */
  readonly hint?: string
  /** how what was written is read, where it is written otherwise */
  readonly readAs?: string
  /** the whole of what was written in part, such as a day without its year: only offered */
  readonly completed?: string
  readonly stamp: number
  readonly village: Village
  readonly words: DeskWords
  readonly onValue: (value: string, isTyped: boolean) => void
}

/** One fact: its name, what is wanted of it, what is said of it, and the place to write it. */
export const FactInput = (props: FactInputProps): JSX.Element => {
  const { field, id, label, value, asked, prefill, findings, hint, readAs, isUnread, words, village } = props
  const isWanted = asked !== undefined && asked.level !== 'note'
  const isMissing = asked?.missing === 'breach' || asked?.missing === 'defect'
  const said = findings.map((finding) => ({
    level: finding.level,
    lines: findingLines(
      finding,
      village.local.map(({ statute }) => statute),
      words.report,
    ),
  }))
  const filled = prefill && prefillWords(prefill, words)
  return (
    <div class={`fact fact-${field.type} ${isMissing && value === '' ? 'is-missing' : ''}`}>
      <label for={id}>
        {label}
        {isWanted ? (
          <span class="wanted" title={asked.cites.map(words.report.cite).join(words.report.labels.between)}>
            {' *'}
          </span>
        ) : null}
      </label>
      <div class="fact-body">
        <Input {...props} />
        {filled !== undefined && value === '' ? (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              props.onValue(filled.text, false)
            }}
          >
            {`${words.matter.use} ${filled.text}`}
            <small>{` ${words.matter.from}${filled.source}`}</small>
          </button>
        ) : null}
        {props.completed === undefined ? null : (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              props.onValue(props.completed ?? '', false)
            }}
          >
            {words.matter.completed(props.completed)}
          </button>
        )}
        {isUnconfirmed(value) ? (
          <button
            type="button"
            onClick={() => {
              props.onValue(confirmFact(value), false)
            }}
          >
            {words.paste.confirm}
          </button>
        ) : null}
        <div id={`${id}-said`} class="fact-said">
          {hint === undefined ? null : <p class="hint">{hint}</p>}
          {readAs === undefined ? null : <p class="hint">{words.matter.read(readAs)}</p>}
          {isUnread && said.length === 0 ? <p class="defect">{words.matter.unread}</p> : null}
          {said.map(({ level, lines }) => (
            <p class={level} key={lines[0]}>
              <b>{words.matter.attention[level]}</b> {lines.join(' ')}
            </p>
          ))}
        </div>
      </div>
    </div>
  )
}

const Input = (props: FactInputProps): JSX.Element => {
  const { field, id, value, stamp, findings, isUnread, words, onValue } = props
  const typed = {
    id,
    value,
    stamp,
    describedBy: `${id}-said`,
    invalid: isUnread || findings.some(({ level }) => level !== 'note'),
    onText: (text: string) => {
      onValue(text, true)
    },
  }
  if (field.type === 'claim') return <Claim {...props} />
  if (field.choices === undefined)
    return field.type === 'count' || field.type === 'money' ? (
      <TypedText {...typed} inputMode={field.type === 'money' ? 'text' : 'numeric'} />
    ) : (
      <TypedText {...typed} />
    )
  const names = choiceNames(field.choices, words.report.names)
  if (field.choices.isOpen)
    return (
      <>
        <TypedText {...typed} list={`${id}-list`} />
        <datalist id={`${id}-list`}>
          {names.map((name) => (
            <option value={name} key={name} />
          ))}
        </datalist>
      </>
    )
  const isOwn = value !== '' && !names.includes(value)
  return (
    <select
      id={id}
      key={stamp}
      aria-describedby={`${id}-said`}
      onChange={(event) => {
        onValue(event.currentTarget.value, false)
      }}
    >
      <option value="" selected={value === ''} />
      {isOwn ? (
        <option value={value} selected>
          {value}
        </option>
      ) : null}
      {names.map((name) => (
        <option value={name} selected={name === value} key={name}>
          {name}
        </option>
      ))}
    </select>
  )
}

/** What eases the law is claimed by an explicit yes and its reason, and by nothing else. */
const Claim = ({ id, value, stamp, words, field, onValue }: FactInputProps): JSX.Element => {
  const [isTicked, tick] = useState(value !== '')
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          checked={isTicked || value !== ''}
          onChange={(event) => {
            tick(event.currentTarget.checked)
            if (!event.currentTarget.checked) onValue('', false)
          }}
        />
        {words.matter.claim(labelOf(field.name, words.report.names))}
      </label>
      {isTicked || value !== '' ? (
        <TypedText
          id={id}
          value={value}
          stamp={stamp}
          describedBy={`${id}-said`}
          placeholder={words.matter.reason}
          onText={(text) => {
            onValue(text, true)
          }}
        />
      ) : null}
    </>
  )
}

/** Findings of one fact: those that stand on its line, and those whose remedy is to write it. */
export const findingsOf = (findings: readonly Finding[], line: number | undefined, field: Field): readonly Finding[] =>
  findings.filter(
    ({ place, remedy }) => (line !== undefined && place.line === line) || (remedy?.kind === 'write' && remedy.field === field),
  )
