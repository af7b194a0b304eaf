import { describe, expect, it } from 'vitest'
import { run } from '../../program/run.ts'
import { book, proposed, stage, type TestStage, villagePage } from '../../testing/make.ts'

const year = 'content/cangxi/2026'
const begun = (on: TestStage, ...typed: readonly string[]) => run(['new', 'cangxi', '村口停车场建设', ...typed], on.world)
const names = ({ files }: TestStage): readonly string[] =>
  [...files.keys()].filter((path) => /\/\d{4}\//.test(path)).map((path) => path.slice('/desk/content/cangxi/'.length))

describe('new', () => {
  it('begins a record with its number and the first step, and says what to do', () => {
    const on = stage(book({}))
    expect(begun(on, '--slug', 'parking-ground')).toBe(0)
    expect(on.said.join('\n')).toContain(`已建立：${year}/001-parking-ground.md`)
    expect(new TextDecoder().decode(on.files.get(`/desk/${year}/001-parking-ground.md`))).toBe(`# 村口停车场建设

- 编号：2026-001
- 事项类别：
- 动议来源：
- 金额：
- 责任人：
- 完成期限：

## 村党组织提议

- 时间：
- 地点：
- 主持人：
- 记录人：
- 应到：7人
- 实到：
- 表决方式：
- 赞成：
- 反对：
- 弃权：
`)
  })

  it.each(['zh', 'en'])('gives a record that wants filling in and is never lawful (%s)', (lang) => {
    const on = stage(book({}))
    begun(on, '--lang', lang)
    on.said.length = 0
    expect(run(['check', '--format', 'json'], on.world)).toBe(2)
    const { answer, findings } = JSON.parse(on.said.join('\n'))
    expect(answer).toBe('unknown')
    const faults = findings.map((one: { fault: { kind: string; what?: string } }) => one.fault.what ?? one.fault.kind)
    expect(new Set(faults)).toEqual(new Set(['blank']))
  })

  it('gives two numbers to two matters', () => {
    const on = stage(book({}))
    begun(on)
    begun(on)
    expect(names(on)).toEqual(['2026/001-matter.md', '2026/002-matter.md'])
  })

  it('never uses a number again: not a gap, not a folder of attachments, not one written inside', () => {
    const cases: readonly (readonly [string, string, string])[] = [
      [`${year}/004-x.md`, '', '2026/005-matter.md'],
      [`${year}/006-gone/board.jpg`, '', '2026/007-matter.md'],
      [`${year}/001-x.md`, proposed({ number: '2026-011' }), '2026/012-matter.md'],
      ['content/cangxi/2025/009-x.md', proposed({ number: '2026-002' }), '2026/003-matter.md'],
      ['content/cangxi/2025/009-x.md', proposed({ number: '2025-009' }), '2026/001-matter.md'],
    ]
    for (const [path, text, expected] of cases) {
      const on = stage(book({ [path]: text }))
      begun(on)
      expect(names(on)).toContain(expected)
    }
  })

  it.each([
    ['in UTF-16', Buffer.from(`\ufeff${proposed({ number: '2026-041' })}`, 'utf16le')],
    ['with a character between its digits that nobody sees', proposed({ number: '20\u200b26-041' }).replaceAll('2026-0', '2025-0')],
    ['in a folder of another year', proposed({ number: '2026-041' })],
  ])('knows a number that is written %s', (_, text) => {
    const on = stage(book({ 'content/cangxi/2025/001-a.md': text }))
    begun(on)
    expect(names(on)).toContain('2026/042-matter.md')
  })

  it('takes the next number where another takes it in the same moment', () => {
    const on = stage(book({}))
    const late = {
      ...on,
      world: { ...on.world, listFiles: (folder: string) => on.world.listFiles(folder)?.filter((path) => !path.includes('2026/')) },
    }
    begun(on)
    const first = on.files.get(`/desk/${year}/001-matter.md`)
    begun(late)
    expect(names(on)).toEqual(['2026/001-matter.md', '2026/002-matter.md'])
    expect(on.files.get(`/desk/${year}/001-matter.md`)).toBe(first)
  })

  it.each([
    ['before the first holds its number', '.001.held'],
    ['while the first holds its number', '001-first.md'],
  ])('gives two numbers to two short names, the second begun %s', (_, at) => {
    const on = stage(book({}))
    let others = 0
    const interrupted = {
      ...on.world,
      writeNew: (path: string, text: string) => {
        if (path.endsWith(at) && others++ === 0) run(['new', 'cangxi', '修桥', '--slug', 'second'], on.world)
        return on.world.writeNew(path, text)
      },
    }
    expect(run(['new', 'cangxi', '修路', '--slug', 'first'], interrupted)).toBe(0)
    const numbers = names(on).map((name) => name.slice('2026/'.length, '2026/001'.length))
    expect(new Set(numbers)).toEqual(new Set(['001', '002']))
    expect(names(on)).toHaveLength(2)
  })

  it('passes over a number that a broken machine still holds', () => {
    const on = stage(book({ [`${year}/.001.held`]: '' }))
    begun(on)
    expect(names(on)).toContain('2026/002-matter.md')
  })

  it('knows a village by its name too', () => {
    const on = stage(book({}))
    expect(run(['new', '仓溪村', '修路'], on.world)).toBe(0)
    expect(names(on)).toEqual(['2026/001-matter.md'])
  })

  it('keeps a title to one line', () => {
    const on = stage(book({}))
    run(['new', 'cangxi', '修路\n\n## 村民代表会议决议'], on.world)
    expect(new TextDecoder().decode(on.files.get(`/desk/${year}/001-matter.md`))).toMatch(/^# 修路 ## 村民代表会议决议\n/)
  })

  it.each([
    [['new', 'xikou', '修路'], '没有“xikou”这个村。这里有：cangxi（仓溪村）。'],
    [['new', 'cangxi', ' '], '事项名称是空的；请写明要办什么事。'],
    [['new', 'cangxi', '补助11010519491231002X'], '事项名称里像是有证件号、卡号或电话；请去掉再写。'],
    [['new', 'cangxi', '修路', '--slug', '../x'], '--slug 写的是“../x”；应当写英文小写字母、数字和连字符，如culture-hall-roof。'],
    [['new', 'cangxi', '修路', '--year', '26'], '--year 写的是“26”；应当写四位数的年份，如2026。'],
    [['new', 'cangxi', '修路', '--content', 'x'], '没有这个文件或文件夹：x'],
  ])('%j writes nothing and says why', (typed, line) => {
    const on = stage(book({}))
    expect(run(typed, on.world)).toBe(3)
    expect(on.warned).toEqual([line])
    expect(names(on)).toEqual([])
  })
})

describe('the kind of matter', () => {
  const begun = (typed: readonly string[], changes: Parameters<typeof stage>[1] = {}) => {
    const { world, said, warned, files } = stage(book({}), changes)
    const code = run(['new', 'cangxi', '修路', ...typed], world)
    return {
      code,
      said: said.join('\n'),
      warned: warned.join('\n'),
      text: new TextDecoder().decode(files.get('/desk/content/cangxi/2026/001-matter.md')),
    }
  }

  it.each(['村规民约', 'charter'])('is written down as we write it: %s', (kind) => {
    expect(begun(['--kind', kind]).text).toContain('- 事项类别：村民自治章程、村规民约\n')
  })

  it('says who decides it, and what else is asked, by the law of the village and the day', () => {
    const { said } = begun(['--kind', 'charter'])
    expect(said).toContain('“村民自治章程、村规民约”要走的步骤（按2026年3月13日的法规）：')
    expect(said).toMatch(/4 决议 {2}村民会议：由村民委员会召集，提前10天通知，801人中至少401人到会/)
    expect(said).not.toContain('村民代表会议：')
    expect(said).not.toContain('合法性审查')
  })

  it('names the representatives where the assembly has handed the matter to them', () => {
    expect(begun(['--kind', 'public-welfare']).said).toContain('村民代表会议：由村民委员会召集，提前3天通知，45人中至少30人到会')
    expect(begun(['--kind', 'public-welfare']).said).toContain('另要办：“决议”之前（由村民代表会议决定的），要有“合法性审查”')
  })

  it('asks for what a contract is about where there will be one, and for no sum where none is spent', () => {
    const fields = (kind: string) =>
      begun(['--kind', kind])
        .text.split('## ')[0]
        ?.match(/(?<=^- )[^：]+/gmu)
    expect(fields('land-contracting')).toEqual(['编号', '事项类别', '动议来源', '金额', '规模', '对方', '期限', '责任人', '完成期限'])
    expect(fields('charter')).toEqual(['编号', '事项类别', '动议来源', '责任人', '完成期限'])
    expect(fields('public-welfare')).toEqual(['编号', '事项类别', '动议来源', '金额', '责任人', '完成期限'])
  })

  it('follows the law of the day: of 2024 the charter was carried in other ways', () => {
    const early = begun(['--kind', 'public-welfare', '--year', '2024'], {})
    expect(early.said).toContain('按2024年12月31日的法规')
  })

  it.each([
    ['2', 1],
    ['村规民约', undefined],
  ])('is chosen by whoever sits at the terminal: %s', (answer, at) => {
    const questions: string[] = []
    const { text } = begun([], {
      ask: (question) => {
        questions.push(question)
        return answer
      },
    })
    const listed =
      questions[0]
        ?.split('\n')
        .slice(1, -1)
        .map((line) => line.trim().replace(/^\d+ /, '')) ?? []
    expect(text).toContain(`- 事项类别：${at === undefined ? '村民自治章程、村规民约' : listed[at]}\n`)
  })

  it.each([undefined, ''])('stays blank where nobody says: %j', (answer) => {
    const { text, said } = begun([], { ask: () => answer })
    expect(text).toContain('- 事项类别：\n')
    expect(said).toContain('事项类别还空着')
  })

  it('ends with 3 and nothing written where there is none of that name', () => {
    const { code, warned, text } = begun(['--kind', '修路'])
    expect({ code, text }).toEqual({ code: 3, text: '' })
    expect(warned).toMatch(/^没有“修路”这类事项。可以写：/)
  })
})

describe('the book and the village', () => {
  it.each(['content', 'content/cangxi', 'content/cangxi/2026'])('finds the book from where one stands: %s', (folder) => {
    const on = stage(book({ [`${year}/007-roof.md`]: proposed({ number: '2026-007' }) }), { cwd: `/desk/${folder}` })
    expect(begun(on)).toBe(0)
    expect(names(on)).toEqual(['2026/007-roof.md', '2026/008-matter.md'])
  })

  it.each(['can', 'cangxi', '仓', '仓溪村'])('takes the beginning of a village’s folder or name: %s', (wanted) => {
    const on = stage(book({ 'content/shiqiao/village.md': villagePage.replace('仓溪村', '石桥村') }))
    expect(run(['new', wanted, '村口停车场建设'], on.world)).toBe(0)
    expect(names(on)).toEqual(['2026/001-matter.md'])
  })

  it('names those that a beginning may mean, and takes none of them', () => {
    const on = stage(book({ 'content/cangshan/village.md': villagePage.replace('仓溪村', '仓山村') }))
    expect(run(['new', '仓', '村口停车场建设'], on.world)).toBe(3)
    expect(on.warned).toEqual(['“仓”开头的村不止一个。这里有：cangshan（仓山村）、cangxi（仓溪村）。'])
    expect(names(on)).toEqual([])
    expect(run(['new', '仓溪村', '村口停车场建设'], on.world)).toBe(0)
  })
})
