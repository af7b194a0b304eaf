import { sha256 } from '@noble/hashes/sha2.js'
import { joinBytes } from '../list/root.ts'
import { fromBase64, toBase64 } from '../record/base64.ts'
import { publicOf, secretBytes } from './ed25519.ts'

/** What a key is for: a village signs its own list, a town says that it has seen it. The number is the first byte of a key, as C2SP has it. */
export const keyKinds = { village: 1, town: 4 } as const
export type KeyKind = keyof typeof keyKinds

/** A key that anybody may know. */
export type PublicKey = { readonly kind: KeyKind; readonly name: string; readonly key: Uint8Array }
/** The key that only its owner has. */
export type SecretKey = PublicKey & { readonly secret: Uint8Array }

/** Whether a name may stand in a note: no blank, no plus, nothing that cannot be seen. */
export const isKeyName = (name: string): boolean => name !== '' && !/[\s+\p{Cc}\p{Cf}]/u.test(name)

/** The first four bytes of what a name and a key come to: by these a signature says whose it is. */
export const keyId = ({ kind, name, key }: PublicKey): Uint8Array =>
  sha256(joinBytes(new TextEncoder().encode(`${name}\n`), Uint8Array.of(keyKinds[kind]), key)).slice(0, 4)

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** A key as its line in `keys.txt`: name, id and key, each behind a plus. */
export const writeKey = (key: PublicKey): string =>
  `${key.name}+${hex(keyId(key))}+${toBase64(joinBytes(Uint8Array.of(keyKinds[key.kind]), key.key))}`

/** The key of such a line; nothing where it is none, or its id is another's. */
export const readKey = (line: string): PublicKey | undefined => {
  const [, name = '', base64 = ''] = /^([^+\s]+)\+[\da-f]{8}\+([\w+/=]+)$/u.exec(line) ?? []
  const found = keyIn(name, base64)
  return found && writeKey(found) === line ? found : undefined
}

/** The keys of a `keys.txt`; nothing where a line is none: half of what is known is not known. */
export const readKeys = (text: string): readonly PublicKey[] | undefined => {
  const keys = text.split('\n').filter(Boolean).map(readKey)
  return keys.every((key) => key !== undefined) ? keys : undefined
}

/** A secret key as its file holds it. */
export const writeSecretKey = (key: SecretKey): string =>
  `PRIVATE+KEY+${key.name}+${hex(keyId(key))}+${toBase64(joinBytes(Uint8Array.of(keyKinds[key.kind]), key.secret))}\n`

/** The secret key of such a file; nothing where it is none. */
export const readSecretKey = (text: string): SecretKey | undefined => {
  const [, name = '', base64 = ''] = /^PRIVATE\+KEY\+([^+\s]+)\+[\da-f]{8}\+([\w+/=]+)\r?\n?$/u.exec(text) ?? []
  const found = keyIn(name, base64)
  if (found === undefined) return undefined
  const key = makeKey(found.kind, name, found.key)
  return writeSecretKey(key).trim() === text.trim() ? key : undefined
}

/** A key from thirty-two bytes of chance. */
export const makeKey = (kind: KeyKind, name: string, secret: Uint8Array): SecretKey => ({ kind, name, key: publicOf(secret), secret })

const keyIn = (name: string, base64: string): PublicKey | undefined => {
  const bytes = fromBase64(base64)
  const kind = bytes && (Object.keys(keyKinds) as readonly KeyKind[]).find((one) => keyKinds[one] === bytes[0])
  if (bytes === undefined || kind === undefined || bytes.length !== secretBytes + 1 || !isKeyName(name)) return undefined
  return { kind, name, key: bytes.slice(1) }
}
