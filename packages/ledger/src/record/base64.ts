/** Bytes as letters that stand in an address: base64 with `-` and `_`, nothing filled up. @example toLetters(new Uint8Array([251, 255])) //=> '-_8' */
export const toLetters = (bytes: Uint8Array): string => toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

/** Bytes as base64, filled up. @example toBase64(new Uint8Array([1])) //=> 'AQ==' */
export const toBase64 = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

/**
 * The bytes that base64 stands for.
 *
 * @returns nothing where the text is not exactly what `toBase64` writes: one set of bytes has one text
 * @example fromBase64('AQ==')?.length //=> 1
 * @example fromBase64('AR==') //=> undefined
 */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  if (!/^(?:[\w+/]{4})*(?:[\w+/]{2}==|[\w+/]{3}=)?$/.test(text) || text.includes('_')) return undefined
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
  return toBase64(bytes) === text ? bytes : undefined
}
