import { fromBase64, toBase64 } from '../record/base64.ts'

/** What a village signs: whose list it is, how many lines it has, and their root. */
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Uint8Array }

/** A line under a note: who signs, and four bytes of whose key it is before the signature. */
export type NoteSignature = { readonly name: string; readonly bytes: Uint8Array }

export type SignedNote = { readonly checkpoint: Checkpoint; readonly signatures: readonly NoteSignature[] }

/** The text that is signed. */
export const bodyOf = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${toBase64(root)}\n`

/** A note as its file holds it: a C2SP checkpoint. */
export const writeNote = ({ checkpoint, signatures }: SignedNote): string =>
  `${bodyOf(checkpoint)}\n${signatures.map(({ name, bytes }) => `— ${name} ${toBase64(bytes)}\n`).join('')}`

/** The note of a text; nothing where it is not exactly what `writeNote` writes. */
export const readNote = (text: string): SignedNote | undefined => {
  const [body = '', below] = text.split('\n\n', 2)
  const [origin = '', size = '', root64 = ''] = body.split('\n')
  const root = fromBase64(root64)
  if (below === undefined || root?.length !== rootBytes || !/^(?:0|[1-9]\d{0,8})$/.test(size)) return undefined
  const signatures = below.split('\n').slice(0, -1).map(signatureIn)
  if (!signatures.every((one) => one !== undefined)) return undefined
  const note = { checkpoint: { origin, size: Number(size), root }, signatures }
  return writeNote(note) === text ? note : undefined
}

const rootBytes = 32

const signatureIn = (line: string): NoteSignature | undefined => {
  const [, name = '', base64 = ''] = /^— ([^ +]+) (\S+)$/u.exec(line) ?? []
  const bytes = fromBase64(base64)
  return bytes && name !== '' && bytes.length > 4 ? { name, bytes } : undefined
}
