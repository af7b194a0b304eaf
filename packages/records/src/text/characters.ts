/** A character that is not what it looks like: hidden, misleading, or another one's double. */
export type DeceptiveCharacter = {
  /** where it stands in the text, in UTF-16 units */
  readonly at: number
  /** `misleading`: what one sees may not be what is written; `hidden`: it shows as nothing; `alike`: it shows as another character */
  readonly kind: 'misleading' | 'hidden' | 'alike'
  readonly text: string
}

/** Overrides and embeddings turn text round; private characters, lost ones, controls and letters that show as blanks are nobody's guess. */
const misleading =
  '[\\u0001-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u115f\\u1160\\u202a-\\u202e\\u2066-\\u206f\\u2800\\u3164\\uffa0\\ufff9-\\ufffd\\p{Co}\\p{Cs}\\u{e0000}-\\u{e007f}]'
/** A picture of several parts, or a letter that asks for them: kept as one character. */
const joined =
  '(?<=[\\p{Extended_Pictographic}\\u{1f3fb}-\\u{1f3ff}\\ufe0f\\p{Script=Arab}\\p{Script=Mong}\\p{Script=Tibt}])[\\u200c\\u200d\\u180e]'
const styled = '(?<=[\\p{Extended_Pictographic}0-9#*])[\\ufe0e\\ufe0f]'
const rare = '(?<=\\p{Ideographic})[\\u{e0100}-\\u{e01ef}]'
/** What a symbol font shows as a bullet, pasted at the head of a line: it is seen for what it is. */
const bullet = '(?<=(?:^|[\\n\\r])[ \\t]*)[\\uf020-\\uf0ff](?=[ \\t])'
const hidden = `[\\u000b\\u000c\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u2028\\u2029\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff\\u{e0100}-\\u{e01ef}]`
/** Radicals that Unicode leaves apart from their characters, and letters of other alphabets inside Latin words. */
const twins: ReadonlyMap<string, string> = new Map(
  [
    '⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟',
    'аaеeоoрpсcуyхxіiАAВBЕEКKМMНHОOРPСCТTХXοoΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΧX',
  ].flatMap((pairs) => Array.from(pairs.match(/../gu) ?? [], (pair) => [pair.charAt(0), pair.charAt(1)] as const)),
)
const letters = [...twins.keys()].filter((one) => one < '⺀').join('')
/** Radicals and doubles of Chinese characters, as some programs copy them from PDF; accents that stand apart; other colons; circles as zeros. */
const alike = `[\\u2e80-\\u2fd5\\uf900-\\ufa0d\\ufa10\\ufa12\\ufa15-\\ufa1e\\ufa20\\ufa22\\ufa25\\ufa26\\ufa2a-\\ufad9\\u{2f800}-\\u{2fa1d}]|(?<![0-9])[∶︓︰﹕]|(?<=\\p{L})[\\u0300-\\u036f]|(?<=[A-Za-z])[${letters}]|[${letters}](?=[A-Za-z])|(?<=[〇一二三四五六七八九零])[○◯OoＯｏ](?=[〇○◯一二三四五六七八九零年])`

const odd = new RegExp(
  `(?:${joined}|${styled}|${rare}|${bullet})|(?<hidden>${hidden})|(?<misleading>${misleading})|(?<alike>${alike})`,
  'gu',
)
const unseen = new RegExp(`(${joined}|${styled}|${rare})|${hidden}`, 'gu')
const misled = new RegExp(misleading, 'gu')
const doubles = new RegExp(alike, 'gu')
/** What nearly every text is made of alone; it needs no search. */
const anyOdd = /[^\n\r\t -~\u00b7\u2014\u2018-\u201d\u2026\u3000-\u301f\u4e00-\u9fff\uff01-\uff5e]/u
const letterAmongNumerals = /[〇一二三四五六七八九零][OoＯｏ]/u

/**
 * The characters of a text that are not what they look like.
 *
 * Pictures of several parts and variants of rare Chinese characters are one character and none of these.
 *
 * @returns in their order; never throws; linear in the text
 * @example [...oddCharacters('3\u200b8人')].map(({ at, kind }) => [at, kind]) //=> [[1, 'hidden']]
 */
export function* oddCharacters(text: string): Generator<DeceptiveCharacter> {
  if (!anyOdd.test(text) && !letterAmongNumerals.test(text)) return
  for (const { index, groups, 0: found } of text.matchAll(odd)) {
    const kind = (['misleading', 'hidden', 'alike'] as const).find((one) => groups?.[one] !== undefined)
    if (kind) yield { at: index, kind, text: found }
  }
}

/** Whether something in a text shows as other than it is. */
export const misleads = (text: string): boolean => {
  if (!anyOdd.test(text)) return false
  for (const { kind } of oddCharacters(text)) if (kind === 'misleading') return true
  return false
}

/**
 * A text as it is seen: without what shows as nothing, and doubles as the characters they are doubles of.
 *
 * @example visibleForm('\u2f00\u200b百') //=> '一百'
 */
export const visibleForm = (text: string): string => {
  if (!anyOdd.test(text)) return text
  return visible(text).replace(doubles, single).normalize('NFC')
}

/** A text without what shows as nothing. */
export const visible = (text: string): string =>
  anyOdd.test(text) ? text.replace(unseen, (_, kept: string | undefined) => kept ?? '') : text

/** A text as it is seen, and without what misleads: for finding the word that was meant, never for a value. */
export const bare = (text: string): string => (anyOdd.test(text) ? visibleForm(text).replace(misled, '') : text)

/** The character that another one is the double of. */
export const single = (one: string): string => {
  const twin = twins.get(one)
  if (twin !== undefined) return twin
  if (/[∶︓︰﹕]/u.test(one)) return '：'
  if (/[○◯OoＯｏ]/u.test(one)) return '〇'
  return /[\u0300-\u036f]/u.test(one) ? one : one.normalize('NFKC')
}
