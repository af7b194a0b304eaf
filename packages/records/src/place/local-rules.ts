import { type Day, type RuleSet, statute, theDay, type Wording } from '@cunyi/core'
import type { RootContent } from 'mdast'
import type { Entry } from '../facts/entry.ts'
import { faultOf } from '../facts/fact-reader.ts'
import { quote } from '../rules/reading-finding.ts'
import type { TextUnderReading } from '../text/page.ts'
import { readDay } from '../values/day.ts'
import { halfWidth } from '../values/digits.ts'
import type { Value } from '../values/value.ts'
import { localRuleWords } from '../vocabulary/tables.ts'
import { entriesOf, lookUpWord, reportOnPage } from './describe.ts'
import { demandOf, type Rows } from './local-demands.ts'

/** A rule of the town's or village's own while it is read: a demand without its source. */
type Demanded = { readonly rule: Rows; readonly wording: Wording; readonly from: Day }

/** The day from which local rules are taken to hold where they name none: the first on which villages decided under the trial law. */
const always = theDay('1988-06-01')
const longest = 400
const sourced =
  /^(.*?)\s*[（(]\s*(?:依据|source)\s*[：:]\s*([^（()）]+?)\s*(?:[；;，,]\s*(?:自|from)\s*([^（()）]+?)\s*(?:起|起施行)?)?\s*[)）]$/isu

/**
 * Reads the rules under 本地规定: `党员大会到会比例：三分之二以上（依据：…；自 2024-01-01 起）`.
 *
 * @param owner - the town or village, by path or name; it names the statute, `local/<owner>`
 * @returns one set for each day from which rules hold; none where there are no rules. A rule that does not say on what it rests is told and left out.
 */
export const readLocal = (page: TextUnderReading, nodes: readonly RootContent[], owner: string, title: string): readonly RuleSet[] => {
  const demanded = entriesOf(page, nodes).flatMap((entry) => readRule(page, entry) ?? [])
  const days = [...new Set(demanded.map(({ from }) => from))].toSorted()
  return days.map((from) =>
    ruleSet(
      demanded.filter((one) => one.from === from),
      owner,
      title,
      from,
    ),
  )
}

const ruleSet = (demanded: readonly Demanded[], owner: string, title: string, from: Day): RuleSet => {
  const id = from === always ? `local/${owner}` : `local/${owner}/${from}`
  const articles = Object.fromEntries(demanded.map(({ wording }, index) => [index + 1, wording]))
  const { text, art } = statute({
    id,
    title: { zh: `${title}本地规定`, en: `Local rules of ${title}` },
    short: { zh: '本地规定', en: 'Local rules' },
    from,
    verifiedOn: from,
    standing: 'local',
    articles,
  })
  const rows = demanded.flatMap(({ rule }, index) => rule(art(index + 1)))
  return {
    jurisdiction: `local/${owner}`,
    statute: text,
    rules: rows.filter((row) => 'demand' in row),
    exceptions: rows.filter((row) => 'claim' in row),
  }
}

const readRule = (page: TextUnderReading, { name, value, at, valueAt }: Entry): Demanded | undefined => {
  const word = lookUpWord(page, localRuleWords, 'name', name, at)
  if (word === undefined) return undefined
  const parts = value.length > longest ? null : sourced.exec(value)
  if (!parts) return lost(page, value === '' ? quote(name) : '依据', valueAt)
  const asked = demandOf(word, halfWidth(parts[1] ?? ''))
  const from: Value<Day> = parts[3] === undefined ? { value: always } : readDay(parts[3])
  for (const read of [asked, from]) if ('misread' in read) reportOnPage(page, faultOf(read.misread, name, value), valueAt)
  if ('misread' in asked || 'misread' in from) return undefined
  const wording = { zh: `${name}：${value}`, en: `${name}: ${value}` }
  return { rule: asked.value, wording, from: from.value }
}

const lost = (page: TextUnderReading, field: string, place: { line: number; column: number }): undefined => {
  reportOnPage(page, { what: 'blank', field }, place)
  return undefined
}
