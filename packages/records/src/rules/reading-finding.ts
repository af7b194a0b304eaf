import { type Finding, type Level, type Place, type ReadFault, type Remedy, redact } from '@cunyi/core'
import { type ReadingRuleId, readingGrounds } from './reading-grounds.ts'
import { ruleOf } from './rule-of-fault.ts'

/** What a finding quotes of a text, in characters. */
const quoted = 40
/** Control characters and marks that cannot be seen: a finding is printed on terminals. */
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

/**
 * A piece of a record as a finding may show it: short, on one line, without numbers that could name a person.
 *
 * @example quote('电话13800138000') //=> '电话＊＊＊＊＊＊＊＊＊＊＊'
 */
export const quote = (text: string): string => {
  const shown = redact(text.slice(0, 8 * quoted)).replace(unseen, ' ')
  return shown.length <= quoted ? shown : `${shown.slice(0, quoted - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/**
 * A finding about reading: the fault names its rule, the rule its article and its level.
 *
 * @param level - that of the rule, unless it is a question only
 * @param step - which step of the matter, from 0; none where it is about the record as a whole
 */
export const readingFinding = (
  fault: ReadFault,
  place: Place,
  {
    step,
    remedy,
    rule = ruleOf[fault.what],
    level = readingGrounds[rule].level,
  }: { readonly step?: number | undefined; readonly remedy?: Remedy; readonly rule?: ReadingRuleId; readonly level?: Level } = {},
): Finding => ({
  rule,
  level,
  fault: { kind: 'read', ...fault },
  place,
  cites: readingGrounds[rule].cites,
  ...(step !== undefined && { step }),
  ...(remedy && { remedy }),
})
