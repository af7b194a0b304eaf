import type { Count, Field, Place } from '@cunyi/core'
import { quote } from '../rules/reading-finding.ts'
import { arabic } from '../values/chinese.ts'
import { halfWidth } from '../values/digits.ts'
import { vocabularies } from '../vocabulary/tables.ts'
import { complain, type FactReader } from './fact-reader.ts'

/** Somebody looked on, which says nothing of those who were counted. */
const onlooking = /列席|旁听|不(?:参加|参与|计入|计)(?:表决|投票|人数)?|没有|均未|无人/u
const leaving = /(?:中途|提前|先行|半途)(?:离|退|走)|早退|未(?:参加|参与)(?:表决|投票)|(?:代签|冒签|重复签到)/u
const strangers =
  /(?:非|不是)[^，。；,;]{0,4}(?:代表|党员|成员|本村)[^，。；,;]{0,8}(?:举|表决|投票|参加|参会|计入|签到)|(?:含|包括|其中)[^，。；,;]{0,6}(?:预备党员|未成年)|(?:预备党员|未成年)[^，。；,;]{0,4}(?:\d|举|表决|投票|计入)/u
const came = /(?:到会|实到|实际(?:签到|到会|参会)|签到|出席|参会)[^，。；,;\d]{0,8}(\d{1,5})\s*(?:人|名|位)/gu
const missing = /(?:缺席|请假|未到会?|没有到会)[^，。；,;\d]{0,6}(\d{1,5})\s*(?:人|名|位)/gu
const down = /撤下|脱落|掉落|吹落|吹掉|被撕|撕毁|被遮|被覆盖|揭下|揭掉|未再(?:张)?贴|未补贴/u
const after = /期满|满期|到期|届满|满后|满\d+[天日]|未(?:发现|见|被|有)|没有|无/u
const changed =
  /(?:预算|金额|造价|总价|投资|价款)[^，。；,;]{0,6}(?:调整|增加|增|追加|改|变更|提高)[^，。；,;]{0,3}(?:为|至|到)[^，。；,;]{0,10}[元万]/u
const refused = /^(?:(?:是否)?通过|(?:会议|表决)?(?:决议|决定|结论))[：:]\s*(?:否|不|未|没|暂缓|缓|驳回)/u
const again = /第[二三四2-4][次轮](?:投票|表决|票决)|(?:重新|再次)(?:投票|表决|票决)/u

const numbersIn = (pattern: RegExp, text: string): readonly number[] => [...text.matchAll(pattern)].map(([, number]) => Number(number))
const countOf = ({ values }: FactReader, field: 'attended' | 'shouldAttend'): number | undefined =>
  (values[field] as Count | undefined)?.number

/** Whether words speak of those who came otherwise than the number does. */
const deniesAttended = (facts: FactReader, text: string): boolean => {
  const attended = countOf(facts, 'attended')
  if (attended === undefined) return false
  if (!onlooking.test(text) && (leaving.test(text) || strangers.test(text))) return true
  const should = countOf(facts, 'shouldAttend')
  return (
    numbersIn(came, text).some((number) => number !== attended && number !== should) ||
    (should !== undefined && numbersIn(missing, text).some((number) => number !== should - attended))
  )
}

/**
 * Words beside the facts of a step that say otherwise than one of them: asked about, for nothing can rest on either.
 *
 * ```text
 *   实到：41人   +  会上有13名代表中途离开       nobody knows how many voted
 *   公开日期：…  +  3月25日脱落，未再张贴        nobody knows how long it hung
 * ```
 *
 * @param text - a line of prose, or a fact whose name is not ours with what it says
 * @returns whether it was told
 */
export const reportSaidBeside = (facts: FactReader, name: string, text: string, place: Place): boolean => {
  const words = arabic(halfWidth(text)).slice(0, 400)
  const found: readonly Field[] = [
    ...(deniesAttended(facts, words) ? (['attended'] as const) : []),
    ...(facts.values.posted !== undefined && down.test(words) && !after.test(words) ? (['posted'] as const) : []),
    ...('for' in facts.ask.table && 'amount' in facts.ask.table && changed.test(words) ? (['amount'] as const) : []),
    ...('result' in facts.ask.table && refused.test(words) ? (['result'] as const) : []),
    // Prose that tells of another vote is told as such.
    ...('for' in facts.ask.table && name !== text && again.test(words) ? (['for'] as const) : []),
  ]
  if (found.length === 0) return false
  const others = found.map((field) => quote(vocabularies.zh.names.fields[field]))
  complain(facts, { what: 'joined', field: quote(name), text: quote(text), others }, place)
  facts.doubtful.push(...found.filter((field) => facts.values[field] !== undefined && !facts.doubtful.includes(field)))
  return true
}
