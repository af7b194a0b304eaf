/** A piece of the source that is written as something else: what it means, and where it ends. */
export type Escape = { readonly code: number; readonly end: number }

const names: Readonly<Record<string, number>> = {
  nbsp: 32,
  ensp: 32,
  emsp: 32,
  thinsp: 32,
  numsp: 32,
  puncsp: 32,
  hairsp: 32,
  Tab: 9,
  NewLine: 10,
  zwnj: 0x200c,
  zwj: 0x200d,
  shy: 0xad,
  ZeroWidthSpace: 0x200b,
  NoBreak: 0x2060,
  lrm: 0x200e,
  rlm: 0x200f,
  amp: 38,
  lt: 60,
  gt: 62,
  quot: 34,
  apos: 39,
  hyphen: 45,
  dash: 45,
  minus: 45,
  ndash: 45,
  mdash: 45,
  middot: 0xb7,
  bull: 0x2022,
  sol: 47,
  comma: 44,
  period: 46,
  colon: 58,
  semi: 59,
  lowbar: 95,
  ast: 42,
  num: 35,
  plus: 43,
  equals: 61,
  lpar: 40,
  rpar: 41,
  vert: 124,
}
const entity = /&(?:amp;)*(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,16}));/y

/** A named or numbered character, however often its own sign was escaped. */
export const entityAt = (text: string, at: number): Escape | undefined => {
  entity.lastIndex = at
  const match = entity.exec(text.length > at + 96 ? text.slice(0, at + 96) : text)
  if (match === null) return undefined
  const [all, tens, hex, name = ''] = match
  const code = tens !== undefined ? Number(tens) : hex !== undefined ? Number.parseInt(hex, 16) : names[name]
  return code === undefined || code > 0x10_ffff ? undefined : { code, end: at + all.length }
}

const percent = /(?:%[0-9A-Fa-f]{2}){1,4}/y

/** A character as an address of the web writes it: one byte, or the bytes of UTF-8. */
export const percentAt = (text: string, at: number): Escape | undefined => {
  percent.lastIndex = at
  const bytes = percent.exec(text)?.[0].slice(1).split('%') ?? []
  const first = Number.parseInt(bytes[0] ?? '', 16)
  const count = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
  if (Number.isNaN(first) || count === 0 || bytes.length < count) return undefined
  try {
    const code = decodeURIComponent(`%${bytes.slice(0, count).join('%')}`).codePointAt(0)
    return code === undefined ? undefined : { code, end: at + 3 * count }
  } catch {
    return undefined
  }
}

/** Longer than any tag or comment that an editor writes. */
const longest = 2_000

/** The end of a tag or comment, which a reader of the page never sees as a break; undefined where none begins. */
export const tagEnd = (text: string, at: number): number | undefined => {
  const next = text.charCodeAt(at + 1) | 32
  if (!(next >= 97 && next <= 122) && next !== 47 && next !== 33 && next !== 63) return undefined
  for (let to = at + 1; to < text.length && to < at + longest; to++) {
    const code = text.charCodeAt(to)
    if (code === 62) return to + 1
    if (code === 60) return undefined
  }
  return undefined
}
