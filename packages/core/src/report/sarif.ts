import type { Finding } from '../finding/finding.ts'
import type { Verdict } from '../judge/verdict.ts'
import { redact } from '../privacy/redact.ts'
import type { Place } from '../record/matter.ts'
import { findingLines } from './finding-lines.ts'
import { type FormOptions, type Verdicts, verdictsIn } from './form.ts'
import { jsonLine } from './json-line.ts'
import { redactReading } from './redacted.ts'
import { plainMessage } from './sarif-message.ts'
import { listRules, type RuleList, sarifLevels } from './sarif-rules.ts'
import type { Words } from './words/type.ts'

/**
 * Findings as one log of SARIF 2.1.0, a result a line: what code scanning platforms read. The rules stand last, since only the results say which they are.
 *
 * @example JSON.parse(report.sarif(verdict, words.zh)).runs[0].results //=> []
 */
export function* sarif(verdicts: Verdicts, words: Words, { version }: FormOptions): Generator<string> {
  const rules = listRules(words)
  const [language] = words.locale.tag.split('-')
  yield `{"$schema":"${schema}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","newlineSequences":["\\r\\n","\\n","\\r"],"language":"${language}","redactionTokens":["＊"],"results":[`
  let isFirst = true
  for (const verdict of verdictsIn(verdicts))
    for (const result of resultsOf(verdict, rules, words)) {
      yield `${isFirst ? '' : ','}${jsonLine(result)}`
      isFirst = false
    }
  const driver = { name: 'cunyi', ...(version !== undefined && { semanticVersion: version }), language, rules: rules.descriptors() }
  yield `],"tool":${jsonLine({ driver })}}]}`
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const resultsOf = ({ reading, village, findings }: Verdict, rules: RuleList, words: Words): readonly object[] => {
  const { path } = redactReading(reading)
  const local = village.local.map(({ statute }) => statute)
  const record = village.name === '' ? path : redact(`${village.name} ${reading.matter.number ?? path}`)
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const matter = [record, stepName(finding, reading), finding.rule].join(' / ')
    const nth = (seen.get(matter) ?? 0) + 1
    seen.set(matter, nth)
    return {
      ruleId: finding.rule,
      ruleIndex: rules.indexOf(finding, village.local),
      level: sarifLevels[finding.level],
      message: { text: plainMessage(findingLines(finding, local, words).join('\n')) },
      locations: [locationOf(path, finding.place)],
      ...(finding.beside && { relatedLocations: [{ ...locationOf(path, finding.beside), message: { text: words.labels.beside.trim() } }] }),
      partialFingerprints: { 'cunyi/v1': `${matter} / ${nth}` },
    }
  })
}

/** Which step a finding is about, as `resolution 2`: it stays when lines move, and when the steps of another kind become more. */
const stepName = ({ step }: Finding, { matter }: Verdict['reading']): string => {
  const kind = step === undefined ? undefined : matter.steps[step]?.kind
  if (kind === undefined) return 'record'
  return `${kind} ${matter.steps.slice(0, step).filter((one) => one.kind === kind).length + 1}`
}

const locationOf = (path: string, { line, column }: Place): object => ({
  physicalLocation: { artifactLocation: artifactOf(path), region: { startLine: line, startColumn: column } },
})

/** A path from where the reader stands is one from the root of the sources; any other is a place on this machine. */
const artifactOf = (path: string): object => {
  const uri = path.toWellFormed().split('/').map(encodeURIComponent).join('/')
  if (path.startsWith('/')) return { uri: `file://${uri}` }
  return /^[A-Za-z]:\//.test(path) ? { uri: `file:///${uri.replace('%3A', ':')}` } : { uri, uriBaseId: '%SRCROOT%' }
}
