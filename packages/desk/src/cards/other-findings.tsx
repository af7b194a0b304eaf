import type { Field, Finding, FormField } from '@cunyi/core'
import type { JSX } from 'preact'
import { rawFactsOf } from '../state/raw-facts.ts'
import type { CardProps } from './card-props.ts'
import { findingsOf } from './fact-input.tsx'

/** What is said of a heading and of none of its fields. */
export const OtherFindings = ({ verdict, at, words, shown }: CardProps & { readonly shown: readonly FormField[] }): JSX.Element | null => {
  const placed = at === 'head' ? verdict.reading.title : verdict.reading.steps[at]
  const own = verdict.findings.filter(({ step }) => step === (at === 'head' ? undefined : at))
  const values = placed ? rawFactsOf(verdict.reading, placed) : {}
  const isTold = (finding: Finding): boolean =>
    shown.some(({ name }) => {
      const value = values[name as Field] ?? ''
      return value !== '' && findingsOf([finding], placed?.facts[name as Field]?.line, name as Field).length > 0
    })
  const rest = own.filter((finding) => !isTold(finding))
  if (rest.length === 0) return null
  return (
    <ul class="findings">
      {rest.map((finding, index) => (
        <li class={finding.level} key={`${finding.rule}-${index}`}>
          <b>{words.matter.attention[finding.level]}</b> {words.report.fault(finding)}
          {finding.remedy === undefined ? null : (
            <>
              {' '}
              {words.report.labels.remedy}
              {words.report.remedy(finding.remedy)}
            </>
          )}
          <small> {finding.cites.map(words.report.cite).join(words.report.labels.between)}</small>
        </li>
      ))}
    </ul>
  )
}
