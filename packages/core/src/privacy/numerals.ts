const chinese = ['〇零○◯', '一壹幺弌壱', '二贰貳弍弐', '三叁叄參弎', '四肆亖', '五伍', '六陆陸', '七柒', '八捌', '九玖']
/** As numbers are read out loud; digits only beside others that are spelled out. */
const spoken: readonly (readonly [string, number])[] = [
  ['洞', 0],
  ['两', 2],
  ['拐', 7],
  ['勾', 9],
  ['参', 3],
]
const letters: readonly (readonly [string, number])[] = [
  ['O', 0],
  ['o', 0],
  ['l', 1],
  ['I', 1],
  ['S', 5],
  ['B', 8],
  ['Z', 2],
]
export const plainScript = 1
const chineseScript = 2
const letterScript = 3
const spokenScript = 4

/** For each character 16 times its script, and its value; 0 where it is no digit. One look a character keeps a long text quick. */
const table = new Uint8Array(0x1_0000)
for (let value = 0; value < 10; value++) table[48 + value] = 16 * plainScript + value
chinese.forEach((row, value) => {
  for (const one of row) table[one.charCodeAt(0)] = 16 * chineseScript + value
})
for (const [one, value] of spoken) table[one.charCodeAt(0)] = 16 * spokenScript + value
for (const [one, value] of letters) table[one.charCodeAt(0)] = 16 * letterScript + value

export const isDigit = (code: number): boolean => code > 47 && code < 58
export const isLetter = (code: number): boolean => (code > 64 && code < 91) || (code > 96 && code < 123)

/** A digit's entry of the table; 0 where none stands. O is 0 and l is 1 only among digits. */
export const digitAt = (text: string, at: number): number => {
  const entry = table[text.charCodeAt(at)] ?? 0
  if (entry < 16 * letterScript) return entry
  if (entry >= 16 * spokenScript) return isAmongSpelled(text, at) ? (entry & 15) + 16 * chineseScript : 0
  return isAmongDigits(text, at) ? entry : 0
}

/** On either side of it, past others that are read out loud, stands a digit that is spelled out. */
const isAmongSpelled = (text: string, at: number): boolean =>
  [-1, 1].some((step) => {
    let to = at + step
    for (let left = 6; left > 0 && scriptAt(text, to) === spokenScript; left--) to += step
    return scriptAt(text, to) === chineseScript
  })

/** A letter that stands for a digit touches one, and no letter that stands for itself. */
const isAmongDigits = (text: string, at: number): boolean => {
  const [before, after] = [edge(text, at, -1), edge(text, at, 1)]
  return !isLetter(before) && (!isLetter(after) || isX(after)) && (isNumeral(before) || isNumeral(after))
}

const edge = (text: string, at: number, step: 1 | -1): number => {
  let to = at + step
  for (let left = 6; left > 0 && scriptAt(text, to) === letterScript; left--) to += step
  return text.charCodeAt(to)
}

const scriptAt = (text: string, at: number): number => (table[text.charCodeAt(at)] ?? 0) >> 4

export const isNumeral = (code: number): boolean => {
  const script = (table[code] ?? 0) >> 4
  return script === plainScript || script === chineseScript
}

/** The X of an identity number, and what is typed for it. */
export const isX = (code: number): boolean => code === 88 || code === 120 || code === 0xd7 || code === 0x425 || code === 0x445
