import { isEnded, lawOn, mayFollow, redact, type Verdict } from '@cunyi/core'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Desk } from '../state/desk.ts'
import type { DeskWords } from '../words/type.ts'

export type ListScreenProps = {
  readonly desk: Desk
  readonly folder: string
  readonly words: DeskWords
  readonly onOpen: (path: string) => void
  readonly onBegin: () => void
  readonly onFolder: (folder: string) => void
}

type Row = { readonly path: string; readonly verdict: Verdict }

const sections = ['late', 'open', 'ended'] as const

/** The matters of one village: those with something wrong first, then what is under way, then what has ended. */
export const ListScreen = ({ desk, folder, words, onOpen, onBegin, onFolder }: ListScreenProps): JSX.Element => {
  const [sought, seek] = useState('')
  const paths = desk.paths(folder)
  const rows = useJudged(desk, paths).filter(({ verdict: { reading } }) =>
    isSought(reading.matter.title, reading.matter.number ?? '', sought),
  )
  const village = desk.villages().find((one) => one.folder === folder)
  const drafts = paths.filter((path) => desk.isDraft(path))
  return (
    <main class="list-screen">
      <h1>{words.list.heading(village?.village.name ?? folder)}</h1>
      {desk.villages().length > 1 ? (
        <label>
          {words.list.town}{' '}
          <select value={folder} onChange={(event) => onFolder(event.currentTarget.value)}>
            {desk.villages().map((one) => (
              <option key={one.folder} value={one.folder} selected={one.folder === folder}>
                {one.village.name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <p class="bar">
        <button type="button" class="main" onClick={onBegin}>
          {words.list.begin}
        </button>
        <label>
          <span class="away">{words.list.search}</span>
          <input type="search" placeholder={words.list.search} onInput={(event) => seek(event.currentTarget.value)} />
        </label>
      </p>
      {drafts.length > 0 ? <p class="note">{words.list.unsaved(drafts.length)}</p> : null}
      {desk.closed().length === 0 ? null : (
        <section>
          <h2>{`${words.list.closed}（${desk.closed().length}）`}</h2>
          <ul class="findings">
            {desk.closed().map(({ path: one, closed = 'unreadable' }) => (
              <li class="defect" key={one}>
                {`${redact(one)}：${words.failures[closed]}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {paths.length === 0 ? <p>{words.list.none}</p> : null}
      {paths.length > 0 && rows.length === 0 && sought !== '' ? <p>{words.list.nothing}</p> : null}
      {sections.map((section) => {
        const some = rows.filter(({ verdict }) => sectionOf(verdict) === section).toReversed()
        return some.length === 0 ? null : (
          <section key={section}>
            <h2>{`${words.list[section]}（${some.length}）`}</h2>
            <ul class="matters">
              {some.map((row) => (
                <li key={row.path}>
                  <MatterRow {...row} desk={desk} words={words} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </main>
  )
}

type MatterRowProps = Row & { readonly desk: Desk; readonly words: DeskWords; readonly onOpen: (path: string) => void }

const MatterRow = ({ path, verdict, desk, words, onOpen }: MatterRowProps): JSX.Element => {
  const { matter } = verdict.reading
  const { names, labels } = words.report
  const [next] = isEnded(verdict.stage) ? [] : mayFollow(verdict, lawOn, desk.today)
  return (
    <button type="button" class={`matter ${verdict.answer}`} onClick={() => onOpen(path)}>
      <b>{redact(matter.title) || labels.untitled}</b>
      <span>{[redact(matter.number ?? ''), names.stages[verdict.stage], names.answers[verdict.answer]].filter(Boolean).join(' · ')}</span>
      {desk.isDraft(path) ? <mark>{words.list.draft}</mark> : null}
      {next === undefined ? null : (
        <span>{`${words.tabs.next}：${names.steps[next.step]}${'body' in next && next.step === 'resolution' ? `（${names.bodies[next.body]}）` : ''}`}</span>
      )}
    </button>
  )
}

const sectionOf = ({ answer, stage }: Verdict): (typeof sections)[number] => {
  if (answer !== 'lawful' && stage !== 'withdrawn') return 'late'
  return isEnded(stage) ? 'ended' : 'open'
}

const isSought = (title: string, number: string, sought: string): boolean =>
  sought
    .trim()
    .split(/\s+/u)
    .every((word) => title.includes(word) || number.includes(word))

/** A few records at a time, so that the first are on the screen at once. */
const atATime = 12

const useJudged = (desk: Desk, paths: readonly string[]): readonly Row[] => {
  const [count, more] = useState(atATime)
  useEffect(() => {
    if (count >= paths.length) return undefined
    const timer = setTimeout(() => more(count + atATime), 0)
    return () => clearTimeout(timer)
  }, [count, paths.length])
  return paths
    .toReversed()
    .slice(0, count)
    .toReversed()
    .map((path) => ({ path, verdict: desk.verdict(path) }))
}
