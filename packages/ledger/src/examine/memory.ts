import { fromBase64, toBase64 } from '../record/base64.ts'
import type { Memory } from './witness.ts'

/** What a town remembers, as its file holds it: a line a list. */
export const writeMemory = (memory: Memory): string =>
  memory
    .toSorted((a, b) => (a.origin < b.origin ? -1 : 1))
    .map(({ origin, size, root }) => `${origin}\t${size}\t${toBase64(root)}\n`)
    .join('')

/** What such a file holds; nothing where it is none of ours: a town that has forgotten must not say that it has seen. */
export const readMemory = (text: string): Memory | undefined => {
  const memory = text
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [origin = '', size = '', root64 = ''] = line.split('\t')
      return { origin, size: Number(size), root: fromBase64(root64) ?? new Uint8Array() }
    })
  return writeMemory(memory) === text ? memory : undefined
}
