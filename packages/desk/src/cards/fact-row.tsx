import {
  type AskedField,
  addDays,
  dayOf,
  type Field,
  type FormField,
  isMeeting,
  isPosting,
  type LineField,
  lawForMatter,
  lawOn,
  lineFields,
  neededIn,
  type Prefill,
  postingDays,
} from '@cunyi/core'
import { fieldLabels, readValue, writeValue } from '@cunyi/records'
import type { JSX } from 'preact'
import { rawFactsOf, rawLinesOf } from '../state/raw-facts.ts'
import { readBack } from '../words/read-back.ts'
import { AllFor } from './all-for.tsx'
import type { CardProps } from './card-props.ts'
import { FactInput, findingsOf } from './fact-input.tsx'
import { labelOf } from './field-words.ts'
import { LinesInput } from './lines-input.tsx'
import { TypedText } from './typed-text.tsx'

export type FactRowProps = CardProps & {
  readonly field: FormField
  readonly asked: readonly AskedField[]
  readonly prefills: readonly Prefill[]
}

/** One field of a card, whatever its kind. */
export const FactRow = (props: FactRowProps): JSX.Element | null => {
  const { field, asked, prefills, verdict, at, stamp, words, onFact, onLine, onTitle, onProse } = props
  const { reading, village } = verdict
  const placed = at === 'head' ? reading.title : reading.steps[at]
  if (placed === undefined) return null
  const id = `${at}-${field.name}`
  if (field.name === 'title')
    return (
      <div class="fact">
        <label for={id}>{words.begin.title}</label>
        <div class="fact-body">
          <TypedText id={id} value={reading.matter.title} stamp={stamp} onText={onTitle} />
        </div>
      </div>
    )
  if (field.name === 'prose')
    return (
      <div class="fact">
        <label for={id}>{words.matter.prose}</label>
        <div class="fact-body">
          <TypedText id={id} value={proseOf(props)} stamp={stamp} rows={4} onText={onProse} />
        </div>
      </div>
    )
  const own = verdict.findings.filter(({ step }) => step === (at === 'head' ? undefined : at))
  if (isLines(field.name)) {
    const name = field.name
    return (
      <LinesInput
        id={id}
        label={labelOf(name, words.report.names)}
        hint={words.matter.lineHint[hintOf(name)]}
        add={words.matter.addLine[hintOf(name)]}
        lines={rawLinesOf(reading, placed, name)}
        findings={own}
        stamp={stamp}
        village={village}
        words={words}
        onLine={(line, text, isTyped) => onLine(name, line, text, isTyped)}
      />
    )
  }
  // What is no title, no prose and no lines is a fact.
  const name = field.name as Field
  const value = rawFactsOf(reading, placed)[name] ?? ''
  const want = asked.find((one) => one.field === name && one.of === (at === 'head' ? 'matter' : 'step'))
  const prefill = prefills.find((one) => one.field === name)
  const hint = hintFor(props, name)
  const readAs = readBack(props, name, value)
  const completed = placed.unread.includes(name) ? completedDay(props, name, value) : undefined
  const labels = fieldLabels(words.record, at === 'head' ? 'matter' : (reading.matter.steps[at]?.kind ?? 'matter'))
  return (
    <>
      <FactInput
        field={field}
        id={id}
        label={labels[name] ?? labelOf(name, words.report.names)}
        value={value}
        isUnread={placed.unread.includes(name)}
        {...(want && { asked: want })}
        {...(prefill && { prefill })}
        findings={value === '' ? [] : findingsOf(own, placed.facts[name]?.line, name)}
        {...(hint !== undefined && { hint })}
        {...(readAs !== undefined && { readAs })}
        {...(completed !== undefined && { completed })}
        stamp={stamp}
        village={village}
        words={words}
        onValue={(text, isTyped) => onFact(name, text, isTyped)}
      />
      {name === 'attended' ? <AllFor {...props} /> : null}
    </>
  )
}

const isLines = (name: string): name is LineField => lineFields.some((one) => one === name)

const hintOf = (name: LineField): 'works' | 'objections' | 'supervision' =>
  name === 'events' ? 'works' : name === 'objections' ? 'objections' : 'supervision'

/** What must be reached: how many must come, how many must agree, until when a posting hangs. */
const hintFor = ({ verdict, at, desk, words }: FactRowProps, name: Field): string | undefined => {
  const step = at === 'head' ? undefined : verdict.reading.matter.steps[at]
  if (step === undefined || at === 'head') return undefined
  const open = { matter: verdict.reading.matter, at, village: verdict.village, lawOn, on: desk.today }
  if (isMeeting(step) && name === 'attended') {
    const [first] = neededIn(open).attend
    return first && words.matter.comes(first.needed)
  }
  if (isMeeting(step) && name === 'for') {
    const [first] = neededIn(open).agree
    return first && words.matter.needed(first.needed, `${words.report.share(first.share)} · ${first.whole}`)
  }
  if (isPosting(step) && name === 'posted' && step.posted !== undefined) {
    const days = postingDays(lawForMatter(verdict, lawOn), step.kind, step.posted.from)
    return days === undefined ? undefined : words.matter.until(addDays(step.posted.from, days))
  }
  return undefined
}

/** A day that was written without its year, with that of the step before it. */
const completedDay = ({ verdict, at }: FactRowProps, name: Field, value: string): string | undefined => {
  const { steps } = verdict.reading.matter
  const kind = at === 'head' ? 'matter' : steps[at]?.kind
  const before = steps
    .slice(0, at === 'head' ? 0 : at)
    .flatMap((step) => dayOf(step) ?? [])
    .at(-1)
  if (kind === undefined || before === undefined) return undefined
  const typed = readValue(kind, name, value, before)
  return typed.is === 'value' && typed.year === 'taken' ? writeValue(kind, name, typed.value) : undefined
}

const proseOf = ({ verdict: { reading }, at }: CardProps): string => {
  const blocks = at === 'head' ? reading.matter.blocks : (reading.matter.steps[at]?.blocks ?? [])
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n\n')
}
