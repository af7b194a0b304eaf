import * as fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { isContainer } from './blocks.ts'
import { parseByRemark } from './parse.ts'
import { parsePlainBlocks } from './plain-blocks.ts'
import { skeletonOf } from './skeleton.ts'

/** A tree as far as it is read: kinds, depths, orders and places. */
const boned = (node: Nodes): object => ({
  type: node.type,
  from: node.position?.start,
  to: node.position?.end,
  ...(node.type === 'heading' && { depth: node.depth }),
  ...(node.type === 'list' && { ordered: node.ordered }),
  ...(isContainer(node) && { children: node.children.map(boned) }),
})

const pieces = [
  '# ',
  '## ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2) ',
  '10. ',
  '\n',
  '\n\n',
  '\r\n',
  '甲',
  '  ',
  ' ',
  '\n- ',
  '\n1. ',
  '\n甲',
  '\n  甲',
  '\n## ',
  '---',
  '> ',
  '\t',
  '　',
]
const texts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14, size: 'max' }).map((some) => some.join(''))

describe('our own parser', () => {
  it('gives remark’s tree, or none', () => {
    let ours = 0
    fc.assert(
      fc.property(texts, (text) => {
        const marks = skeletonOf(text).text
        const tree = parsePlainBlocks(marks)
        if (tree === undefined) return
        ours++
        expect(boned(tree)).toEqual(boned(parseByRemark(marks)))
      }),
      { numRuns: 3_000 },
    )
    expect(ours).toBeGreaterThan(300)
  })

  it.each([
    ['a list in a list', '- a\n  - b'],
    ['words under an item', '- a\nb'],
    ['a quote', '> a'],
    ['a rule', 'a\n\n***'],
    ['an underlined heading', 'a\n---'],
    ['a fence', '```\na\n```'],
    ['an empty item', '-\n- a'],
    ['a heading in an item', '- # a'],
    ['words far in', '    a'],
    ['a number under words', 'a\n2. b'],
  ])('leaves %s to remark', (_, text) => {
    expect(parsePlainBlocks(skeletonOf(text).text)).toBe(undefined)
  })

  it('takes headings, paragraphs and flat lists', () => {
    expect(parsePlainBlocks('# x\n\n- x\n- x\n\nxx\nx')?.children.map(({ type }) => type)).toEqual(['heading', 'list', 'paragraph'])
  })
})
