import type { Field } from '@cunyi/core'
import { find } from '../vocabulary/lookup.ts'
import type { FactReader, Joined } from './fact-reader.ts'

const named = /(?:^|[\s\u3000，,；;。、|｜])([^\s\u3000，,；;。、：:|｜]{2,12})\s*[：:]/gu
const glued = /([^\s：:]{1,30})\s*[：:]/gu
const counted = /(?:^|[\s\u3000，,；;。、（(])(\p{L}{2,8}?)\s*(?:[\d０-９]|[〇零一二三四五六七八九十百]+[人户票名])/gu
const longest = 300

/**
 * The other facts that a value holds behind its own words: `村民委员会主任 应到：45人 实到：41人`.
 *
 * @param isLost - whether the value itself could not be read: then a name may also follow its words without a blank
 */
export const joinedIn = (facts: FactReader, own: Field | undefined, value: string, isLost: boolean): readonly Joined[] => {
  const text = value.slice(0, longest)
  // Nearly no value has a colon, and without one it names no other fact.
  if (!/[：:]/u.test(text)) return []
  const found = [...text.matchAll(named)].flatMap(([, name = '']) => fieldOf(facts, own, name))
  const more = isLost ? [...text.matchAll(glued)].flatMap(([, words = '']) => suffixOf(facts, own, words)) : []
  return [...found, ...more].filter(({ field }, index, all) => all.findIndex((one) => one.field === field) === index)
}

const fieldOf = (facts: FactReader, own: Field | undefined, name: string): readonly Joined[] => {
  const field = find(facts.ask.words, name)
  return field === undefined || field === own ? [] : [{ field, name }]
}

const suffixOf = (facts: FactReader, own: Field | undefined, words: string): readonly Joined[] =>
  Array.from(words, (_, index) => words.slice(index))
    .flatMap((name) => fieldOf(facts, own, name))
    .slice(0, 1)

const counting: ReadonlySet<string | undefined> = new Set(['count', 'number'])

/** The counts that a text gives without a colon, `应到45人，实到41人`, where no fact of their own gives them. */
export const countsIn = (facts: FactReader, value: string): readonly Joined[] =>
  [...value.slice(0, longest).matchAll(counted)]
    .flatMap(([, name = '']) => fieldOf(facts, undefined, name))
    .filter(({ field }) => counting.has(facts.ask.table[field]) && facts.places[field] === undefined)
    .filter(({ field }, index, all) => all.findIndex((one) => one.field === field) === index)
