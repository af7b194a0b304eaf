import type { Count, Field, Place, StepKind } from '@cunyi/core'
import { quote } from '../../rules/reading-finding.ts'
import { arabic } from '../../values/chinese.ts'
import { narrow } from '../../values/digits.ts'
import { vocabularies } from '../../vocabulary/tables.ts'
import { complain, type FactReader, tellJoined } from '../fact-reader.ts'
import { awayIn } from './attendance-words.ts'
import { happens, type Telling } from './happens.ts'
import { type ToldInProse, tellingWords } from './telling-words.ts'
import { votedAgain } from './voted-again.ts'

/** Somebody looked on, which says nothing of those who were counted. */
const onlooking = /列席|旁听|不(?:参加|参与|计入|计)(?:表决|投票|人数)?/u
const uncounted: readonly Telling[] = [
  { says: /(?:中途|提前|先行|半途)(?:离|退|走)|早退|未(?:参加|参与)(?:表决|投票)|代签|冒签|重复签到/giu, apart: onlooking },
  {
    says: /(?:非|不是)[^，。；,;]{0,4}(?:代表|党员|成员|本村)[^，。；,;]{0,8}(?:举|表决|投票|参加|参会|计入|签到)|(?:含|包括|其中)[^，。；,;]{0,6}(?:预备党员|未成年)|(?:预备党员|未成年)[^，。；,;]{0,4}(?:\d|举|表决|投票|计入)/giu,
    apart: onlooking,
  },
]
const cameDown: Telling = {
  says: /撤下|(?:吹|刮|撕|揭|脱|掉|淋|冲)(?:落|掉|毁|走|下|坏|湿)|被(?:撕|遮|覆盖|揭|盖)|重新(?:张贴|上墙)|未再(?:张)?贴|未补贴|提前(?:撤|揭|取)/giu,
  within: /期满(?!前)|满期|到期|届满|满后|满\d+[天日]/u,
}
const came = /(?:到会|实到|实际(?:签到|到会|参会)|签到|出席|参会)[^，。；,;\d]{0,8}(\d{1,5})\s*(?:人|名|位)/gu
const missing = /(?:缺席|请假|未到会?|没有到会)[^，。；,;\d]{0,6}(\d{1,5})\s*(?:人|名|位)/gu
const changed =
  /(?:预算|金额|造价|总价|投资|价款)[^，。；,;]{0,6}(?:调整|增加|增|追加|改|变更|提高)[^，。；,;]{0,3}(?:为|至|到)[^，。；,;]{0,10}[元万]/u
const refused = /^(?:(?:是否)?通过|(?:会议|表决)?(?:决议|决定|结论))[：:]\s*(?:否|不|未|没|暂缓|缓|驳回)/u

const numbersIn = (pattern: RegExp, text: string): readonly number[] => [...text.matchAll(pattern)].map(([, number]) => Number(number))
const countOf = ({ values }: FactReader, field: 'attended' | 'shouldAttend'): number | undefined =>
  (values[field] as Count | undefined)?.number

/** Whether words speak of those who came otherwise than the number does. */
const deniesAttended = (facts: FactReader, text: string): boolean => {
  const attended = countOf(facts, 'attended')
  if (attended === undefined) return false
  if (uncounted.some((telling) => happens(text, telling))) return true
  const should = countOf(facts, 'shouldAttend')
  return (
    numbersIn(came, text).some((number) => number !== attended && number !== should) ||
    (should !== undefined && numbersIn(missing, text).some((number) => number !== should - attended))
  )
}

/** The facts of a step that words beside them gainsay. */
const gainsaidBy = (facts: FactReader, text: string, isRemark: boolean): readonly Field[] => [
  ...(deniesAttended(facts, text) ? (['attended'] as const) : []),
  ...(facts.values.posted !== undefined && happens(text, cameDown) ? (['posted'] as const) : []),
  ...('for' in facts.ask.table && 'amount' in facts.ask.table && changed.test(text) ? (['amount'] as const) : []),
  ...('result' in facts.ask.table && refused.test(text) ? (['result'] as const) : []),
  // Prose that tells of another vote is told as such.
  ...('for' in facts.ask.table && isRemark && votedAgain.test(text) ? (['for'] as const) : []),
]

/** Steps in which works come too early. */
const beforeWorks: ReadonlySet<StepKind | undefined> = new Set([
  'proposal',
  'deliberation',
  'review',
  'resolution',
  'preview',
  'disclosure',
])
/** Steps that say themselves how something ended. */
const endings: ReadonlySet<StepKind | undefined> = new Set(['withdrawal', 'termination', 'correction'])

const toldBy = ({ ask, values }: FactReader, text: string): ToldInProse | undefined => {
  const kind = ask.of?.kind
  const isAsked: Readonly<Record<ToldInProse, boolean>> = {
    ended: kind !== undefined && !endings.has(kind),
    // A meeting that did not form, and claims no vote, says so rightly.
    'no-meeting': values.for !== undefined || values.result !== undefined,
    works: beforeWorks.has(kind),
  }
  return (Object.keys(tellingWords) as readonly ToldInProse[]).find((tells) => isAsked[tells] && happens(text, tellingWords[tells]))
}

/** In which ways people took part from afar, where no fact says how many. The law lets the members' assembly count them (农村集体经济组织法 27(1)). */
const awayBeside = (facts: FactReader, text: string): readonly Field[] => {
  if (!('attended' in facts.ask.table) || facts.ask.of?.body === 'members') return []
  return awayIn(text).filter((field) => field in facts.ask.table && facts.values[field] === undefined)
}

/**
 * Words beside the facts of a step on which the answer may hang: they gainsay a fact, tell who was not there, or tell what belongs into a step of its
 * own. They are asked about and never read: nothing can rest on what they touch.
 *
 * ```text
 *   实到：41人   +  会上有13名代表中途离开       nobody knows how many voted
 *   公开日期：…  +  3月25日脱落，未再张贴        nobody knows how long it hung
 *   赞成：38     +  其中12名代表通过视频参会     nobody knows who was there
 *   决议公开     +  本决议后经研究作废           nobody knows whether it stands
 * ```
 *
 * @param name - the fact whose name is not ours; nothing for a line of prose
 * @returns whether it was told
 */
export const reportBeside = (facts: FactReader, name: string | undefined, text: string, place: Place): boolean => {
  const words = arabic(narrow(name === undefined ? text : `${name}：${text}`))
  const gainsaid = gainsaidBy(facts, words, name !== undefined)
  const nameOf = (field: Field): string => vocabularies.zh.names.fields[field]
  if (gainsaid.length > 0) {
    complain(facts, { what: 'gainsaid', text: quote(text), fields: gainsaid.map((field) => quote(nameOf(field))) }, place)
    facts.doubtful.push(...gainsaid.filter((field) => facts.values[field] !== undefined && !facts.doubtful.includes(field)))
    return true
  }
  const tells = toldBy(facts, words)
  if (tells !== undefined) {
    complain(facts, { what: 'told-in-prose', tells, text: quote(text) }, place)
    return true
  }
  const away = awayBeside(facts, words).map((field) => ({ field, name: nameOf(field) }))
  if (away.length > 0) tellJoined(facts, name ?? text, text, away, place)
  return away.length > 0
}
