import { sha256 } from '@noble/hashes/sha2.js'

/**
 * The root of a list of lines, as RFC 6962 takes it (section 2.1): a leaf is hashed behind a 0, a node behind a 1.
 *
 * ```text
 *   5 lines        root
 *                 /    \
 *               4        1      the greatest power of two below the whole stands left
 *             /   \      |
 *            2     2     e
 *           a b   c d
 * ```
 *
 * @returns 32 bytes; of no lines, the hash of nothing
 */
export const rootOf = (lines: readonly string[]): Uint8Array => {
  const encoder = new TextEncoder()
  if (lines.length === 0) return sha256(new Uint8Array())
  return treeOf(lines.map((line) => sha256(behind(0, encoder.encode(line)))))
}

const treeOf = (leaves: readonly Uint8Array[]): Uint8Array => {
  const [first] = leaves
  if (first === undefined || leaves.length === 1) return first ?? new Uint8Array()
  const left = 2 ** Math.floor(Math.log2(leaves.length - 1))
  return sha256(behind(1, treeOf(leaves.slice(0, left)), treeOf(leaves.slice(left))))
}

const behind = (mark: 0 | 1, ...parts: readonly Uint8Array[]): Uint8Array => joinBytes(Uint8Array.of(mark), ...parts)

/** Bytes one after another. */
export const joinBytes = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
