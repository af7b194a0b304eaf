import type { ReadOptions } from '../decision/read.ts'
import { openText, rememberTrees } from '../text/open.ts'
import { parse } from '../text/parse.ts'
import { lettersOf, plainLines } from './characters.ts'
import { applyEdits, changes, type Edit, harmless, separateEdits } from './edit.ts'
import { factsOf } from './facts.ts'
import { gapsOf, headingsOf } from './layout.ts'
import { isBetter, whatIsRead } from './less-unread.ts'
import { factRepairs, headingRepairs } from './repairs.ts'
import { meaningOfPage, meaningOfRecord } from './same-meaning.ts'

/** What a text is: one decision, or the page of a town or a village. */
export type FixOptions = ReadOptions & { readonly as?: 'record' | 'page' }

/** Each pass makes at least one change and none back; no text needs more. */
const mostPasses = 8
/** So much is read to see what changes do, in characters and so many for each reading: a usual record three hundred times, the largest eleven. */
const mostRead = 3_000_000
const eachReading = 8_000

/**
 * A record in the one canonical form: names of headings and facts, colons, digits, days, sums, units, blanks and marks.
 *
 * It changes how a record is laid out, never what it says: every change is read again, and one that would make a difference is left out.
 * What cannot be read or has two readings stays exactly as it stands, and so does all prose but for the blanks at the ends of its lines.
 * Of a town's or a village's page only marks, blanks and characters are put right.
 *
 * Where something was left unread for its layout alone — a heading with a `#` too many, facts without their `- `, several on one line — the
 * layout is mended, if then more is read, and all that was read before still says the same.
 *
 * @param written - already decoded; whatever it holds, nothing throws
 * @returns the text with `\n` at each line's end; `fix(fix(text))` is `fix(text)`. A text that is not read at all comes back as it is, and so does
 *   a large one in which one change after another makes a difference.
 * @source docs/record-format.md
 * @example fix('#修路\n* 金额:1.5万元') //=> '# 修路\n\n- 金额：15000元\n'
 */
export const fix = (written: string, given: FixOptions = {}): string => {
  // The same text is read and parsed again for each change that is weighed, and passes end with what they began with.
  const options = { ...given, parse: rememberTrees(given.parse ?? parse) }
  if (openText(written, options.parse).nodes === undefined) return written
  const patience = { left: mostRead }
  const text = options.as === 'page' ? written : repairedLayout(written, options, patience)
  const said = options.as === 'page' ? meaningOfPage : meaningOfRecord
  const before = said(text, options)
  const isSame = remember((fixed: string): boolean => said(fixed, options) === before)
  const plain = plainLines(text)
  let fixed = isSame(plain) ? plain : text
  for (let pass = 0; pass < mostPasses; pass++) {
    const next = once(fixed, isSame, options, patience)
    if (next === fixed) break
    fixed = next
  }
  return patience.left < 0 ? written : fixed
}

/** How much may still be read. */
type Patience = { left: number }

/** The text with as many of some edits as leave it right, while patience lasts. */
const edited = (text: string, edits: readonly Edit[], patience: Patience, isRight: (edited: string) => boolean): string => {
  const kept = harmless(edits, (some) => {
    patience.left -= text.length + eachReading
    return patience.left >= 0 && isRight(applyEdits(text, some))
  })
  return kept.length === 0 ? text : applyEdits(text, kept)
}

/** The text with its headings and facts where they are read, as far as that leaves less unread and changes nothing that was. */
const repairedLayout = (written: string, options: FixOptions, patience: Patience): string => {
  let text = plainLines(written)
  let before = whatIsRead(text, options)
  for (const repairs of [headingRepairs, factRepairs, headingRepairs]) {
    if (before.unread.length === 0) break
    const edits = repairs(text).filter((edit) => changes(text, edit))
    const mended = edited(text, edits, patience, (one) => isBetter(before, whatIsRead(one, options)))
    if (mended === text) continue
    text = mended
    before = whatIsRead(text, options)
  }
  return text === plainLines(written) ? written : text
}

/** A function of a text that is asked once for each. */
const remember = <Of>(ask: (text: string) => Of): ((text: string) => Of) => {
  const known = new Map<string, Of>()
  return (text) => {
    if (!known.has(text)) known.set(text, ask(text))
    // It was put there the line before.
    return known.get(text) as Of
  }
}

/** One pass: first the characters, then the layout of what they make. */
const once = (text: string, isSame: (fixed: string) => boolean, options: FixOptions, patience: Patience): string => {
  const letters = changed(text, lettersOf(text), isSame, patience)
  const { nodes = [] } = openText(letters, options.parse ?? parse)
  const isRecord = options.as !== 'page'
  const edits = [...headingsOf(letters, nodes, isRecord), ...gapsOf(letters, nodes), ...(isRecord ? factsOf(letters, nodes) : [])]
  return changed(letters, edits, isSame, patience)
}

const changed = (text: string, edits: readonly Edit[], isSame: (fixed: string) => boolean, patience: Patience): string =>
  edited(text, separateEdits(edits.filter((edit) => changes(text, edit))), patience, isSame)
