import { type AST, RegExpParser } from '@eslint-community/regexpp'
import type { Pattern } from './patterns.ts'

/** What may stand for a character that a pattern describes by what it is not, or by a property. */
const others = ['甲', '1', 'a', ' ', '的', '，', 'x', '-', '(', '。', '$', '+', '\u0301', '👩', '\u200b', 'Ⅷ', '\u0600', '\u1820']

const anyOf = (raw: string): string => others.find((one) => new RegExp(raw, 'u').test(one)) ?? ''

/** One character of a class; `turn` chooses which. */
const characterOf = (
  node: AST.Element | AST.ClassRangesCharacterClassElement | AST.UnicodeSetsCharacterClassElement,
  turn: number,
): string => {
  if (node.type === 'Character') return String.fromCodePoint(node.value)
  if (node.type === 'CharacterClassRange')
    return String.fromCodePoint(node.min.value + (turn % (Math.min(node.max.value - node.min.value, 9) + 1)))
  if (node.type === 'CharacterSet') return node.kind === 'any' ? '甲' : anyOf(node.raw)
  if (node.type !== 'CharacterClass') return ''
  const one = node.elements[turn % Math.max(1, node.elements.length)]
  return node.negate || one === undefined ? anyOf(node.raw) : characterOf(one, turn)
}

/** Words that a pattern would take, or nearly: conditions at its edges are left out. */
const wordOf = (node: AST.Pattern | AST.Alternative | AST.Element, turn: number, most: number): string => {
  if (node.type === 'Pattern' || node.type === 'Group' || node.type === 'CapturingGroup') {
    const count = node.alternatives.length
    const one = node.alternatives[turn % count]
    return one === undefined ? '' : wordOf(one, turn < count ? turn : Math.floor(turn / count), most)
  }
  if (node.type === 'Alternative') return node.elements.map((one) => wordOf(one, turn, most)).join('')
  if (node.type === 'Quantifier') return wordOf(node.element, turn, most).repeat(Math.max(node.min, Math.min(node.max, most)))
  return node.type === 'Assertion' || node.type === 'Backreference' ? '' : characterOf(node, turn)
}

const widthOf = (node: AST.Node): number => {
  if ('alternatives' in node)
    return Math.max(node.alternatives.length, ...node.alternatives.flatMap(({ elements }) => elements.map(widthOf)))
  return node.type === 'Quantifier' ? widthOf(node.element) : 1
}

/**
 * Pieces that make a pattern work when they are repeated: what it takes, by each of its branches, and what it would take but for the first or the last
 * character.
 */
export const pumpsOf = ({ source, flags }: Pattern): readonly string[] => {
  const tree = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') })
  const words = Array.from({ length: Math.min(widthOf(tree), 24) }, (_, turn) => [wordOf(tree, turn, 1), wordOf(tree, turn, 3)]).flat()
  return [...new Set(words.flatMap((word) => [word, word.slice(0, -1), word.slice(1)]))].filter(
    (word) => word.length > 0 && word.length < 300,
  )
}
