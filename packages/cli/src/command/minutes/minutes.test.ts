import { describe, expect, it } from 'vitest'
import { run } from '../../program/run.ts'
import { book, proposed, stage } from '../../testing/make.ts'

const lamps = 'content/cangxi/2026/008-street-lamps.md'

const printed = (...typed: readonly string[]) => {
  const { world, said, warned, files } = stage(book({ [lamps]: proposed({ title: '路灯<b>增设' }) }))
  const code = run(['minutes', lamps, ...typed], world)
  return { code, said: said.join('\n'), warned, page: new TextDecoder().decode(files.get('/desk/form.html')) }
}

describe('minutes', () => {
  it('prints the next step where none is named, with what is known filled in', () => {
    const { code, said } = printed()
    expect(code).toBe(0)
    expect(said).toContain('（二）村“两委”会议商议')
    expect(said).toContain('事项：路灯<b>增设')
    expect(said).toContain('应到：11人')
    expect(said).toContain('11人中至少6人到会，会议才成立')
    expect(said.endsWith('（以下空白）')).toBe(true)
  })

  it.each([
    ['提议', '（一）村党组织提议', '应到：7人'],
    ['党员大会审议', '（三）党员大会审议', '应到：46人'],
    ['review', '（三）党员大会审议', '应到：46人'],
    ['村民代表会议决议', '（四）村民代表会议决议', '应到：45人'],
    ['村民会议决议', '（四）村民会议决议', '应到：801人，或250户'],
    ['决议公开', '（五）决议公开', '公布不少于15天，首日不计；必须写明起止日期。'],
    ['实施结果公开', '（六）实施结果公开', '监督意见：'],
    ['合法性审查', '合法性审查', '签字盖章：'],
    ['实施', '实施', '验收：'],
  ])('prints %s', (step, heading, line) => {
    const { code, said } = printed(step)
    expect(code).toBe(0)
    expect(said.split('\n')[1]).toBe(heading)
    expect(said).toContain(line)
  })

  it('ticks the body that is meant, and no other', () => {
    const { said } = printed('村民代表会议决议')
    expect(said).toContain('☑村民代表会议')
    expect(said.match(/☑/gu)).toHaveLength(1)
  })

  it('offers only the bodies that the law lets decide, and says so where another is meant', () => {
    expect(printed('决议').said).toContain('会议形式：☑村民会议　□村民代表会议\n')
    expect(printed('成员大会决议').said).toContain('注意：按法规这件事由村民会议或者村民代表会议决定；由别的会议决定，决议不作数。')
  })

  it('writes a page without a script, with every word escaped', () => {
    const { code, page } = printed('党员大会审议', '--out', 'form.html')
    expect(code).toBe(0)
    expect(page).toContain('路灯&lt;b&gt;增设')
    expect(page).toContain('@page { size: A4')
    expect(page).not.toMatch(/<script|<b>|https?:/)
  })

  it('speaks English', () => {
    expect(printed('review', '--lang', 'en').said).toContain('Should attend: 46 people')
  })

  it.each([
    [['开会'], '没有“开会”这个步骤。'],
    [['决议', '--out', 'content/town.md'], 'content/town.md 已经有了，没有盖掉它；换一个文件名。'],
  ])('ends with 3 after %j', (typed, sentence) => {
    expect(printed(...typed)).toMatchObject({ code: 3, warned: [sentence] })
  })
})
