import { type Format, report, words } from '@cunyi/core'
import type { PassedOver } from '@cunyi/host'
import { describe, expect, it } from 'vitest'
import { judgeFiles } from '../../book/judge-files.ts'
import { run } from '../../program/run.ts'
import { version } from '../../program/version.ts'
import { book, type Files, proposed, stage, villagePage } from '../../testing/make.ts'

const lamps = 'content/cangxi/2026/008-street-lamps.md'

const many = Array.from({ length: 100 }, (_, at) => `content/cangxi/2026/${100 + at}-x.md`)

const checked = (files: Files, ...typed: readonly string[]) => {
  const { world, said, warned } = stage(book(files))
  return { code: run(['check', ...typed], world), said: said.join('\n'), warned }
}

describe('check', () => {
  it('says one line of a lawful record, counts, and ends with 0', () => {
    expect(checked({ [lamps]: proposed() })).toEqual({
      code: 0,
      said: `${lamps}  路灯增设  合法 · 已提议\n共1件：合法1，有违规定0，无法判断0。`,
      warned: [],
    })
  })

  it('ends with 1 where one record is breached, whatever else there is', () => {
    const files = { [lamps]: proposed({ attended: '3人' }).replaceAll('赞成：7', '赞成：3'), 'content/cangxi/2026/009-x.md': '# 空' }
    const { code, said } = checked(files)
    expect(code).toBe(1)
    expect(said).toContain('有违规定1，无法判断1。')
  })

  it('ends with 2 where something cannot be told', () => {
    const { code, said } = checked({ [lamps]: '' })
    expect(code).toBe(2)
    expect(said).toContain('文件是空的')
  })

  it('puts the caret under the character, past Chinese of double width', () => {
    const { said } = checked({ [lamps]: proposed({ attended: '七七' }) })
    const lines = said.split('\n')
    const at = lines.findIndex((line) => line.includes('| - 实到：七七'))
    //                          - 实到：  is 2 + 3 × 2 columns
    expect(lines[at + 1]?.indexOf('^')).toBe((lines[at]?.indexOf('- 实到') ?? 0) + 8)
  })

  it('never repeats an identity number, in either form', () => {
    const text = proposed({ attended: '11010519491231002X' })
    for (const format of ['text', 'json']) {
      const { said, code } = checked({ [lamps]: text }, '--format', format)
      expect(code).toBe(2)
      expect(said).toContain('＊＊＊')
      expect(said).not.toMatch(/1101051949|31002X/)
    }
  })

  it('lets no record speak to the terminal', () => {
    const text = proposed({ title: '路灯\u001b[2J\u009b31m', attended: '七\u0007\u001b]0;x\u0007' })
    for (const format of ['text', 'json']) expect(checked({ [lamps]: text }, '--format', format).said).not.toMatch(/(?!\n)\p{Cc}/u)
  })

  it('refuses an .mdx file with a finding', () => {
    const { code, said } = checked({ 'content/cangxi/2026/008-x.mdx': 'import fs from "fs"' })
    expect(code).toBe(2)
    expect(said).toContain('.mdx')
    expect(said).not.toContain('import fs')
  })

  it('reads GB18030 and a byte order mark, and says so', () => {
    const gb = Uint8Array.from([0x23, 0x20, 0xb4, 0xe5, 0x0a])
    const bom = new TextEncoder().encode(`\ufeff${proposed()}`)
    const { said } = checked({ 'content/cangxi/2026/007-gb.md': gb, [lamps]: bom })
    expect(said).toContain('007-gb.md  村  ')
    expect(said).toContain('GB18030')
    expect(said).toContain(`${lamps}  路灯增设  合法`)
    expect(said).toContain('BOM')
  })

  it('finds the village of a single record by walking up', () => {
    const files = { [lamps]: proposed(), 'content/cangxi/2026/009-x.md': '' }
    expect(checked(files, lamps).said).toContain('共1件：合法1')
  })

  it('looks into one village only where it is named', () => {
    const files = { [lamps]: proposed(), 'content/linshan/village.md': '# 林山村', 'content/linshan/2026/001-x.md': '' }
    expect(checked(files, 'content/cangxi').said).toContain('共1件：合法1')
  })

  it('says once what is wrong with a village page, and cannot tell its records', () => {
    const files = { [lamps]: proposed(), 'content/cangxi/village.md': '# 仓溪村\n\n- 适用地区：某省\n' }
    const { code, said } = checked(files)
    expect(code).toBe(2)
    expect(said).toContain('content/cangxi/village.md  仓溪村  村情要改正')
    expect(said).toContain('| - 适用地区：某省')
    expect(said).toContain('共1件：合法0，有违规定0，无法判断1。另有1份村情或镇情要改正。')
  })

  it('leaves examples and READMEs out, unless an example is named', () => {
    const example = 'content/examples/representatives-quorum/broken.md'
    const village = { 'content/examples/town.md': '# 镇', 'content/examples/village.md': villagePage }
    const files = { [lamps]: proposed(), [example]: proposed(), ...village, 'content/README.md': '# 说明' }
    expect(checked(files).said).toContain('共1件')
    expect(checked(files, example).said).toBe(`${example}  路灯增设  合法 · 已提议\n共1件：合法1，有违规定0，无法判断0。`)
    expect(checked(files, 'content/examples').said).toContain('共1件：合法1')
  })

  it('says one line a record where it is asked to be brief', () => {
    const { said } = checked({ [lamps]: '', 'content/cangxi/2026/009-x.md': proposed() }, '--brief')
    expect(said.split('\n')).toHaveLength(3)
  })

  it('keeps the order of the paths, whatever the order of the arguments', () => {
    const other = 'content/cangxi/2026/001-first.md'
    const { said } = checked({ [lamps]: proposed(), [other]: proposed() }, lamps, other, '--brief')
    expect(said.indexOf(other)).toBeLessThan(said.indexOf(lamps))
  })

  describe.each(Object.keys(report) as readonly Format[])('as %s', (format) => {
    const files = { [lamps]: '', 'content/cangxi/2026/009-x.md': '', 'content/cangxi/village.md': '# 仓溪村\n' }

    it('prints what the table of forms makes of the same verdicts, and ends with the same code', () => {
      const { world, said } = stage(book(files))
      expect(run(['check', '--format', format], world)).toBe(2)
      const found = judgeFiles(
        world,
        { root: '/desk/content', wanted: ['cangxi/2026/008-street-lamps.md', 'cangxi/2026/009-x.md', 'cangxi/village.md'] },
        world.today,
      )
      const verdicts = [...found.verdicts, ...found.pages]
      expect(said.join('\n')).toBe(report[format](verdicts, words.zh, { version }))
    })

    it('prints piece by piece, so that a long run is never one text', () => {
      const { world, said } = stage(book({ ...files, ...Object.fromEntries(many.map((path) => [path, ''])) }))
      run(['check', '--format', format], world)
      expect(said.length).toBeGreaterThan(many.length)
    })
  })

  it('prints one object a line and nothing else', () => {
    const { said } = checked({ [lamps]: proposed(), 'content/cangxi/2026/009-x.md': '' }, '--format', 'json')
    expect(said.split('\n').map((line) => JSON.parse(line).path)).toEqual([lamps, 'content/cangxi/2026/009-x.md'])
  })

  it('judges a running period by the day that is asked for', () => {
    const text = `${proposed()}\n## 决议公开\n\n- 公开日期：2026-03-05\n- 公开地点：村务公开栏\n`
    const rules = (day: string) =>
      JSON.parse(checked({ [lamps]: text }, '--format', 'json', '--as-of', day).said).findings.map((one: { rule: string }) => one.rule)
    expect(rules('2026-03-13')).not.toContain('disclosure-posted')
    expect(rules('2026-06-01')).toContain('disclosure-posted')
  })

  it('says in one line which links it passed over, in one each what is no file, and nothing of what lies outside the book', () => {
    const { world, said, warned } = stage(book({ [lamps]: proposed() }))
    const passedOver: readonly PassedOver[] = [
      { path: 'cangxi/2026/009-x.md', is: 'link' },
      { path: 'cangxi/2026/010-x.md', is: 'pipe' },
      { path: 'cangxi/2026/011-\\xd5.md', is: 'name' },
      { path: '.git/x.md', is: 'link' },
    ]
    expect(run(['check'], { ...world, listPassedOver: () => passedOver })).toBe(0)
    expect(warned).toEqual([
      '有1个链接没有看：content/cangxi/2026/009-x.md；链接不跟着走，要看的请写明它指的文件或文件夹。',
      '没有看：content/cangxi/2026/010-x.md，这是管道，不是文件。',
      '没有看：content/cangxi/2026/011-\\xd5.md，文件名里有不能用的字符（不是UTF-8，或者有反斜杠、换行），请改名；从Windows的压缩包里解出来的文件常有这种名字。',
    ])
    expect(said.join('\n')).toContain('共1件')
  })

  describe('of attachments that lie beside no record', () => {
    const files = {
      [lamps]: proposed(),
      'content/cangxi/2026/008-street-lamps/plan.pdf': 'x',
      'content/cangxi/2026/004-old-name/a.jpg': 'x',
      'content/cangxi/2026/004-old-name/deep/b.jpg': 'xx',
      'content/cangxi/2026/.trash/c.jpg': 'xxx',
      'content/examples/x/y/d.jpg': 'xxxx',
      'content/cangxi/photo.jpg': 'xxxxx',
    }

    it('says in which folder, once, and judges as before', () => {
      const { world, said, warned } = stage(book(files))
      expect(run(['check'], world)).toBe(0)
      expect(warned).toEqual([
        '有1个文件夹里的附件不属于任何记录：content/cangxi/2026/004-old-name；文件夹要和记录同名，请改好名字，或者把记录补上。',
      ])
      expect(said.join('\n')).toContain('共1件：合法1')
    })

    it('names three of many, and no personal data in a name', () => {
      const many = ['1', '2', '3', '4-13800138000'].map((name) => [`content/cangxi/2026/00${name}/a.jpg`, name] as const)
      const { world, warned } = stage(book({ [lamps]: proposed(), ...Object.fromEntries(many) }))
      run(['--lang', 'en', 'check'], world)
      expect(warned).toEqual([
        '4 folders of attachments beside no record: content/cangxi/2026/001, content/cangxi/2026/002, content/cangxi/2026/003 …; a folder has its record’s name, so mend the name, or write the record.',
      ])
      const { world: one, warned: told } = stage(book({ [lamps]: proposed(), 'content/cangxi/2026/004-13800138000/a.jpg': 'x' }))
      run(['check'], one)
      expect(told.join()).toContain('不属于任何记录')
      expect(told.join()).not.toContain('13800138000')
    })

    it('tells it where a folder is asked about that holds it, and not where one record is', () => {
      const told = (...paths: readonly string[]) => {
        const { world, warned } = stage(
          book({ ...files, 'content/linshan/village.md': villagePage, 'content/linshan/2026/001-x.md': proposed() }),
        )
        run(['check', ...paths], world)
        return warned.length
      }
      expect([told('content/cangxi'), told('content/cangxi/2026'), told('content/linshan'), told(lamps)]).toEqual([1, 1, 0, 0])
    })
  })

  it('goes on past a file that cannot be opened, and ends with 3', () => {
    const { world, said, warned } = stage(book({ [lamps]: proposed(), 'content/cangxi/2026/009-x.md': '' }))
    const shut = { ...world, readFile: (path: string) => (path.endsWith('009-x.md') ? undefined : world.readFile(path)) }
    expect(run(['check'], shut)).toBe(3)
    expect(warned).toEqual(['打不开：content/cangxi/2026/009-x.md；请检查权限。'])
    expect(said.join('\n')).toContain('共1件：合法1')
  })

  it('tells pages that stand too deep, where no board shows what lies beside them', () => {
    const deep = stage(book({ 'content/east/shiqiao/village.md': villagePage, 'content/east/shiqiao/2026/001-lamps.md': proposed() }))
    run(['check'], deep.world)
    expect(deep.warned.join('\n')).toContain('content/east/shiqiao/village.md放错了层')
  })

  it('says nothing of the towns of a county', () => {
    const county = Object.fromEntries(Object.entries(book({})).map(([path, text]) => [path.replace('content/', 'county/xikou/'), text]))
    const on = stage({ ...county, 'county/xikou/cangxi/2026/001-lamps.md': proposed() })
    run(['check', 'county'], on.world)
    expect(on.warned).toEqual([])
  })
})
