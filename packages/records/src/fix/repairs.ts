import type { Field, StepKind } from '@cunyi/core'
import { choicesIn, readHeading } from '../decision/heading.ts'
import { beginsWithDay } from '../values/inside/leading-day.ts'
import { find, type WordTable } from '../vocabulary/lookup.ts'
import { compoundWords, fieldWords, matterWords, partOf, vocabularies } from '../vocabulary/tables.ts'
import { type Edit, lineEnd } from './edit.ts'

const hashes = /^[ \t\u3000]*([#＃]{1,6})[ \t\u3000]*(.+?)[ \t\u3000]*[#＃]*$/u
const emphasis = /<\/?\w{1,10}>|[*_]{1,3}|[【】]/gu
const marks = /^(?:\s|[>＞]|[-*+•●·○■◆▪–—\uf020-\uf0ff](?!\d)|[（(]?\d{1,2}[)）、.．](?!\d)|[①-⑳]|\[[ xX√✓]?\])+/u
const named = /^[*_]{0,3}([^：:\s=|*]{2,14})[*_]{0,3}\s*(?:[：:]|[\t\u3000 =]+(?=\S))[*_]{0,3}\s*(.*)$/su
const cells = /^[|｜]\s*([^|｜]+?)\s*[|｜]\s*([^|｜]+?)\s*[|｜]?$/u
const headRow = /^[|｜]?\s*(?:项目|事项|名称|内容|情况|栏目)\s*[|｜]\s*(?:项目|事项|名称|内容|情况|填写)\s*[|｜]?$/u
const rule = /^[|｜]?\s*:?-{2,}:?\s*(?:[|｜]\s*:?-{2,}:?\s*)+[|｜]?$/u
/** A heading that may stand for any line: shorter names are also words of prose. */
const shortest = 5

/** What stands under the heading in force: the facts that may be written there, or lines of works or objections. */
type Under = { readonly words: WordTable<Field>; readonly kind?: StepKind; readonly isPart?: true }

const title: Under = { words: matterWords }

/**
 * Headings of steps and parts whose marks are too few, too many or others: `# 村民代表会议决议` under a title, `**党员大会审议**`, `- 决议公开`.
 *
 * @returns one edit a line; whether it mends anything is for the reader to say
 */
export const headingRepairs = (text: string): readonly Edit[] => {
  let isTitled = false
  return linesOf(text).flatMap(({ line, start, end }): readonly Edit[] => {
    const [, found = '', words = ''] = hashes.exec(line) ?? []
    if (found.length === 1 && !isTitled) {
      isTitled = true
      return []
    }
    const bare = (found === '' ? line.replace(marks, '') : words).replace(emphasis, '').trim()
    const depth = depthOf(bare)
    if (depth === undefined || found.length === depth || bare.length < shortest - (found === '' ? 0 : 3)) return []
    return [{ start, end, text: `${'#'.repeat(depth)} ${bare.replace(/[：:]$/u, '')}` }]
  })
}

const depthOf = (words: string): 2 | 3 | undefined => {
  if (!('meant' in readHeading(words))) return 2
  return find(partNames, words) ? 3 : undefined
}

const partNames: ReadonlyMap<string, true> = new Map(
  Object.values(vocabularies).flatMap(({ lines }) => Object.values(lines.parts).flatMap((all) => all.map((word) => [word, true] as const))),
)

/** Facts outside their list, with other marks, without a colon, or several on one line: each as an item of its own. */
export const factRepairs = (text: string): readonly Edit[] => {
  let under: Under | undefined = title
  return linesOf(text).flatMap(({ line, start, end }): readonly Edit[] => {
    const [, found = '', words = ''] = hashes.exec(line) ?? []
    if (found !== '') {
      under = underHeading(words, found.length, under)
      return []
    }
    const put = under && line.trim() !== '' ? mended(line, under) : undefined
    return put === undefined || put === line.trimEnd() ? [] : [{ start, end, text: put }]
  })
}

const underHeading = (words: string, depth: number, before: Under | undefined): Under | undefined => {
  if (depth === 1) return title
  if (depth > 2) return before?.kind && partOf(words) ? { ...before, isPart: true } : undefined
  const heading = readHeading(words)
  const [step] = 'meant' in heading ? choicesIn(words).values() : [heading.step]
  if (step === undefined) return { words: new Map() }
  const { kind } = step
  return { words: fieldWords.get(kind) ?? matterWords, kind }
}

const mended = (line: string, under: Under): string | undefined => {
  if (headRow.test(line.trim()) || rule.test(line.trim())) return ''
  const bare = line.replace(marks, '').trim()
  if (bare === '') return undefined
  if (under.isPart || (under.kind === 'implementation' && beginsWithDay(bare, false)))
    return beginsWithDay(bare, false) ? `- ${bare}` : undefined
  const row = cells.exec(line.trim())
  const [, name = '', value = ''] = row ?? named.exec(bare) ?? []
  if (!isKnown(name, under)) return undefined
  return split(`${name}：${value}`, under)
    .map((one) => `- ${one}`)
    .join('\n')
}

const isKnown = (name: string, { words, kind }: Under): boolean =>
  find(words, name) !== undefined || (kind !== undefined && find(compoundWords, name) !== undefined)

/** Several facts on a line, each from its own name on. */
const split = (line: string, under: Under): readonly string[] => {
  const cuts = [...line.matchAll(/(?<![\s\u3000，,；;、|｜])[\s\u3000，,；;、|｜]+(?=([^\s\u3000，,；;、：:|｜]{2,12})\s*[：:])/gu)].filter(
    ([, name = '']) => isKnown(name, under),
  )
  const starts = [0, ...cuts.map(({ index, 0: gap }) => index + gap.length)]
  return starts.map((start, at) => line.slice(start, cuts[at]?.index).trim())
}

const linesOf = (text: string): readonly { readonly line: string; readonly start: number; readonly end: number }[] => {
  const all = []
  for (let start = 0; start <= text.length; ) {
    const end = lineEnd(text, start)
    all.push({ line: text.slice(start, end), start, end })
    start = end + 1
  }
  return all
}
