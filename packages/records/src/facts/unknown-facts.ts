import type { FieldType } from '@cunyi/core'
import { quote } from '../rules/reading-finding.ts'
import { find, suggest } from '../vocabulary/lookup.ts'
import { perhapsWords, vocabularies } from '../vocabulary/tables.ts'
import { awayIn } from './attendance-words.ts'
import { complain, type FactReader, passOver, tellJoined } from './fact-reader.ts'
import { countsIn, joinedIn } from './joined.ts'
import { reportSaidBeside } from './said-beside.ts'

/** Names that are not ours: the fact is kept, and told; near one of ours that is missing it may be hiding it. */
export const reportUnknownFacts = (facts: FactReader): void => {
  for (const { name, value, at, valueAt } of facts.strangers) {
    const joined = [...joinedIn(facts, undefined, value, false), ...countsIn(facts, value)]
    if (joined.length > 0) {
      tellJoined(facts, name, value, joined, valueAt)
      continue
    }
    const away = awayIn(value).filter((field) => field in facts.ask.table && facts.values[field] === undefined)
    if (away.length > 0 && 'attended' in facts.ask.table) {
      const named = away.map((field) => ({ field, name: vocabularies.zh.names.fields[field] }))
      tellJoined(facts, name, value, named, valueAt)
      continue
    }
    if (reportSaidBeside(facts, name, `${name}：${value}${name.endsWith('人数') && /\d$/u.test(value) ? '人' : ''}`, valueAt)) continue
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
