import { describe, expect, it } from 'vitest'
import { run } from '../../program/run.ts'
import { book, type Files, proposed, stage, villagePage } from '../../testing/make.ts'
import type { World } from '../../world/world.ts'

const lamps = 'content/cangxi/2026/008-street-lamps.md'
const other = 'content/cangxi/2026/009-other.md'
const clumsy = proposed().replace('应到：7人', '应到:７人')

const fixed = (files: Files, typed: readonly string[] = [], changes: Partial<World> = {}) => {
  const { world, said, warned, files: now } = stage(book(files), changes)
  const before = new Map(now)
  const code = run(['fix', ...typed], world)
  const text = (path: string) => new TextDecoder().decode(now.get(`/desk/${path}`))
  return { code, said: said.join('\n'), warned, text, isUntouched: [...before].every(([path, bytes]) => now.get(path) === bytes) }
}

describe('fix', () => {
  it('has nothing to do with what is canonical, and ends with 0', () => {
    expect(fixed({ [lamps]: proposed() })).toMatchObject({ code: 0, said: '共看3份，写法都规范，不用改。', isUntouched: true })
  })

  it('only shows where nobody can be asked, and ends with 1', () => {
    const { code, said, isUntouched } = fixed({ [lamps]: clumsy })
    expect({ code, isUntouched }).toEqual({ code: 1, isUntouched: true })
    expect(said).toBe(
      [
        `${lamps}  要改1行`,
        '  第9行起：',
        '   - 主持人：村党总支书记',
        '-  - 应到:７人',
        '+  - 应到：7人',
        '   - 实到：7人',
        '共看3份，要改1份。只改写法，不改意思；读不懂、有两种读法的都不动。',
        '还没有改。要改，加上 --yes 再运行一次。',
      ].join('\n'),
    )
  })

  it.each(['y', 'YES', '是', '好'])('writes where the answer is %s', (answer) => {
    const { code, text, said } = fixed({ [lamps]: clumsy }, [], { ask: () => answer })
    expect(code).toBe(0)
    expect(text(lamps)).toBe(proposed())
    expect(said).toContain(`已改好：${lamps}`)
  })

  it.each(['', 'n', '不改', 'yy'])('leaves all where the answer is %j', (answer) => {
    expect(fixed({ [lamps]: clumsy }, [], { ask: () => answer })).toMatchObject({ code: 1, isUntouched: true })
  })

  it('asks nothing with --yes', () => {
    const ask = () => {
      throw new Error('asked')
    }
    const { code, text } = fixed({ [lamps]: clumsy, [other]: clumsy }, ['--yes'], { ask })
    expect([code, text(lamps), text(other)]).toEqual([0, proposed(), proposed()])
  })

  it('asks nothing, shows no lines and writes nothing with --check', () => {
    const { code, said, isUntouched } = fixed({ [lamps]: clumsy }, ['--check'], { ask: () => 'y' })
    expect({ code, isUntouched }).toEqual({ code: 1, isUntouched: true })
    expect(said).toBe(`${lamps}  要改1行\n共看3份，要改1份。只改写法，不改意思；读不懂、有两种读法的都不动。`)
  })

  it('rewrites GB18030 as UTF-8, and says so', () => {
    const gb = Uint8Array.from([0x23, 0x20, 0xb4, 0xe5, 0x0a])
    const { said, text } = fixed({ [lamps]: gb }, ['--yes'])
    expect(said).toContain(`${lamps}  内容不变\n  原来存的是GB18030，改存为UTF-8。`)
    expect(text(lamps)).toBe('# 村\n')
  })

  it('says that a line looks the same and is not', () => {
    const { said } = fixed({ [lamps]: `${proposed()}\n先看 cafe\u0301 。\n` })
    expect(said).toContain('其中1行看上去一样')
  })

  it('leaves a file with damaged characters alone', () => {
    const whole = new TextEncoder().encode(clumsy)
    const broken = Uint8Array.from([...whole.slice(0, 60), 0xe6, ...whole.slice(60)])
    const { code, warned, isUntouched } = fixed({ [lamps]: broken }, ['--yes'])
    expect({ code, isUntouched }).toEqual({ code: 3, isUntouched: true })
    expect(warned.join()).toMatch(/^content\/cangxi\/2026\/008-street-lamps\.md 没有动：/)
  })

  it.each([
    ['no text', Uint8Array.from([0, 1, 2]), lamps],
    ['empty', '', lamps],
    ['.mdx', clumsy, 'content/cangxi/2026/009-x.mdx'],
  ])('leaves alone what is %s', (_, bytes, path) => {
    expect(fixed({ [path]: bytes }, ['--yes'])).toMatchObject({ isUntouched: true })
  })

  it('never shows an identity number', () => {
    const { said } = fixed({ [lamps]: clumsy.replace('主持人：', '主持人:11010519491231002X') })
    expect(said).not.toMatch(/1101051949|31002X/)
  })

  it('puts the page of a village right too, but for its facts', () => {
    const path = 'content/cangxi/village.md'
    const { text } = fixed({ [path]: villagePage.replace('# 仓溪村', '＃仓溪村').replaceAll('\n', '\r\n') }, ['--yes'])
    expect(text(path)).toBe(villagePage)
  })

  it.each([
    [{ is: 'failed', holds: 'old' }, '没有写成，文件还是原来的样子。请检查权限和磁盘空间，再运行一次。'],
    [{ is: 'failed', holds: 'new' }, '已经换成改好的样子，但磁盘没有回话，断电可能丢失。请再运行一次核对。'],
    [{ is: 'failed', holds: 'other' }, '没有写成，文件里是别的内容。请先打开看一看。'],
    [{ is: 'failed', holds: 'unreadable' }, '没有写成，文件也读不出来。请先打开看一看。'],
    [{ is: 'not-a-file' }, '是链接，不跟着它改。要改的请写明它指的文件。'],
    [{ is: 'changed' }, '刚才被改过，没有动它。请再运行一次。'],
  ] as const)('says what is on the disk after %j, and ends with 3', (result, sentence) => {
    const { code, warned } = fixed({ [lamps]: clumsy }, ['--yes'], { replace: () => result })
    expect(code).toBe(3)
    expect(warned).toEqual([`${lamps} ${sentence}`])
  })
})
