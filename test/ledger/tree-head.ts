import { createHash } from 'node:crypto'

const sha256 = (...parts: readonly Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest()

/**
 * The root of RFC 6962, reckoned the other way: leaf by leaf on a pile of whole trees, each twice as high as the next, as a clock carries.
 *
 * @returns in hexadecimal
 */
export const treeHead = (lines: readonly string[]): string => {
  const pile: { height: number; hash: Buffer }[] = []
  for (const line of lines) {
    let top = { height: 0, hash: sha256(Buffer.of(0), Buffer.from(line)) }
    for (let below = pile.at(-1); below?.height === top.height; below = pile.at(-1)) {
      pile.pop()
      top = { height: top.height + 1, hash: sha256(Buffer.of(1), below.hash, top.hash) }
    }
    pile.push(top)
  }
  const whole = pile
    .map(({ hash }) => hash)
    .reduceRight<Buffer | undefined>((right, left) => (right === undefined ? left : sha256(Buffer.of(1), left, right)), undefined)
  return (whole ?? sha256()).toString('hex')
}
