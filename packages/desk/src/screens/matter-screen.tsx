import type { Body, Field, LineField, StepKind, Verdict } from '@cunyi/core'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { HeadingCard } from '../cards/heading-card.tsx'
import { Timeline } from '../cards/timeline.tsx'
import type { Desk } from '../state/desk.ts'
import { addStep, setFact, setLine, setProse, setTitle } from '../state/record-changes.ts'
import type { DeskWords } from '../words/type.ts'
import { CheckScreen } from './check-screen.tsx'
import { NextScreen } from './next-screen.tsx'
import { PeopleScreen } from './people-screen.tsx'
import { PrintScreen } from './print-screen.tsx'

export type MatterScreenProps = { readonly desk: Desk; readonly path: string; readonly words: DeskWords; readonly onBack: () => void }

const tabs = ['fill', 'next', 'check', 'print', 'people'] as const
type Tab = (typeof tabs)[number]

/** One matter: the steps on the left, one of them as a card on the right; what may come next; the check; the paper. */
export const MatterScreen = ({ desk, path, words, onBack }: MatterScreenProps): JSX.Element => {
  const verdict = desk.verdict(path)
  const { steps } = verdict.reading.matter
  const [tab, show] = useState<Tab>('fill')
  const [at, go] = useState<number | 'head'>(steps.length > 0 ? steps.length - 1 : 'head')
  const edited = desk.edited(path)
  const text = edited?.text ?? ''
  const current = at === 'head' || at < steps.length ? at : 'head'
  const disabled = desk.store.user?.role === 'read'
  const change = (next: string | undefined, about?: string): void => {
    if (next !== undefined) desk.change(path, next, about)
  }
  const add = (kind: StepKind, body?: Body): void => {
    const added = addStep(text, kind, body)
    if (added === undefined) return
    desk.change(path, added.text)
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
      <div class="tabs no-print" role="tablist">
        {tabs.map((one) => (
          <button type="button" role="tab" aria-selected={one === tab} key={one} onClick={() => show(one)}>
            {words.tabs[one]}
          </button>
        ))}
      </div>
      {tab === 'fill' ? (
        <div class="columns">
          <Timeline verdict={verdict} current={current} words={words} onGo={go} onAdd={add} />
          <HeadingCard
            key={`${path} ${current}`}
            desk={desk}
            verdict={verdict}
            at={current}
            stamp={edited?.stamp ?? 0}
            disabled={disabled}
            words={words}
            onFact={(field: Field, value, isTyped) =>
              change(setFact(desk.edited(path)?.text ?? text, current, field, value), isTyped ? `${current} ${field}` : undefined)
            }
            onLine={(field: LineField, line, value, isTyped) =>
              change(setLine(text, { at: current, field, line }, value), isTyped ? `${current} ${field} ${line}` : undefined)
            }
            onTitle={(title) => change(setTitle(text, title), 'title')}
            onProse={(prose) => change(setProse(text, current, prose), `${current} prose`)}
          />
        </div>
      ) : null}
      {tab === 'next' ? <NextScreen desk={desk} verdict={verdict} words={words} onAdd={add} /> : null}
      {tab === 'check' ? <CheckScreen desk={desk} verdict={verdict} words={words} disabled={disabled} /> : null}
      {tab === 'print' ? <PrintScreen desk={desk} verdict={verdict} words={words} /> : null}
      {tab === 'people' ? <PeopleScreen desk={desk} verdict={verdict} words={words} /> : null}
    </main>
  )
}

type MissingProps = { readonly verdict: Verdict; readonly words: DeskWords; readonly onGo: (at: number | 'head') => void }

/** What is still missing, and the way there. */
const Missing = ({ verdict, words, onGo }: MissingProps): JSX.Element => {
  const open = verdict.findings.filter(({ level }) => level !== 'note')
  const [first] = open
  return (
    <p class={`missing no-print ${first === undefined ? 'none' : ''}`} role="status">
      {first === undefined ? (
        words.matter.nothingLeft
      ) : (
        <>
          <b>{words.matter.still(open.length)}</b>{' '}
          <button type="button" class="quiet" onClick={() => onGo(first.step ?? 'head')}>
            {words.report.fault(first)}
          </button>
        </>
      )}
    </p>
  )
}
