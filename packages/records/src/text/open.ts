import type { Finding, ReadFault } from '@cunyi/core'
import type { Nodes, RootContent } from 'mdast'
import { readingFinding } from '../rules/reading-finding.ts'
import { depthOf, isContainer } from './blocks.ts'
import { deceptiveCharacterFindings } from './deceptive-characters.ts'
import { decode } from './decode.ts'
import { type Parse, parse, parseByRemark } from './parse.ts'
import { skeletonOf } from './skeleton.ts'

/** A file as text and blocks; without blocks where it could not be opened, and the findings say why. */
export type OpenedText = { readonly text: string; readonly findings: Finding[]; readonly nodes?: readonly RootContent[] }

/** A record has at most so many lines, and so many quotes and lists inside one another. */
const mostLines = 4_000
const mostDepth = 6
const start = { line: 1, column: 1 }

/**
 * Decodes a file and parses its bones, within the limits of a record.
 *
 * @returns never throws: a parser that does gives the finding `lost-parse`
 */
export const openText = (input: string | Uint8Array, by: Parse): OpenedText => {
  const decoded = decode(input)
  const closed = (fault: ReadFault, text = ''): OpenedText => ({ text, findings: [readingFinding(fault, start)] })
  if ('fault' in decoded) return closed(decoded.fault, decoded.text)
  const { text, saved } = decoded
  if (text.trim() === '') return closed({ what: 'empty' })
  const { text: marks, lines, depth } = skeletonOf(text)
  if (lines > mostLines) return closed({ what: 'too-long', found: lines, most: mostLines }, text)
  if (depth > mostDepth) return closed({ what: 'too-deep', found: depth, most: mostDepth }, text)
  const nodes = blocksBy(by, marks)
  if (nodes === undefined) return closed({ what: 'lost-parse' }, text)
  if (nodes.depth > mostDepth) return closed({ what: 'too-deep', found: nodes.depth, most: mostDepth }, text)
  const encoding = saved ? [readingFinding({ what: 'encoding', text: saved }, start)] : []
  return { text, findings: [...encoding, ...deceptiveCharacterFindings(text)], nodes: nodes.children }
}

/** The parser is not ours: whatever it throws, the record only stays unread. */
const blocksBy = (by: Parse, marks: string): { readonly children: readonly RootContent[]; readonly depth: number } | undefined => {
  try {
    const root = rightTree(by, marks)
    return root.type === 'root' ? { children: root.children, depth: depthOf(root) } : undefined
  } catch {
    return undefined
  }
}

/**
 * Parsers differ over code: where it ends, what may follow it, how far in its lines begin. No minute book needs any, and remark-parse is
 * right, so a text that has some is parsed by it.
 */
const rightTree = (by: Parse, marks: string): Nodes => {
  const root = by(marks)
  return !right.has(by) && hasCode(root) ? parse(marks) : root
}

/** Parsers that are right whatever they are given. */
const right = new WeakSet<Parse>([parse, parseByRemark])

/** A parser for texts that are read again and again: it parses each once, and right. */
export const rememberTrees = (by: Parse): Parse => {
  const trees = new Map<string, Nodes>()
  const remembering: Parse = (marks) => {
    const tree = trees.get(marks) ?? rightTree(by, marks)
    trees.set(marks, tree)
    return tree
  }
  right.add(remembering)
  return remembering
}

const hasCode = (node: Nodes): boolean => node.type === 'code' || (isContainer(node) && node.children.some(hasCode))
