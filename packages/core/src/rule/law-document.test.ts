import { describe, expect, it } from 'vitest'
import { ruleSets } from '../law/index.ts'
import { words } from '../report/words/index.ts'
import { lawDocument } from './law-document.ts'
import type { Demand } from './rule.ts'

const say = (demand: Demand) => ({ zh: words.zh.demand(demand), en: words.en.demand(demand) })
const law = lawDocument(ruleSets, say)

describe('the law as one document', () => {
  it('holds every text, every rule, every row, and loses none', () => {
    const count = (part: 'rules' | 'catalogue' | 'exceptions') => ruleSets.reduce((sum, set) => sum + (set[part]?.length ?? 0), 0)
    expect(law.statutes).toHaveLength(ruleSets.length)
    expect(law.rules).toHaveLength(count('rules'))
    expect(law.catalogue).toHaveLength(count('catalogue'))
    expect(law.exceptions).toHaveLength(count('exceptions'))
    expect(law.escalations).toHaveLength(ruleSets.filter(({ escalates }) => escalates !== undefined).length)
  })

  it('has a rule with its home, its demand, and its demand in words', () => {
    expect(law.rules.find(({ id, statute }) => id === 'representatives-quorum' && statute === 'cn/vco/2026-01-01')).toEqual({
      jurisdiction: 'cn',
      statute: 'cn/vco/2026-01-01',
      id: 'representatives-quorum',
      on: ['resolution'],
      level: 'breach',
      cites: [{ statute: 'cn/vco/2026-01-01', article: 30, paragraph: 2 }],
      demand: {
        kind: 'quorum',
        body: 'representatives',
        of: 'composition',
        person: { bound: 'at-least', numerator: 2, denominator: 3 },
      },
      demandWords: {
        zh: '村民代表会议要有三分之二以上的人到会。',
        en: words.en.demand({
          kind: 'quorum',
          body: 'representatives',
          of: 'composition',
          person: { bound: 'at-least', numerator: 2, denominator: 3 },
        }),
      },
    })
  })

  it('tells law from practice', () => {
    const standing = new Map(law.statutes.map(({ id, standing }) => [id, standing]))
    expect(standing.get('cn/vco/2026-01-01')).toBe('law')
    expect(standing.get('cn/practice/2004-01-01')).toBe('practice')
  })

  it('cites only articles of which it has a summary', () => {
    const articles = new Map(law.statutes.map(({ id, articles }) => [id, Object.keys(articles)]))
    for (const { cites } of [...law.rules, ...law.catalogue, ...law.exceptions, ...law.escalations])
      for (const { statute, article } of cites) expect(articles.get(statute), statute).toContain(String(article))
  })

  it('is the same text each time', () => {
    expect(JSON.stringify(lawDocument(ruleSets, say))).toBe(JSON.stringify(law))
  })
})
