import { normaliseText } from './bigrams.ts'
import type { SearchEntry } from './index-format.ts'
import { hasSpelling, type Spelling, type SpellingKind } from './spellings.ts'

/** Where a word was found: in the title, in what stands under it (village, status, latest day, sum), or in the text. */
export type HitKind = 'title' | 'line' | Exclude<SpellingKind, 'words'> | 'text'

/** What was found, best first: the entry, and for each word where it stands. */
export type Hit = { readonly entry: SearchEntry; readonly score: number; readonly words: readonly Found[] }

/** A word of the query as it was found. */
export type Found = { readonly kind: HitKind; readonly spelling: Spelling }

type Compared = { readonly title: string; readonly line: string; readonly text: string }

/** Texts as they are compared, so that a second search need not make them again. */
const known = new WeakMap<SearchEntry, Compared>()

export const comparedOf = (entry: SearchEntry): Compared => {
  const { title, line, lines = {}, more = '', text } = entry
  const made = known.get(entry) ?? {
    title: normaliseText(title),
    line: normaliseText([line, ...Object.values(lines), more].join('\n')),
    text: normaliseText(text),
  }
  known.set(entry, made)
  return made
}

/** How much it is worth where a word stands. A title is what people remember. */
const worth = { title: 100, number: 60, line: 50, sum: 40, day: 30, text: 10 } as const

/** The entry as a hit; nothing where one of the words is not in it. */
export const rankEntry = (entry: SearchEntry, asked: readonly (readonly Spelling[])[]): Hit | undefined => {
  const words = asked.flatMap((spellings) => findWord(comparedOf(entry), spellings) ?? [])
  if (words.length < asked.length) return undefined
  const title = comparedOf(entry).title
  const begins = asked.some(([first]) => first !== undefined && title.startsWith(first.text)) ? 5 : 0
  return { entry, words, score: words.reduce((sum, { kind }) => sum + worth[kind], begins) }
}

const findWord = ({ title, line, text }: Compared, spellings: readonly Spelling[]): Found | undefined => {
  for (const [kind, where] of [
    ['title', title],
    ['line', line],
    ['text', text],
  ] as const) {
    const spelling = spellings.find((one) => hasSpelling(where, one))
    if (spelling) return { kind: spelling.kind === 'words' || kind === 'title' ? kind : spelling.kind, spelling }
  }
  return undefined
}

/** Best first; what is worth as much stays in the order of the stock. */
export const inOrderOfWorth = (hits: readonly Hit[]): readonly Hit[] =>
  // Chromium 86 has no toSorted.
  [...hits].sort((a, b) => b.score - a.score)
