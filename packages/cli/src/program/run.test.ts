import { languages, report } from '@cunyi/core'
import { describe, expect, it } from 'vitest'
import { book, stage } from '../testing/make.ts'
import { run } from './run.ts'

const ran = (...typed: readonly string[]) => {
  const { world, said, warned } = stage(book({ 'empty/photo.jpg': '' }))
  return { code: run(typed, world), said: said.join('\n'), warned: warned.join('\n') }
}

/** What may be written in the place of something unknown. */
const oneOf = (names: readonly string[], between: string, or: string): string => `${names.slice(0, -1).join(between)}${or}${names.at(-1)}`
const formats = Object.keys(report)

describe('a mistaken command', () => {
  it.each([
    [['check', 'nowhere'], '没有这个文件或文件夹：nowhere'],
    [['check', 'empty'], 'empty 里没有记录；记录放在“<村>/<年>/<编号>-<英文短名>.md”。'],
    [['check', 'empty/photo.jpg'], 'empty/photo.jpg 不是记录；记录的文件名以.md结尾。'],
    [['check', '--format', 'xml'], `--format 写的是“xml”；应当写${oneOf(formats, '、', '或')}。`],
    [['--lang', 'en', 'check', '--format', 'xml'], `--format is “xml”; it should be ${oneOf(formats, ', ', ' or ')}.`],
    [['status', '--format', 'sarif'], '--format 写的是“sarif”；应当写text或json。'],
    [['check', '--as-of', '2026-02-31'], '--as-of 写的是“2026-02-31”；应当写日期，如2026-03-18。'],
    [['check', '--as-of'], '选项后面缺内容；在命令后面加 --help 看用法。'],
    [['check', '--formt', 'json'], '没有“--formt”这个选项。是不是--format？'],
    [['check', '--lang', 'fr'], `--lang 写的是“fr”；应当写${oneOf(languages, '、', '或')}。`],
    [['chekc'], '没有“chekc”这个命令。是不是check？'],
    [['next'], '话没有说完，缺一项；在命令后面加 --help 看用法。'],
    [['next', 'content'], 'content 里有0个记录；这里一次只看一个，请写明文件。'],
    [['explain', 'a', 'b'], '多写了一项；名称里有空格的，请用引号括起来。'],
    [['--lang', 'en', 'check', 'nowhere'], 'There is no such file or folder: nowhere'],
  ])('%j ends with 3 and one line', (typed, line) => {
    expect(ran(...typed)).toEqual({ code: 3, said: '', warned: line })
  })

  it('without a command shows the way', () => {
    const { code, warned } = ran()
    expect(code).toBe(3)
    expect(warned).toContain('cunyi check')
    expect(warned).toContain('没有写要做什么；运行 cunyi --help 看用法。')
  })
})

const commands = ['check', 'fix', 'next', 'status', 'plan', 'minutes', 'ics', 'explain', 'new', 'law']

describe('help', () => {
  it.each(commands.map((one) => [one]))('of %s teaches by example, in both languages', (command) => {
    expect(ran(command, '--help')).toMatchObject({ code: 0, warned: '' })
    expect(ran(command, '--help').said).toContain(`例子：\n  cunyi ${command}`)
    expect(ran(command, '--lang', 'en', '--help').said).toContain(`Examples:\n  cunyi ${command}`)
  })

  it('names every command and every exit code', () => {
    const { said } = ran('--help')
    for (const word of [...commands, '0 全部合法', '3 没能运行']) expect(said).toContain(word)
  })

  it('names every form that check has, and those that status has', () => {
    expect(ran('check', '--help').said).toContain(`--format <${Object.keys(report).join('|')}>`)
    expect(ran('status', '--help').said).toContain('--format <text|json>')
  })

  it('stays within the terminal, Chinese characters counted double', () => {
    const wide = (line: string) => [...line].reduce((width, one) => width + (one > '\u2e7f' ? 2 : 1), 0)
    for (const line of ran('--help').said.split('\n')) expect(wide(line), line).toBeLessThanOrEqual(80)
  })

  it('gives the version', () => {
    expect(ran('--version').said).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
