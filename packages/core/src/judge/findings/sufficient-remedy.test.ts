import { describe, expect, it } from 'vitest'
import type { Cites } from '../../base/citation.ts'
import { atLeast, moreThan } from '../../base/share.ts'
import type { Fault, Remedy } from '../../finding/fault.ts'
import type { Finding } from '../../finding/finding.ts'
import type { MeetingDemand, Rule } from '../../rule/rule.ts'
import { size } from '../../testing/make.ts'
import { withRemedyEnough } from './sufficient-remedy.ts'

const cites: Cites = [{ statute: 'x/law', article: 1 }]
const carried = (changes: Partial<Extract<MeetingDemand, { kind: 'carried' }>> = {}, level: Rule['level'] = 'breach'): Rule => ({
  id: 'review-carried',
  on: ['review'],
  level,
  cites,
  demand: { kind: 'carried', body: 'party-members', of: 'should-attend', share: moreThan(1, 2), ...changes },
})
const notice: Rule = { id: 'a-notice', on: ['review'], level: 'breach', cites, demand: { kind: 'notice', body: 'party-members', days: 99 } }

/** Nineteen of forty came; twenty make a quorum. */
const short = (changes: { readonly fault?: object; readonly remedy?: Remedy | undefined } = {}): Finding => {
  const fault = { kind: 'quorum', body: 'party-members', whole: 40, needed: 20, ...changes.fault }
  const remedy = 'remedy' in changes ? changes.remedy : { kind: 'meet-again', body: 'party-members', attend: 20 }
  // Only what is looked at is made up here; a finding has more.
  return { fault: fault as unknown as Fault, remedy } as unknown as Finding
}
const attend = (finding: Finding, ...rules: readonly Rule[]): unknown => {
  const { remedy } = withRemedyEnough(finding, rules)
  return remedy !== undefined && 'attend' in remedy ? remedy.attend : remedy
}

describe('a remedy', () => {
  it('has as many come as have to agree, where the whole body is counted', () => {
    expect(attend(short(), carried())).toBe(21)
    expect(attend(short(), carried({ of: 'composition', share: atLeast(2, 3) }))).toBe(27)
    expect(attend(short(), carried(), carried({ share: atLeast(2, 3) }))).toBe(27)
  })

  it('never has fewer come than the quorum', () => {
    expect(attend(short(), carried({ share: atLeast(1, 4) }))).toBe(20)
    expect(attend(short())).toBe(20)
  })

  it('has as many come as are enough whoever casts the votes, where only those of some count', () => {
    const among = carried({ body: 'representatives', of: 'composition', share: atLeast(2, 3), among: 'representatives' })
    const few = (unit: string, whole = 45) => short({ fault: { body: 'representatives', whole, needed: 30, unit } })
    const attended = (finding: Finding, of: typeof size | undefined) => withRemedyEnough(finding, [among], of).remedy
    // Five of the committee beside forty, 27 of whom must agree.
    expect(attended(few('person'), size)).toMatchObject({ attend: 32 })
    expect(attended(few('person', 31), size)).toMatchObject({ attend: 31 })
    expect(attended(few('person'), undefined)).toMatchObject({ attend: 20 })
    expect(attended(few('household', 36), size)).toMatchObject({ attend: 24 })
  })

  it('asks nothing more of what is counted of those present, of another body, of what only a note asks, or of another demand', () => {
    expect(attend(short(), carried({ of: 'present' }), carried({ body: 'assembly' }), carried({}, 'note'), notice)).toBe(20)
  })

  it('is left alone where it is none of these', () => {
    for (const finding of [
      short({ fault: { kind: 'notice' } }),
      short({ remedy: { kind: 'take', step: 'review' } }),
      short({ remedy: undefined }),
      short({ remedy: { kind: 'meet-again', body: 'party-members', attend: 20, among: 'women' } as unknown as Remedy }),
    ])
      expect(withRemedyEnough(finding, [carried()])).toBe(finding)
  })
})
