import { describe, expect, it } from 'vitest'
import { findPersonalData } from '../packages/core/src/privacy/find-personal.ts'

const pieces = [
  ['digits', '1'],
  ['cells', '1|'],
  ['phones', '13800138000 '],
  ['identities', '110000190001010012 '],
  ['tags', '1<b>'],
  ['open tags', '1<'],
  ['names', '王小明，'],
  ['ages', '王小明（9岁）'],
  ['ills', '王某患癌'],
  ['doors', '1号1幢1室'],
  ['ways', '一号'],
  ['letters', 'O1l'],
  ['hidden', '1\u200b'],
] as const

/** What this thread worked to search so many characters, in milliseconds: what it waited for does not count. */
const worked = (piece: string, length: number): number => {
  const text = piece.repeat(Math.ceil(length / piece.length))
  const before = process.threadCpuUsage()
  findPersonalData(text)
  return process.threadCpuUsage(before).user / 1000
}

describe('a long text is searched once', () => {
  it.each(pieces)('of %s: eight times the text, not sixty times the work', (_, piece) => {
    worked(piece, 6_000)
    // Work that grows with the square is sixty-four times as much; below a tenth of a second it is the machine that is measured.
    expect(worked(piece, 160_000)).toBeLessThan(Math.max(100, 24 * Math.min(worked(piece, 20_000), worked(piece, 20_000))))
  })
})
