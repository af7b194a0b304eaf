import { _SHA256 as Sha256 } from '@noble/hashes/sha2.js'
import { toLetters } from './base64.ts'
import type { PublishedRecord } from './published-record.ts'

/** Stands before everything that is digested, so that no other program's digest is one of these. */
const domain = 'cunyi record v1\n'

/**
 * What a record comes to after each of its parts: the first is of the head alone, the last of the whole. A record that has only grown keeps its
 * earlier digests.
 *
 * @returns SHA-256 of domain, salt and text, in 43 letters each
 */
export const digestsOf = ({ salt, parts }: PublishedRecord): readonly string[] => {
  const encoder = new TextEncoder()
  // The class itself: what makes `sha256` of it asks for more than the oldest browsers have, and for a kilobyte of the page's script.
  const running = new Sha256().update(encoder.encode(`${domain}${salt}\n`))
  return parts.map((part) => {
    running.update(encoder.encode(part))
    return toLetters(running.clone().digest())
  })
}

/** Whether a text may be a digest. @example isDigest('roof') //=> false */
export const isDigest = (text: string): boolean => /^[\w-]{42}[AEIMQUYcgkosw048]$/.test(text)

/**
 * After how many of its parts a record comes to a digest.
 *
 * @returns nothing where it never does: what was digested is not what the record says
 */
export const partsAgreeing = (record: PublishedRecord, digest: string): number | undefined => {
  const at = digestsOf(record).indexOf(digest)
  return at < 0 ? undefined : at + 1
}

/**
 * A digest in twenty digits, for those who compare by eye: 66 bits of it.
 *
 * @example digitsOf('AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA') //=> '0000 0000 0000 0000 0000'
 */
export const digitsOf = (digest: string): string => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  let sum = 0n
  for (const letter of digest.slice(0, 16)) sum = (sum << 6n) | BigInt(letters.indexOf(letter))
  return (sum % 10n ** 20n)
    .toString()
    .padStart(20, '0')
    .replaceAll(/\d{4}(?=\d)/g, '$& ')
}
