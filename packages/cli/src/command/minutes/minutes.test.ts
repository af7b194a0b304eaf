import { read } from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import { run } from '../../program/run.ts'
import { book, proposed, stage } from '../../testing/make.ts'

const lamps = 'content/cangxi/2026/008-street-lamps.md'

const printed = (...typed: readonly string[]) => {
  const { world, said, warned, files } = stage(book({ [lamps]: proposed({ title: '路灯<b>增设' }) }))
  const code = run(['minutes', lamps, ...typed], world)
  return { code, said: said.join('\n'), warned, page: new TextDecoder().decode(files.get('/desk/form.html')) }
}

/** What somebody writes into a blank, by what stands there. */
const filled = (line: string): string =>
  line
    .replace('自　　　　年　　月　　日至　　　　年　　月　　日', '自2026年3月19日至2026年4月5日')
    .replace('　　　　年　　月　　日　　时', '2026年3月18日14时')
    .replace('　　　　年　　月　　日', '2026年3月13日')
    .replace(/^(应到：)\d+人，或(\d+户)$/u, '$1$2')
    .replace('　　　人（　　　户），占　　　%', '200户，占80%')
    .replace('　　　人，占　　　%', '7人')
    .replace('赞成　　　票，占到会　　　%；反对　　　票；弃权　　　票；无效　　　票', '赞成7票；反对0票；弃权0票；无效0票')
    .replace(/^([^：]+：)□/u, '$1☑')
    .replace(/^(召集：)$/u, '$1村民委员会')
    .replace(/^((?:决算)?金额：)$/u, '$1182000元')
    .replace(/^(异议和答复[^：]*：)$/u, '$1无')

/** A sheet as it is typed into a record: its heading, and each line that has a name. */
const asRecord = (sheet: string): string => {
  const [, heading = '', ...lines] = sheet.split('\n')
  const facts = lines.filter((line) => /^[^：（]{1,12}(?:（[^：]*）)?：/u.test(line)).map((line) => `- ${filled(line)}`)
  return `# 路灯增设\n\n## ${heading}\n\n${facts.join('\n')}\n`
}

describe('what minutes print', () => {
  it.each(['提议', '商议', '党员大会审议', '村民代表会议决议', '村民会议决议', '决议公开', '实施结果公开'])(
    'of %s is read without a defect once it is filled in',
    (step) => {
      const reading = read('x.md', asRecord(printed(step).said))
      expect(reading.findings.filter(({ level }) => level !== 'note')).toEqual([])
      expect(reading.matter.steps).toHaveLength(1)
      const [only] = reading.matter.steps
      if (only && 'for' in only)
        expect(only).toMatchObject({ day: '2026-03-18', for: 7, against: 0, abstained: 0, method: '无记名投票', result: 'carried' })
      else expect(only).toMatchObject({ posted: { from: '2026-03-19', to: '2026-04-05' } })
    },
  )
})

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
