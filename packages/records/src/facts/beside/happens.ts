/** Something that minutes may tell, and how it is known that they do. */
export type Telling = {
  /** the words for what happened; all of them are looked at, so with `g` */
  readonly says: RegExp
  /** what the sentence has to speak of */
  readonly about?: RegExp
  /** what the clause has to say before it, or in it */
  readonly once?: RegExp
  /** what in the same clause makes it something else */
  readonly apart?: RegExp
  /** what in the same sentence makes it something else */
  readonly within?: RegExp
  /** a condition in the sentence does not touch it: it is told as done */
  readonly isDone?: true
}

/** A word that takes back what follows at once: 未被撕毁, 没有代表离开, 不得委托. Whoever did not come (未到会的…) takes nothing back. */
const denied =
  /(?:(?:尚|并|从|均|都)?未(?!到|出席|参|来|能到|能来|在|满|召|开|集|经)|没有?(?!到|来|参|出席|空|时间|在|召|开|集|经)|无(?!法|故|暇|力)|不(?:得|能|可|会|许|允许|存在|接受|采用|再|予|应|必)|严禁|禁止|避免|防止|以免)[^，。；,;的]{0,4}$/u
/** A word by which it is still to come. */
const planned =
  /拟|将(?=[于会在另再择适进按重签支公予]|$)|准备|计划|打算|等待|待(?=[公验审批资条下签开付招投办])|可以|可$|应(?=当|由|予|在|$)|须|需(?=要|经|由|$)|要求|[一1]旦|如(?![上下期约数实今])|若|倘|凡|是否/u
const conditional = /(?:^|[，,、])(?:如(?![上下期约数实今])|若|倘|凡|逾期|[一1]旦)|的[，,]|否则/u

const clauseEnd = /[，,：:、（）()]/u

/**
 * Whether a text tells that something happened: not that it did not, will, may, or must not.
 *
 * Each word is weighed by its own clause, so that 未 or 如 elsewhere in the line hides nothing.
 *
 * @example happens('公告3月25日脱落，没有重新张贴', { says: /脱落/g }) //=> true
 * @example happens('公告完好，没有脱落', { says: /脱落/g }) //=> false
 */
export const happens = (text: string, telling: Telling): boolean =>
  text.split(/[。；;！!？?\n]+/u).some((sentence) => isToldIn(sentence, telling))

/** So far back and forth a word is weighed by what stands beside it: a sentence without an end costs no more than its length. */
const reach = 120

const isToldIn = (sentence: string, { says, about, once, apart, within, isDone }: Telling): boolean => {
  if (about?.test(sentence) === false || within?.test(sentence)) return false
  return [...sentence.matchAll(says)].some(({ 0: word, index }) => {
    const before = sentence.slice(Math.max(0, index - reach), index)
    const lead = before.split(clauseEnd).at(-1) ?? ''
    const rest = sentence.slice(index + word.length, index + word.length + reach).split(clauseEnd)[0] ?? ''
    if (denied.test(lead) || planned.test(lead) || apart?.test(lead + word + rest)) return false
    if (once?.test(lead + word) === false) return false
    return isDone === true || !conditional.test(before)
  })
}
