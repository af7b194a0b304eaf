import { describe, expect, it } from 'vitest'
import { run } from '../../program/run.ts'
import { book, proposed, stage } from '../../testing/make.ts'

const path = 'content/cangxi/2026/008-street-lamps.md'

const deliberated = `${proposed()}
## 村“两委”会议商议

- 时间：2026-03-05
- 主持人：村党总支书记
- 应到：11人
- 实到：10人
- 赞成：10
- 反对：0
`
const reviewed = `${deliberated}
## 合法性审查

- 时间：2026-03-06
- 审查人：村法律顾问
- 意见：通过

## 党员大会审议

- 时间：2026-03-12
- 主持人：村党总支书记
- 应到：46人
- 实到：38人
- 赞成：36
- 反对：2
`
const resolved = `${reviewed}
## 村民代表会议决议

- 通知日期：2026-03-13
- 时间：2026-03-18
- 召集：村民委员会
- 主持人：村民委员会主任
- 应到：45人
- 实到：41人
- 赞成：38
- 反对：3
`
const posted = `${resolved}
## 决议公开

- 公开日期：2026-03-19
- 公开地点：村务公开栏
`

const told = (text: string, ...typed: readonly string[]): string => {
  const { world, said, warned } = stage(book({ [path]: text }))
  expect([run(['next', path, ...typed], world), warned]).toEqual([0, []])
  return said.join('\n')
}

describe('next', () => {
  it.each([
    ['', true],
    [' 至 2026-03-25', true],
    [' 至 2026-03-24', false],
  ])('says that a posting must still hang, unless it came down: 2026-03-19%s', (to, runs) => {
    const text = posted.replace('公开日期：2026-03-19', `公开日期：2026-03-19${to}`)
    expect(told(text, '--as-of', '2026-03-25').includes('至少要公布到2026年4月3日')).toBe(runs)
  })

  it('names the step, who calls it, how many must come and agree, and the first day', () => {
    expect(told(reviewed)).toContain(
      '村民代表会议决议。由村民委员会召集。45人中至少30人到会；到会30人时至少16票赞成（到会的过半数，来得多，票也要多）；提前3天通知，今天通知最早2026年3月17日开会。\n  依据：',
    )
  })

  it('says it in English', () => {
    expect(told(reviewed, '--lang', 'en')).toContain(
      "Resolution of the representatives' meeting. Called by the villagers' committee; at least 30 of 45 people must come; with 30 present at least 16 must agree (more than half of those present: more who come, more who must agree); notice is 3 days; given today, it may meet from 2026-03-17.",
    )
  })

  it('says where the whole body is counted', () => {
    expect(told(deliberated)).toContain('至少24票赞成（全体46人的过半数，没来的也算在内）')
  })

  it('says what practice asks and no law does', () => {
    expect(told(proposed())).toContain('下一步：村“两委”会议商议。11人中至少6人到会')
    expect(told(proposed())).toContain('（不是法律要求）')
  })

  it('says how long a posting must stay up', () => {
    const said = told(posted, '--as-of', '2026-03-30')
    expect(said).toContain('下一步：实施结果公开。事情办完以后再公开')
    expect(said).toContain('还在走的期限：\n  决议公开从2026年3月19日起，至少要公布到2026年4月3日，还有4天；到期前不得撤下。')
    expect(told(posted, '--as-of', '2026-04-03')).toContain('至少要公布到2026年4月3日，就是今天')
    expect(told(posted, '--as-of', '2026-04-04')).not.toContain('还在走的期限')
  })

  it('says until when the outcome waits, and that practice asks it and no law', () => {
    const said = told(posted, '--as-of', '2026-03-30')
    expect(said).toContain('事情办完以后再公开；决议公布到2026年4月3日，期满没有异议再办；最早2026年4月4日公开，公布不少于15天')
    expect(said).toMatch(/依据：.*通行做法（不是法律要求）/)
    expect(told(posted, '--as-of', '2026-03-30', '--lang', 'en')).toContain(
      'Once the work is done. The resolution hangs until 2026-04-03, and nothing is done while people may object. From 2026-04-04, for at least 15 days',
    )
    expect(told(posted, '--as-of', '2026-04-04')).toContain('事情办完以后再公开；最早2026年4月4日公开')
    const accepted = `${posted}\n## 实施\n\n- 2026-04-20 验收：合格\n`
    expect(told(accepted, '--as-of', '2026-04-20')).toContain('2026年4月20日验收，次日起公开；最早2026年4月21日公开')
  })

  it('counts the days to the deadline', () => {
    const text = proposed().replace('\n\n## ', '\n- 完成期限：2026-03-20\n\n## ')
    expect(told(text)).toContain('完成期限2026年3月20日，还有7天。')
    expect(told(text, '--as-of', '2026-03-22')).toContain('完成期限2026年3月20日，已过2天。')
  })

  it('says which objections wait, and that the outcome waits for them', () => {
    const objected = `${posted}\n### 异议\n\n- 2026-03-25 书面 问预算；2026-03-26 村民委员会答复：已张贴；2026-03-27 不服\n`
    expect(told(objected, '--as-of', '2026-03-28')).toContain('2026年3月27日的异议还没有答复；答复以前，不能公开实施结果。')
    expect(told(`${objected}- 2026-03-28 口头 问工期；2026-03-28 村民委员会答复：九月\n`, '--as-of', '2026-03-28')).not.toContain(
      '3月28日的异议',
    )
  })

  it('puts first what is to be mended', () => {
    const said = told(resolved.replace('实到：41人', '实到：29人').replace('赞成：38', '赞成：26'), '--as-of', '2026-03-18')
    expect(said).toContain('先要改正的：')
    expect(said).toContain('还差1人')
  })

  it('sends nobody on from a step that is not filled in', () => {
    const said = told(proposed().replace('2026-03-02', ''))
    expect(said).toContain('“村党组织提议”还没有写日期')
    expect(said).not.toContain('下一步：')
  })

  it('says where a matter ended', () => {
    expect(told(`${proposed()}\n## 撤回\n\n- 时间：2026-03-10\n- 原因：与规划冲突\n`)).toContain('事项已经撤回，程序到此为止')
  })

  it('does not guess where no law is on file', () => {
    expect(told(proposed().replace('2026-03-02', '1999-03-02'), '--as-of', '1999-03-05')).toContain('下一步说不上来')
  })
})
