import { type Body, isEnded, lawOn, mayFollow, type NextStep, type StepKind, type Threshold, type Verdict } from '@cunyi/core'
import type { JSX } from 'preact'
import type { Desk } from '../state/desk.ts'
import type { DeskWords } from '../words/type.ts'

export type NextScreenProps = {
  readonly desk: Desk
  readonly verdict: Verdict
  readonly words: DeskWords
  readonly onAdd: (kind: StepKind, body?: Body) => void
}

/** What may come next: by whom, how many must come and agree, from which day. */
export const NextScreen = ({ desk, verdict, words, onAdd }: NextScreenProps): JSX.Element => {
  if (isEnded(verdict.stage)) return <p>{words.next.ended}</p>
  const ways = mayFollow(verdict, lawOn, desk.today)
  const open = verdict.findings.filter(({ level }) => level !== 'note')
  return (
    <>
      {open.length > 0 ? (
        <section class="card">
          <h2>{words.next.first}</h2>
          <ul class="findings">
            {open.map((finding, index) => (
              <li class={finding.level} key={`${finding.rule}-${index}`}>
                <b>{words.matter.attention[finding.level]}</b> {words.report.fault(finding)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section class="card">
        <h2>{words.next.heading}</h2>
        {ways.length === 0 ? <p>{words.next.unknown}</p> : null}
        {ways.map((way) => (
          <Way key={`${way.step} ${'body' in way ? way.body : ''}`} way={way} words={words} onAdd={onAdd} />
        ))}
      </section>
    </>
  )
}

type WayProps = { readonly way: NextStep; readonly words: DeskWords; readonly onAdd: (kind: StepKind, body?: Body) => void }

const Way = ({ way, words, onAdd }: WayProps): JSX.Element => {
  const { names, cite, labels } = words.report
  const isMeeting = 'body' in way
  const cites = isMeeting
    ? [...way.attend, ...way.agree, ...(way.notice ? [way.notice] : [])].flatMap((one) => one.cites)
    : (way.cites ?? [])
  return (
    <article class="way">
      <h3>{isMeeting ? words.next.meeting(way.step, names.bodies[way.body]) : names.steps[way.step]}</h3>
      <ul>
        {isMeeting && way.attend.length > 0 ? (
          <li>{`${words.next.attend}${way.attend.map((one) => counted(one, words)).join(' / ')}`}</li>
        ) : null}
        {isMeeting && way.agree.length > 0 ? (
          <li>{`${words.next.agree}${way.agree.map((one) => counted(one, words)).join(' / ')}`}</li>
        ) : null}
        {isMeeting && way.convener !== undefined ? <li>{`${names.fields.convener}：${names.organs[way.convener]}`}</li> : null}
        {isMeeting && way.notice !== undefined ? <li>{words.next.notice(way.notice.days)}</li> : null}
        <li>{words.next.earliest(way.earliest)}</li>
        {!isMeeting && way.days !== undefined && way.until !== undefined ? <li>{words.next.hangs(way.days, way.until)}</li> : null}
      </ul>
      {cites.length === 0 ? null : <p class="hint">{`${labels.basis}${[...new Set(cites.map(cite))].join(labels.between)}`}</p>}
      <button type="button" onClick={() => onAdd(way.step, isMeeting ? way.body : undefined)}>
        {words.next.take}
      </button>
    </article>
  )
}

const counted = ({ needed, whole, unit, share }: Threshold, { count, report: { share: said } }: DeskWords): string =>
  `${needed}/${count(whole, unit)}（${said(share)}）`
