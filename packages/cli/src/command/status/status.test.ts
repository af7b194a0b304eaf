import { describe, expect, it } from 'vitest'
import { run } from '../../program/run.ts'
import { book, type Files, proposed, stage, villagePage } from '../../testing/make.ts'

const lamps = 'content/cangxi/2026/008-street-lamps.md'
const road = 'content/cangxi/2026/009-road.md'

const listed = (files: Files, ...typed: readonly string[]) => {
  const { world, said, warned } = stage(book(files))
  return { code: run(['status', ...typed], world), said: said.join('\n'), warned }
}

const disclosed = (until = '') => `${proposed({ title: '修路', number: '2026-009' })}
## 决议公开

- 公开日期：2026-03-05${until}
- 公开地点：村务公开栏
`
const town = (rule: string) => `# 溪口街道\n\n- 适用地区：浙江省\n\n## 本地规定\n\n${rule}\n`
const promised = (day: string) => proposed().replace('\n\n##', `\n- 完成期限：${day}\n\n##`)

describe('status', () => {
  it('says of each decision where it stands, and what comes next', () => {
    expect(listed({ [lamps]: proposed() })).toEqual({
      code: 0,
      said: ['在办的1件：', '  仓溪村 2026-008 路灯增设  合法 · 已提议', '    下一步：村“两委”会议商议（最早2026年3月13日）'].join('\n'),
      warned: [],
    })
  })

  it.each([
    ['2026-03-12', '完成期限2026年3月12日，已过1天。', '逾期的1件：'],
    ['2026-03-13', '完成期限2026年3月13日，就是今天。', '在办的1件：'],
    ['2026-03-14', '完成期限2026年3月14日，还有1天。', '在办的1件：'],
  ])('knows whether a promised day has passed: %s', (day, sentence, heading) => {
    const { said } = listed({ [lamps]: promised(day) })
    expect(said).toContain(sentence)
    expect(said).toContain(heading)
  })

  it.each([
    ['2026-03-20', '决议公开至少要挂到2026年3月20日，就是今天。', '在办的1件：'],
    ['2026-03-21', '决议公开到2026年3月20日期满，已过1天，还没有记下一步。', '逾期的1件：'],
  ])('knows until when a posting hangs, on %s', (day, sentence, heading) => {
    for (const until of ['', ' 至 2026-03-20']) {
      const { said } = listed({ [road]: disclosed(until) }, '--as-of', day)
      expect(said).toContain(sentence)
      expect(said).toContain(heading)
    }
  })

  it.each([
    // The posting went up on 2026-03-05; a town's twenty days bind one that goes up on their first day or later.
    ['2026-03-04', '2026年3月25日'],
    ['2026-03-05', '2026年3月25日'],
    ['2026-03-06', '2026年3月20日'],
  ])('asks how long it hangs of the town’s rules of its own day: since %s', (from, until) => {
    const files = { [road]: disclosed(), 'content/town.md': town(`- 决议公开天数：20天（依据：规则；自 ${from} 起）`) }
    expect(listed(files, '--as-of', '2026-03-10').said).toContain(`决议公开至少要挂到${until}`)
  })

  it('is content once something has followed a posting', () => {
    const { said } = listed({ [road]: `${disclosed(' 至 2026-03-20')}\n## 实施\n\n- 2026-03-21 开工\n` }, '--as-of', '2026-04-30')
    expect(said).toContain('在办的1件：')
  })

  describe('of an objection without an answer', () => {
    const objected = `${disclosed()}\n### 异议\n\n- 2026-03-08 书面 单价偏高\n`
    const chongqing = { [road]: objected, 'content/cangxi/village.md': villagePage.replace('浙江省', '重庆市') }

    it('says that the outcome waits for it, where no law says until when', () => {
      const { said } = listed({ [road]: objected }, '--as-of', '2026-03-19')
      expect(said).toContain('在办的1件：')
      expect(said).toContain('2026年3月8日的异议还没有答复；答复以前，不能公开实施结果。')
    })

    it.each([
      // Chongqing gives three days.
      ['2026-03-11', '在办的1件：'],
      ['2026-03-12', '逾期的1件：'],
    ])('knows on %s whether the day for the answer has passed', (day, heading) => {
      const { said } = listed(chongqing, '--as-of', day)
      expect(said).toContain('2026年3月8日的异议还没有答复，最迟2026年3月11日答复')
      expect(said).toContain(heading)
    })

    it('is silent once it is answered, and hands it over to other programs until then', () => {
      const answered = { ...chongqing, [road]: objected.replace('单价偏高', '单价偏高；2026-03-09 村民委员会答复：附了询价单') }
      expect(listed(answered, '--as-of', '2026-03-12').said).not.toContain('异议')
      const { said } = listed(chongqing, '--as-of', '2026-03-12', '--format', 'json')
      expect(JSON.parse(said)).toMatchObject({ overdue: 1, objections: [{ from: '2026-03-08', until: '2026-03-11' }] })
    })
  })

  it('puts first what is most overdue, then what ends soonest, and last what has ended', () => {
    const files = {
      'content/cangxi/2026/001-a.md': proposed({ title: '甲', number: '2026-001' }),
      'content/cangxi/2026/002-b.md': promised('2026-03-20').replace('路灯增设', '乙'),
      'content/cangxi/2026/003-c.md': promised('2026-03-10').replace('路灯增设', '丙'),
      'content/cangxi/2026/004-d.md': promised('2026-03-01').replace('路灯增设', '丁'),
      'content/cangxi/2026/005-e.md': `${promised('2026-03-01').replace('路灯增设', '戊')}\n## 撤回\n\n- 时间：2026-03-04\n- 原因：不办了\n`,
    }
    const titles = [...listed(files).said.matchAll(/[甲乙丙丁戊]/gu)].map(([title]) => title)
    expect(titles).toEqual(['丁', '丙', '乙', '甲', '戊'])
  })

  it.each(['cangxi', '仓溪村'])('looks at one village, %s', (village) => {
    const files = {
      [lamps]: proposed(),
      'content/linshan/village.md': villagePage.replace('仓溪', '林山'),
      'content/linshan/2026/001-x.md': proposed(),
    }
    expect(listed(files, '--village', village).said).not.toContain('林山')
  })

  it('ends with 3 where there is no such village, and names those there are', () => {
    expect(listed({ [lamps]: proposed() }, '--village', '林山')).toMatchObject({
      code: 3,
      warned: ['没有“林山”这个村。这里有：cangxi（仓溪村）。'],
    })
  })

  it('prints one object a line for other programs', () => {
    const { said } = listed({ [lamps]: promised('2026-03-10') }, '--format', 'json')
    expect(said.split('\n').map((line) => JSON.parse(line))).toEqual([
      {
        path: lamps,
        village: '仓溪村',
        id: '2026-008',
        title: '路灯增设',
        answer: 'lawful',
        stage: 'proposed',
        overdue: 3,
        next: [{ step: 'deliberation', body: 'two-committees', earliest: '2026-03-13' }],
        due: [{ is: 'promised', step: null, day: '2026-03-10', left: -3 }],
        objections: [],
      },
    ])
  })

  it('tells of a step that the law wants within days of another', () => {
    const files = {
      'content/cangxi/village.md': villagePage.replace('浙江省', '重庆市'),
      [lamps]: `# 修订村规民约

- 编号：2026-008
- 事项类别：村民自治章程、村规民约

## 村民会议决议

- 通知日期：2026-02-01
- 时间：2026-03-01
- 召集：村民委员会
- 应到：801人
- 实到：600人
- 赞成：600
- 反对：0
`,
    }
    expect(listed(files).said).toContain('最迟2026年3月11日，已过2天。')
  })
})
