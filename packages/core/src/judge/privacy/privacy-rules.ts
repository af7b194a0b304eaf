import type { BuiltInRule } from '../../finding/built-in/built-in-rules.ts'
import { formatArticle } from '../../finding/built-in/format-articles.ts'
import { pipl2021 } from '../../law/cn/pipl/2021-11-01.ts'
import type { PersonalKind } from '../../privacy/span.ts'

/** The permanent names of the rules about what must not be published of a person. */
export type PrivacyRuleId = `private-${PersonalKind}`

const art = formatArticle
const law = pipl2021.art

/**
 * What a record must not hold, as rows. A defect each: such a record is never approved and never published; whether the decision was lawful is
 * another question, which nobody answers from a record that had to be withheld.
 */
export const privacyRules: Readonly<Record<PrivacyRuleId, BuiltInRule>> = {
  'private-identity': {
    level: 'defect',
    cites: [law(25), law(6, 1), art(17)],
    demand: { zh: '记录里不写身份证件号码。', en: 'A record holds nobody’s identity number.' },
  },
  'private-card': {
    level: 'defect',
    cites: [law(25), law(28, 1), law(29), art(17)],
    demand: { zh: '记录里不写银行卡号、个人账号。', en: 'A record holds nobody’s bank card or account.' },
  },
  'private-phone': {
    level: 'defect',
    cites: [law(25), law(6, 1), art(17)],
    demand: { zh: '除监督电话外，记录里不写电话号码。', en: 'A record holds no telephone number but that of supervision.' },
  },
  'private-address': {
    level: 'defect',
    cites: [law(25), law(6, 1), art(17)],
    demand: { zh: '记录里的住址不写到门牌。', en: 'A record names nobody’s door.' },
  },
  'private-minor': {
    level: 'defect',
    cites: [law(31, 1), law(28, 1), law(25), art(17)],
    demand: { zh: '记录里不写未成年人的姓名和个人情况。', en: 'A record does not name children, nor tell of one.' },
  },
  'private-medical': {
    level: 'defect',
    cites: [law(28, 1), law(29), law(25), art(17)],
    demand: { zh: '记录里不写谁的病情、残疾情况。', en: 'A record does not say who suffers from what.' },
  },
}
