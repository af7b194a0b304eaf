import { lawOn, redact, type Verdict } from '@cunyi/core'
import { noticeOf, sheetOf, textOf } from '@cunyi/notice'
import type { JSX } from 'preact'
import type { Desk } from '../state/desk.ts'
import { download } from '../store/handed.ts'
import type { DeskWords } from '../words/type.ts'

export type PrintScreenProps = { readonly desk: Desk; readonly verdict: Verdict; readonly words: DeskWords }

/** The record as a sheet for the archive, and the notice that hangs on the board once the matter may be made known. */
export const PrintScreen = ({ desk, verdict, words }: PrintScreenProps): JSX.Element => {
  const { reading } = verdict
  const which = verdict.reading.matter.steps.some(({ kind }) => kind === 'implementation') ? ('outcome' as const) : ('disclosure' as const)
  const { name = '', website } = desk.town() ?? {}
  const notice = noticeOf(verdict, which, {
    lawOn,
    asOf: desk.today,
    path: reading.path,
    town: redact(name),
    ...(website !== undefined && { site: website }),
  })
  return (
    <>
      <section class="card no-print">
        <h2>{words.print.notice}</h2>
        {'refused' in notice ? (
          <p>{words.print.none}</p>
        ) : (
          <>
            <pre class="notice">{textOf(notice)}</pre>
            <button
              type="button"
              onClick={() => {
                download(`${reading.matter.number ?? 'notice'}-${which}.html`, sheetOf(notice), 'text/html')
              }}
            >
              {words.check.download}
            </button>
          </>
        )}
      </section>
      <p class="no-print bar">
        <button
          type="button"
          class="main"
          onClick={() => {
            globalThis.print()
          }}
        >
          {words.print.record}
        </button>
        <span class="hint">{words.print.hint}</span>
      </p>
      <article class="sheet">
        {sheetOfText(reading.text).map(({ heading, lines }, index) => (
          <section key={index}>
            {index === 0 ? <h1>{heading}</h1> : <h2>{heading}</h2>}
            <table>
              <tbody>
                {lines.map(([name, value], line) => (
                  <tr key={line}>
                    {value === undefined ? <td colSpan={2}>{name}</td> : <th scope="row">{name}</th>}
                    {value === undefined ? null : <td>{value}</td>}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
      </article>
    </>
  )
}

type PrintedSection = { readonly heading: string; readonly lines: readonly (readonly [string, string?])[] }

/** The record's own text, heading by heading: what is printed is what is in the file. */
const sheetOfText = (text: string): readonly PrintedSection[] =>
  text
    .split(/^(?=#{1,2} )/mu)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n')
      return {
        heading: heading.replace(/^#+\s*/u, ''),
        lines: lines
          .map((line) => line.trim())
          .filter((line) => line !== '')
          .map((line): readonly [string, string?] => {
            const [, name, value] = /^-\s*([^：:\d]{1,14})[：:]\s*(.*)$/u.exec(line) ?? []
            return name === undefined ? [line.replace(/^(?:-|#+)\s*/u, '')] : [name, value ?? '']
          }),
      }
    })
