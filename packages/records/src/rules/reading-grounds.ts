import { formatArticle, type PrivacyRuleId, privacyRules, type RuleGround } from '@cunyi/core'
import { type AttachmentRuleId, attachmentRules } from './attachment-rules.ts'

/** The permanent names of the rules of reading. */
export type ReadingRuleId =
  | 'record-title'
  | 'record-topic'
  | 'record-heading'
  | 'record-round'
  | 'record-name'
  | 'record-extra'
  | 'record-row'
  | 'record-once'
  | 'record-blank'
  | 'record-value'
  | 'record-ambiguous'
  | 'record-unconfirmed'
  | 'record-day'
  | 'record-period'
  | 'record-objection'
  | 'record-opinion'
  | 'record-size'
  | 'record-text'
  | 'record-encoding'
  | 'record-misleading'
  | 'record-lookalike'
  | 'record-mdx'
  | 'record-village'
  | 'record-composition'
  | 'record-term'
  | 'record-number'
  | PrivacyRuleId
  | AttachmentRuleId

const art = formatArticle

/** On what each rule of reading stands, and how grave it is. */
export const readingGrounds: Readonly<Record<ReadingRuleId, RuleGround>> = {
  'record-title': { level: 'defect', cites: [art(1)] },
  'record-topic': { level: 'defect', cites: [art(1)] },
  'record-heading': { level: 'defect', cites: [art(2)] },
  'record-round': { level: 'defect', cites: [art(3)] },
  'record-name': { level: 'defect', cites: [art(4)] },
  'record-extra': { level: 'note', cites: [art(4)] },
  'record-row': { level: 'defect', cites: [art(4), art(9)] },
  'record-once': { level: 'defect', cites: [art(4)] },
  'record-blank': { level: 'defect', cites: [art(5)] },
  'record-value': { level: 'defect', cites: [art(5), art(7), art(8)] },
  'record-ambiguous': { level: 'defect', cites: [art(5)] },
  'record-unconfirmed': { level: 'defect', cites: [art(5)] },
  'record-day': { level: 'defect', cites: [art(6)] },
  'record-period': { level: 'defect', cites: [art(6)] },
  'record-objection': { level: 'defect', cites: [art(15)] },
  'record-opinion': { level: 'defect', cites: [art(15)] },
  'record-size': { level: 'defect', cites: [art(10)] },
  'record-text': { level: 'defect', cites: [art(11)] },
  'record-encoding': { level: 'note', cites: [art(11)] },
  'record-misleading': { level: 'defect', cites: [art(11)] },
  'record-lookalike': { level: 'note', cites: [art(11)] },
  'record-mdx': { level: 'defect', cites: [art(11)] },
  'record-number': { level: 'defect', cites: [art(14)] },
  'record-village': { level: 'defect', cites: [art(12)] },
  'record-composition': { level: 'defect', cites: [art(12)] },
  'record-term': { level: 'note', cites: [art(12)] },
  ...privacyRules,
  ...attachmentRules,
}
