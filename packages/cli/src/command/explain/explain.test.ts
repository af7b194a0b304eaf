import { describe, expect, it } from 'vitest'
import { run } from '../../program/run.ts'
import { book, type Files, proposed, stage, villagePage } from '../../testing/make.ts'
import { ruleIds } from './rule-rows.ts'

const example = 'content/examples/proposal-quorum'
const short = proposed({ attended: '3人' }).replace('赞成：7', '赞成：3')

const told = (...typed: readonly string[]): string => {
  const files = { [`${example}/broken.md`]: short, [`${example}/kept.md`]: proposed(), 'content/examples/village.md': villagePage }
  const { world, said, warned } = stage(book(files))
  expect([run(['explain', ...typed], world), warned]).toEqual([0, []])
  return said.join('\n')
}

describe('explain', () => {
  it('says what is asked, of which step, how grave it is, and in each text of law since when', () => {
    const said = told('representatives-quorum')
    expect(said).toContain('村民代表会议要有三分之二以上的人到会。\n管哪一步：“决议”\n不合的后果：违反规定')
    expect(said).toContain('《村民委员会组织法》第三十条第二款（2026年1月1日起）\n    村民委员会召集村民代表会议')
    expect(said).toContain('（2018年12月29日至2025年12月31日）')
  })

  it('lists the headings that a record may have', () => {
    const said = told('record-heading')
    for (const name of [
      '村党组织提议',
      '村“两委”会议商议',
      '党员大会审议',
      '村民代表会议决议',
      '村民会议决议',
      '决议公开',
      '实施结果公开',
      '更正',
    ])
      expect(said).toContain(`  ## ${name}`)
  })

  it('names the exception', () => {
    expect(told('assembly-notice')).toContain('例外：记录写明“特殊情况”和原因的，不算违反')
  })

  it('shows how a broken record becomes a kept one', () => {
    const said = told('proposal-quorum')
    expect(said).toContain(`不合的例子：${example}/broken.md`)
    expect(said).toContain(`改成这样就合了：${example}/kept.md\n  - - 实到：3人\n  - - 赞成：3\n  + - 实到：7人\n  + - 赞成：7`)
  })

  it('tells every rule it knows, in both languages', () => {
    for (const id of ruleIds) for (const lang of ['zh', 'en']) expect(told(id, '--lang', lang).split('\n').length, id).toBeGreaterThan(4)
  })

  it('lists every rule, the law’s by step and then the format’s', () => {
    const said = told()
    for (const id of ruleIds) expect(said).toContain(`  ${id} `)
    expect(said.indexOf('proposal-quorum')).toBeLessThan(said.indexOf('outcome-posted'))
  })

  it('asks what was meant', () => {
    const { world, warned } = stage({})
    expect(run(['explain', 'representative-quorum'], world)).toBe(3)
    expect(warned[0]).toMatch(/^没有“representative-quorum”这条规则。是不是representatives-quorum/)
  })
})

const town = '# 溪口街道\n\n- 适用地区：浙江省\n\n## 本地规定\n\n- 党员大会到会比例：三分之二以上（依据：本街道村级议事规则）\n'

/** What is said of a rule in a book whose town has a rule of its own, and what beside it. */
const explained = (files: Files, ...typed: readonly string[]) => {
  const { world, said, warned } = stage(book({ 'content/town.md': town, ...files }))
  return { code: run(['explain', ...typed], world), said: said.join('\n'), warned }
}

