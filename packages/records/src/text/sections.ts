import type { RootContent } from 'mdast'
import { headingText, isMarked, type LineSpan, spanOf } from './blocks.ts'

/** A heading and everything under it, up to the next one of its rank. */
export type Section = { readonly title: string; readonly span?: LineSpan; readonly nodes: readonly RootContent[] }

/**
 * Cuts blocks at headings of a rank or above it.
 *
 * @returns first what stands before any such heading, untitled
 */
export const sectionsOf = (text: string, nodes: readonly RootContent[], rank: number): readonly [Section, ...Section[]] => {
  const sections: { title: string; span?: LineSpan; nodes: RootContent[] }[] = []
  const before: RootContent[] = []
  for (const node of nodes) {
    const span = node.type === 'heading' && node.depth <= rank ? spanOf(node, text) : undefined
    if (span && isMarked(text, span)) sections.push({ title: headingText(text, span), span, nodes: [] })
    else (sections.at(-1)?.nodes ?? before).push(node)
  }
  return [{ title: '', nodes: before }, ...sections]
}
