import { findingLines, type Verdict } from '@cunyi/core'
import { diffLines } from 'diff/lib/diff/line.js'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Desk } from '../state/desk.ts'
import type { Saved } from '../store/store.ts'
import type { DeskWords } from '../words/type.ts'

export type CheckScreenProps = { readonly desk: Desk; readonly verdict: Verdict; readonly words: DeskWords }

/** The verdict in words, what would change in the file, and the button that saves it. */
export const CheckScreen = ({ desk, verdict, words }: CheckScreenProps): JSX.Element => {
  const [result, say] = useState<Saved | undefined>(undefined)
  const { path } = verdict.reading
  const before = desk.saved(path)
  const text = desk.edited(path)?.text ?? ''
  const own = verdict.village.local.map(({ statute }) => statute)
  const save = async (): Promise<void> => say(await desk.save(path))
  return (
    <>
      <section class="card">
        <h2>
          {words.check.heading}：<span class={`answer ${verdict.answer}`}>{words.report.names.answers[verdict.answer]}</span>
        </h2>
        <ul class="findings">
          {verdict.findings.map((finding, index) => {
            const [first, ...rest] = findingLines(finding, own, words.report)
            return (
              <li class={finding.level} key={`${finding.rule}-${index}`}>
                <b>{words.matter.attention[finding.level]}</b> {first}
                {rest.map((line) => (
                  <small key={line}>{line}</small>
                ))}
              </li>
            )
          })}
        </ul>
        <p class="hint">{words.check.only}</p>
      </section>
      <section class="card">
        <h2>{words.check.changes}</h2>
        {before === undefined ? <p>{words.check.newFile(path)}</p> : null}
        {before === text ? <p>{words.check.unchanged}</p> : <Changes before={before ?? ''} after={text} />}
        <p class="bar">
          <button type="button" class="main" disabled={before === text} onClick={() => void save()}>
            {desk.store.kind === 'handed' ? words.check.download : words.check.save}
          </button>
          {before === undefined || before === text ? null : (
            <button type="button" class="quiet" onClick={() => desk.change(path, before)}>
              {words.check.discard}
            </button>
          )}
          <span role="status">
            {result?.is === 'saved' ? (desk.store.kind === 'handed' ? words.check.handed : words.check.saved) : ''}
            {result?.is === 'failed' ? words.check.failed(words.failures[result.why]) : ''}
          </span>
        </p>
        {result?.is === 'changed' ? (
          <div class="conflict" role="alert">
            <p>{words.check.conflict}</p>
            <h3>{`${words.check.theirs} → ${words.check.mine}`}</h3>
            <Changes before={result.text} after={text} />
            <p class="bar">
              <button
                type="button"
                onClick={() => {
                  desk.overtake(path, result)
                  void save()
                }}
              >
                {words.check.keepMine}
              </button>
              <button
                type="button"
                onClick={() => {
                  desk.overtake(path, result)
                  desk.change(path, result.text)
                  say(undefined)
                }}
              >
                {words.check.takeTheirs}
              </button>
            </p>
          </div>
        ) : null}
      </section>
    </>
  )
}

const Changes = ({ before, after }: { readonly before: string; readonly after: string }): JSX.Element => (
  <pre class="changes">
    {diffLines(before, after)
      .filter(({ added, removed }) => added || removed)
      .map(({ value, added }, index) => (
        <span class={added ? 'added' : 'removed'} key={index}>
          {value.replace(/^(?=.)/gmu, added ? '+ ' : '- ')}
        </span>
      ))}
  </pre>
)
