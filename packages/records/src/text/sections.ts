import type { RootContent } from 'mdast'
import { headingText, isMarked, type LineSpan, spanOf } from './blocks.ts'

/** A heading and everything under it, up to the next one of its rank. */
export type Section = { readonly title: string; readonly span?: LineSpan; readonly nodes: readonly RootContent[] }

/**
 * Cuts blocks at headings of a rank or above it.
 *
 * @param isAlso - deeper headings at which to cut all the same, by their words
 * @returns first what stands before any such heading, untitled
 */
export const sectionsOf = (
  text: string,
  nodes: readonly RootContent[],
  rank: number,
  isAlso: (title: string) => boolean = () => false,
): readonly [Section, ...Section[]] => {
  const sections: { title: string; span?: LineSpan; nodes: RootContent[] }[] = []
  const before: RootContent[] = []
  for (const node of nodes) {
    const span = node.type === 'heading' ? spanOf(node, text) : undefined
    const isCut = node.type === 'heading' && span && (node.depth <= rank || isAlso(headingText(text, span)))
    if (isCut && isMarked(text, span)) sections.push({ title: headingText(text, span), span, nodes: [] })
    else (sections.at(-1)?.nodes ?? before).push(node)
  }
  return [{ title: '', nodes: before }, ...sections]
}
