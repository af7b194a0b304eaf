/** Bytes as letters that stand in an address: base64 with `-` and `_`, nothing filled up. @example toLetters(new Uint8Array([251, 255])) //=> '-_8' */
export const toLetters = (bytes: Uint8Array): string => toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

/** Bytes as base64, filled up. */
const toBase64 = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
