const box = /(?:[□☐○◯☑✅✔✓√■☒●◉]|\[[ xX√✓*]?\])/u
const pieces = /([□☐○◯☑✅✔✓√■☒●◉]|\[[ xX√✓*]?\])/u
const ticked = /^(?:[☑✅✔✓√■☒●◉]|\[[xX√✓*]\])$/u

/**
 * The words behind the ticked boxes of a text, `□村民会议 ☑村民代表会议`.
 *
 * @returns nothing where there are no boxes; an empty list where none is ticked
 * @example tickedIn('☑通过 □未通过') //=> ['通过']
 */
export const tickedIn = (text: string): readonly string[] | undefined => {
  if (!box.test(text)) return undefined
  const parts = text.split(pieces)
  // A bullet that somebody pasted before a value is no box.
  if ((parts[0] ?? '').trim() !== '' || parts.length < 3) return undefined
  const found: string[] = []
  for (let at = 1; at + 1 < parts.length; at += 2) {
    const words = (parts[at + 1] ?? '').replace(/[\s，,；;、。]+$/u, '').trim()
    if (ticked.test(parts[at] ?? '') && words !== '') found.push(words)
  }
  return found
}
