import type { Body, Field, LineField, StepKind, Verdict } from '@cunyi/core'
import type { EditRefusal } from '@cunyi/records'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { HeadingCard } from '../cards/heading-card.tsx'
import { isMendable, Timeline } from '../cards/timeline.tsx'
import type { Desk } from '../state/desk.ts'
import { addStep, type ChangedText, setBody, setFact, setLine, setProse, setTitle } from '../state/record-changes.ts'
import type { DeskWords } from '../words/type.ts'
import { CheckScreen } from './check-screen.tsx'
import { NextScreen } from './next-screen.tsx'
import { PeopleScreen } from './people-screen.tsx'
import { PrintScreen } from './print-screen.tsx'

export type MatterScreenProps = { readonly desk: Desk; readonly path: string; readonly words: DeskWords; readonly onBack: () => void }

const tabs = ['fill', 'next', 'check', 'print', 'people'] as const
type Tab = (typeof tabs)[number]

type Refusal = { readonly what: string; readonly why: EditRefusal }

/** One matter: the steps on the left, one of them as a card on the right; what may come next; the check; the paper. */
export const MatterScreen = ({ desk, path, words, onBack }: MatterScreenProps): JSX.Element => {
  const verdict = desk.verdict(path)
  const { steps } = verdict.reading.matter
  const [tab, showTab] = useState<Tab>('fill')
  const [at, goTo] = useState<number | 'head'>(steps.length > 0 ? steps.length - 1 : 'head')
  const edited = desk.edited(path)
  const { names } = words.report
  const current = at === 'head' || at < steps.length ? at : 'head'
  const [refusals, refuse] = useState<ReadonlyMap<string, Refusal>>(new Map())
  // Fields are made anew then, and show what the record has.
  const show = (one: Tab): void => {
    refuse(new Map())
    showTab(one)
  }
  const go = (to: number | 'head'): void => {
    refuse(new Map())
    goTo(to)
  }
  const now = (): string => desk.edited(path)?.text ?? ''
  const change = (next: ChangedText, what: string, about?: string): void => {
    const others = [...refusals].filter(([key]) => key !== (about ?? what))
    refuse(new Map('refused' in next ? [...others, [about ?? what, { what, why: next.refused }]] : others))
    if ('text' in next) desk.change(path, next.text, about)
  }
  const add = (kind: StepKind, body?: Body): void => {
    const added = addStep(now(), kind, body)
    change(added, names.steps[kind])
    if ('refused' in added) return
    go(added.at)
    show('fill')
  }
  return (
    <main class="matter-screen">
      <p class="no-print bar">
        <button type="button" class="quiet" onClick={onBack}>
          {words.matter.back}
        </button>
        <button type="button" class="quiet" disabled={(edited?.past.length ?? 0) === 0} onClick={() => desk.undo(path)}>
          {words.undo}
        </button>
        <button type="button" class="quiet" disabled={(edited?.future.length ?? 0) === 0} onClick={() => desk.redo(path)}>
          {words.redo}
        </button>
        {desk.isDraft(path) ? <span class="hint">{desk.isKept() ? words.kept : words.unkept}</span> : null}
      </p>
      <h1 class="no-print">{verdict.reading.matter.title || words.report.labels.untitled}</h1>
      <Missing
        verdict={verdict}
        words={words}
        onGo={(index) => {
          go(index)
          show('fill')
        }}
      />
      {[...refusals].map(([key, { what, why }]) => (
        <p class="breach no-print" role="alert" key={key}>
          {words.matter.refused(what, words.refusals[why])}
        </p>
      ))}
      <div class="tabs no-print" role="tablist">
        {tabs.map((one) => (
          <button type="button" role="tab" aria-selected={one === tab} key={one} onClick={() => show(one)}>
            {words.tabs[one]}
          </button>
        ))}
      </div>
      {tab === 'fill' ? (
        <div class="columns">
          <Timeline verdict={verdict} current={current} words={words} today={desk.today} onGo={go} onAdd={add} />
          <HeadingCard
            key={`${path} ${current}`}
            desk={desk}
            verdict={verdict}
            at={current}
            stamp={edited?.stamp ?? 0}
            words={words}
            onFact={(field: Field, value, isTyped) =>
              change(setFact(now(), current, field, value), names.fields[field], isTyped ? `${current} ${field}` : undefined)
            }
            onLine={(field: LineField, line, value, isTyped) =>
              change(
                // A line is taken out by its button: an empty one is on its way to other words.
                isTyped && value.trim() === '' ? { refused: 'not-read-back' } : setLine(now(), { at: current, field, line }, value),
                names.fields[field],
                isTyped ? `${current} ${field} ${line}` : undefined,
              )
            }
            onBody={(body) => current !== 'head' && change(setBody(now(), current, body), words.matter.decides)}
            onTitle={(title) => change(setTitle(now(), title), words.begin.title, 'title')}
            onProse={(prose) => change(setProse(now(), current, prose), words.matter.prose, `${current} prose`)}
          />
        </div>
      ) : null}
      {tab === 'next' ? <NextScreen desk={desk} verdict={verdict} words={words} onAdd={add} /> : null}
      {tab === 'check' ? <CheckScreen desk={desk} verdict={verdict} words={words} /> : null}
      {tab === 'print' ? <PrintScreen desk={desk} verdict={verdict} words={words} /> : null}
      {tab === 'people' ? <PeopleScreen desk={desk} verdict={verdict} words={words} /> : null}
    </main>
  )
}

type MissingProps = { readonly verdict: Verdict; readonly words: DeskWords; readonly onGo: (at: number | 'head') => void }

/** What is still missing, and the way there. */
const Missing = ({ verdict, words, onGo }: MissingProps): JSX.Element => {
  const open = verdict.findings.filter(({ level }) => level !== 'note')
  const short = open.filter(isMendable).length
  const [first] = [...open.filter(isMendable), ...open.filter((finding) => !isMendable(finding))]
  return (
    <p class={`missing no-print ${first === undefined ? 'none' : ''}`} role="status">
      {first === undefined ? (
        words.matter.nothingLeft
      ) : (
        <>
          {short > 0 ? <b>{words.matter.still(short)}</b> : null}{' '}
          {open.length > short ? <b class="breach">{words.matter.broken(open.length - short)}</b> : null}{' '}
          <button type="button" class="quiet" onClick={() => onGo(first.step ?? 'head')}>
            {words.report.fault(first)}
          </button>
        </>
      )}
    </p>
  )
}
