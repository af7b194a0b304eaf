/** A text in parts, each to be kept on one line or not. */
export type Piece = { readonly text: string; readonly kept: boolean }

/**
 * What a reader takes in as one: a day, a sum, a number with what it counts, a telephone number; with the word that leads to it,
 * because a browser that parts 文 and digits by a little space would keep that space where a line begins with the digits.
 * In English the signs beside a figure go with it: a browser would let a line end between them and what is kept whole.
 *
 * ```text
 *   公示至2026年4月5日，45人中赞成38人     until 5 April 2026, 38 people of 45 agreed
 *     └──────┬───┘ └┬─┘ └──┬──┘           └─────┬─────┘ └───┬───┘
 *                                   a line may end between these, never within one
 * ```
 */
const figure =
  /(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d[\d,.]*(?:人次|[元人户票天步件年月日句处条款项号])|\d{3,4}-\d{7,8}[，。；、）,.;)]?|\(?\d[\d,.]* (?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|people|person|households?|votes?|days?|years?)\b[,.;:)]*/gu

/**
 * Cuts a text where its figures begin and end, so that no line ends within one.
 *
 * @example breakAroundFigures('已经公示到2026年9月12日').map(({ text }) => text) //=> ['已经公示', '到2026年9月12日']
 */
export const breakAroundFigures = (text: string): readonly Piece[] => {
  if (!/\d/.test(text)) return text === '' ? [] : [{ text, kept: false }]
  const found: Piece[] = []
  let end = 0
  for (const { index, 0: one } of text.matchAll(figure)) {
    const before = text.slice(end, index)
    const lead = leadOf(before)
    found.push({ text: before.slice(0, before.length - lead), kept: false }, { text: before.slice(before.length - lead) + one, kept: true })
    end = index + one.length
  }
  return [...found, { text: text.slice(end), kept: false }].filter((piece) => piece.text !== '')
}

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' })
const segments = (text: string): readonly string[] => [...words.segment(text)].map(({ segment }) => segment)

const leads = new Map<string, number>()

/** How long the word is with which a text ends, if it is a Chinese one; with the word before where it is a particle, which begins no line. The same few words lead to most figures. */
const leadOf = (text: string): number => {
  const tail = /\p{Script=Han}{1,4}$/u.exec(text)?.[0] ?? ''
  const found = leads.get(tail)
  if (found !== undefined) return found
  const [last = '', before = ''] = segments(tail).toReversed()
  const length = last.length + (/^[的了和与]$/u.test(last) ? before.length : 0)
  if (leads.size < 5_000) leads.set(tail, length)
  return length
}

/** What no line may begin with: signs that close, and particles that belong to the word before. */
const clinging = /^[\p{Pe}\p{Pf}\p{Po}的了和与、]|^\s/u
/** What no line may end with: signs that open, and a number that waits for what it counts. */
const opening = /[\p{Ps}\p{Pi}]$|\d$/u
/** A character by itself is a word that the dictionary took apart, such as 征 and 地; longer than this, a title could not be laid out any more. */
const longest = 7

const alone = /^\P{Script=Han}*\p{Script=Han}\P{Script=Han}*$/u

const belongs = (last: string, next: string): boolean =>
  clinging.test(next) || opening.test(last) || (last.length + next.length <= longest && (alone.test(last) || alone.test(next)))

/** One by one, but what may not stand by itself goes with the word before. */
const joined = (segments: Iterable<string>): readonly string[] => {
  const found: string[] = []
  for (const segment of segments) {
    const last = found.at(-1)
    if (last !== undefined && belongs(last, segment)) found[found.length - 1] = last + segment
    else found.push(segment)
  }
  return found
}

const cut = new Map<string, readonly string[]>()

/** The words of a text, looked up once: a title stands on several pages of its decision, and sentences made from facts say the same ones over and over. */
const wordsOf = (text: string): readonly string[] => {
  const before = cut.get(text)
  if (before !== undefined) return before
  if (cut.size >= 5_000) cut.clear()
  const found = segments(text)
  cut.set(text, found)
  return found
}

/**
 * Cuts a title into its words, so that a line of large print ends between two of them: 村民代表会议 is not torn into 村民代表会 and 议.
 *
 * @example phrases('征地补偿费的使用、分配方案') //=> ['征地', '补偿', '费的', '使用、', '分配', '方案']
 */
export const phrases = (title: string): readonly string[] => joined(wordsOf(title))

/** A title in quotation marks is looked up by itself. */
const quoted = /(?<=“)|(?=”)/u

/**
 * Cuts a sentence into its words and its figures, so that a line of large print ends between two of them.
 *
 * @example breakBetweenWords('45人里到了41人，至少要到30人。') //=> ['45人里', '到了41人，', '至少', '要到30人。']
 */
export const breakBetweenWords = (sentence: string): readonly string[] =>
  joined(breakAroundFigures(sentence).flatMap(({ text, kept }) => (kept ? [text] : text.split(quoted).flatMap(wordsOf))))