describe('the ladder', () => {
  it.each(['cangxi', '仓溪村', 'content/cangxi', 'content/cangxi/village.md'])(
    'runs from the nation to the town of %s, and says which binds',
    (place) => {
      const { code, said } = explained({}, 'review-quorum', '--in', place)
      expect(code).toBe(0)
      expect(said).toContain(
        '在仓溪村，2026年3月13日，从上到下（都适用，从严）：\n  全国  《党支部工作条例》第十一条第三款（2018年10月28日起）',
      )
      expect(said).toContain('    → 党员大会要有半数以上的人到会。 ← 较宽，只做到这一条还不够')
      expect(said).toContain(
        '  溪口街道本地规定  党员大会到会比例：三分之二以上（依据：本街道村级议事规则）（local-party-members-quorum）\n    → 党员大会要有三分之二以上的人到会。 ← 最严，按这一条',
      )
    },
  )

  it('is the same from the town’s own rule', () => {
    const of = (id: string) =>
      explained({}, id, '--in', 'cangxi')
        .said.split('\n')
        .filter((line) => line.startsWith('  全国') || line.includes('→'))
    expect(of('local-party-members-quorum')).toEqual(of('review-quorum'))
    expect(of('review-quorum')).toHaveLength(3)
  })

  it('says that a local rule looser than the law has no effect', () => {
    const loose = town.replace('三分之二以上', '三分之一以上')
    const { said } = explained({ 'content/town.md': loose }, 'review-quorum', '--in', 'cangxi')
    expect(said).toContain('→ 党员大会要有三分之一以上的人到会。 ← 比上面的法律宽，不起作用')
    expect(said).toContain('→ 党员大会要有半数以上的人到会。 ← 最严，按这一条')
  })

  it('sets a province beside the nation, by code and by name', () => {
    for (const place of ['cn-sc', '四川省', 'Sichuan']) {
      const { said } = explained({}, 'disclosure-posted', '--in', place)
      expect(said).toContain('  四川省  《四川省村务公开条例》第十条（2009年11月1日起）\n    → 公布不少于10天，首日不计。 ← 较宽')
      expect(said).toContain('→ 公布不少于15天，首日不计。 ← 最严，按这一条')
    }
  })

  it('says where all ask the same', () => {
    expect(explained({}, 'representatives-quorum', '--in', 'cn-zj').said).toContain('各条要求一样严，或者各管各的，都要做到。')
  })

  it('is that of the day asked about, with its exceptions', () => {
    const on = (day: string) => explained({}, 'assembly-notice', '--in', 'cn-zj', '--on', day).said
    expect(on('2025-06-01')).toContain('第二十一条第二款（2018年12月29日至2025年12月31日）')
    expect(on('2025-06-01')).not.toContain('例外')
    expect(on('2026-06-01')).toContain('例外：记录写明“特殊情况”和原因的')
  })

  it('names the exception that a town makes, by the word that claims it', () => {
    const merging = `${town}- 提议与商议合并进行：允许（依据：本街道村级议事规则）\n`
    const { said } = explained({ 'content/town.md': merging }, 'deliberation-after-proposal', '--in', 'cangxi')
    expect(said).toContain('例外：记录写明“合并进行”和原因的')
    expect(said).toContain('依据：本街道村级议事规则')
  })

  it('says that a place does not have the rule, or that its law is not on file', () => {
    expect(explained({}, 'women-quorum', '--in', '浙江省').said).toContain('浙江省2026年3月13日有效的法规里没有这一条')
    expect(explained({}, 'assembly-quorum', '--in', '江苏省').said).toContain(
      '江苏省2026年3月13日的法规，库里没有或者不全，哪条最严说不上来',
    )
  })

  it('lists a town’s own rules with those of its place', () => {
    const { said } = explained({}, '--in', 'cangxi')
    expect(said).toContain('本地规定\n  local-party-members-quorum  党员大会')
    expect(said).not.toContain('women-quorum')
  })

  it('says that a page with mistakes may hold more rules than were read', () => {
    const { warned } = explained({ 'content/town.md': town.replace('三分之二以上', '不少') }, 'review-quorum', '--in', 'cangxi')
    expect(warned).toHaveLength(1)
    expect(warned[0]).toContain('本地规定可能没有读全')
  })

  it.each([
    [
      ['local-party-members-quorum'],
      '“local-party-members-quorum”是镇街或村的本地规定；请写明是哪个村：cunyi explain local-party-members-quorum --in <村>',
    ],
    [
      ['review-quorum', '--in', '某地'],
      '不知道“某地”是哪里；请写省名（如浙江省）、代码（如cn-zj）、村的文件夹或村名。这里有：cangxi（仓溪村）。',
    ],
    [['review-quorum', '--in', 'cangxi', '--on', '今天'], '--on 写的是“今天”；应当写日期，如2026-03-18。'],
  ])('%j says what is missing', (typed, line) => {
    expect(explained({}, ...typed)).toEqual({ code: 3, said: '', warned: [line] })
  })

  it('does not guess the law of a village that does not say where it lies', () => {
    const files = { 'content/town.md': '# 溪口街道\n', 'content/cangxi/village.md': '# 仓溪村\n' }
    expect(explained(files, 'review-quorum', '--in', 'cangxi').warned).toEqual([
      'content/cangxi/village.md 没有写明“适用地区”，不知道适用哪里的法规；请先补上。',
    ])
  })
})
