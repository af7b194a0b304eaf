/** A text under the pen: as it stands, and every way back and forth. */
export type Edited = {
  readonly text: string
  /** the mark of the text in the book when it was opened; none for a file that is to be new */
  readonly mark?: string
  readonly past: readonly string[]
  readonly future: readonly string[]
  /** what the last change was about: changes of one field are one step back */
  readonly about?: string
  /** grows whenever the text changes otherwise than by typing, so that fields show it */
  readonly stamp: number
}

/** So many steps lead back; a record is a few thousand characters. */
const mostSteps = 500

export const openText = (text: string, mark: string | undefined): Edited => ({
  text,
  past: [],
  future: [],
  stamp: 0,
  ...(mark !== undefined && { mark }),
})

/**
 * Takes a new text.
 *
 * @param about - the field that is typed in; a change without it is a step of its own and shows everywhere
 * @example changeText(changeText(openText('a', undefined), 'b', 'x'), 'c', 'x').past //=> ['a']
 */
export const changeText = (edited: Edited, text: string, about?: string): Edited => {
  if (text === edited.text) return edited
  const { about: before, ...rest } = edited
  const isSameField = about !== undefined && about === before
  return {
    ...rest,
    text,
    past: isSameField ? edited.past : [...edited.past, edited.text].slice(-mostSteps),
    future: [],
    stamp: about === undefined ? edited.stamp + 1 : edited.stamp,
    ...(about !== undefined && { about }),
  }
}

/** One step back; the same text where there is none. */
export const undoText = (now: Edited): Edited => {
  const { about: _, ...edited } = now
  const text = edited.past.at(-1)
  if (text === undefined) return edited
  return { ...edited, text, past: edited.past.slice(0, -1), future: [edited.text, ...edited.future], stamp: edited.stamp + 1 }
}

/** One step forth. */
export const redoText = (now: Edited): Edited => {
  const { about: _, ...edited } = now
  const [text, ...future] = edited.future
  if (text === undefined) return edited
  return { ...edited, text, past: [...edited.past, edited.text], future, stamp: edited.stamp + 1 }
}
