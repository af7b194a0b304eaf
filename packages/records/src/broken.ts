/** Below so many whole characters to each broken one, a text was written in another way from the start. */
const wholeToBroken = 4

/**
 * Whether bytes are UTF-8 that has been damaged: mostly whole, but not all. Read as GB18030 such a file turns into other words.
 *
 * @example isBrokenUtf8(new Uint8Array([0xe6, 0x9d, 0x91, 0xe6, 0x9d, 0x91, 0xe6, 0x9d, 0x91, 0xe6, 0x9d, 0x91, 0xe6, 0x9d])) //=> true
 */
export const isBrokenUtf8 = (bytes: Uint8Array): boolean => {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false
  const text = new TextDecoder().decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const whole = text.match(/[\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0
  return broken > 0 && whole >= broken * wholeToBroken
}
