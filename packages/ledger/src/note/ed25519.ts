import { getPublicKey, hashes, sign, verify } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'

// The library asks for its hash once.
hashes.sha512 = sha512

/** Bytes of a secret key. */
export const secretBytes = 32

export const publicOf = (secret: Uint8Array): Uint8Array => getPublicKey(secret)
export const signBytes = (bytes: Uint8Array, secret: Uint8Array): Uint8Array => sign(bytes, secret)

/** Whether a signature is of these bytes, strictly: one signature has one form. Never throws. */
export const isSignatureOf = (signature: Uint8Array, bytes: Uint8Array, key: Uint8Array): boolean => {
  try {
    return verify(signature, bytes, key, { zip215: false })
  } catch {
    // What is no point of the curve signs nothing.
    return false
  }
}
