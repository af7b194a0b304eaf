/** A piece of a text, from `start` up to `end`, and what is to stand in its place. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string }

/**
 * A text with some pieces replaced.
 *
 * @param edits - none of them overlaps another
 * @example applyEdits('应到:7', [{ start: 2, end: 3, text: '：' }]) //=> '应到：7'
 */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  let at = 0
  let out = ''
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at)
}

/** Edits in the order of the text, without those that would touch what another before them has replaced. */
export const separateEdits = (edits: readonly Edit[]): readonly Edit[] => {
  let end = 0
  return edits
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter((edit) => {
      const isApart = edit.start >= end
      if (isApart) end = edit.end
      return isApart
    })
}

/** Whether an edit changes anything. */
export const changes = (text: string, { start, end, text: put }: Edit): boolean => text.slice(start, end) !== put

/** Where the line of an offset begins. Lines end with `\n` here. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Where the line of an offset ends, without its end. */
export const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/**
 * As many of some edits as leave a text's meaning alone, the earlier before the later.
 *
 * All at once is tried first; where that goes wrong the halves are tried, so that one edit too many costs only itself.
 *
 * @param isSame - whether the text with these edits still says the same
 */
export const harmless = (edits: readonly Edit[], isSame: (some: readonly Edit[]) => boolean): readonly Edit[] => {
  const add = (kept: readonly Edit[], more: readonly Edit[]): readonly Edit[] => {
    if (more.length === 0) return kept
    if (isSame([...kept, ...more])) return [...kept, ...more]
    if (more.length === 1) return kept
    const middle = more.length >> 1
    return add(add(kept, more.slice(0, middle)), more.slice(middle))
  }
  return add([], edits)
}
