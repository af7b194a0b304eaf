import { toLetters } from './base64.ts'

/** Bytes of chance that go into every digest of a record: where the record is withdrawn, and its salt with it, nobody can guess the text from a digest. */
export const saltBytes = 16

/** The file beside a record that holds its salt. @example saltFile('cangxi/2026/003-roof.md') //=> 'cangxi/2026/003-roof.salt' */
export const saltFile = (path: string): string => `${path.replace(/\.mdx?$/iu, '')}.salt`

/** A salt as its file holds it. */
export const writeSalt = (bytes: Uint8Array): string => `${toLetters(bytes)}\n`

/** The salt that a file holds, in letters; nothing where it is none. @example readSalt('AAAAAAAAAAAAAAAAAAAAAA\n') //=> 'AAAAAAAAAAAAAAAAAAAAAA' */
export const readSalt = (text: string): string | undefined => /^([\w-]{21}[AQgw])\r?\n?$/.exec(text)?.[1]
