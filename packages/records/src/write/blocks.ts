import type { Block } from '@cunyi/core'

/**
 * Blocks as Markdown, one text for each.
 *
 * Two lists that follow each other take different marks, so that they stay two.
 *
 * @param isAfterList - whether a list of facts stands before them
 */
export const linesOfBlocks = (blocks: readonly Block[], isAfterList = false): readonly string[] => {
  let marks = 0
  return blocks.map((block, index) => {
    const follows = index === 0 ? isAfterList : blocks[index - 1]?.kind === 'list'
    marks = block.kind === 'list' && follows ? marks + 1 : 0
    return textOf(block, marks % 2 === 1)
  })
}

const textOf = (block: Block, isOther: boolean): string => {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.text)
    case 'heading':
      return `${'#'.repeat(block.depth)} ${block.text}`.trim()
    case 'list':
      return list(block.items, block.ordered, isOther)
    case 'quote':
      return prefixed(linesOfBlocks(block.blocks).join('\n\n'), '> ', '> ')
    case 'table':
      return table(block.rows)
    case 'code':
      return code(block.text)
    case 'rule':
      return '***'
  }
}

const marked = /\n(?=[-*+>#`~\d＃－＊＋＞｀～])/g

/** A later line that begins as a mark stands far in: so it goes on with its paragraph. */
const paragraph = (text: string): string => text.replace(marked, '\n    ')

const list = (items: readonly (readonly Block[])[], isOrdered: boolean, isOther: boolean): string => {
  const texts = items.map((item, index) => {
    const mark = isOrdered ? `${index + 1}${isOther ? ')' : '.'}` : isOther ? '+' : '-'
    return prefixed(linesOfBlocks(item).join('\n\n'), `${mark} `, ' '.repeat(mark.length + 1)).trimEnd()
  })
  return texts.join(items.some((item) => item.length > 1) ? '\n\n' : '\n')
}

/** Each line behind a mark, the first behind its own. */
const prefixed = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? `${first}${line}` : `${rest}${line}`).trimEnd())
    .join('\n')

const table = ([head = [], ...rows]: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

/** A fence longer than any in the code. */
const code = (text: string): string => {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}
