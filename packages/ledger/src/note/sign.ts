import { joinBytes } from '../list/root.ts'
import { bodyOf, type Checkpoint, type NoteSignature, type SignedNote } from './checkpoint.ts'
import { isSignatureOf, signBytes } from './ed25519.ts'
import { keyId, type PublicKey, type SecretKey } from './key.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A checkpoint with the village's signature. */
export const signCheckpoint = (checkpoint: Checkpoint, key: SecretKey): SignedNote => ({
  checkpoint,
  signatures: [{ name: key.name, bytes: joinBytes(keyId(key), signBytes(encode(bodyOf(checkpoint)), key.secret)) }],
})

/**
 * A note with the town's word that it has seen it, in the place of any earlier word of the same key (C2SP cosignature/v1).
 *
 * @param seconds - since 1970
 */
export const cosign = (note: SignedNote, key: SecretKey, seconds: number): SignedNote => {
  const bytes = joinBytes(keyId(key), timeBytes(seconds), signBytes(encode(cosigned(note.checkpoint, seconds)), key.secret))
  return { ...note, signatures: [...note.signatures.filter((one) => !isOf(one, key)), { name: key.name, bytes }] }
}

const cosigned = (checkpoint: Checkpoint, seconds: number): string => `cosignature/v1\ntime ${seconds}\n${bodyOf(checkpoint)}`

/** Whether a village has signed a note. */
export const isSignedBy = ({ checkpoint, signatures }: SignedNote, key: PublicKey): boolean =>
  signatures.some((one) => isOf(one, key) && isSignatureOf(one.bytes.slice(4), encode(bodyOf(checkpoint)), key.key))

/** When a town has seen a note, in seconds since 1970; nothing where it never said so. */
export const seenBy = ({ checkpoint, signatures }: SignedNote, key: PublicKey): number | undefined => {
  for (const one of signatures.filter((signature) => isOf(signature, key) && signature.bytes.length === 4 + 8 + 64)) {
    const seconds = Number(new DataView(one.bytes.buffer, one.bytes.byteOffset + 4, 8).getBigUint64(0))
    if (isSignatureOf(one.bytes.slice(12), encode(cosigned(checkpoint, seconds)), key.key)) return seconds
  }
  return undefined
}

const isOf = ({ name, bytes }: NoteSignature, key: PublicKey): boolean =>
  name === key.name && keyId(key).every((byte, index) => byte === bytes[index])

const timeBytes = (seconds: number): Uint8Array => {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(seconds))
  return bytes
}
