import type { Cites } from '../../base/citation.ts'
import type { Level } from '../finding.ts'
import { formatArticle } from './format-articles.ts'

/** On what a rule stands that no law makes, and how grave it is. What it asks in words is told elsewhere: who judges needs none of them. */
export type RuleGround = { readonly level: Level; readonly cites: Cites }

export type BuiltInRuleId =
  | 'matter-formed'
  | 'matter-read'
  | 'steps-written'
  | 'step-dated'
  | 'step-happened'
  | 'correction-carried'
  | 'correction-shown'
  | 'correction-watched'
  | 'step-kept'
  | 'rewriting-weighed'
  | 'promise-kept'
  | 'votes-counted'
  | 'posting-ends'
  | 'opinion-heeded'
  | 'posting-disputed'
  | 'village-described'
  | 'village-placed'
  | 'law-on-file'
  | 'body-ruled'
  | 'law-crossed'
  | 'law-verified'
  | 'local-stricter'

const art = formatArticle

/** Every finding of the judge that rests on no row of a law. */
export const builtInGrounds: Readonly<Record<BuiltInRuleId, RuleGround>> = {
  'matter-formed': { level: 'defect', cites: [art(6), art(7)] },
  'matter-read': { level: 'defect', cites: [art(5)] },
  'steps-written': { level: 'defect', cites: [art(2)] },
  'step-dated': { level: 'defect', cites: [art(6)] },
  'step-happened': { level: 'defect', cites: [art(6)] },
  'correction-carried': { level: 'defect', cites: [art(16)] },
  'correction-shown': { level: 'note', cites: [art(16)] },
  'correction-watched': { level: 'defect', cites: [art(16)] },
  'step-kept': { level: 'note', cites: [art(16), art(19)] },
  'rewriting-weighed': { level: 'defect', cites: [art(16), art(19)] },
  'promise-kept': { level: 'note', cites: [art(4)] },
  'votes-counted': { level: 'note', cites: [art(7)] },
  'posting-ends': { level: 'note', cites: [art(6)] },
  'opinion-heeded': { level: 'note', cites: [art(15)] },
  'posting-disputed': { level: 'defect', cites: [art(15)] },
  'village-described': { level: 'defect', cites: [art(12)] },
  'village-placed': { level: 'defect', cites: [art(12)] },
  'law-on-file': { level: 'defect', cites: [art(12)] },
  'body-ruled': { level: 'defect', cites: [art(2)] },
  'law-crossed': { level: 'note', cites: [art(6)] },
  'law-verified': { level: 'note', cites: [art(6)] },
  'local-stricter': { level: 'note', cites: [art(13)] },
}
