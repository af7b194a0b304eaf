/** A text in which one bit is another. */
export const flipBit = (text: string, bit: number): string => {
  const bytes = Buffer.from(text)
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return bytes.toString('utf8')
}
