import type { FieldType } from '@cunyi/core'
import { quote } from '../rules/reading-finding.ts'
import { find, suggest } from '../vocabulary/lookup.ts'
import { perhapsWords, vocabularies } from '../vocabulary/tables.ts'
import { reportBeside } from './beside/report-beside.ts'
import { complain, type FactReader, passOver, tellJoined } from './fact-reader.ts'
import { countsIn, joinedIn } from './joined.ts'

/** Names that are not ours: the fact is kept, and told; near one of ours that is missing it may be hiding it. */
export const reportUnknownFacts = (facts: FactReader): void => {
  for (const { name, value, at, valueAt } of facts.strangers) {
    const joined = [...joinedIn(facts, undefined, value, false), ...countsIn(facts, value)]
    if (joined.length > 0) {
      tellJoined(facts, name, value, joined, valueAt)
      continue
    }
    // 签到人数：38 counts people, though it does not say so.
    const said = name.endsWith('人数') && /\d$/u.test(value) ? `${value}人` : value
    if (reportBeside(facts, name, said, valueAt)) continue
    const perhaps = find(perhapsWords, name)
    const near = perhaps && perhaps in facts.ask.table ? [vocabularies.zh.names.fields[perhaps]] : suggest(facts.ask.words, name)
    const meant = near.length > 0 ? near : heldIn(facts, name)
    const hidden = meant.map((word) => facts.ask.words.get(word)).find((field) => field !== undefined && !facts.places[field])
    if (hidden) passOver(facts, hidden, at)
    complain(facts, { what: 'name', text: quote(name), meant }, at, hidden ? {} : { rule: 'record-extra' })
  }
}

const decisive: ReadonlySet<FieldType> = new Set(['count', 'number', 'day', 'period'])

/** A name of ours inside a longer one, 应到村民代表: it may be that fact, and is asked about where that is missing. */
const heldIn = (facts: FactReader, name: string): readonly string[] => {
  const [longest] = [...facts.ask.words]
    .filter(([word, field]) => word.length > 1 && name.startsWith(word) && decisive.has(facts.ask.table[field] ?? 'text'))
    .toSorted(([a], [b]) => b.length - a.length)
  return longest === undefined ? [] : [longest[0]]
}
