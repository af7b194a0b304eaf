import mammoth from 'mammoth'
import readExcel from 'read-excel-file/universal'
import { readHtml } from '../paper/html.ts'
import type { Paper } from '../paper/piece.ts'
import { readPasted } from '../paper/piece.ts'
import { readRows } from '../paper/spreadsheet.ts'

/** Why a file is not read, and so what has to be done with it first. */
export type DocumentRefusal = 'old-word' | 'old-excel' | 'wps' | 'picture' | 'pdf' | 'unknown' | 'broken' | 'too-large'

const most = 20 * 1024 * 1024

const refusals: Readonly<Record<string, DocumentRefusal>> = {
  doc: 'old-word',
  rtf: 'old-word',
  xls: 'old-excel',
  wps: 'wps',
  et: 'wps',
  pdf: 'pdf',
  jpg: 'picture',
  jpeg: 'picture',
  png: 'picture',
  bmp: 'picture',
  gif: 'picture',
  webp: 'picture',
  heic: 'picture',
  tif: 'picture',
  tiff: 'picture',
}

/**
 * The pieces of a file: .docx, .xlsx, and text.
 *
 * @param name - with its ending, which says what it is
 * @returns why not, where it is none of these or is broken
 */
export const readDocument = async (name: string, bytes: Uint8Array): Promise<Paper | { readonly refused: DocumentRefusal }> => {
  if (bytes.length > most) return { refused: 'too-large' }
  const ending = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''
  const refused = refusals[ending]
  if (refused !== undefined) return { refused }
  try {
    if (ending === 'docx') return readHtml((await mammoth.convertToHtml(inputOf(bytes), { convertImage: noImages })).value)
    if (ending === 'xlsx')
      return (await readExcel(new Blob([bytes as Uint8Array<ArrayBuffer>]))).flatMap(({ data }) => readRows(data as never))
    if (ending === 'txt' || ending === 'md' || ending === 'csv') return readPasted(new TextDecoder().decode(bytes))
  } catch {
    return { refused: 'broken' }
  }
  return { refused: 'unknown' }
}

/** Programs of Node give it as `buffer`, those of browsers as `arrayBuffer`; the unzipper takes bytes as either. */
const inputOf = (bytes: Uint8Array) =>
  ({ buffer: bytes, arrayBuffer: bytes.slice().buffer }) as unknown as { readonly arrayBuffer: ArrayBuffer }

const noImages = mammoth.images.imgElement(async () => ({ src: '' }))
