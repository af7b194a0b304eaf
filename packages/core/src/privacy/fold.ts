/** What is said of a character that cannot be seen. */
export const noCharacter = -1
const blank = 32
const lineEnd = 10
const hidden = /[\p{Cf}\p{Mn}\p{Me}\p{Cc}]/u
const decimal = /\p{Nd}/u
const picture = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/u
/** One digit, as a circled or bracketed form of it comes apart. */
const framed = /^\(?([0-9一二三四五六七八九])[).,]?$/

/** Rows of digits that Unicode does not call decimal and that no normal form takes apart: the first of each, its value, how many. */
const rows: readonly (readonly [from: number, value: number, count: number])[] = [
  [0x24ff, 0, 1],
  [0x24f5, 1, 9],
  [0x2776, 1, 9],
  [0x2780, 1, 9],
  [0x278a, 1, 9],
  [0x1_f10b, 0, 1],
  [0x1_f10c, 0, 1],
  [0x3021, 1, 9],
  [0x1369, 1, 9],
  [0x1_d360, 1, 9],
  [0x1_d369, 1, 9],
]

/** Letters of other scripts, and traditional characters that the detectors know in their short form. */
const alike = new Map(
  [
    ['OОοоΟ', 'O'],
    ['ІΙӀ', 'I'],
    ['Ѕ', 'S'],
    ['ВΒ', 'B'],
    ['Χ', 'X'],
    ['歲', '岁'],
    ['號', '号'],
    ['棟', '栋'],
    ['樓', '楼'],
    ['單', '单'],
    ['戶', '户'],
    ['電', '电'],
    ['話', '话'],
    ['機', '机'],
    ['證', '证'],
    ['銀', '银'],
    ['帳賬', '账'],
    ['殘', '残'],
    ['級', '级'],
    ['學', '学'],
    ['癥', '症'],
    ['護', '护'],
    ['軍', '军'],
    ['兒', '儿'],
  ].flatMap(([many = '', one = '']) => [...many].map((character) => [character.codePointAt(0) ?? 0, one.charCodeAt(0)] as const)),
)

const known = new Map<number, number>()
const asked = 0x1_0000
/** What was found for each character of the first plane, two more than it is; 0 where nobody asked yet. */
const folded = new Int32Array(asked)

/** What a character means: itself, the plain one it is a form of, or nothing where it cannot be seen. Asked once for each. */
export const fold = (code: number): number => {
  const before = code < asked ? (folded[code] ?? 0) - 2 : (known.get(code) ?? -2)
  if (before > -2) return before
  const found = meaning(code)
  if (code < asked) folded[code] = found + 2
  else known.set(code, found)
  return found
}

const meaning = (code: number): number => {
  const character = String.fromCodePoint(code)
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return lineEnd
  const digit = digitOf(code, character)
  if (digit !== undefined) return 48 + digit
  if (hidden.test(character)) return noCharacter
  if (/\p{Zs}/u.test(character) || [0x2800, 0x3164, 0x115f, 0x1160, 0xffa0].includes(code)) return blank
  if (/\p{Pd}|\u2212/u.test(character)) return 45
  const like = alike.get(code)
  if (like !== undefined) return like
  const normal = character.normalize('NFKC')
  const inside = framed.exec(normal)?.[1]
  if (inside !== undefined) return inside.charCodeAt(0)
  if (code > 127 && picture.test(character)) return 42
  return normal.length === 1 ? normal.charCodeAt(0) : code
}

/** The value of a digit of any script: each has its ten in a row, and some have several rows on end. */
const digitOf = (code: number, character: string): number | undefined => {
  if (decimal.test(character)) {
    let first = code
    while (decimal.test(String.fromCodePoint(first - 1))) first--
    return (code - first) % 10
  }
  const row = rows.find(([from, , count]) => code >= from && code < from + count)
  return row && row[1] + code - row[0]
}
